"""Decodes the bytes of a stream into results, and detects its end. Performs no I/O.

A stream ends in exactly one way: with its end event, with the end of the body after a complete
response, or with an error. The end of a body alone is never taken for success.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TypeAlias, TypeVar

from inferwire_runtime._errors.exceptions import (
    InferwireError,
    ResponseValidationError,
    StreamError,
    StreamTruncatedError,
)
from inferwire_runtime._errors.excess import over
from inferwire_runtime._http.framing import framing
from inferwire_runtime._json.text import BOM
from inferwire_runtime._operation.endpoint import Protocol
from inferwire_runtime._response.errors import ErrorTest
from inferwire_runtime._stream.base import Decoder
from inferwire_runtime._stream.completion import is_whole, mended
from inferwire_runtime._stream.halves import Halves

T = TypeVar("T")

Read: TypeAlias = Callable[[bytes], tuple[T, bool]]
"""Decodes the data of an event into a result, and reports whether it ends the stream."""

_ENDS = 8
"""The number of events at the end, and at the beginning, that are searched for facts."""
_BEGINNING = 64 * 1024
"""The number of bytes of a body to keep until its first result."""


class StreamDecoder(Decoder[T]):
    """Decodes a stream of events into results, and tracks how it ends."""

    # Declared again, because a type checker infers other types from the assignments below.
    count: int
    done: bool
    problem: Exception | None

    def __init__(
        self,
        read: Read[T],
        protocol: Protocol,
        to_error: Callable[[bytes], InferwireError],
        limit: int | None = None,
        parts: int = 1,
        *,
        lenient: bool = False,
    ) -> None:
        super().__init__(limit)
        self._parts = parts
        self._lenient = lenient or protocol.unfinished
        """Whether the end-of-stream event ends the stream even if results are not complete."""
        self._framing = framing(protocol.framing)
        self._halves = Halves(protocol)
        self._begin = bytearray()
        """The beginning of the body, until the first result, to detect other kinds of bodies."""
        self._read = read
        self._protocol = protocol
        self._is_error = ErrorTest(protocol)
        self._trace, *self._traces = self._is_error.traces
        self._to_error = to_error
        self._sentinel = None if protocol.sentinel is None else protocol.sentinel.encode()
        self._name = "message"
        """The name of the current event."""
        self._all_results = protocol.final is not None and bool(protocol.final.values)
        """Whether events are told apart by a value, so that even those with a name are results."""
        self._taken = 0
        """The number of events so far, including those that carry nothing."""
        self._suspect = False
        """Whether an event of the chunk may report an error."""

    def feed(self, chunk: bytes) -> Iterator[T]:
        """Decode the next bytes, and yield the results that they complete.

        Results are decoded one at a time: a list of all of them would survive the first garbage
        collection, which would make each event 50% slower.
        """
        may_fail, sentinel, read = self._is_error.may_be_in, self._sentinel, self._read
        try:
            for data in self._datas(chunk):
                if data == sentinel:
                    self._end_event()
                    return
                if self._suspect and may_fail(data):
                    self._check_error(data, "message")
                self._taken += 1
                try:
                    result, self.done = read(data)
                except ResponseValidationError:
                    if (others := self._mended(data)) is None:
                        raise
                    for again in others:
                        result, self.done = again
                        self.count += 1
                        yield result
                else:
                    self.count += 1
                    yield result
                if self.done:
                    return
        except InferwireError as error:
            self.problem = error

    def _mended(self, data: bytes) -> list[tuple[T, bool]] | None:
        """Decode an event that is not a result: none if it carries nothing, None if it must be one.

        Servers send blank events, results without content and events of their own, which have a
        name: only an event without one must be a result, unless a value in it tells what it is.
        """
        if data.strip() == self._sentinel:
            self._end_event()
            return []
        if other := mended(self._protocol, data):
            with suppress(ResponseValidationError):
                return [self._read(other)]
        if other == b"" or (self._name != "message" and not self._all_results):
            return []
        return None

    def _end_event(self) -> None:
        """Handle the end-of-stream event. Raises an error if results are not complete."""
        marked = (self._protocol.complete or self._protocol.final) and not self._lenient
        if marked and not self._was_complete(early=True):
            problem = (
                f"the stream ended after {self.count} results, before the response was complete"
            )
            raise StreamTruncatedError(problem, received=self.received)
        self.done = True

    def _datas(self, chunk: bytes) -> Iterable[bytes]:
        if not self.count and len(self._begin) < _BEGINNING:
            self._begin += chunk
        blocks = self._framing.complete(chunk)
        if len(blocks) + self._framing.pending > self._limit:
            return self._limited(blocks)
        return self._split(blocks)

    def _limited(self, blocks: bytes) -> Iterator[bytes]:
        """Yield the data of events until one exceeds the limit, even if it is not complete yet."""
        for block in blocks.split(self._framing.separator):
            self._check_length(block)
            yield from self._split(block)
        self._check_length(self._framing.rest)

    def _check_length(self, block: bytes) -> None:
        if len(block) > self._limit:
            raise over(self._limit).error(block, "an event of the stream")

    def _split(self, blocks: bytes) -> Iterable[bytes]:
        """Split events into their data. For speed, nearly all streams need no generator."""
        changed = self._halves.may_change(blocks)
        datas = self._framing.plain(blocks)
        self._suspect = changed or datas is None or self._trace in blocks
        if self._traces and not self._suspect:  # Few protocols have several, and a call takes time.
            self._suspect = self._is_error.may_be_in(blocks)
        if datas is None:
            return self._decoded(blocks, changed=changed)
        self._name = "message"
        if changed:
            datas = [one for data in datas for one in self._joined(data, "message")]
        self._received.add(datas, len(blocks))
        return datas

    def _decoded(self, blocks: bytes, *, changed: bool) -> Iterator[bytes]:
        events = self._framing.events(blocks)
        if changed:
            pairs = [(one, data) for one in events for data in self._joined(*one)]
            events = [one._replace(data=data) for one, data in pairs]
        self._received.add([event.data for event in events], len(blocks))
        for event in events:
            self._name = event.event
            if event.event != "message":
                self._check_error(event.data, event.event)
            yield event.data

    def _joined(self, data: bytes, name: str) -> list[bytes]:
        """Return the data of an event with halves of characters joined, unless it is an error."""
        if not self._halves.may_change(data) or self._is_error.in_event(data, name):
            return [data]
        return self._halves.joined(data)

    def _check_error(self, data: bytes, event: str) -> None:
        if self._is_error.in_event(data, event):
            raise self._to_error(data)

    def end(self) -> Iterator[T]:
        """Handle a clean end of the body: raise unless the stream is complete.

        If the body lacks the end of its last event, its result is yielded before.
        """
        missing = b"" if self.done else self._framing.missing_end()
        results = [*self.feed(missing)] if missing else []
        try:
            if self.problem is None and not self.done:
                self._check_end()
        except InferwireError as error:
            if not results:
                raise
            self.problem = error
        return iter(results)

    def _check_end(self) -> None:
        """Raise an error unless the events so far are a complete stream."""
        if not self.count:
            self._check_kind()
        if not (self._framing.ends_with(self._sentinel) and self._was_complete()):
            problem = f"the body ended after {self.count} results, without the end-of-stream event"
            raise StreamTruncatedError(problem, received=self.received)
        self.done = True

    def _check_kind(self) -> None:
        """Reject a body that cannot be the beginning of a stream, whatever its media type."""
        body = bytes(self._begin).removeprefix(BOM)
        if self._framing.may_be(body):
            return
        if self._is_error.in_body(body):
            raise self._to_error(body)
        expected = self._framing.media_type
        message = f"the server did not send {self._framing.title}"
        raise ResponseValidationError(message, pointer="", expected=expected, body=body)

    def _was_complete(self, *, early: bool = False) -> bool:
        """Return whether the events form a complete response."""
        datas = self._received.first(self._taken)
        return is_whole(self._protocol, datas, self._parts, early=early)

    def received(self) -> tuple[T, ...]:
        """Decode the results so far again. Of a very long stream, only the last ones are kept."""
        return tuple(self._read_again())

    @property
    def size(self) -> int:
        """The number of bytes of all events so far."""
        return self._received.total

    @property
    def taken(self) -> int:
        """The number of events so far, including those that carry nothing."""
        return self._taken

    def ends(self) -> list[bytes]:
        kept = self._received.first(self._taken)
        return [*kept[: -_ENDS - 1 : -1], *kept[:_ENDS]]

    def datas(self, start: int) -> list[bytes]:
        """Return the data of the events from a position on.

        Raises `StreamError` if some of them are no longer kept.
        """
        try:
            return self._received.between(start, self._taken)
        except LookupError:
            problem = "the stream is too long to be put together after it was read: use final()"
            raise StreamError(problem, received=self.received) from None

    def _read_again(self) -> Iterator[T]:
        for data in self._received.first(self._taken):
            try:
                yield self._read(data)[0]
            except ResponseValidationError:
                with suppress(ResponseValidationError):  # It carries nothing.
                    if other := mended(self._protocol, data):
                        yield self._read(other)[0]
