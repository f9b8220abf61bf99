"""Selects how the events of a stream are decoded. Done once per stream, for speed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias, TypeGuard, TypeVar

from inferwire_runtime._json.guards import is_list
from inferwire_runtime._json.text import parsed
from inferwire_runtime._operation.endpoint import Mark, Protocol
from inferwire_runtime._operation.readers import Reader, RequestFacts, Rule, Select
from inferwire_runtime._response import decode as decoding
from inferwire_runtime._response.decode import EventReader
from inferwire_runtime._stream.completion import is_final
from inferwire_runtime._stream.decoder import Read
from inferwire_runtime._stream.items import member

T = TypeVar("T")
M = TypeVar("M")

Test: TypeAlias = Callable[[object], bool]
_EndTest: TypeAlias = Callable[[object, bytes], bool]


def event_reader(rules: tuple[Rule[T], ...], protocol: Protocol, facts: RequestFacts) -> Read[T]:
    """Return a function that decodes events and detects the event that ends the stream."""
    reader = decoding.choose(rules, facts)
    ends = None if protocol.final is None else _end_test(protocol.final)
    if _is_select(reader):
        return _selecting(decoding.event_reader(reader.of, facts), reader.pick, ends)
    quick, full = decoding.event_reader(reader, facts)

    def read(data: bytes) -> tuple[T, bool]:
        try:
            document = quick(data)
        except ValueError:
            document = full(data)
        return document, ends is not None and ends(document, data)

    return read


def _is_select(reader: Reader[T]) -> TypeGuard[Select[object, T]]:
    return isinstance(reader, Select)


def _selecting(reader: EventReader[M], pick: Callable[[M], T], ends: _EndTest | None) -> Read[T]:
    """Select a part of each document. Separate from `event_reader` to save a call per event."""
    quick, full = reader

    def read(data: bytes) -> tuple[T, bool]:
        try:
            document = quick(data)
        except ValueError:
            document = full(data)
        return pick(document), ends is not None and ends(document, data)

    return read


def _end_test(mark: Mark) -> _EndTest:
    """Return a test for the last event, as a document and as data.

    A value is compared as the server sent it, which a document may have converted. The data is only
    parsed again if the document has the mark.
    """
    test = has_mark(mark)
    if not mark.values:
        return lambda document, _: test(document)
    return lambda document, data: test(document) and test(parsed(data))


def has_mark(mark: Mark) -> Test:
    """Return a test for events with this mark, parsed to models."""
    test: Test = partial(is_final, mark) if mark.values else _is_given
    for token in reversed(mark.at):
        test = _in_any(test) if token == "*" else _in_member(token, test)
    return test


def _is_given(value: object) -> bool:
    return value is not None


def _in_any(test: Test) -> Test:
    def check(value: object) -> bool:
        return is_list(value) and any(map(test, value))

    return check


def _in_member(token: str, test: Test) -> Test:
    def check(value: object) -> bool:
        found = member(value, token)
        return found is not None and test(found)

    return check
