"""Check type files for what their schema cannot express. Performs no I/O."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from unicodedata import normalize

from inferwire_codegen._diagnostics.problems import MOST, Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._rules.forms import check_form
from inferwire_codegen._rules.reading import check_no_reading, check_reading
from inferwire_codegen._rules.sizes import check_written_out
from inferwire_codegen._specs.definitions import Definition, definitions
from inferwire_codegen._specs.json import JsonValue, Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.model import TypeFile
from inferwire_codegen._specs.schemas import fits


def check_type_file(file: TypeFile) -> Iterator[Problem]:
    """Yield the problems of the file's definitions, up to a maximum number."""
    yield from itertools.islice(_check_definitions(file), MOST)


def check_request_fields(file: TypeFile) -> Iterator[Problem]:
    """Check that the properties of a request are not declared like those of a response."""
    for definition in (*file.definitions(), *file.shared().values()):
        if "" in definition.properties:
            message = "a dict that callers pass cannot have the key '' in Python: leave it out"
            at = (*definition.at, "properties", "")
            yield definition.document.problem(at, "no-python-type", message, key=True)
    for definition in file.definitions():
        for name, schema in definition.properties.items():
            at = (*definition.at, "properties", name)
            yield from check_no_reading(file, as_object(schema), at, "applies only to a response")


def check_no_events(file: TypeFile) -> Iterator[Problem]:
    """Check that the properties of a request or response are not declared like those of events."""
    for definition in file.definitions():
        for name, schema in definition.properties.items():
            if "whole" in as_object(schema):
                at = (*definition.at, "properties", name, "whole")
                message = "'whole' applies only to the events in stream_output.json"
                yield file.document.problem(at, "invalid-value", message, key=True)


def _check_definitions(file: TypeFile) -> Iterator[Problem]:
    root = as_object(file.document.value).get("$ref")
    if root is not None:
        yield from _check_reference(file, as_text(root), ("$ref",))
    for definition in file.definitions():
        if definition.is_object:
            yield from _check_object(file, definition)
        elif not definition.is_open and not definition.is_tainted:
            yield from _check_node(file, definition.schema, definition.at)
    yield from check_written_out(file)


def _check_object(file: TypeFile, definition: Definition) -> Iterator[Problem]:
    place = (*definition.at, "properties")
    if not definition.is_tainted:
        yield from _check_required(file, definition)
    for name, schema in definition.properties.items():
        if name.isidentifier() and (other := normalize("NFKC", name)) != name:
            message = f"Python reads the name {name!r} as {other!r}: leave the property out"
            yield file.document.problem((*place, name), "no-python-type", message, key=True)
        if file.document.is_sound((*place, name)):
            yield from _check_node(file, as_object(schema), (*place, name))
            yield from check_reading(file, definition, name)


def _check_required(file: TypeFile, definition: Definition) -> Iterator[Problem]:
    for index, needed in enumerate(map(as_text, as_list(definition.schema.get("required")))):
        if cause := definition.missing_at(needed):
            hint = did_you_mean(needed, definition.properties)
            message = f"{needed!r} is required but is not a property{hint}"
            at = (*definition.at, "required", str(index))
            remedy = "Add the property, or delete the name from 'required'."
            yield file.document.problem(at, "unknown-name", message, cause=cause, remedy=remedy)


def _check_reference(file: TypeFile, reference: str, at: Pointer) -> Iterator[Problem]:
    """Check that a reference leads to a definition."""
    name, cause = reference.rpartition("/")[2], file.missing_definition(reference)
    if cause is None:
        return
    if reference.startswith("#") and file.find(name, shared=True):
        hint = f"; did you mean '../common.json#/$defs/{name}'?"
    else:
        document = file.document if reference.startswith("#") else file.common
        names = [one.name for one in definitions(document)] if document else ()
        hint = did_you_mean(name, names)
    message = f"{reference!r} does not match a definition{hint}"
    yield file.document.problem(at, "unresolved-reference", message, cause=cause)


def _check_node(file: TypeFile, schema: dict[str, JsonValue], at: Pointer) -> Iterator[Problem]:
    """Check a schema below a definition: its reference, its Python type and its default."""
    if reference := as_text(schema.get("$ref")):
        yield from _check_reference(file, reference, (*at, "$ref"))
    yield from check_form(file, schema, at)
    if at[-2] != "properties":
        yield from check_no_reading(file, schema, at, "applies only to a property of an object")
    if "default" in schema and not fits(schema["default"], schema):
        kind = as_text(schema.get("type")) or "one of the values"
        message = f"the default does not match the property's type, {kind!r}"
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
