"""What must hold of a file of type definitions beyond its schema. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from ._json import JsonValue, Pointer, as_list, as_object, as_text
from ._problems import Problem
from ._rules_sizes import check_sizes
from ._schemas import fits
from ._specs import Definition, Schema, TypeFile

_SHAPES = ("$ref", "type", "oneOf", "anyOf", "enum", "const")
_PARTS = {
    "items": "array",
    "prefixItems": "array",
    "properties": "object",
    "additionalProperties": "object",
    "enum": "string",
}
"""Keywords that are about values of one type."""

_FORMS = ("$ref", "oneOf", "anyOf", "enum", "const", "array", "object")


def check_type_file(file: TypeFile) -> Iterator[Problem]:
    """Every problem of the file's definitions."""
    root = as_object(file.document.value).get("$ref")
    if root is None and file.document is not file.common:
        message = 'say which definition the file is about: "$ref": "#/$defs/…"'
        yield file.document.problem((), "missing-key", message)
    if root is not None and file.find(file.root) is None:
        message = f"there is no definition {file.root!r}"
        yield file.document.problem(("$ref",), "unresolved-reference", message)
    for definition in file.definitions():
        if definition.is_object:
            yield from _check_forms(file, definition.schema, definition.at)
            yield from _check_object(file, definition)
        elif not definition.is_open:
            yield from _check_node(file, definition.schema, definition.at)
    yield from check_sizes(file)
    yield from _check_cycles(file)


def _check_object(file: TypeFile, definition: Definition) -> Iterator[Problem]:
    properties = as_object(definition.schema.get("properties"))
    attributes: dict[str, str] = {}
    for name, schema in properties.items():
        place = (*definition.at, "properties", name)
        yield from _check_node(file, as_object(schema), place)
        other = attributes.setdefault(name.replace("-", "_"), name)
        if other != name:
            message = f"{other!r} has the same name in Python"
            yield file.document.problem(place, "name-clash", message, key=True)
    for index, needed in enumerate(as_list(definition.schema.get("required"))):
        if isinstance(needed, str) and needed not in properties:
            message = (
                f"{needed!r} is required but is no property; there are: {', '.join(properties)}"
            )
            place = (*definition.at, "required", str(index))
            yield file.document.problem(place, "unknown-name", message)


def _check_node(file: TypeFile, schema: dict[str, JsonValue], at: Pointer) -> Iterator[Problem]:
    """A schema below a definition: it resolves, and it has a Python form."""
    document = file.document
    reference = as_text(schema.get("$ref"))
    if reference and file.follow(schema) is None:
        message = f"{reference!r} leads to no definition"
        yield document.problem((*at, "$ref"), "unresolved-reference", message)
    if not any(key in schema for key in _SHAPES):
        message = "give it a type, or refer to a definition that stands for any JSON"
        yield document.problem(at, "no-python-form", message)
    if "properties" in schema or (
        schema.get("type") == "object" and "additionalProperties" not in schema
    ):
        message = (
            "an object needs a definition of its own ($defs) and a $ref here, so that it has a name"
        )
        yield document.problem((*at, "type"), "no-python-form", message)
    if isinstance(schema.get("type"), list) and {"array", "object"} & set(
        map(as_text, as_list(schema["type"]))
    ):
        message = "a list of types holds plain ones; give each form a schema of its own (anyOf)"
        yield document.problem((*at, "type"), "no-python-form", message)
    if _is_null(schema) and at[-2:-1] not in (("oneOf",), ("anyOf",)):
        message = "it is null and nothing else; name a type that it can have besides"
        yield document.problem(at, "no-python-form", message)
    if "contentEncoding" in schema and (
        at[-2:-1] != ("properties",) or schema.get("type") not in ("string", ["string", "null"])
    ):
        message = "a file as base64 is a property of its own, of type string"
        yield document.problem((*at, "contentEncoding"), "no-python-form", message)
    if "default" in schema and not fits(schema["default"], schema):
        message = "the default does not fit the type"
        yield document.problem((*at, "default"), "invalid-value", message)
    if schema.get("type") == "array" and not schema.keys() & {"items", "prefixItems"}:
        yield document.problem(at, "no-python-form", "an array says what its items are")
    yield from _check_forms(file, schema, at)
    yield from _check_children(file, schema, at)


def _check_forms(file: TypeFile, schema: Schema, at: Pointer) -> Iterator[Problem]:
    """What a schema says is of one form; several at once have no type in Python."""
    forms = {_PARTS[key] if _PARTS.get(key) in _FORMS else key for key in schema} & {*_FORMS}
    if len(forms) > 1:
        message = f"{' and '.join(sorted(forms))} together have no type; a $ref stands alone"
        yield file.document.problem(at, "no-python-form", message)
    for key, wanted in _PARTS.items():
        if key in schema and schema.get("type", wanted) not in (wanted, [wanted, "null"]):
            message = f"{key!r} is about values of the type {wanted!r}, and this is another"
            yield file.document.problem((*at, "type"), "no-python-form", message)
    if "discriminator" in schema:
        yield from _check_discriminator(file, schema, at)


def _check_discriminator(file: TypeFile, schema: Schema, at: Pointer) -> Iterator[Problem]:
    """The property that tells alternatives apart is one of each, with fixed values of its own."""
    name = as_text(as_object(schema["discriminator"]).get("propertyName"))
    place = (*at, "discriminator", "propertyName")
    seen: list[JsonValue] = []
    for one in as_list(schema.get("oneOf")) + as_list(schema.get("anyOf")) or [None]:
        target = file.follow(as_object(one))
        found = as_object(as_object(target.schema.get("properties")).get(name) if target else None)
        values = [found["const"]] if "const" in found else as_list(found.get("enum"))
        if not values or any(value in seen for value in values):
            message = f"not every alternative is an object with fixed values of its own of {name!r}"
            yield file.document.problem(place, "invalid-value", message)
            return
        seen += values


def _is_null(schema: Schema) -> bool:
    alternatives = as_list(schema.get("oneOf")) + as_list(schema.get("anyOf"))
    if alternatives:
        return all(_is_null(as_object(one)) for one in alternatives)
    return schema.get("type") in ("null", ["null"])


def _check_children(file: TypeFile, schema: dict[str, JsonValue], at: Pointer) -> Iterator[Problem]:
    for key in ("items", "additionalProperties"):
        child = schema.get(key)
        if isinstance(child, dict):
            yield from _check_node(file, child, (*at, key))
    for key in ("oneOf", "anyOf", "prefixItems"):
        for index, child in enumerate(as_list(schema.get(key))):
            yield from _check_node(file, as_object(child), (*at, key, str(index)))


def _check_cycles(file: TypeFile) -> Iterator[Problem]:
    """Only an object can contain itself: any other type would have to be written out for ever."""
    edges: dict[str, frozenset[str]] = {}
    for start in file.definitions():
        pending, seen = [start], set[str]()
        while pending:
            found = pending.pop()
            if found.is_object:
                continue
            if found.name not in edges:
                edges[found.name] = frozenset(one.name for one in _referred(file, found.schema))
            pending += (one for name in edges[found.name] - seen if (one := file.find(name)))
            seen |= edges[found.name]
        if start.name in seen:
            message = f"{start.name!r} contains itself without an object between"
            yield file.document.problem(start.at, "no-python-form", message, key=True)


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
