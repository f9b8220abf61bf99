"""Check that schemas have a Python type. Performs no I/O."""

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
"""Keywords that apply to values of one type only."""

_FORMS = frozenset({"$ref", "oneOf", "anyOf", "enum", "const", "array", "object"})


def check_form(file: TypeFile, schema: Schema, at: Pointer) -> Iterator[Problem]:
    """Check that a schema below a definition has a Python type."""
    yield from _first(file, _check_typed(file, schema, at))
    yield from check_one_form(file, schema, at)


def check_one_form(file: TypeFile, schema: Schema, at: Pointer) -> Iterator[Problem]:
    """Check that a schema does not combine keywords that have no Python type together."""
    yield from _first(file, _mixed(schema, at))
    if "discriminator" in schema:
        yield from _check_discriminator(file, schema, at)


def _first(file: TypeFile, faults: Iterator[tuple[Pointer, str]]) -> Iterator[Problem]:
    """Report only the first fault, since the others mostly follow from it."""
    for place, message in itertools.islice(faults, 1):
        yield file.document.problem(place, "no-python-type", message)


def _check_typed(file: TypeFile, schema: Schema, at: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Yield the locations at which a schema lacks a type, with messages."""
    kind = schema.get("type")
    if not any(key in schema for key in _SHAPES):
        yield (*at, "type"), "a type is missing; for any JSON, refer to an empty definition"
    if "properties" in schema or (kind == "object" and "additionalProperties" not in schema):
        message = "an object needs a name: move it into $defs and refer to it with $ref"
        yield (*at, "type"), message
    if isinstance(kind, list) and {"array", "object"} & set(map(as_text, kind)):
        message = "a list of types cannot contain array or object; use anyOf"
        yield (*at, "type"), message
    if _is_null(schema) and at[-2:-1] not in (("oneOf",), ("anyOf",)):
        yield at, "only null is allowed here; add another type"
    # In alternatives, it may be base64 of numbers, which the keyword 'readAs' declares.
    owner = at[:-2] if at[-2:-1] in (("anyOf",), ("oneOf",)) else at
    listed = owner[-1] == "items" and file.document.path.endswith("/input.json")
    holder = owner[:-1] if listed else owner
    is_file = holder[-2:-1] == ("properties",) and kind in ("string", ["string", "null"])
    if "contentEncoding" in schema and not is_file:
        message = (
            "a base64 file must be a property of an object, of type string, or in a list that "
        )
        message += "is a property in input.json"
        yield (*at, "contentEncoding"), message
    if kind == "array" and not schema.keys() & {"items", "prefixItems"}:
        yield (*at, "items"), "an array needs 'items', the schema of its items"


def _is_null(schema: Schema) -> bool:
    alternatives = as_list(schema.get("oneOf")) + as_list(schema.get("anyOf"))
    if alternatives:
        return all(_is_null(as_object(one)) for one in alternatives)
    return schema.get("type") in ("null", ["null"])


def _mixed(schema: Schema, at: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Yield the locations at which a schema combines keywords of several types."""
    forms = {_PARTS[key] if _PARTS.get(key) in _FORMS else key for key in schema} & _FORMS
    if len(forms) > 1:
        yield at, f"{' and '.join(sorted(forms))} cannot be combined; a $ref must be alone"
    for key, wanted in _PARTS.items():
        if key in schema and schema.get("type", wanted) not in (wanted, [wanted, "null"]):
            message = f"{key!r} requires the type {wanted!r}"
            yield (*at, "type"), message


def _check_discriminator(file: TypeFile, schema: Schema, at: Pointer) -> Iterator[Problem]:
    """Check that each alternative has the discriminator property, with distinct fixed values."""
    name = as_text(as_object(schema["discriminator"]).get("propertyName"))
    message = f"every alternative must be an object with distinct fixed values of {name!r}"
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
