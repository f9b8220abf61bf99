"""Merge the schemas that a value must match all: `allOf`, and keywords beside a reference.

Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._normalizing.keywords import ANNOTATIONS, BOUNDS, KINDS
from inferwire_codegen._normalizing.sources import Conjunction, Index, Raw, ignores_siblings
from inferwire_codegen._specs.json import Document, JsonValue, Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.schemas import mismatches, plain

_NUMERIC = sorted(BOUNDS.keys() - {"pattern"})
_LOWER = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems"})
_UPPER = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems"})


class Unsupported(Exception):  # noqa: N818  # It is a finding, not a failure.
    """A schema whose meaning cannot be kept: where, and what to do."""

    def __init__(self, raw: Raw, key: str, message: str, code: str = "no-python-type") -> None:
        super().__init__(message)
        self.meant = ""
        """The key that a misspelt one stands for."""
        self.at = (*raw.shown, key) if key and raw.is_local else raw.shown
        self.message = message
        self.code = code

    def problem(self, document: Document, cause: Pointer) -> Problem:
        """Return the problem in a file; its cause is a location in the normalized file."""
        place = ("$defs",) if self.meant in {"$defs", "definitions"} else cause
        return document.problem(
            self.at, self.code, self.message, key=bool(self.meant), cause=(document.path, place)
        )


@dataclass(slots=True)
class Merged:
    """Schemas with the schemas that they refer to and contain in `allOf`, as layers."""

    layers: list[Raw] = field(default_factory=list[Raw])
    """The schemas, without `$ref` and `allOf`; the outermost comes first."""
    never: Raw | None = None
    """A schema that accepts nothing, if there is one."""

    @property
    def first(self) -> Raw:
        """The schema to name in messages."""
        return self.layers[0]

    def words(self, key: str) -> Iterator[tuple[JsonValue, Raw]]:
        """Yield the values of a keyword, with their schemas."""
        for layer in self.layers:
            if key in layer.members:
                yield layer.members[key], layer

    def one(self, key: str) -> tuple[JsonValue, Raw] | None:
        """Return the outermost value of a keyword."""
        return next(self.words(key), None)

    def kinds(self) -> frozenset[str] | None:
        """Return the types that all schemas accept; None if none of them says."""
        found: frozenset[str] | None = None
        for value, _ in self.words("type"):
            listed = value if isinstance(value, list) else [value]
            named = frozenset(map(as_text, listed)) & {*KINDS}  # The file's schema reports others.
            found = named if found is None else _common(found, named)
        return found

    def values(self) -> list[JsonValue] | None:
        """Return the constants that all schemas accept; None if any value is possible."""
        found: list[JsonValue] | None = None
        for layer in self.layers:
            for key in ("enum", "const"):
                if key in layer.members:
                    value = layer.members[key]
                    listed = as_list(value) if key == "enum" else [value]
                    kept = listed if found is None else [one for one in found if has(listed, one)]
                    found = distinct(map(plain_number, kept))
        if found is None:
            return None
        return [one for one in found if all(_admits(layer, one) for layer in self.layers)]

    def bounds(self, kind: str) -> Iterator[tuple[str, JsonValue, Raw]]:
        """Yield the tightest of each bound that applies to a type, if there is one."""
        for key, wanted in BOUNDS.items():
            found = [*self.words(key)] if wanted == kind else []
            if not found:
                continue
            if key in _LOWER | _UPPER:
                choose = max if key in _LOWER else min
                yield (key, *choose(found, key=lambda pair: _number(pair[0])))
            elif not self.differs(key):
                yield (key, *found[0])

    def differs(self, key: str) -> bool:
        """Return whether the schemas have different values of a keyword."""
        return len(distinct(value for value, _ in self.words(key))) > 1

    def properties(self) -> dict[str, Conjunction]:
        """Return the schemas of each property."""
        found: dict[str, Conjunction] = {}
        for value, raw in self.words("properties"):
            for name in as_object(value):
                found[name] = (*found.get(name, ()), raw.child("properties", name))
        return found

    def required(self) -> dict[str, tuple[Raw, str]]:
        """Return the required names, each with the schema and the index in its list."""
        found: dict[str, tuple[Raw, str]] = {}
        for value, raw in self.words("required"):
            for index, name in enumerate(map(as_text, as_list(value))):
                found.setdefault(name, (raw, str(index)))
        return found


def merge(parts: Conjunction, index: Index) -> Merged:
    """Merge schemas, and follow their references."""
    merged = Merged()
    seen: set[tuple[str, tuple[str, ...]]] = set()
    pending = list(reversed(parts))
    while pending:
        raw = pending.pop()
        place = (raw.document.path, raw.at)
        if raw.value is False:
            merged.never = raw
        if not isinstance(raw.value, dict) or ("$ref" in raw.value and place in seen):
            continue
        seen.add(place)
        members = raw.members
        if "$ref" in members and ignores_siblings(raw.document):
            members = {key: one for key, one in members.items() if key in ANNOTATIONS | {"$ref"}}
        merged.layers.append(
            raw.with_members({key: one for key, one in members.items() if key not in _FOLLOWED})
        )
        inside = [followed(raw, index)] if "$ref" in members else []
        index.trace.merged.update((one.document.path, one.at) for one in inside)
        pending += reversed([*inside, *(raw.children("allOf") if "allOf" in members else ())])
    if not merged.layers:
        merged.layers.append(parts[0].with_members({}))
    return merged


_FOLLOWED = frozenset({"$ref", "allOf"})


def followed(raw: Raw, index: Index) -> Raw:
    """Return the schema that a schema refers to."""
    reference = as_text(raw.members["$ref"])
    target = index.resolve(raw, reference)
    if target is None:
        message = (
            f"{reference!r} does not lead to a schema in this file or in common.json: "
            "move the schema there"
        )
        raise Unsupported(raw, "$ref", message, "unresolved-reference")
    return target


def _common(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Return the types in both sets; each integer is a number."""
    both = one & other
    numbers = {"integer"} if "number" in one ^ other and "integer" in one ^ other else set[str]()
    return both | numbers


def _admits(layer: Raw, value: JsonValue) -> bool:
    bounds = {key: layer.members[key] for key in _NUMERIC if _is_number(layer.members.get(key))}
    return not mismatches(value, plain({"type": layer.members.get("type")}) | bounds)


def _is_number(value: JsonValue) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def plain_number(value: JsonValue) -> JsonValue:
    """Return a number without a fraction as an integer: in JSON Schema, 1.0 is 1."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def has(values: list[JsonValue], wanted: JsonValue) -> bool:
    """Return whether a value is in a list, as JSON: 1 is not true."""
    return any(_same(one, wanted) for one in values)


def distinct(values: Iterator[JsonValue] | map[JsonValue]) -> list[JsonValue]:
    """Return the values without duplicates."""
    found: list[JsonValue] = []
    for one in values:
        if not has(found, one):
            found.append(one)
    return found


def _same(one: JsonValue, other: JsonValue) -> bool:
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def _number(value: JsonValue) -> float:
    return value if isinstance(value, int | float) else 0
