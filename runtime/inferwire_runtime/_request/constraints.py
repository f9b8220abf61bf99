"""Checks what no type expresses: keywords of JSON Schema that only narrow a type.

A body that is valid by its model is checked with the schema of the operation, which contains the
keywords that the model does not enforce, and those on the way to them. Performs no I/O.
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from functools import cache
from typing import TypeAlias

from inferwire_runtime._json.guards import is_list, is_mapping, is_object
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._request.conversion import SentBack

Fault: TypeAlias = tuple[Pointer, str, object]
"""The location of a value, what it should be, and the value."""

_LONGEST = 200
_END = re.compile(r"(\\.|\[(?:\\.|[^\]\\])*\])|\$", re.DOTALL)
"""An escape, a class of characters, or an end of the text, which is in neither of them."""


def first_fault(document: object, schema: Mapping[str, object]) -> Fault | None:
    """Return the first value in a document that a schema rejects, or None."""
    return next(_Check(schema).faults(document, schema, ()), None)


class _Check:
    def __init__(self, root: Mapping[str, object]) -> None:
        self._definitions = _map(root.get("$defs"))

    def faults(self, value: object, schema: object, at: Pointer) -> Iterator[Fault]:
        """Yield what is wrong with a value, except in a part of a response that is sent back."""
        if schema is False:
            yield at, "should be left out", value
        if isinstance(value, SentBack) or not is_mapping(schema):
            return
        if "$ref" in schema:
            name = str(schema["$ref"]).rpartition("/")[2]
            yield from self.faults(value, self._definitions[name], at)
        yield from _of_value(value, schema, at)
        yield from self._of_schemas(value, schema, at)
        if is_list(value):
            yield from self._of_items(value, schema, at)
        elif is_object(value):
            yield from self._of_members(value, schema, at)

    def _fits(self, value: object, schema: object) -> bool:
        return next(self.faults(value, schema, ()), None) is None

    def _of_schemas(
        self, value: object, schema: Mapping[str, object], at: Pointer
    ) -> Iterator[Fault]:
        """Check the schemas that apply to the value itself."""
        for one in _list(schema.get("allOf")):
            yield from self.faults(value, one, at)
        for key in ("anyOf", "oneOf"):
            options = _list(schema.get(key))
            fitting = sum(self._fits(value, one) for one in options)
            if options and (not fitting or (key == "oneOf" and fitting > 1)):
                count = "one" if key == "anyOf" else "exactly one"
                yield at, f"should match {count} of {_shown(options)}", value
        if "not" in schema and self._fits(value, schema["not"]):
            yield at, f"should not match {_shown(schema['not'])}", value
        if "if" in schema:
            branch = "then" if self._fits(value, schema["if"]) else "else"
            yield from self.faults(value, schema.get(branch), at)

    def _of_items(
        self, items: list[object], schema: Mapping[str, object], at: Pointer
    ) -> Iterator[Fault]:
        first = _list(schema.get("prefixItems"))
        for index, item in enumerate(items):
            one = first[index] if index < len(first) else schema.get("items")
            yield from self.faults(item, one, (*at, str(index)))
        if "contains" in schema:
            wanted = schema["contains"]
            count = sum(self._fits(item, wanted) for item in items)
            low, high = _limit(schema, "minContains", 1), _limit(schema, "maxContains", len(items))
            if not low <= count <= high:
                limit = f"at least {low:g}" if count < low else f"at most {high:g}"
                yield at, f"should have {limit} that match {_shown(wanted)}", items

    def _of_members(
        self, members: dict[str, object], schema: Mapping[str, object], at: Pointer
    ) -> Iterator[Fault]:
        known, patterns = _map(schema.get("properties")), _map(schema.get("patternProperties"))
        for name, value in members.items():
            found = [one for text, one in patterns.items() if _compiled(text).search(name)]
            found += [known[name]] if name in known else []
            for one in found or [schema.get("additionalProperties")]:
                yield from self.faults(value, one, (*at, name))
            for _, wanted, _ in self.faults(name, schema.get("propertyNames"), ()):
                yield at, f"should have no key {name!r}: a key {wanted}", members
        for name, others in _map(schema.get("dependentRequired")).items():
            if name in members:
                yield from _missing(members, others, at)
        for name, one in _map(schema.get("dependentSchemas")).items():
            if name in members:
                yield from self.faults(members, one, at)


def _of_value(value: object, schema: Mapping[str, object], at: Pointer) -> Iterator[Fault]:
    """Check the keywords without schemas inside."""
    if is_object(value):
        yield from _missing(value, schema.get("required"), at)
    kinds = schema.get("type")
    listed = kinds if is_list(kinds) else [kinds]
    if kinds is not None and not any(_KINDS[str(one)](value) for one in listed):
        yield at, f"should be of type {_shown(kinds)}", value
    for key, allowed in (("enum", schema.get("enum")), ("const", [schema.get("const")])):
        if key in schema and _key(value) not in map(_key, _list(allowed)):
            yield at, f"should be {_shown(schema[key])}", value
    pattern = schema.get("pattern")
    if isinstance(pattern, str) and isinstance(value, str) and not _compiled(pattern).search(value):
        yield at, f"should match the pattern {pattern!r}", value
    if schema.get("uniqueItems") is True and len({*map(_key, _list(value))}) < len(_list(value)):
        yield at, "should have no item twice", value
    for key, (kind, holds, phrase) in _BOUNDS.items():
        size, limit = _size(value, kind), schema.get(key)
        if isinstance(limit, (int, float)) and size is not None and not holds(size, limit):
            yield at, f"should {phrase.format(limit)}", value


def _missing(members: Mapping[str, object], wanted: object, at: Pointer) -> Iterator[Fault]:
    for name in _list(wanted):
        if name not in members:
            yield at, f"should have {name!r}", members


def _list(value: object) -> list[object]:
    return value if is_list(value) else []


def _map(value: object) -> Mapping[str, object]:
    return value if is_mapping(value) else {}


def _limit(schema: Mapping[str, object], key: str, usual: float) -> float:
    value = schema.get(key)
    return value if isinstance(value, (int, float)) else usual


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _size(value: object, kind: str) -> float | None:
    """Return the number, or the length of a value; None if it is of another kind."""
    match kind:
        case "number":
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                return None
            return value
        case "string":
            return len(value) if isinstance(value, str) else None
        case "array":
            return len(value) if is_list(value) else None
        case _:
            return len(value) if is_object(value) else None


def _is_multiple(number: float, step: float) -> bool:
    """Return whether a number is a multiple as it is written in decimal: 0.3 is one of 0.1."""
    return _written(number) % _written(step) == 0


def _written(number: float) -> Fraction:
    """Return a number exactly as JSON has it, whatever subclass of int or float it is."""
    return Fraction(number if isinstance(number, int) else float.__repr__(number))


_BOUNDS: Mapping[str, tuple[str, Callable[[float, float], bool], str]] = {
    "minimum": ("number", operator.ge, "be at least {}"),
    "maximum": ("number", operator.le, "be at most {}"),
    "exclusiveMinimum": ("number", operator.gt, "be greater than {}"),
    "exclusiveMaximum": ("number", operator.lt, "be less than {}"),
    "multipleOf": ("number", _is_multiple, "be a multiple of {}"),
    "minLength": ("string", operator.ge, "be at least {} long"),
    "maxLength": ("string", operator.le, "be at most {} long"),
    "minItems": ("array", operator.ge, "be at least {} long"),
    "maxItems": ("array", operator.le, "be at most {} long"),
    "minProperties": ("object", operator.ge, "have a number of keys of at least {}"),
    "maxProperties": ("object", operator.le, "have a number of keys of at most {}"),
}
_KINDS: Mapping[str, Callable[[object], bool]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "array": is_list,
    "object": is_object,
    "number": lambda value: _size(value, "number") is not None,
    "integer": lambda value: (size := _size(value, "number")) is not None and size % 1 == 0,
}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern, in which `$` is the end of the text, but not a line break before it."""
    return re.compile(_END.sub(lambda found: found[1] or r"\Z", pattern))


def _key(value: object) -> object:
    """Return what is equal for equal JSON values: 1 equals 1.0, but not true."""
    if is_object(value):
        return "object", frozenset((name, _key(one)) for name, one in value.items())
    if is_list(value):
        return "array", tuple(map(_key, value))
    return isinstance(value, bool), value
