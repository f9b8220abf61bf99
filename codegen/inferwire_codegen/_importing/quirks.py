"""Handle the deviations of the dialect from JSON Schema, with one function for each.

Each function takes the members of a schema, and returns them corrected or returns their meaning.
Performs no I/O.
"""

from __future__ import annotations

import json
import re
from typing import TypeGuard

from inferwire_codegen._naming import snake_case
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text

Members = dict[str, JsonValue]

_TYPES = {
    "float": "number",
    "double": "number",
    "int": "integer",
    "bool": "boolean",
    "str": "string",
    "list": "array",
    "dict": "object",
}
_PLAIN = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})
LONGEST_TUPLE = 20
_HINTS = {
    "properties": "object",
    "additionalProperties": "object",
    "items": "array",
    "prefixItems": "array",
    "minItems": "array",
    "maxItems": "array",
    "minimum": "number",
    "maximum": "number",
    "exclusiveMinimum": "number",
    "exclusiveMaximum": "number",
    "pattern": "string",
}


def is_binary(members: Members) -> bool:
    """Return whether a comment `type=binary`, `format` or `contentEncoding` marks a file."""
    comment = as_text(members.get("comment")) + as_text(members.get("$comment"))
    marked = re.search(r"\btype\s*=\s*binary\b", comment) is not None
    return (
        marked
        or members.get("format") in ("binary", "byte", "base64")
        or members.get("contentEncoding") == "base64"
    )


def is_nullable(members: Members) -> bool:
    """Return whether the schema has `nullable`, or null among its types or values."""
    return (
        members.get("nullable") is True
        or "null" in as_list(members.get("type"))
        or None in as_list(members.get("enum"))
    )


def is_null(value: JsonValue) -> bool:
    """Return whether the schema accepts only null, to make the other alternatives nullable."""
    members = as_object(value)
    return (
        members.get("type") in ("null", ["null"])
        or members.get("enum") == [None]
        or ("const" in members and members["const"] is None)
    )


def types_of(members: Members) -> tuple[tuple[str, ...], list[str]]:
    """Return the types of a schema except null, and the words that are not JSON Schema types."""
    named = members.get("type")
    words = as_list(named) if isinstance(named, list) else [named] if "type" in members else []
    known: list[str] = []
    strange: list[str] = []
    for word in words:
        name = _TYPES.get(as_text(word), as_text(word))
        if name not in _PLAIN or name != word:
            strange.append(as_text(word) or json.dumps(word))
        if name in _PLAIN and name not in (*known, "null"):
            known.append(name)
    return tuple(known), strange


def implied_type(members: Members) -> str:
    """Return the type that other keywords imply, if none is given."""
    return next((kind for key, kind in _HINTS.items() if key in members), "")


def with_lengths_of_lists(members: Members) -> Members:
    """Replace `minLength` and `maxLength` of a list by `minItems` and `maxItems`."""
    fixed = {key: one for key, one in members.items() if key not in ("minLength", "maxLength")}
    for wrong, right in (("minLength", "minItems"), ("maxLength", "maxItems")):
        if wrong in members:
            fixed.setdefault(right, members[wrong])
    return fixed


def fixed_length(members: Members) -> int | None:
    """Return the length of a list that has a fixed length short enough for a tuple, or None."""
    low, high = members.get("minItems"), members.get("maxItems")
    return high if _is_count(high) and low == high and 0 < high <= LONGEST_TUPLE else None


def limits_of(members: Members, kinds: tuple[str, ...]) -> Members:
    """Return the bounds that apply to these types, as numbers.

    In draft 4, `exclusiveMinimum: true` modifies `minimum`. If both are numbers, the exclusive
    bound is used.
    """
    limits: Members = {}
    if {"integer", "number"} & set(kinds):
        for bound in ("minimum", "maximum"):
            sharp = f"exclusive{bound.capitalize()}"
            value, strict = members.get(bound), members.get(sharp)
            if _is_number(strict):
                limits[sharp] = strict
            elif _is_number(value):
                limits[sharp if strict is True else bound] = value
    keys = {"string": ("minLength", "maxLength"), "array": ("minItems", "maxItems")}
    for kind in kinds:
        for key in keys.get(kind, ()):
            if _is_count(members.get(key)):
                limits[key] = members[key]
    if "array" in kinds and members.get("uniqueItems") is True:
        limits["uniqueItems"] = True
    return limits


def retyped(default: JsonValue) -> JsonValue:
    """Return the value of a default written as a string, such as "true", "1024" or "null"."""
    if not isinstance(default, str):
        return default
    if re.fullmatch(r"true|false|null|-?(0|[1-9][0-9]{0,15})(\.[0-9]{1,15})?", default):
        value: JsonValue = json.loads(default)
        return value
    return default


def needed(wanted: JsonValue, there: list[str]) -> str | None:
    """Return the property named in `required`, which may be in camelCase instead of snake_case."""
    if not isinstance(wanted, str):
        return None
    if wanted in there:
        return wanted
    return next((name for name in there if snake_case(name) == snake_case(wanted)), None)


def literals(value: JsonValue) -> tuple[str, ...] | None:
    """Return the strings of an alternative that is only a constant or an enumeration, or None."""
    members = as_object(value)
    if "const" in members:
        constant = members["const"]
        return (constant,) if isinstance(constant, str) else None
    values = as_list(members.get("enum"))
    texts = tuple(one for one in values if isinstance(one, str))
    return texts if texts and len(texts) == len(values) else None


def values_of(members: Members) -> tuple[JsonValue, ...]:
    """Return the values of an enumeration, without null and repeated ones."""
    values = {json.dumps(one): one for one in as_list(members.get("enum")) if one is not None}
    return tuple(values.values())


def describe_values(options: list[JsonValue]) -> str:
    """Combine the descriptions of constants into that of their enumeration."""
    lines: list[str] = []
    for option in options:
        text = " ".join(as_text(as_object(option).get("description")).split())
        values = literals(option) or ()
        if text and values and text not in values:
            lines.append(f'"{values[0]}": {text.rstrip(".")}')
    return f"{'; '.join(lines)}." if lines else ""


def only_requires(value: JsonValue) -> bool:
    """Return whether an alternative only lists required members."""
    members = as_object(value)
    return bool(members) and members.keys() <= {"required", "description", "title"}


def _is_number(value: JsonValue) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: JsonValue) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
