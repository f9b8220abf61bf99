"""Make instances of JSON Schemas: valid ones by their keywords, invalid ones by small changes.

What is made is only a guess. The library jsonschema decides which instances are valid.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from inferwire_codegen._specs.json import JsonValue, as_list, as_object

_TEXTS = ("", "a", "word", "Some text.", "a-b_c", "0", "äöü", "2026-01-02", "x@example.org", "AB12")
_DEEPEST = 6
_LARGEST = 300
Place = tuple[str | int, ...]
Resolve = Callable[[str], JsonValue]


def made(
    schema: JsonValue, resolve: Resolve, chance: random.Random, count: int
) -> Iterator[JsonValue]:
    """Yield instances that are probably valid, of different sizes."""
    for number in range(count):
        yield _Maker(resolve, chance, full=number % 3 != 1).value(schema, 0)


def changed(value: JsonValue, chance: random.Random) -> JsonValue:
    """Return a copy of an instance with one part left out, added or of another type."""
    places = [*_places(value, ())]
    others: list[JsonValue] = [None, True, -7, 1.5, "other", [], {}, ["x"], {"y": 1}]
    at = chance.choice(places)
    return _with(value, at, chance.choice(others), drop=chance.random() < 0.4)


def _places(value: JsonValue, at: Place) -> Iterator[Place]:
    yield at
    for key, one in value.items() if isinstance(value, dict) else enumerate(as_list(value)):
        yield from _places(one, (*at, key))


def _with(value: JsonValue, at: Place, other: JsonValue, *, drop: bool) -> JsonValue:
    """Return a value with another part at a place, or without the member there."""
    if not at:
        return other
    match value:
        case dict():
            return {
                key: _with(one, at[1:], other, drop=drop) if key == at[0] else one
                for key, one in value.items()
                if not (drop and at == (key,))
            }
        case list():
            return [
                _with(one, at[1:], other, drop=drop) if index == at[0] else one
                for index, one in enumerate(value)
            ]
        case _:
            return value


class _Maker:
    def __init__(self, resolve: Resolve, chance: random.Random, *, full: bool) -> None:
        self.resolve = resolve
        self.chance = chance
        self.full = full
        self.steps = 0
        """Whether optional properties are mostly present."""

    def value(self, schema: JsonValue, depth: int) -> JsonValue:
        self.steps += 1
        if self.steps > _LARGEST:
            return None
        merged = self.merged(as_object(schema), depth)
        if "const" in merged:
            return merged["const"]
        if values := as_list(merged.get("enum")):
            return self.chance.choice(values)
        make = {"object": self.object, "array": self.array}.get(self.kind(merged))
        return make(merged, depth) if make else self.plain(merged)

    def plain(self, schema: dict[str, JsonValue]) -> JsonValue:
        """Return a value without parts; anything if the schema does not say which."""
        match self.kind(schema):
            case "string":
                return self.text(schema)
            case "integer":
                return int(self.number(schema))
            case "number":
                return self.number(schema)
            case "boolean":
                return self.chance.random() < 0.5
            case "null":
                return None
            case _:
                anything: list[JsonValue] = [None, True, 3, 2.5, "any", ["list"], {"key": "value"}]
                return self.chance.choice(anything)

    def merged(self, schema: dict[str, JsonValue], depth: int) -> dict[str, JsonValue]:
        """Return the schema with its reference, one alternative, and `allOf` merged in."""
        found = {key: one for key, one in schema.items() if key not in _APPLICATORS}
        parts = as_list(schema.get("allOf"))[:]
        if isinstance(schema.get("$ref"), str):
            parts.append(self.resolve(str(schema["$ref"])))
        for key in ("anyOf", "oneOf"):
            if options := as_list(schema.get(key)):
                parts.append(options[0] if depth > _DEEPEST else self.chance.choice(options))
        if "if" in schema:
            parts.append(schema.get("then", {}))
        for part in parts:
            self.steps += 1
            if isinstance(part, dict) and self.steps < _LARGEST:
                found = _joined(found, self.merged(part, depth + 1))
        return found

    def kind(self, schema: dict[str, JsonValue]) -> str:
        named = schema.get("type")
        if isinstance(named, list) and named:
            return str(self.chance.choice(named))
        if isinstance(named, str):
            return named
        return next((kind for key, kind in _HINTS.items() if key in schema), "")

    def object(self, schema: dict[str, JsonValue], depth: int) -> JsonValue:
        required = [str(one) for one in as_list(schema.get("required"))]
        properties = as_object(schema.get("properties"))
        made: dict[str, JsonValue] = {}
        often = 0.0 if depth > _DEEPEST else 0.8 if self.full else 0.2
        for name in dict.fromkeys([*properties, *required]):
            if name in required or self.chance.random() < often:
                made[name] = self.value(properties.get(name), depth + 1)
        more = schema.get("additionalProperties")
        if depth <= _DEEPEST and isinstance(more, dict):
            names = ("key", "other key")[: 1 + depth]
            made |= {name: self.value(more, depth + 1) for name in names}
        if depth <= _DEEPEST and not properties:
            for one in as_object(schema.get("patternProperties")).values():
                made |= {name: self.value(one, depth + 1) for name in ("a", "x1", "A_2")}
        return made

    def array(self, schema: dict[str, JsonValue], depth: int) -> JsonValue:
        items, prefix = schema.get("items"), as_list(schema.get("prefixItems"))
        if isinstance(items, list):
            prefix, items = items, schema.get("additionalItems")
        low, high = int(_number(schema, "minItems", 0)), int(_number(schema, "maxItems", 20))
        size = min(max(low, len(prefix), 0 if depth > _DEEPEST else self.chance.randrange(3)), high)
        size = 0 if depth > _DEEPEST and not low else min(size, 20)
        return [
            self.value(prefix[index] if index < len(prefix) else items, depth + 1)
            for index in range(len(prefix) if items is False else size)
        ]

    def text(self, schema: dict[str, JsonValue]) -> str:
        if "contentEncoding" in schema:
            return "AAAA"
        text = _FORMATS.get(str(schema.get("format"))) or self.chance.choice(_TEXTS)
        low, high = int(_number(schema, "minLength", 0)), int(_number(schema, "maxLength", 1_000))
        return (text + "x" * (min(low, 1_000) - len(text)))[:high]

    def number(self, schema: dict[str, JsonValue]) -> float:
        low = _number(schema, "minimum", _number(schema, "exclusiveMinimum", -1_000))
        high = _number(schema, "maximum", _number(schema, "exclusiveMaximum", low + 2_000))
        options = [low, low + 1, (low + high) / 2, high - 1, round((low + high) / 2)]
        step = _number(schema, "multipleOf", 0)
        return self.chance.choice(
            [step * round(one / step) for one in options] if step else options
        )


def _number(schema: dict[str, JsonValue], key: str, default: float) -> float:
    found = schema.get(key)
    return found if isinstance(found, int | float) else default


_APPLICATORS = frozenset({"$ref", "allOf", "anyOf", "oneOf", "if", "then", "else"})
_HINTS = {
    "properties": "object",
    "required": "object",
    "additionalProperties": "object",
    "patternProperties": "object",
    "items": "array",
    "prefixItems": "array",
    "pattern": "string",
    "minLength": "string",
    "minimum": "number",
    "maximum": "number",
}
_FORMATS = {
    "date": "2026-01-02",
    "date-time": "2026-01-02T03:04:05Z",
    "time": "03:04:05Z",
    "email": "a@example.org",
    "uri": "https://example.org/a",
    "uuid": "0f8fad5b-d9cb-469f-a165-70867728950e",
    "ipv4": "127.0.0.1",
}


def _joined(one: dict[str, JsonValue], other: dict[str, JsonValue]) -> dict[str, JsonValue]:
    joined = {**other, **one}
    for key in ("properties", "patternProperties"):
        if key in one and key in other:
            joined[key] = {**as_object(other[key]), **as_object(one[key])}
    if "required" in one and "required" in other:
        joined["required"] = [*as_list(one["required"]), *as_list(other["required"])]
    return joined
