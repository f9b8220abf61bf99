"""Streams: bytes to results, and how they end.

`StreamDecoder` takes the bytes and decides, without I/O; `Stream` and `AsyncStream` only fetch
them. A stream ends in exactly one of: its end event; the end of a body after a complete answer; an
error. A body that just stops is never taken for success. Rejected: generator functions as streams
(they cannot be closed while another thread or task waits in them).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeAlias, TypeVar

from inferwire_runtime._errors import (
    APIConnectionError,
    InferenceTimeoutError,
    InferwireError,
    StreamInterruptedError,
    StreamTruncatedError,
)
from inferwire_runtime._exchange import found
from inferwire_runtime._sse import SSEDecoder

if TYPE_CHECKING:
    from inferwire_runtime._operation import Protocol
    from inferwire_runtime._sse import ServerSentEvent
    from inferwire_runtime._transport_drive import Reply
    from inferwire_runtime._transport_drive_async import AsyncReply

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


Read: TypeAlias = Callable[[bytes, list[T]], object]
"""Reads the data of an event: adds its result to the list, and returns the whole document."""


class EventReader(Generic[T]):
    """How the events of one stream are read, and what in them ends it."""

    __slots__ = ("is_complete", "is_final", "read")

    def __init__(
        self,
        read: Read[T],
        is_final: Callable[[object], bool] | None,
        is_complete: Callable[[object], bool] | None,
    ) -> None:
        self.read = read
        self.is_final = is_final
        self.is_complete = is_complete


class StreamDecoder(Generic[T]):
    """Turns the bytes of a stream's body into results, and knows how it has ended.

    What was received is kept as the bytes it came in, and read again for the one error that wants
    it: keeping the results themselves would make each event cost twice as much.
    """

    __slots__ = (
        "_chunks",
        "_error_mark",
        "_protocol",
        "_reader",
        "_refusal",
        "_sentinel",
        "_sse",
        "count",
        "done",
        "problem",
    )

    def __init__(
        self,
        reader: EventReader[T],
        protocol: Protocol,
        refusal: Callable[[bytes], InferwireError],
    ) -> None:
        self._sse = SSEDecoder()
        self._chunks: list[bytes] = []
        self._reader = reader
        self._protocol = protocol
        self._refusal = refusal
        error = protocol.error
        self._error_mark = f'"{error[-1]}"'.encode() if error else b"\0"
        self._sentinel = None if protocol.sentinel is None else protocol.sentinel.encode()
        self.count = 0
        """How many results there were."""
        self.done = False
        """The end event has come."""
        self.problem: Exception | None = None
        """What ended the stream instead; to be raised after what came before it."""

    def feed(self, chunk: bytes) -> list[T]:
        """Take the next bytes and return the results they complete."""
        self._chunks.append(chunk)
        results: list[T] = []
        mark, sentinel = self._error_mark, self._sentinel
        read, is_final = self._reader.read, self._reader.is_final
        try:
            for event in self._sse.feed(chunk):
                data = event.data
                if data == sentinel:
                    self.done = True
                    break
                if mark in data or event.event != "message":
                    self._check_error(event)
                document = read(data, results)
                if is_final is not None and is_final(document):
                    self.done = True
                    break
        except InferwireError as error:
            self.problem = error
        self.count += len(results)
        return results

    def _check_error(self, event: ServerSentEvent) -> None:
        pointer = self._protocol.error
        if event.event == self._protocol.error_event or (
            pointer is not None and found(event.data, pointer) is not None
        ):
            raise self._refusal(event.data)

    def raise_problem(self) -> None:
        """Raise what ended the stream, if anything did."""
        problem, self.problem = self.problem, None
        try:
            if problem is not None:
                raise problem
        finally:
            del problem  # With the traceback, which leads here, it would be a cycle.

    def end(self) -> None:
        """The body has ended, cleanly: raises unless that is an end of the stream as well."""
        if not self.done and (self._sse.pending or not self._was_complete()):
            raise StreamTruncatedError(
                f"the body ended after {self.count} results, without the event that ends a stream",
                received=self.received(),
            )
        self.done = True

    def _was_complete(self) -> bool:
        """Whether an event said that the answer is whole; it is usually the last but few."""
        is_complete = self._reader.is_complete
        if is_complete is None:
            return False
        events = self._events()[: self.count]
        return any(is_complete(self._reader.read(one.data, [])) for one in reversed(events))

    def received(self) -> tuple[T, ...]:
        """The results so far, read again."""
        results: list[T] = []
        for event in self._events()[: self.count]:
            self._reader.read(event.data, results)
        return tuple(results)

    def _events(self) -> list[ServerSentEvent]:
        return SSEDecoder().feed(b"".join(self._chunks))

    def broken(self, error: APIConnectionError) -> Exception:
        """The connection broke: what to raise."""
        if isinstance(error, InferenceTimeoutError):
            return error
        problem = StreamInterruptedError(
            f"the connection broke after {self.count} results: {error}",
            received=self.received(),
        )
        problem.__cause__ = error
        return problem

    def closed(self) -> StreamInterruptedError:
        """The stream was closed while somebody waited for its next result."""
        return StreamInterruptedError(
            f"the stream was closed after {self.count} results",
            received=self.received(),
        )


class Stream(Generic[T_co]):
    """The results of a streaming call, each as soon as it has come.

    Iterate over it, at best inside of a ``with`` block; it holds a connection until its end, an
    error, `close`, or until nothing refers to it any more. After ``break`` it stays open, if it
    has a name, and can be resumed. One thread reads at a time; any may close.
    """

    __slots__ = ("__weakref__", "_decoder", "_ready", "_reply")

    _reply: Reply | None

    def __init__(self, reply: Reply, decoder: StreamDecoder[T_co]) -> None:
        self._reply = reply
        self._decoder = decoder
        self._ready: Iterator[T_co] = iter(())

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T_co:
        for result in self._ready:
            return result
        return self._fetch()

    def _fetch(self) -> T_co:
        reply, decoder = self._reply, self._decoder
        if reply is None:
            raise StopIteration
        try:
            while decoder.problem is None and not decoder.done:
                if decoder.count:
                    reply.flight.await_next()
                for result in self._take(reply.next()):
                    return result
            decoder.raise_problem()
            reply.drain()
        except APIConnectionError as error:
            if self._reply is None:
                raise decoder.closed() from None
            self.close()
            raise decoder.broken(error)  # noqa: B904  # it names its cause itself
        except BaseException:
            self.close()
            raise
        self.close()
        raise StopIteration

    def _take(self, chunk: bytes | None) -> Iterable[T_co]:
        if chunk is None:
            if self._reply is None:
                raise self._decoder.closed()
            self._decoder.end()
            return ()
        self._ready = iter(self._decoder.feed(chunk))
        return self._ready

    def close(self) -> None:
        """Release the connection, and wake a thread that waits for the next result."""
        reply, self._reply = self._reply, None
        if reply is not None:
            self._ready = iter(())
            reply.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_reply", None) is not None:
            self.close()


class AsyncStream(Generic[T_co]):
    """The results of a streaming call, each as soon as it has come.

    Iterate over it, at best inside of an ``async with`` block; it holds a connection until its
    end, an error, `aclose`, or until nothing refers to it any more. After ``break`` it stays open,
    if it has a name, and can be resumed. One task reads at a time; any may close.
    """

    __slots__ = ("__weakref__", "_abandon", "_decoder", "_ready", "_reply")

    _reply: AsyncReply | None

    def __init__(
        self,
        reply: AsyncReply,
        decoder: StreamDecoder[T_co],
        abandon: Callable[[AsyncReply], None],
    ) -> None:
        self._reply = reply
        self._decoder = decoder
        self._abandon = abandon
        self._ready: Iterator[T_co] = iter(())

    def __aiter__(self) -> AsyncIterator[T_co]:
        return self

    async def __anext__(self) -> T_co:
        for result in self._ready:
            return result
        return await self._fetch()

    async def _fetch(self) -> T_co:
        reply, decoder = self._reply, self._decoder
        if reply is None:
            raise StopAsyncIteration
        try:
            while decoder.problem is None and not decoder.done:
                if decoder.count:
                    reply.flight.await_next()
                for result in self._take(await reply.next()):
                    return result
            decoder.raise_problem()
            await reply.drain()
        except APIConnectionError as error:
            if self._reply is None:
                raise decoder.closed() from None
            await self.aclose()
            raise decoder.broken(error)  # noqa: B904  # it names its cause itself
        except BaseException:
            await self.aclose()
            raise
        await self.aclose()
        raise StopAsyncIteration

    def _take(self, chunk: bytes | None) -> Iterable[T_co]:
        if chunk is None:
            if self._reply is None:
                raise self._decoder.closed()
            self._decoder.end()
            return ()
        self._ready = iter(self._decoder.feed(chunk))
        return self._ready

    async def aclose(self) -> None:
        """Release the connection, and wake a task that waits for the next result."""
        reply, self._reply = self._reply, None
        if reply is not None:
            self._ready = iter(())
            await reply.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __del__(self) -> None:
        reply: AsyncReply | None = getattr(self, "_reply", None)
        if reply is not None:
            self._abandon(reply)
