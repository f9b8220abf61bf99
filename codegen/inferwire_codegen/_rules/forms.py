"""Which schemas have a type in Python, and what those that have none lack. Performs no I/O."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue, Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.model import TypeFile

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
    """A schema below a definition has a Python form."""
    yield from _first(file, _formless(schema, at))
    yield from check_one_form(file, schema, at)


def check_one_form(file: TypeFile, schema: Schema, at: Pointer) -> Iterator[Problem]:
    """What a schema says is of one form; several at once have no type in Python."""
    yield from _first(file, _mixed(schema, at))
    if "discriminator" in schema:
        yield from _check_discriminator(file, schema, at)


def _first(file: TypeFile, faults: Iterator[tuple[Pointer, str]]) -> Iterator[Problem]:
    """Report the first fault, which the others mostly follow from."""
    for place, message in itertools.islice(faults, 1):
        yield file.document.problem(place, "no-python-form", message)


def _formless(schema: Schema, at: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Where a schema lacks a form, and what would be one."""
    kind = schema.get("type")
    if not any(key in schema for key in _SHAPES):
        yield (*at, "type"), "give it a type, or refer to a definition that stands for any JSON"
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
        yield (*at, "items"), "an array says what its items are: 'items'"


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
    message = f"not every alternative is an object with fixed values of its own of {name!r}"
    seen: list[JsonValue] = []
    alternatives = as_list(schema.get("oneOf")) + as_list(schema.get("anyOf"))
    for one in map(as_object, alternatives or [None]):
        target = file.follow(one)
        ref, cause = (target.find(name), target.missing_at(name)) if target else (None, None)
        if "$ref" in one and ref is None and cause is None:
            return
        found = ref.schema if ref else {}
        values = [found["const"]] if "const" in found else as_list(found.get("enum"))
        if not values or any(value in seen for value in values):
            place = (*at, "discriminator", "propertyName")
            yield file.document.problem(place, "invalid-value", message, cause=cause)
            return
        seen += values
