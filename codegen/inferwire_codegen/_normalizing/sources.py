"""Schemas where they were written, and the references between them. Performs no I/O."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias
from urllib.parse import unquote, urldefrag, urljoin

from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_list,
    as_object,
    as_text,
    parse_pointer,
)

_DRAFT = re.compile(r"draft[-/](\d+)")
_FIRST_YEAR = 2019
"""The first draft that has a year. Those before it ignore everything beside a `$ref`."""
_LATEST = 2020
_VALUES = frozenset({"enum", "const", "default", "examples", "example"})
"""Keywords whose values are not schemas."""


@dataclass(frozen=True, slots=True)
class Raw:
    """A schema as it was written, and the location to show for it."""

    value: JsonValue
    document: Document
    at: Pointer
    shown: Pointer
    """The location in the file that uses it: its own, or that of the reference to its file."""
    is_local: bool = True
    part: str = ""
    """What of the schema this is, if it is not all of it."""

    @property
    def key(self) -> Pointer:
        """What tells it apart from all other schemas."""
        return (self.document.path, *self.at, *([self.part] if self.part else []))

    @property
    def members(self) -> dict[str, JsonValue]:
        """Its keywords; in old drafts, those beside a reference only if they are annotations."""
        return as_object(self.value)

    def child(self, *tokens: str) -> Raw:
        """Return a schema inside this one."""
        value = self.value
        for token in tokens:
            value = (
                as_list(value)[int(token)] if isinstance(value, list) else as_object(value)[token]
            )
        shown = (*self.shown, *tokens) if self.is_local else self.shown
        return Raw(value, self.document, (*self.at, *tokens), shown, self.is_local)

    def children(self, key: str) -> list[Raw]:
        """Return the schemas in a keyword whose value is a list or an object of them."""
        value = self.members.get(key)
        tokens = value if isinstance(value, dict) else map(str, range(len(as_list(value))))
        return [self.child(key, token) for token in tokens]

    def with_members(self, members: dict[str, JsonValue], part: str = "") -> Raw:
        """Return this schema with other keywords."""
        return replace(self, value=members, part=part or self.part)


@dataclass(slots=True)
class Trace:
    """What the writing of a file came across."""

    merged: set[tuple[str, Pointer]] = field(default_factory=set[tuple[str, Pointer]])
    """The schemas that were merged into those that refer to them."""
    referred: set[str] = field(default_factory=set[str])
    """The references to definitions."""
    files: set[str] = field(default_factory=set[str])
    """The files to which references lead."""
    lifts: bool = False
    """Whether a part of the shared file became a definition."""


_NOT_IN_URIS = re.compile(r"[\x00-\x20\x7f]")
Conjunction: TypeAlias = tuple[Raw, ...]
"""Schemas that a value must match all."""


@dataclass(slots=True)
class Index:
    """The resources and anchors of all files, by their absolute references."""

    documents: Mapping[str, Document]
    trace: Trace = field(default_factory=Trace)
    """What the writing of the current file came across."""
    _places: dict[str, dict[str, tuple[Document, Pointer]]] = field(
        default_factory=dict[str, dict[str, tuple[Document, Pointer]]]
    )
    """The schemas with a reference, by the file that they are in: two files can share an `$id`."""
    _bases: dict[tuple[str, Pointer], str] = field(default_factory=dict[tuple[str, Pointer], str])

    def __post_init__(self) -> None:
        for document in self.documents.values():
            self._add(document, document.value, (), f"file:///{document.path}")

    def ids(self, folder: str) -> list[str]:
        """Return the identifiers that the files of a folder declare."""
        own = ((url, path) for url, places in self._places.items() for path in places)
        return [url for url, path in own if path.startswith(folder) and url != f"file:///{path}"]

    def resolve(self, raw: Raw, reference: str) -> Raw | None:
        """Return the schema that a reference in a schema leads to, if it is in the folder."""
        if _NOT_IN_URIS.search(reference):
            return None  # `urljoin` would ignore some of these.
        base = self._base(raw)
        inside = reference.startswith("#")  # `urljoin` would forget a base that is a URN.
        url, fragment = urldefrag(f"{base}{reference}" if inside else urljoin(base, reference))
        found = self._place(raw, url)
        if found is None:
            return None
        document, at = found
        self.trace.files.add(document.path)
        if fragment and not fragment.startswith("/"):
            anchored = self._place(raw, f"{url}#{fragment}")
            return self._raw(raw, *anchored) if anchored else None
        return self._raw(raw, document, (*at, *parse_pointer(unquote(fragment))))

    def _place(self, origin: Raw, url: str) -> tuple[Document, Pointer] | None:
        """Return where a reference leads, preferably in the same file."""
        found = self._places.get(url, {})
        return found.get(origin.document.path) or next(iter(found.values()), None)

    def _raw(self, origin: Raw, document: Document, at: Pointer) -> Raw | None:
        value = document.value
        for token in at:
            match value:
                case dict() if token in value:
                    value = value[token]
                case list() if token.isdecimal() and int(token) < len(value):
                    value = value[int(token)]
                case _:
                    return None
        if not isinstance(value, bool | dict):
            return None
        is_local = document is origin.document and origin.is_local
        return Raw(value, document, at, at if is_local else origin.shown, is_local)

    def _base(self, raw: Raw) -> str:
        """Return the base URI of the closest schema around this one that has one."""
        path = raw.document.path
        lengths = range(len(raw.at), -1, -1)
        return next(
            self._bases[path, raw.at[:size]]
            for size in lengths
            if (path, raw.at[:size]) in self._bases
        )

    def _add(self, document: Document, value: JsonValue, at: Pointer, base: str) -> None:
        members = as_object(value)
        is_hidden = "$ref" in members and ignores_siblings(document)
        own = "" if is_hidden else as_text(members.get("$id"))
        if not at:
            self._bases[document.path, at] = base
            self._put(base, document, at)
        if own and not own.startswith("#"):
            base = urldefrag(urljoin(base, own))[0]
            self._bases[document.path, at] = base
            self._put(base, document, at)
        named = [as_text(members.get(key)) for key in ("$anchor", "$dynamicAnchor")]
        for anchor in (*named, own[1:] if own.startswith("#") else ""):
            if anchor:
                self._put(f"{base}#{anchor}", document, at)
        for token, one in _inside(value):
            self._add(document, one, (*at, token), base)

    def _put(self, url: str, document: Document, at: Pointer) -> None:
        self._places.setdefault(url, {}).setdefault(document.path, (document, at))


def _inside(value: JsonValue) -> Iterator[tuple[str, JsonValue]]:
    match value:
        case dict():
            yield from ((key, one) for key, one in value.items() if key not in _VALUES)
        case list():
            yield from ((str(index), one) for index, one in enumerate(value))
        case _:
            pass


def ignores_siblings(document: Document) -> bool:
    """Return whether the draft of a file ignores everything beside a `$ref`."""
    return draft(document) < _FIRST_YEAR


def draft(document: Document) -> int:
    """Return the year of the draft of a file, or its number if it is an old one."""
    named = _DRAFT.search(as_text(as_object(document.value).get("$schema")))
    return int(named[1]) if named else _LATEST
