"""What the dialect writes otherwise than JSON Schema means it, one function for each.

Each takes the members of a schema and gives them back mended, or says what is meant. Performs
no I/O.
"""

from __future__ import annotations

import json
import re
from typing import TypeGuard

from inferwire_codegen._importing.words import snake_case
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
    """A file, by a mark: `comment: type=binary` here, `format` or `contentEncoding` elsewhere."""
    comment = as_text(members.get("comment")) + as_text(members.get("$comment"))
    marked = re.search(r"\btype\s*=\s*binary\b", comment) is not None
    return (
        marked
        or members.get("format") in ("binary", "byte", "base64")
        or members.get("contentEncoding") == "base64"
    )


def is_nullable(members: Members) -> bool:
    """OpenAPI's `nullable`, or null among the types or the values."""
    return (
        members.get("nullable") is True
        or "null" in as_list(members.get("type"))
        or None in as_list(members.get("enum"))
    )


def is_null(value: JsonValue) -> bool:
    """A schema that null alone fits: an alternative that only makes the others nullable."""
    members = as_object(value)
    return (
        members.get("type") in ("null", ["null"])
        or members.get("enum") == [None]
        or ("const" in members and members["const"] is None)
    )


def types_of(members: Members) -> tuple[tuple[str, ...], list[str]]:
    """The types that a schema names, without null, and the words for types that are none."""
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
    """The type that other keywords give away where none is named."""
    return next((kind for key, kind in _HINTS.items() if key in members), "")


def with_lengths_of_lists(members: Members) -> Members:
    """A list has `minItems` and `maxItems`; the dialect writes the words for strings."""
    mended = {key: one for key, one in members.items() if key not in ("minLength", "maxLength")}
    for wrong, right in (("minLength", "minItems"), ("maxLength", "maxItems")):
        if wrong in members:
            mended.setdefault(right, members[wrong])
    return mended


def fixed_length(members: Members) -> int | None:
    """The length of a list that has only one, if it is short enough to be written as a tuple."""
    low, high = members.get("minItems"), members.get("maxItems")
    return high if _is_count(high) and low == high and 0 < high <= LONGEST_TUPLE else None


def limits_of(members: Members, kinds: tuple[str, ...]) -> Members:
    """The bounds that mean something for these types, as numbers.

    Draft 4 has `exclusiveMinimum: true` beside `minimum`; where both are numbers, the exclusive
    bound of the dialect's importers is the one that was meant.
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
    """What a default that is written as a string stands for: "true", "1024", "null"."""
    if not isinstance(default, str):
        return default
    if re.fullmatch(r"true|false|null|-?(0|[1-9][0-9]{0,15})(\.[0-9]{1,15})?", default):
        value: JsonValue = json.loads(default)
        return value
    return default


def needed(wanted: JsonValue, there: list[str]) -> str | None:
    """The property that `required` means: in camelCase while the property is in snake_case."""
    if not isinstance(wanted, str):
        return None
    if wanted in there:
        return wanted
    return next((name for name in there if snake_case(name) == snake_case(wanted)), None)


def literals(value: JsonValue) -> tuple[str, ...] | None:
    """The strings of an alternative that is nothing but a constant or a list of values."""
    members = as_object(value)
    if "const" in members:
        constant = members["const"]
        return (constant,) if isinstance(constant, str) else None
    values = as_list(members.get("enum"))
    texts = tuple(one for one in values if isinstance(one, str))
    return texts if texts and len(texts) == len(values) else None


def describe_values(options: list[JsonValue]) -> str:
    """The descriptions of alternatives that are constants: an enumeration has room for one only."""
    lines: list[str] = []
    for option in options:
        text = " ".join(as_text(as_object(option).get("description")).split())
        values = literals(option) or ()
        if text and values and text not in values:
            lines.append(f'"{values[0]}": {text.rstrip(".")}')
    return f"{'; '.join(lines)}." if lines else ""


def asks_only(value: JsonValue) -> bool:
    """An alternative that says nothing but which members are needed."""
    members = as_object(value)
    return bool(members) and members.keys() <= {"required", "description", "title"}


def _is_number(value: JsonValue) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: JsonValue) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
