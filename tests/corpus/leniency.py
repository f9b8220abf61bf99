"""The documented leniency, as a change of the schema: what else generated code accepts.

docs/specs.md lists it. An invalid instance that is accepted, although the schema with this leniency
rejects it, is a fault of the generator.
"""

from __future__ import annotations

import json
from typing import Literal

from inferwire_codegen._specs.json import JsonValue, as_list

Side = Literal["input", "output"]
Schema = dict[str, JsonValue]

_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = ("items", "additionalItems", "additionalProperties", "not", "if", "then", "else")
_WITH_FIELDS = {"properties", "required", "$ref", "allOf", "anyOf", "oneOf"}
_UNCHECKED = {"additionalProperties", "patternProperties"}
"""Fields that are not declared are kept as they are."""
_NARROWING = (
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
    | {"minLength", "maxLength", "pattern", "format"}
    | {"minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains"}
    | {"minProperties", "maxProperties", "propertyNames", "unevaluatedItems"}
    | {"not", "if", "then", "else", "dependencies", "dependentRequired", "dependentSchemas"}
)
"""The keywords that only narrow a type. They are not enforced in responses."""


def allowance(schema: JsonValue, side: Side) -> JsonValue:
    """Return the schema with the documented leniency."""
    if not isinstance(schema, dict):
        return schema
    found: Schema = {key: _inside(key, one, schema, side) for key, one in schema.items()}
    if "oneOf" in found and "anyOf" not in found:
        found["anyOf"] = found.pop("oneOf")
    found.pop("unevaluatedProperties", None)
    if "patternProperties" in found and found.get("additionalProperties", True) is True:
        del found["patternProperties"]
    if found.pop("nullable", False) is True and "type" in found:
        either: list[JsonValue] = [found, {"type": "null"}]
        found = {"anyOf": either}
    if found.keys() & _WITH_FIELDS:
        found = {key: one for key, one in found.items() if key not in _UNCHECKED}
    if found.get("additionalProperties") is False:
        del found["additionalProperties"]
    return _open(found) if side == "output" else found


def _inside(key: str, value: JsonValue, schema: Schema, side: Side) -> JsonValue:
    """Return the value of a keyword, with the leniency in its schemas."""
    match value:
        case dict() if key == "properties":
            return {name: _optional(name, one, schema, side) for name, one in value.items()}
        case dict() if key in _MAPS:
            return {name: allowance(one, side) for name, one in value.items()}
        case dict() if key not in {"const", "default"}:
            return allowance(value, side)
        case list() if key in _LISTS or key in _SINGLE:
            return [allowance(one, side) for one in value]
        case _:
            return value


def without_types_of_others(schema: JsonValue) -> JsonValue:
    """Return a schema in which `additionalProperties` has no type, for those with `allOf`."""
    match schema:
        case dict():
            return {
                key: without_types_of_others(one)
                for key, one in schema.items()
                if key != "additionalProperties"
            }
        case list():
            return [without_types_of_others(one) for one in schema]
        case _:
            return schema


def _optional(name: str, value: JsonValue, schema: Schema, side: Side) -> JsonValue:
    """Return the schema of a property; null stands for an optional one that is missing.

    In a response, one that no value is valid for is not declared.
    """
    found = (value is False and side == "output") or allowance(value, side)
    return (
        found if name in as_list(schema.get("required")) else {"anyOf": [found, {"type": "null"}]}
    )


def _open(schema: Schema) -> Schema:
    """Return a schema of a response: without bounds, and with open enumerations."""
    schema = {key: one for key, one in schema.items() if key not in _NARROWING}
    if isinstance(patterns := schema.pop("patternProperties", None), dict):
        others = schema.get("additionalProperties")
        schema["additionalProperties"] = {
            "anyOf": [*patterns.values(), *([others] if isinstance(others, dict) else [])]
        }
    if "anyOf" in schema and not any(map(_has_type, as_list(schema["anyOf"]))):
        del schema["anyOf"]
    if "type" not in schema:
        schema.pop("required", None)
    if isinstance(schema.get("items"), list) or "prefixItems" in schema:
        for key in ("items", "prefixItems", "additionalItems"):
            schema.pop(key, None)
    values = as_list(schema.pop("enum", None))
    if isinstance(schema.get("const"), list | dict | float):
        values = [schema.pop("const")]
    if values:
        schema.setdefault("type", [*sorted({_KINDS[type(one)] for one in values})])
    return _converted(schema)


def _has_type(schema: JsonValue) -> bool:
    return schema is False or (isinstance(schema, dict) and bool(_TYPED & schema.keys()))


def _converted(schema: Schema) -> Schema:
    """Return a schema that also accepts what is converted: numbers, booleans and their texts."""
    kinds = schema.get("type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    if "const" in schema or not any(one in listed for one in _CONVERTED):
        return schema
    number = "integer" if "integer" in listed and "number" not in listed else "number"
    widened: JsonValue = [*dict.fromkeys([*map(str, listed), number, "boolean"])]
    text: JsonValue = {"type": "string", "pattern": _AS_TEXT}
    found = {key: one for key, one in schema.items() if key != "type"}
    either: list[JsonValue] = [{"type": widened}, text]
    others: list[JsonValue] = [{"anyOf": either}, *as_list(found.get("allOf"))]
    return {**found, "allOf": others}


_CONVERTED = ("integer", "number", "boolean")
_TYPED = frozenset(
    {"$ref", "type", "enum", "const", "allOf", "anyOf", "oneOf", "properties", "items"}
    | {"prefixItems", "additionalProperties"}
)
_AS_TEXT = r"^(-?[0-9.]+([eE][-+]?[0-9]+)?|true|false|True|False|yes|no|on|off|[tfyn])$"
_KINDS = {
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    type(None): "null",
    list: "array",
    dict: "object",
}


def without_nulls(value: JsonValue) -> JsonValue:
    """Return a copy of an instance without null members: optional ones are not sent."""
    match value:
        case dict():
            return {key: without_nulls(one) for key, one in value.items() if one is not None}
        case list():
            return [without_nulls(one) for one in value]
        case _:
            return value


def same(one: JsonValue, other: JsonValue) -> bool:
    """Return whether two instances are equal as JSON: 1 and 1.0 are, 1 and true are not."""
    return json.dumps(_plain(one), sort_keys=True) == json.dumps(_plain(other), sort_keys=True)


def _plain(value: JsonValue) -> JsonValue:
    match value:
        case dict():
            return {key: _plain(one) for key, one in value.items()}
        case list():
            return [_plain(one) for one in value]
        case float() if value.is_integer():
            return int(value)
        case _:
            return value
