"""Write what no Python type expresses: the keywords that only narrow a type.

In a normalized schema of a request, `allOf` holds them, and nothing else. Each item stands alone:
what it refers to is copied into it, since it describes no type of the package. The runtime checks
it. Performs no I/O.
"""

from __future__ import annotations

from inferwire_codegen._normalizing.checks import check_draft, check_references
from inferwire_codegen._normalizing.keywords import BOUNDS, NARROWING, WITH
from inferwire_codegen._normalizing.merge import Merged, Unsupported, followed
from inferwire_codegen._normalizing.patterns import is_supported
from inferwire_codegen._normalizing.sources import Index, Raw, ignores_siblings
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text
from inferwire_codegen._specs.validator import pattern_fault, slow_search

_NAMED = frozenset({"properties", "patternProperties", "dependentSchemas"})
_LISTED = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_SINGLE = frozenset(
    {"not", "if", "then", "else", "contains", "propertyNames", "items", "additionalProperties"}
)
_COPIED = frozenset(
    {"type", "enum", "const", "required", "dependentRequired", "uniqueItems", *BOUNDS}
    | {"minContains", "maxContains", "minProperties", "maxProperties"}
)
_UNMERGED = ("multipleOf", "pattern")
"""The bounds of which two different ones are not one."""
_REFUSED = ("unevaluatedItems", "unevaluatedProperties")
_MOST = 1000
"""The maximum number of schemas in a constraint."""


def constraints(
    merged: Merged, index: Index, kinds: frozenset[str] | None, more: frozenset[str] = frozenset()
) -> Schema:
    """Return the constraints on values of these types as `allOf`, with further keywords."""
    keys = {key for key, kind in NARROWING.items() if kinds is None or not kind or kind in kinds}
    keys |= {*more, *(one for key in keys for one in WITH.get(key, ()))}
    found: list[JsonValue] = []
    for layer in merged.layers:
        members = {key: one for key, one in layer.members.items() if key in keys}
        if any(_says(key, one) for key, one in members.items()):
            found.append(_Copy(index).alone(layer.with_members(members), ()))
    return {"allOf": found} if found else {}


def not_in_types(merged: Merged, kind: str) -> frozenset[str]:
    """Return the bounds on a type that models of requests do not enforce."""
    found = {key for key in _UNMERGED if BOUNDS[key] == kind and merged.differs(key)}
    patterns = [as_text(one) for one, _ in merged.words("pattern")] if kind == "string" else []
    return frozenset(found if all(map(is_supported, patterns)) else {*found, "pattern"})


def _says(key: str, value: JsonValue) -> bool:
    """Return whether a keyword restricts anything."""
    others = {one for several in WITH.values() for one in several}
    return key not in others and not (key in {"uniqueItems", "minProperties"} and not value)


class _Copy:
    """Copies schemas with what they refer to."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.count = 0

    def alone(self, raw: Raw, inside: tuple[Raw, ...]) -> JsonValue:
        """Return a schema without references; `inside` are the schemas that refer to it."""
        self.count += 1
        if any(raw.key == one.key for one in inside) or self.count > _MOST:
            message = "a constraint that contains itself, or many others, cannot be checked"
            place = (inside[-1], "$ref") if inside else (raw, "")
            raise Unsupported(*place, message)
        if not isinstance(raw.value, dict):
            return raw.value
        check_draft(raw)
        check_references(raw)
        members = raw.members
        referred: list[JsonValue] = []
        if "$ref" in members:
            referred.append(self.alone(followed(raw, self.index), (*inside, raw)))
            if ignores_siblings(raw.document):
                return referred[0]
        written: Schema = {}
        for key in members:
            written |= self._keyword(raw, key, inside)
        if referred:
            written["allOf"] = [*referred, *as_list(written.get("allOf"))]
        if members.get("nullable") is True:
            return {"anyOf": [written, {"type": "null"}]}
        return written

    def _keyword(self, raw: Raw, key: str, inside: tuple[Raw, ...]) -> Schema:
        value = raw.members[key]
        if key in _REFUSED:
            raise Unsupported(raw, key, f"{key!r} is not enforced in requests: delete it")
        if key == "items" and isinstance(value, list):
            first: JsonValue = [self.alone(one, inside) for one in raw.children(key)]
            others = raw.members.get("additionalItems", True) is not True
            rest = self.alone(raw.child("additionalItems"), inside) if others else True
            return {"prefixItems": first, "items": rest}
        if key == "dependencies":
            return self._dependencies(raw, inside)
        if key in _NAMED:
            for pattern in as_object(value) if key == "patternProperties" else ():
                _check_pattern(raw, key, pattern)
            named = {name: self.alone(raw.child(key, name), inside) for name in as_object(value)}
            return {key: named}
        if key in _LISTED:
            return {key: [self.alone(one, inside) for one in raw.children(key)]}
        if key in _SINGLE:
            return {key: self.alone(raw.child(key), inside)}
        if key == "pattern":
            _check_pattern(raw, key, as_text(value))
        return {key: value} if key in _COPIED else {}

    def _dependencies(self, raw: Raw, inside: tuple[Raw, ...]) -> Schema:
        """Return the keyword of draft 7 as the two that replaced it."""
        found = as_object(raw.members["dependencies"])
        names: Schema = {name: one for name, one in found.items() if isinstance(one, list)}
        schemas: Schema = {
            name: self.alone(raw.child("dependencies", name), inside)
            for name in found.keys() - names.keys()
        }
        return {"dependentRequired": names, "dependentSchemas": schemas}


def _check_pattern(raw: Raw, key: str, pattern: str) -> None:
    if fault := pattern_fault(pattern) or slow_search(pattern):
        raise Unsupported(raw, key, f"this pattern is not enforced in requests: {fault}")
