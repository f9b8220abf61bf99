"""Which schemas have a type in Python, and what those that have none lack. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Place, Problem
from inferwire_codegen._specs.json import JsonValue, Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.model import Schema, TypeFile

_SHAPES = ("$ref", "type", "oneOf", "anyOf", "enum", "const")
_PARTS = {
    "items": "array",
    "prefixItems": "array",
    "properties": "object",
    "additionalProperties": "object",
    "enum": "string",
}
"""Keywords that are about values of one type."""

_FORMS = frozenset({"$ref", "oneOf", "anyOf", "enum", "const", "array", "object"})


def check_form(file: TypeFile, schema: Schema, at: Pointer) -> Iterator[Problem]:
    """Every reason why a schema below a definition has no Python form."""
    yield from _told(file, at, _formless(schema, at))
    yield from check_one_form(file, schema, at)


def check_one_form(file: TypeFile, schema: Schema, at: Pointer) -> Iterator[Problem]:
    """What a schema says is of one form; several at once have no type in Python."""
    yield from _told(file, at, _mixed(schema, at))
    if "discriminator" in schema:
        yield from _check_discriminator(file, schema, at)


def _told(file: TypeFile, at: Pointer, faults: Iterator[tuple[Pointer, str]]) -> Iterator[Problem]:
    about = ((file.document.path, at),)
    for place, message in faults:
        yield file.document.problem(place, "no-python-form", message, about=about)


def _formless(schema: Schema, at: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Where a schema lacks a form, and what would be one."""
    kind = schema.get("type")
    if not any(key in schema for key in _SHAPES):
        yield at, "give it a type, or refer to a definition that stands for any JSON"
    if "properties" in schema or (kind == "object" and "additionalProperties" not in schema):
        message = "an object needs a definition of its own ($defs) and a $ref here, and so a name"
        yield (*at, "type"), message
    if isinstance(kind, list) and {"array", "object"} & set(map(as_text, kind)):
        message = "a list of types holds plain ones; give each form a schema of its own (anyOf)"
        yield (*at, "type"), message
    if _is_null(schema) and at[-2:-1] not in (("oneOf",), ("anyOf",)):
        yield at, "it is null and nothing else; name a type that it can have besides"
    is_file = at[-2:-1] == ("properties",) and kind in ("string", ["string", "null"])
    if "contentEncoding" in schema and not is_file:
        yield (*at, "contentEncoding"), "a file as base64 is a property of its own, of type string"
    if kind == "array" and not schema.keys() & {"items", "prefixItems"}:
        yield at, "an array says what its items are: 'items'"


def _is_null(schema: Schema) -> bool:
    alternatives = as_list(schema.get("oneOf")) + as_list(schema.get("anyOf"))
    if alternatives:
        return all(_is_null(as_object(one)) for one in alternatives)
    return schema.get("type") in ("null", ["null"])


def _mixed(schema: Schema, at: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Where a schema is of several forms."""
    forms = {_PARTS[key] if _PARTS.get(key) in _FORMS else key for key in schema} & _FORMS
    if len(forms) > 1:
        yield at, f"{' and '.join(sorted(forms))} together have no type; a $ref stands alone"
    for key, wanted in _PARTS.items():
        if key in schema and schema.get("type", wanted) not in (wanted, [wanted, "null"]):
            message = f"{key!r} is about values of the type {wanted!r}, and this is another"
            yield (*at, "type"), message


def _check_discriminator(file: TypeFile, schema: Schema, at: Pointer) -> Iterator[Problem]:
    """The property that tells alternatives apart is one of each, with fixed values of its own."""
    name = as_text(as_object(schema["discriminator"]).get("propertyName"))
    place = (*at, "discriminator", "propertyName")
    seen: list[JsonValue] = []
    for one in as_list(schema.get("oneOf")) + as_list(schema.get("anyOf")) or [None]:
        reference = as_text(as_object(one).get("$ref"))
        target = file.follow(as_object(one))
        found = as_object(as_object(target.schema.get("properties")).get(name) if target else None)
        values = [found["const"]] if "const" in found else as_list(found.get("enum"))
        if not values or any(value in seen for value in values):
            about: list[Place] = [(file.document.path, at)]
            if target is None:
                about += file.missing(reference) if reference else ()
            else:
                home, inside = target.document.path, (*target.at, "properties")
                about += [(home, (*inside, name)), (home, inside), (home, target.at)]
            message = f"not every alternative is an object with fixed values of its own of {name!r}"
            yield file.document.problem(place, "invalid-value", message, about=tuple(about))
            return
        seen += values
