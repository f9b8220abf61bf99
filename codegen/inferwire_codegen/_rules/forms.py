"""Check that schemas have a Python type. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue, Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.model import TypeFile


def check_form(file: TypeFile, schema: Schema, at: Pointer) -> Iterator[Problem]:
    """Check that a schema below a definition has a Python type."""
    # In alternatives, it may be base64 of numbers, which the keyword 'readAs' declares.
    owner = at[:-2] if at[-2:-1] in (("anyOf",), ("oneOf",)) else at
    listed = owner[-1] == "items" and file.document.path.endswith("/input.json")
    holder = owner[:-1] if listed else owner
    kind = schema.get("type")
    is_file = holder[-2:-1] == ("properties",) and kind in ("string", ["string", "null"])
    if "contentEncoding" in schema and not is_file:
        message = (
            "a base64 file must be a property of an object, of type string, or in a list that "
            "is a property in input.json"
        )
        yield file.document.problem((*at, "contentEncoding"), "no-python-type", message)
    if "discriminator" in schema:
        yield from _check_discriminator(file, schema, at)


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
