"""How the bytes of a stream become results, and how a stream ends. Performs no I/O.

A stream ends in exactly one of: its end event; the end of a body after a complete answer; an
error. A body that just stops is never taken for success.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeAlias, TypeVar

from inferwire_runtime._errors.exceptions import (
    APIConnectionError,
    InferenceTimeoutError,
    InferwireError,
    ResponseValidationError,
    StreamInterruptedError,
    StreamTruncatedError,
)
from inferwire_runtime._operation.endpoint import Protocol
from inferwire_runtime._response.errors import ErrorTest
from inferwire_runtime._stream.completion import is_whole
from inferwire_runtime._stream.received import Received
from inferwire_runtime._stream.sse import SSEDecoder

T = TypeVar("T")

Read: TypeAlias = Callable[[bytes], tuple[T, bool]]
"""Reads the data of an event: the result that it is, and whether it ends the stream."""

_FIELDS = (b"data:", b"event:", b"id:", b"retry:", b":")
"""What the lines of events begin with, comments included."""

_SHOWN = 64 * 1024
"""Bytes of what is too long that its error keeps."""


def too_long(limit: int | None, data: bytes, where: str) -> ResponseValidationError:
    """The exception for what is longer than a client reads."""
    return ResponseValidationError(
        f"{where} sent more than max_response_bytes={limit}",
        pointer="",
        expected=f"at most {limit} bytes",
        body=data[:_SHOWN],
    )


def plain_events(chunk: bytes) -> list[bytes] | None:
    """The data of the events in a chunk of whole events with one plain line each, else None.

    Nearly all chunks are. Each of their line ends belongs to an end of an event, which can be
    counted; so they are taken apart at a third of what it costs to look at each line.
    """
    if not (chunk.startswith(b"data: ") and chunk.endswith(b"\n\n")) or b"\r" in chunk:
        return None
    if 2 * chunk.count(b"\n\ndata: ") + 2 != chunk.count(b"\n"):
        return None
    return chunk[6:-2].split(b"\n\ndata: ")


class Decoder(ABC, Generic[T]):
    """What turns the bytes of a body into results, and knows how they have ended."""

    def __init__(self, limit: int | None = None) -> None:
        self._limit = float("inf") if limit is None else limit
        """The most bytes of what makes one result."""
        self._received = Received()
        self.count: int = 0
        """How many results there were."""
        self.done: bool = False
        """The end has come."""
        self.problem: Exception | None = None
        """What ended the stream instead; to be raised after what came before it."""

    @abstractmethod
    def feed(self, chunk: bytes) -> Iterator[T]:
        """Take the next bytes and give the results they complete, one by one."""

    @abstractmethod
    def end(self) -> Iterator[T]:
        """The body has ended, cleanly: give what that completes, or raise if it is no end."""

    @abstractmethod
    def received(self) -> tuple[T, ...]:
        """The results so far; an error asks for them if it is asked."""

    def raise_problem(self) -> None:
        """Raise what ended the stream, if anything did."""
        problem, self.problem = self.problem, None
        try:
            if problem is not None:
                if isinstance(problem, InferwireError):
                    problem.received = self.received
                raise problem
        finally:
            del problem  # With the traceback, which leads here, it would be a cycle.

    def broken(self, error: APIConnectionError) -> Exception:
        """The connection broke: what to raise."""
        if isinstance(error, InferenceTimeoutError):
            error.received = self.received
            return error
        problem = StreamInterruptedError(
            f"the connection broke after {self.count} results: {error}",
            received=self.received,
        )
        problem.__cause__ = error
        return problem

    def closed(self) -> StreamInterruptedError:
        """The stream was closed before its end, and somebody wants its next result."""
        return StreamInterruptedError(
            f"the stream was closed after {self.count} results",
            received=self.received,
        )


class StreamDecoder(Decoder[T]):
    """Turns the bytes of a stream's body into results, and knows how it has ended."""

    def __init__(
        self,
        read: Read[T],
        protocol: Protocol,
        to_error: Callable[[bytes], InferwireError],
        limit: int | None = None,
        parts: int = 1,
    ) -> None:
        super().__init__(limit)
        self._parts = parts
        self._sse = SSEDecoder()
        self._begin = bytearray()
        """How the body begins, until there is a result: perhaps it is something else."""
        self._read = read
        self._protocol = protocol
        self._is_error = ErrorTest(protocol)
        self._to_error = to_error
        self._sentinel = None if protocol.sentinel is None else protocol.sentinel.encode()
        self._aligned = False
        # No event is begun. At the start there may be a byte order mark, which is the decoder's.

    def feed(self, chunk: bytes) -> Iterator[T]:
        """Take the next bytes and give the results they complete, one by one.

        Each is read when it is asked for: a list of them all would outlive the collector's first
        look, and make each event cost half as much again.
        """
        if not self.count and len(self._begin) < _SHOWN:
            self._begin += chunk
        mark, sentinel, read = self._is_error.mark, self._sentinel, self._read
        try:
            if len(chunk) + self._sse.pending > self._limit:
                self._check_length(chunk)
            for data in self._datas(chunk):
                if data == sentinel:
                    self.done = True
                    return
                if mark in data:
                    self._check_error(data, "message")
                result, self.done = read(data)
                self.count += 1
                yield result
                if self.done:
                    return
        except InferwireError as error:
            self.problem = error

    def _datas(self, chunk: bytes) -> Iterable[bytes]:
        plain = plain_events(chunk) if self._aligned else None
        if plain is None:
            return self._decoded(chunk)
        self._received.add(plain, len(chunk))
        return plain

    def _decoded(self, chunk: bytes) -> Iterator[bytes]:
        events = self._sse.feed(chunk)
        self._aligned = chunk.endswith(b"\n\n") and not self._sse.pending
        self._received.add([event.data for event in events], len(chunk))
        for event in events:
            if event.event != "message":
                self._check_error(event.data, event.event)
            yield event.data

    def _check_length(self, chunk: bytes) -> None:
        """Refuse an event that is longer than the limit, whether or not its end has come."""
        lines = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        longest = max(map(len, (self._sse.rest + lines).split(b"\n\n")))
        if longest > self._limit:
            raise too_long(int(self._limit), self._sse.rest + chunk, "the stream, in one event,")

    def _check_error(self, data: bytes, event: str) -> None:
        if self._is_error.in_event(data, event):
            raise self._to_error(data)

    def end(self) -> Iterator[T]:
        """The body has ended, cleanly: raises unless that is an end of the stream as well."""
        if not self.done and not self.count:
            self._check_kind()
        if not self.done and not (self._ends_well() and self._was_complete()):
            raise StreamTruncatedError(
                f"the body ended after {self.count} results, without the event that ends a stream",
                received=self.received,
            )
        self.done = True
        return iter(())

    def _check_kind(self) -> None:
        """Refuse a body that holds no line of an event: it is something else, whatever it said."""
        body = bytes(self._begin)
        lines = body.splitlines()
        if not body.strip() or any(line.startswith(_FIELDS) for line in lines):
            return
        if len(lines) == 1 and any(field.startswith(lines[0]) for field in _FIELDS):
            return  # Cut in the middle of the first word.
        if self._is_error.in_body(body):
            raise self._to_error(body)
        raise ResponseValidationError(
            "the server sent something else than a stream of events",
            pointer="",
            expected="text/event-stream",
            body=body,
        )

    def _ends_well(self) -> bool:
        """Whether no event has begun, unless it is the end event and lacks its empty line only."""
        rest = self._sse.rest.removesuffix(b"\n")
        field, _, value = rest.partition(b":")
        return not rest or (field == b"data" and value.removeprefix(b" ") == self._sentinel)

    def _was_complete(self) -> bool:
        """Whether the events said that all of the answer is there."""
        return is_whole(self._protocol, self._received.first(self.count), self._parts)

    def received(self) -> tuple[T, ...]:
        """The results so far, read again; of very many, the last."""
        return tuple(self._read(data)[0] for data in self._received.first(self.count))
