"""What must hold of a file of type definitions beyond its schema. Performs no I/O."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import MOST, Problem
from inferwire_codegen._diagnostics.suggest import meant
from inferwire_codegen._rules.forms import check_form, check_one_form
from inferwire_codegen._rules.sizes import check_written_out
from inferwire_codegen._specs.json import JsonValue, Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.model import Definition, TypeFile, definitions
from inferwire_codegen._specs.schemas import fits


def check_type_file(file: TypeFile) -> Iterator[Problem]:
    """The problems of the file's definitions, of very many the first."""
    yield from itertools.islice(_check_definitions(file), MOST)


def _check_definitions(file: TypeFile) -> Iterator[Problem]:
    path = file.document.path
    root = as_object(file.document.value).get("$ref")
    if root is None and file.document is not file.common:
        message = 'say which definition the file is about: "$ref": "#/$defs/…"'
        about = (path, ("$ref",)), (path, ())
        yield file.document.problem((), "missing-key", message, about=about)
    if root is not None and not file.resolves(as_text(root)):
        yield _unresolved(file, as_text(root), ("$ref",))
    for definition in file.definitions():
        if definition.is_object:
            yield from check_one_form(file, definition.schema, definition.at)
            yield from _check_object(file, definition)
        elif not definition.is_open:
            yield from _check_node(file, definition.schema, definition.at)
    yield from check_written_out(file)


def _check_object(file: TypeFile, definition: Definition) -> Iterator[Problem]:
    path, place = file.document.path, (*definition.at, "properties")
    properties = as_object(definition.schema.get("properties"))
    attributes: dict[str, str] = {}
    for name, schema in properties.items():
        yield from _check_node(file, as_object(schema), (*place, name))
        other = attributes.setdefault(name.replace("-", "_"), name)
        if other != name:
            message = f"{other!r} has the same name in Python"
            yield file.document.problem((*place, name), "name-clash", message, key=True)
    for index, needed in enumerate(as_list(definition.schema.get("required"))):
        if isinstance(needed, str) and needed not in properties:
            message = f"{needed!r} is required and is no property{meant(needed, properties)}"
            about = (path, (*place, needed)), (path, place), (path, definition.at)
            at = (*definition.at, "required", str(index))
            yield file.document.problem(at, "unknown-name", message, about=about)


def _unresolved(file: TypeFile, reference: str, at: Pointer) -> Problem:
    """A reference that leads nowhere, and where it may have been meant to lead."""
    name = reference.rpartition("/")[2]
    if reference.startswith("#") and file.find(name, shared=True):
        hint = f"; did you mean '../common.json#/$defs/{name}'?"
    else:
        document = file.document if reference.startswith("#") else file.common
        hint = meant(name, [one.name for one in definitions(document)] if document else ())
    message = f"{reference!r} leads to no definition{hint}"
    about = file.missing(reference)
    return file.document.problem(at, "unresolved-reference", message, about=about)


def _check_node(file: TypeFile, schema: dict[str, JsonValue], at: Pointer) -> Iterator[Problem]:
    """A schema below a definition: it resolves, and it has a Python form."""
    reference = as_text(schema.get("$ref"))
    if reference and not file.resolves(reference):
        yield _unresolved(file, reference, (*at, "$ref"))
    yield from check_form(file, schema, at)
    if "default" in schema and not fits(schema["default"], schema):
        kind = as_text(schema.get("type")) or "one of the values"
        message = f"the default is not of the property's own type, {kind!r}"
        yield file.document.problem((*at, "default"), "invalid-value", message)
    yield from _check_children(file, schema, at)


def _check_children(file: TypeFile, schema: dict[str, JsonValue], at: Pointer) -> Iterator[Problem]:
    for key in ("items", "additionalProperties"):
        child = schema.get(key)
        if isinstance(child, dict):
            yield from _check_node(file, child, (*at, key))
    for key in ("oneOf", "anyOf", "prefixItems"):
        for index, child in enumerate(as_list(schema.get(key))):
            yield from _check_node(file, as_object(child), (*at, key, str(index)))
