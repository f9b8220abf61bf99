"""Streams, as callers hold them: they fetch the bytes that a `Decoder` reads.

Rejected: generator functions as streams (they cannot be closed while another thread or task waits
in them).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from inferwire_runtime._errors.exceptions import APIConnectionError
from inferwire_runtime._stream.decoder import Decoder

if TYPE_CHECKING:
    from inferwire_runtime._transport.aio.driver import AsyncReply
    from inferwire_runtime._transport.sync.driver import Reply

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Stream(Generic[T_co]):
    """The results of a streaming call, each as soon as it has come.

    Iterate over it, at best inside of a ``with`` block; it holds a connection until its end, an
    error, `close`, or until nothing refers to it any more. After ``break`` it stays open, if it
    has a name, and can be resumed. One thread reads at a time; any may close.
    """

    __slots__ = ("__weakref__", "_decoder", "_ready", "_reply")

    _reply: Reply | None

    def __init__(self, reply: Reply, decoder: Decoder[T_co]) -> None:
        self._reply = reply
        self._decoder = decoder
        self._ready: Iterator[T_co] = iter(())

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T_co:
        try:
            for result in self._ready:
                return result
        except BaseException:  # An interrupt, after which it cannot be told what was given.
            self.close()
            raise
        return self._fetch()

    def _fetch(self) -> T_co:
        reply, decoder = self._reply, self._decoder
        if reply is None:
            raise StopIteration if decoder.done else decoder.closed()
        if reply.busy:
            raise RuntimeError("another thread waits for the next result of this stream")
        try:
            if decoder.count:
                reply.timer.await_next()
            while decoder.problem is None and not decoder.done:
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
            self._ready = self._decoder.end()
        else:
            self._ready = self._decoder.feed(chunk)
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
        decoder: Decoder[T_co],
        abandon: Callable[[AsyncReply], None],
    ) -> None:
        self._reply = reply
        self._decoder = decoder
        self._abandon = abandon
        self._ready: Iterator[T_co] = iter(())

    def __aiter__(self) -> AsyncIterator[T_co]:
        return self

    async def __anext__(self) -> T_co:
        try:
            for result in self._ready:
                return result
        except BaseException:  # An interrupt, after which it cannot be told what was given.
            await self.aclose()
            raise
        return await self._fetch()

    async def _fetch(self) -> T_co:
        reply, decoder = self._reply, self._decoder
        if reply is None:
            raise StopAsyncIteration if decoder.done else decoder.closed()
        if reply.busy:
            raise RuntimeError("another task waits for the next result of this stream")
        try:
            if decoder.count:
                reply.timer.await_next()
            while decoder.problem is None and not decoder.done:
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
            self._ready = self._decoder.end()
        else:
            self._ready = self._decoder.feed(chunk)
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
