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
    """Turns the bytes of a stream's body into results, and knows how it has ended."""

    __slots__ = (
        "_complete",
        "_error_mark",
        "_protocol",
        "_reader",
        "_refusal",
        "_sentinel",
        "_sse",
        "done",
        "problem",
        "received",
    )

    def __init__(
        self,
        reader: EventReader[T],
        protocol: Protocol,
        refusal: Callable[[bytes], InferwireError],
    ) -> None:
        self._sse = SSEDecoder()
        self._protocol = protocol
        self._reader = reader
        self._refusal = refusal
        error = protocol.error
        self._error_mark = f'"{error[-1]}"'.encode() if error else None
        self._sentinel = None if protocol.sentinel is None else protocol.sentinel.encode()
        self._complete = False
        self.done = False
        """The end event has come."""
        self.problem: Exception | None = None
        """What ended the stream instead; to be raised after what came before it."""
        self.received: list[T] = []

    def feed(self, chunk: bytes) -> list[T]:
        """Take the next bytes and return the results they complete."""
        results: list[T] = []
        try:
            for event in self._sse.feed(chunk):
                if self.done:
                    break
                if self._take(event, results):
                    self.done = True
        except InferwireError as error:
            self.problem = error
        self.received += results
        return results

    def _take(self, event: ServerSentEvent, results: list[T]) -> bool:
        """Read one event into the results; whether it is the last one."""
        data = event.data
        if data == self._sentinel:
            return True
        mark = self._error_mark
        if (mark is not None and mark in data) or event.event == self._protocol.error_event:
            self._check_error(event)
        reader = self._reader
        document = reader.read(data, results)
        if reader.is_final is not None and reader.is_final(document):
            return True
        if not self._complete and reader.is_complete is not None:
            self._complete = reader.is_complete(document)
        return False

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
        if self.done or (self._complete and not self._sse.pending):
            self.done = True
            return
        raise StreamTruncatedError(
            f"the body ended after {len(self.received)} results, without the event that ends a "
            "stream",
            received=tuple(self.received),
        )

    def broken(self, error: APIConnectionError) -> Exception:
        """The connection broke: what to raise."""
        if isinstance(error, InferenceTimeoutError):
            return error
        problem = StreamInterruptedError(
            f"the connection broke after {len(self.received)} results: {error}",
            received=tuple(self.received),
        )
        problem.__cause__ = error
        return problem

    def closed(self) -> StreamInterruptedError:
        """The stream was closed while somebody waited for its next result."""
        return StreamInterruptedError(
            f"the stream was closed after {len(self.received)} results",
            received=tuple(self.received),
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
                if decoder.received:
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
                if decoder.received:
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
