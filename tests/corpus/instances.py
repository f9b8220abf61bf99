"""Make instances of JSON Schemas: valid ones by their keywords, invalid ones by small changes.

What is made is only a guess. The library jsonschema decides which instances are valid.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

_TEXTS = ("", "a", "word", "Some text.", "a-b_c", "0", "äöü", "2026-01-02", "x@example.org", "AB12")
_DEEPEST = 6
_LARGEST = 300
Resolve = Callable[[str], Any]


def made(schema: Any, resolve: Resolve, chance: random.Random, count: int) -> Iterator[Any]:
    """Yield instances that are probably valid, of different sizes."""
    for number in range(count):
        yield _Maker(resolve, chance, full=number % 3 != 1).value(schema, 0)


def changed(value: Any, chance: random.Random) -> Any:
    """Return a copy of an instance with one part left out, added or of another type."""
    found = copy.deepcopy(value)
    places = [*_places(found)]
    if not places:
        return chance.choice([None, 1, "text", [], {}])
    holder, key = chance.choice(places)
    if isinstance(holder, dict) and chance.random() < 0.4:
        del holder[key]
    else:
        holder[key] = chance.choice([None, True, -7, 1.5, "other", [], {}, ["x"], {"y": 1}])
    return found


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, one in pairs if isinstance(value, dict | list) else ():
        yield value, key
        yield from _places(one)


class _Maker:
    def __init__(self, resolve: Resolve, chance: random.Random, *, full: bool) -> None:
        self.resolve = resolve
        self.chance = chance
        self.full = full
        self.steps = 0
        """Whether optional properties are mostly present."""

    def value(self, schema: Any, depth: int) -> Any:
        if not isinstance(schema, dict) or not schema:
            return self.chance.choice([None, True, 3, 2.5, "any", ["list"], {"key": "value"}])
        self.steps += 1
        if self.steps > _LARGEST:
            return None
        schema = self.merged(schema, depth)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self.chance.choice(schema["enum"])
        match self.kind(schema):
            case "object":
                return self.object(schema, depth)
            case "array":
                return self.array(schema, depth)
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
                return self.value({}, depth)

    def merged(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        """Return the schema with its reference, one alternative, and `allOf` merged in."""
        found = {key: one for key, one in schema.items() if key not in _APPLICATORS}
        parts = [*schema.get("allOf", ())]
        if isinstance(schema.get("$ref"), str):
            parts.append(self.resolve(schema["$ref"]))
        for key in ("anyOf", "oneOf"):
            if schema.get(key):
                options = schema[key]
                parts.append(options[0] if depth > _DEEPEST else self.chance.choice(options))
        if "if" in schema:
            parts.append(schema.get("then", {}))
        for part in parts:
            self.steps += 1
            if isinstance(part, dict) and self.steps < _LARGEST:
                found = _joined(found, self.merged(part, depth + 1))
        return found

    def kind(self, schema: dict[str, Any]) -> str:
        named = schema.get("type")
        if isinstance(named, list) and named:
            return str(self.chance.choice(named))
        if isinstance(named, str):
            return named
        return next((kind for key, kind in _HINTS.items() if key in schema), "")

    def object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        required, properties = schema.get("required", []), schema.get("properties", {})
        made: dict[str, Any] = {}
        often = 0.0 if depth > _DEEPEST else 0.8 if self.full else 0.2
        for name in dict.fromkeys([*properties, *required]):
            if name in required or self.chance.random() < often:
                made[name] = self.value(properties.get(name), depth + 1)
        more = schema.get("additionalProperties")
        patterns = schema.get("patternProperties", {})
        if depth <= _DEEPEST and isinstance(more, dict):
            made |= {
                name: self.value(more, depth + 1) for name in ("key", "other key")[: 1 + depth]
            }
        if depth <= _DEEPEST and not properties:
            for one in patterns.values():
                made |= {name: self.value(one, depth + 1) for name in ("a", "x1", "A_2")}
        return made

    def array(self, schema: dict[str, Any], depth: int) -> list[Any]:
        items, prefix = schema.get("items"), schema.get("prefixItems", [])
        if isinstance(items, list):
            items, prefix = schema.get("additionalItems"), items
        low, high = schema.get("minItems", 0), schema.get("maxItems", 1_000)
        size = min(max(low, len(prefix), 0 if depth > _DEEPEST else self.chance.randrange(3)), high)
        size = 0 if depth > _DEEPEST and not low else min(size, 20)
        return [
            self.value(prefix[index] if index < len(prefix) else items, depth + 1)
            for index in range(len(prefix) if items is False else size)
        ]

    def text(self, schema: dict[str, Any]) -> str:
        text = _FORMATS.get(str(schema.get("format"))) or self.chance.choice(_TEXTS)
        low, high = schema.get("minLength", 0), schema.get("maxLength", 1_000)
        return (text + "x" * (low - len(text)))[:high]

    def number(self, schema: dict[str, Any]) -> float:
        low = schema.get("minimum", schema.get("exclusiveMinimum", -1_000))
        high = schema.get("maximum", schema.get("exclusiveMaximum", low + 2_000))
        options = [low, low + 1, (low + high) / 2, high - 1, round((low + high) / 2)]
        step = schema.get("multipleOf")
        return self.chance.choice(
            [step * round(one / step) for one in options] if step else options
        )


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


def _joined(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    joined = {**other, **one}
    for key in ("properties", "patternProperties"):
        if key in one and key in other:
            joined[key] = {**other[key], **one[key]}
    if "required" in one and "required" in other:
        joined["required"] = [*one["required"], *other["required"]]
    return joined
