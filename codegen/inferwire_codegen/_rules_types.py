"""What must hold of a file of type definitions beyond its schema. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from ._json import JsonValue, Pointer, as_list, as_object, as_text
from ._meant import meant
from ._problems import Problem
from ._schemas import fits
from ._specs import Definition, TypeFile, definitions

_SHAPES = ("$ref", "type", "oneOf", "anyOf", "enum", "const")


def check_type_file(file: TypeFile) -> Iterator[Problem]:
    """Every problem of the file's definitions."""
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
            yield from _check_object(file, definition)
        elif not definition.is_open:
            yield from _check_node(file, definition.schema, definition.at)
        yield from _check_cycle(file, definition)


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
        if needed not in properties:
            name = as_text(needed)
            message = f"{name!r} is required and is no property{meant(name, properties)}"
            about = (path, (*place, name)), (path, place), (path, definition.at)
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
    for place, message in _formless(schema, at):
        about = ((file.document.path, at),)
        yield file.document.problem(place, "no-python-form", message, about=about)
    if "default" in schema and not fits(schema["default"], schema):
        kind = as_text(schema.get("type")) or "one of the values"
        message = f"the default is not of the property's own type, {kind!r}"
        yield file.document.problem((*at, "default"), "invalid-value", message)
    yield from _check_children(file, schema, at)


def _formless(schema: dict[str, JsonValue], at: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Why a schema below a definition has no Python form: the place, and what would have one."""
    kind = schema.get("type")
    if not any(key in schema for key in _SHAPES):
        yield at, "give it a type, or refer to a definition that stands for any JSON"
    if "properties" in schema or (kind == "object" and "additionalProperties" not in schema):
        message = "an object needs a definition of its own ($defs) and a $ref here, and so a name"
        yield (*at, "type"), message
    if isinstance(kind, list) and {"array", "object"} & set(map(as_text, kind)):
        message = "a list of types holds plain ones; give each form a schema of its own (anyOf)"
        yield (*at, "type"), message
    is_file = at[-2:-1] == ("properties",) and kind in ("string", ["string", "null"])
    if "contentEncoding" in schema and not is_file:
        yield (*at, "contentEncoding"), "a file as base64 is a property of its own, of type string"
    if kind == "array" and not schema.keys() & {"items", "prefixItems"}:
        yield at, "an array says what its items are: 'items'"


def _check_children(file: TypeFile, schema: dict[str, JsonValue], at: Pointer) -> Iterator[Problem]:
    for key in ("items", "additionalProperties"):
        child = schema.get(key)
        if isinstance(child, dict):
            yield from _check_node(file, child, (*at, key))
    for key in ("oneOf", "anyOf", "prefixItems"):
        for index, child in enumerate(as_list(schema.get(key))):
            yield from _check_node(file, as_object(child), (*at, key, str(index)))


def _check_cycle(file: TypeFile, start: Definition) -> Iterator[Problem]:
    """Only an object can contain itself: any other type would have to be written out for ever."""
    pending, seen = [start], {start.name}
    while pending:
        found = pending.pop()
        if found.is_object:
            continue
        for target in _referred(file, found.schema):
            if target.name == start.name:
                message = f"{start.name!r} contains itself without an object between"
                yield start.document.problem(start.at, "no-python-form", message, key=True)
                return
            if target.name not in seen:
                seen.add(target.name)
                pending.append(target)


def _referred(file: TypeFile, schema: dict[str, JsonValue]) -> Iterator[Definition]:
    """The definitions that a schema refers to, anywhere inside."""
    target = file.follow(schema)
    if target is not None:
        yield target
    children = [schema.get("items"), schema.get("additionalProperties")]
    for key in ("oneOf", "anyOf", "prefixItems"):
        children += as_list(schema.get(key))
    for child in children:
        if isinstance(child, dict):
            yield from _referred(file, child)
