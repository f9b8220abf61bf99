"""The documented leniency, as a change of the schema: what else generated code accepts.

docs/specs.md lists it. An invalid instance that is accepted, although the schema with this leniency
rejects it, is a fault of the generator.
"""

from __future__ import annotations

import json
from typing import Any, Literal

_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = ("items", "additionalItems", "additionalProperties", "not", "if", "then", "else")
_UNCHECKED = {"additionalProperties", "patternProperties", "unevaluatedProperties"}
"""Fields that are not declared are kept as they are."""
_NARROWING = (
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
    | {"minLength", "maxLength", "pattern", "format"}
    | {"minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains"}
    | {"minProperties", "maxProperties", "propertyNames", "unevaluatedItems"}
    | {"not", "if", "then", "else", "dependencies", "dependentRequired", "dependentSchemas"}
)
"""The keywords that only narrow a type. They are not enforced in responses."""


def allowance(schema: Any, side: Literal["input", "output"]) -> Any:
    """Return the schema with the documented leniency."""
    if isinstance(schema, bool) and side == "output":
        return schema
    if not isinstance(schema, dict):
        return schema
    found: dict[str, Any] = {}
    for key, one in schema.items():
        if key in _MAPS and isinstance(one, dict):
            found[key] = {name: allowance(value, side) for name, value in one.items()}
        elif key in _LISTS and isinstance(one, list):
            found["anyOf" if key == "oneOf" and "anyOf" not in schema else key] = [
                allowance(value, side) for value in one
            ]
        elif key in _SINGLE and isinstance(one, list):
            found[key] = [allowance(value, side) for value in one]
        else:
            found[key] = allowance(one, side) if key in _SINGLE else one
    if "properties" in found:
        found = {key: one for key, one in found.items() if key not in _UNCHECKED}
    if found.get("additionalProperties") is False:
        del found["additionalProperties"]
    return _open(found) if side == "output" else found


def _open(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema of a response: without bounds, and with open enumerations."""
    schema = {key: one for key, one in schema.items() if key not in _NARROWING}
    if isinstance(schema.get("enum"), list):
        kinds = sorted({_KINDS[type(one)] for one in schema.pop("enum")})
        schema.setdefault("type", kinds)
    if isinstance(schema.get("const"), list | dict | float):
        schema.setdefault("type", _KINDS[type(schema.pop("const"))])
    return schema


_KINDS = {
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    type(None): "null",
    list: "array",
    dict: "object",
}


def without_nulls(value: Any) -> Any:
    """Return a copy of an instance without null members: optional ones are not sent."""
    match value:
        case dict():
            return {key: without_nulls(one) for key, one in value.items() if one is not None}
        case list():
            return [without_nulls(one) for one in value]
        case _:
            return value


def same(one: Any, other: Any) -> bool:
    """Return whether two instances are equal as JSON: 1 and 1.0 are, 1 and true are not."""
    return json.dumps(_plain(one), sort_keys=True) == json.dumps(_plain(other), sort_keys=True)


def _plain(value: Any) -> Any:
    match value:
        case dict():
            return {key: _plain(one) for key, one in value.items()}
        case list():
            return [_plain(one) for one in value]
        case float() if value.is_integer():
            return int(value)
        case _:
            return value
