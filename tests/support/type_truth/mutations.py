"""What servers may do to a JSON document: every mutation of every place in it, in a fixed order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from inferwire_runtime._json.guards import is_list, is_object

from tests.support.type_truth.check import UNKNOWN

Path: TypeAlias = tuple[str | int, ...]
Kind: TypeAlias = Literal["drop", "replace", "extra", "enum", "more"]

WRONG: tuple[Any, ...] = (
    None,
    True,
    7,
    -2.5,
    10**30,
    1e400,
    "",
    "12",
    "never heard of",
    [],
    [1],
    [[]],
    {},
    {"x": 1},
)
"""Stands in for a value of any other type, and for an unusual one of its own."""
EXTRA: tuple[Any, ...] = (None, 1, "new", [], {"inner": [1]})
"""Values of a member that nobody has heard of."""
DEEP = 100_000


@dataclass(frozen=True, slots=True)
class Mutation:
    """A document with one thing changed."""

    kind: Kind
    at: Path
    """The place that was changed, in the document as it was."""
    text: bytes

    @property
    def additive(self) -> bool:
        """It only adds what a client does not know, and so must pass."""
        return self.kind in {"extra", "enum"}


def mutations(document: object, enums: dict[str, set[str]]) -> Iterator[Mutation]:
    """Every mutation of a document; ``enums`` are the members that list their values."""
    for at, value in places(document):
        if isinstance(value, str) and value in enums.get(str(at[-1]) if at else "", ()):
            yield Mutation("enum", at, _with(document, at, "never heard of"))
        for wrong in WRONG:
            if not _same(wrong, value):
                yield Mutation("replace", at, _with(document, at, wrong))
        if at:
            yield Mutation("drop", at, _without(document, at))
        if is_object(value):
            for extra in EXTRA:
                yield Mutation("extra", at, _with(document, at, {**value, UNKNOWN: extra}))
                yield Mutation("extra", at, _with(document, at, {UNKNOWN: extra, **value}))
            yield Mutation("extra", at, _with(document, at, {**value, "error": None}))
        if is_list(value) and value:
            yield Mutation("more", at, _with(document, at, [*value, value[-1]]))


def places(value: object, at: Path = ()) -> Iterator[tuple[Path, object]]:
    """Every place in a document, with what is there."""
    yield at, value
    if is_object(value):
        for name, item in value.items():
            yield from places(item, (*at, name))
    elif is_list(value):
        for index, item in enumerate(value):
            yield from places(item, (*at, index))


def broken(text: bytes, document: object) -> Iterator[bytes]:
    """Bodies that are no such document at all."""
    yield from (b"", b" \n", b"null", b"<!DOCTYPE html><title>Bad gateway</title>", b"Bad gateway")
    yield from (b'{"error":"no"}', b'[{"error":["no"]}]', b'{"error":{"message":"no"}}')
    yield from (b'{"detail":"no"}', b'{"error":' + b"[" * 9 + b'"no"' + b"]" * 9 + b"}")
    yield from (b"[" * DEEP, b'{"a":' * DEEP, b"[" * DEEP + b"]" * DEEP)
    yield from (b"\xff" + text, text + b"}", text + b" x", text[:-1] + b"\xff", b'"\xed\xa0\x80"')
    yield _deep(document)
    step = max(len(text) // 40, 1)
    yield from (text[:end] for end in range(1, len(text), step))


def _deep(document: object) -> bytes:
    """The document with a member too deep to be parsed, in its first object."""
    at = next((at for at, value in places(document) if is_object(value)), None)
    nested = b"[" * DEEP + b"]" * DEEP
    if at is None:
        return nested
    inner = dict(found(document, at))
    return _with(document, at, {**inner, "x-deep": "DEEP"}).replace(b'"DEEP"', nested)


def found(document: Any, at: Path) -> Any:
    for key in at:
        document = document[key]
    return document


def resolved(document: object, pointer: str) -> object:
    """What a JSON pointer leads to, by RFC 6901; LookupError if it leads nowhere."""
    if pointer and not pointer.startswith("/"):
        raise LookupError(pointer)
    for name in tokens(pointer):
        if is_list(document) and name.isdecimal() and str(int(name)) == name:
            document = document[int(name)]
        elif is_object(document):
            document = document[name]
        else:
            raise LookupError(pointer)
    return document


def tokens(pointer: str) -> tuple[str, ...]:
    parts = pointer.split("/")[1:]
    return tuple(one.replace("~1", "/").replace("~0", "~") for one in parts)


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other


def _with(document: Any, at: Path, value: object) -> bytes:
    return written(_changed(document, at, value))


def _changed(document: Any, at: Path, value: object) -> Any:
    if not at:
        return value
    first, *rest = at
    copy = document.copy()
    copy[first] = _changed(copy[first], tuple(rest), value)
    return copy


def _without(document: Any, at: Path) -> bytes:
    parent = found(document, at[:-1]).copy()
    del parent[at[-1]]
    return _with(document, at[:-1], parent)


def written(document: object) -> bytes:
    """A document as JSON; infinity as a number that is too large."""
    return json.dumps(document, separators=(",", ":")).replace("Infinity", "1e400").encode()
