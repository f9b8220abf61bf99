"""Write the definitions of one file, with the locations of the schemas that they come from.

Every object gets a definition of its own. So does every schema that another one refers to.
Performs no I/O.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from inferwire_codegen._normalizing import arrays, checks, objects, unions
from inferwire_codegen._normalizing.constraints import constraints, not_in_types
from inferwire_codegen._normalizing.entries import Entry
from inferwire_codegen._normalizing.keywords import (
    ANNOTATIONS,
    BOUNDS,
    COPIED,
    KINDS,
    KNOWN,
    NARROWING,
    OURS,
    PLAIN,
    SHAPING,
    TEXTS,
)
from inferwire_codegen._normalizing.merge import Merged, Unsupported, followed, merge
from inferwire_codegen._normalizing.sources import Conjunction, Index, Raw, ignores_siblings
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import Document, JsonValue, Pointer, as_list, as_text

MARK = "\0"
"""The start of a reference whose name is not chosen yet: then come the file and the key."""
_TO_DEFINITION = re.compile(r"(\.\./common\.json)?#/\$defs/[A-Za-z0-9_]+")
_FILE = ("contentEncoding", "contentMediaType")


@dataclass(slots=True)
class Writer:
    """Writes the definitions of one file."""

    document: Document
    index: Index
    is_sent: bool
    """Whether a request can contain what the file describes."""
    needed: Callable[[Conjunction, str], str]
    """Adds a definition for a schema in any file, and returns the reference to it."""
    opened: list[tuple[Pointer, str]] = field(default_factory=list[tuple[Pointer, str]])
    """The unions that are being written."""
    starts: dict[Pointer, int] = field(default_factory=dict[Pointer, int])
    keys: dict[Pointer, int] = field(default_factory=dict[Pointer, int])
    misfits: list[tuple[Unsupported, Pointer]] = field(
        default_factory=list[tuple[Unsupported, Pointer]]
    )
    """What is wrong, and the location of the definition or schema that is missing therefore."""

    def definition(self, entry: Entry, at: Pointer) -> Schema:
        """Return the schema of a definition, and record its locations."""
        owner = entry.wanted.names[0]
        try:
            return _ordered(self._schema(entry.parts, at, owner, is_definition=True), entry.parts)
        except Unsupported as misfit:
            self.misfits.append((misfit, at))
            return {}

    def schema(self, parts: Conjunction, at: Pointer, owner: str) -> Schema:
        """Return a schema inside a definition; `owner` is the name for a type in it."""
        try:
            return _ordered(self._schema(parts, at, owner, is_definition=False), parts)
        except Unsupported as misfit:
            self.misfits.append((misfit, at))
            self.place(at, parts[0])
            return {}

    def place(self, at: Pointer, raw: Raw, *keys: str) -> None:
        """Record that a location stands for a schema, or for a value in it."""
        source = (*raw.shown, *keys) if raw.is_local else raw.shown
        while source not in self.document.starts:
            source = source[:-1]
        self.starts[at] = self.document.starts[source]
        if source in self.document.keys:
            self.keys[at] = self.document.keys[source]

    def copy(self, at: Pointer, value: JsonValue, raw: Raw, *keys: str) -> JsonValue:
        """Return a value that is written as it is, and record its locations."""
        self.place(at, raw, *keys)
        inside = value.items() if isinstance(value, dict) else enumerate(as_list(value))
        for token, one in inside:
            self.copy((*at, str(token)), one, raw, *keys, str(token))
        return value

    def refer(self, parts: Conjunction, owner: str) -> str:
        """Return the reference to a definition, which is added if it is missing."""
        return self.needed(parts, owner)

    def _schema(
        self, parts: Conjunction, at: Pointer, owner: str, *, is_definition: bool
    ) -> Schema:
        self.place(at, parts[0])
        parts, around = _unwrapped(parts)
        if len(parts) == 1 and "$ref" in parts[0].members and not _significant(parts[0]):
            self._check_keywords([parts[0]], at)
            written: Schema = {"$ref": self._reference(parts[0])}
            self.place((*at, "$ref"), parts[0], "$ref")
            return written | self._texts(Merged([*around, parts[0]]), at)
        merged = merge(parts, self.index)
        merged.layers[:0] = around
        self._check_keywords(merged.layers, at)
        if merged.never is not None:
            raise Unsupported(merged.never, "", "no value is valid here: delete the schema 'false'")
        written = self._written(merged, parts, at, owner, is_definition=is_definition)
        is_lifted = is_definition and parts[0].at[:1] not in {("$defs",), ("definitions",)}
        return written | self._texts(merged, at, is_lifted=is_lifted)

    def _reference(self, raw: Raw) -> str:
        """Return a reference; a rule reports the name of a definition that does not exist."""
        reference = as_text(raw.members["$ref"])
        try:
            return self.refer((followed(raw, self.index),), "")
        except Unsupported:
            if raw.is_local and is_canonical(reference):
                return reference
            raise

    def _check_keywords(self, layers: list[Raw], at: Pointer) -> None:
        for layer in layers:
            self.misfits += [(one, at) for one in checks.misspelt(layer)]
            checks.check_draft(layer)
            checks.check_references(layer)

    def _written(
        self, merged: Merged, parts: Conjunction, at: Pointer, owner: str, *, is_definition: bool
    ) -> Schema:
        values = merged.values()
        if values is not None:
            return self._constants(merged, values, at, owner, is_definition=is_definition)
        if choice := unions.choice(merged):
            return unions.write(self, merged, choice, at, owner, is_definition=is_definition)
        kinds = merged.kinds()
        if kinds is None and not any(map(merged.one, SHAPING)):
            return self._narrowed(merged, None, frozenset({*BOUNDS, "required"}))
        if kinds is None:
            kinds = frozenset(KINDS) - {"integer"}
        if any(value is True for value, _ in merged.words("nullable")):
            kinds |= {"null"}
        if not kinds:
            raise Unsupported(merged.first, "type", "the types exclude each other")
        if len(kinds) > 1:
            return self._several(merged, sorted(kinds, key=_position(merged)), at, owner)
        if kinds == frozenset({"object"}) and (merged.one("properties") or merged.required()):
            if is_definition:
                written = objects.write(self, merged, at, owner) | self._narrowed(merged, kinds)
                return self._constrained(written, objects.absent(merged))
            return {"$ref": self.refer(parts, owner)}
        return self._of_kind(merged, next(iter(kinds)), at, owner)

    def _constants(
        self,
        merged: Merged,
        values: list[JsonValue],
        at: Pointer,
        owner: str,
        *,
        is_definition: bool,
    ) -> Schema:
        """Return constants; if a literal cannot hold them, their type, with a constraint."""
        if all(isinstance(one, str | bool | int | None) for one in values):
            written = self._values(merged, values, at)
            return written | self._narrowed(merged, None, frozenset({"pattern"}))
        typed = unions.without_values(merged, values)
        written = self._written(typed, tuple(typed.layers), at, owner, is_definition=is_definition)
        one_of = self._narrowed(merged, frozenset(), frozenset({"enum", "const"}))
        return self._constrained(written, as_list(one_of.get("allOf")))

    def _constrained(self, written: Schema, more: list[JsonValue]) -> Schema:
        """Add constraints to the schema of a request."""
        if more and self.is_sent:
            return {**written, "allOf": [*as_list(written.get("allOf")), *more]}
        return written

    def _narrowed(
        self, merged: Merged, kinds: frozenset[str] | None, more: frozenset[str] = frozenset()
    ) -> Schema:
        """Return the constraints of a request on values of these types."""
        return constraints(merged, self.index, kinds, more) if self.is_sent else {}

    def _of_kind(self, merged: Merged, kind: str, at: Pointer, owner: str) -> Schema:
        """Return a schema for one type, other than an object with known properties."""
        written: Schema = {"type": kind, **self.bounds(merged, kind, at)}
        if (found := merged.one("type")) is not None:
            self.place((*at, "type"), found[1], "type")
        more = not_in_types(merged, _bounded(kind))
        match kind:
            case "array":
                written |= arrays.items(self, merged, at, owner)
                more |= frozenset() if "prefixItems" in written else arrays.first_items(merged)
            case "object":
                written |= objects.values(self, merged, at, owner)
                more |= objects.patterns(merged)
            case "string":
                written |= self._file(merged, at)
            case _:
                pass
        return written | self._narrowed(merged, frozenset({kind}), more)

    def _file(self, merged: Merged, at: Pointer) -> Schema:
        """Return the keywords of a file in base64; other encodings are annotations."""
        found = merged.one("contentEncoding")
        return self._kept(merged, _FILE, at) if found and found[0] == "base64" else {}

    def _several(self, merged: Merged, kinds: list[str], at: Pointer, owner: str) -> Schema:
        """Return a schema for several types."""
        bounded = self.is_sent and any(
            key in layer.members for layer in merged.layers for key in BOUNDS
        )
        if {*kinds} <= PLAIN and not (bounded and len(set(kinds) - {"null"}) > 1):
            bounds: Schema = {}
            for kind in kinds:
                bounds |= self.bounds(merged, kind, at)
            found = merged.one("type")
            assert found is not None
            self.copy((*at, "type"), found[0], found[1], "type")
            more = frozenset(key for kind in kinds for key in not_in_types(merged, _bounded(kind)))
            narrowed = self._narrowed(merged, frozenset(kinds), more)
            return {"type": [*kinds], **bounds, **self._file(merged, at), **narrowed}
        return unions.write_kinds(self, merged, kinds, at, owner)

    def bounds(self, merged: Merged, kind: str, at: Pointer) -> Schema:
        """Return the bounds that apply to a type, and other keywords without schemas inside."""
        found: Schema = {}
        not_here = not_in_types(merged, _bounded(kind)) if self.is_sent else ()
        for key, value, raw in merged.bounds(_bounded(kind)):
            if key not in not_here:
                found[key] = self.copy((*at, key), value, raw, key)
        for key in COPIED:
            if NARROWING.get(key) == kind and not self.is_sent and (one := merged.one(key)):
                found[key] = self.copy((*at, key), one[0], one[1], key)
        return found

    def _values(self, merged: Merged, values: list[JsonValue], at: Pointer) -> Schema:
        """Return a schema for constants."""
        found = merged.one("const") or merged.one("enum")
        assert found is not None
        key = "const" if merged.one("const") else "enum"
        nullable = any(value is True for value, _ in merged.words("nullable"))
        if nullable and None not in values:
            values = [*values, None]
        if not values:
            message = "no value has the type and is one of the constants"
            raise Unsupported(found[1], key, message, "invalid-value")
        return unions.write_values(self, values, found[1], key, at)

    def _texts(self, merged: Merged, at: Pointer, *, is_lifted: bool = False) -> Schema:
        """Return the annotations of a schema; those of a property stay at the property."""
        keys = (
            ("description", "deprecated") if is_lifted else (*TEXTS, *sorted(OURS - {"typeName"}))
        )
        return self._kept(merged, keys, at)

    def _kept(self, merged: Merged, keys: tuple[str, ...], at: Pointer) -> Schema:
        found: Schema = {}
        for key in keys:
            if one := merged.one(key):
                found[key] = self.copy((*at, key), one[0], one[1], key)
        return found


def _bounded(kind: str) -> str:
    """Return the type that the bounds of a type apply to."""
    return "number" if kind == "integer" else kind


def is_canonical(reference: str) -> bool:
    """Return whether a reference leads to a named definition in this file or in common.json."""
    return _TO_DEFINITION.fullmatch(reference) is not None


def _ordered(schema: Schema, parts: Conjunction) -> Schema:
    """Return a schema with its keywords in the order in which they were written."""
    first = [key for key in parts[0].members if key in schema]
    return {key: schema[key] for key in dict.fromkeys([*first, *schema])}


def _significant(raw: Raw) -> set[str]:
    """Return the keywords beside a reference that change its meaning."""
    if ignores_siblings(raw.document):
        return set()
    return {key for key in raw.members if key in KNOWN} - ANNOTATIONS - {"$ref"}


def _unwrapped(parts: Conjunction) -> tuple[Conjunction, list[Raw]]:
    """Return what a schema wraps that only contains another one, and its annotations."""
    around: list[Raw] = []
    while len(parts) == 1:
        members = parts[0].members
        keys = members.keys() - ANNOTATIONS
        if keys != {"allOf"} or len(as_list(members["allOf"])) != 1:
            break
        around.append(parts[0].with_members({k: v for k, v in members.items() if k != "allOf"}))
        parts = (parts[0].child("allOf", "0"),)
    return parts, around


def _position(merged: Merged) -> Callable[[str], int]:
    """Return the order of types: as they are listed, and null at the end."""
    listed = [
        as_text(one)
        for value, _ in merged.words("type")
        for one in (value if isinstance(value, list) else [value])
    ]
    return lambda kind: listed.index(kind) if kind in listed else len(listed) + KINDS.index(kind)
