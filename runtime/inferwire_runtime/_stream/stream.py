"""Streams, as callers hold them: they fetch the chunks of a body, which a `Decoder` reads.

Rejected: generator functions as streams (they cannot be closed while another thread or task waits
in them).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Generic, Protocol, Self, TypeVar

from inferwire_runtime._blocking import run
from inferwire_runtime._errors.exceptions import APIConnectionError
from inferwire_runtime._stream.decoder import Decoder

T_co = TypeVar("T_co", covariant=True)


class BodyReader(Protocol):
    """The body of a response, left open by the transport; in a sync client it never suspends."""

    def await_next(self) -> None:
        """Start the time limit of the next chunk."""
        ...

    async def next(self) -> bytes | None:
        """The next chunk; None at the end of the body. Raises `APIConnectionError`."""
        ...

    async def drain(self) -> None:
        """Read the end of the body if it is there, so that the connection can be used again."""
        ...

    async def close(self) -> None:
        """Release the connection, and wake whoever waits for the next chunk."""
        ...

    def abandon(self) -> None:
        """Close the body from wherever the last reference to its stream goes."""
        ...


class _Stream(Generic[T_co]):
    """What both kinds of stream are made of."""

    __slots__ = ("__weakref__", "_busy", "_decoder", "_reader", "_ready")

    _waiter: ClassVar[str]
    _reader: BodyReader | None

    def __init__(self, reader: BodyReader, decoder: Decoder[T_co]) -> None:
        self._reader = reader
        self._decoder = decoder
        self._ready: Iterator[T_co] = iter(())
        self._busy = False
        """A thread or task fetches the next result."""

    async def _fetch(self) -> T_co:
        """The next result, of the next chunks. Raises `StopAsyncIteration` at the end."""
        reader, decoder = self._reader, self._decoder
        if reader is None:
            raise StopAsyncIteration if decoder.done else decoder.closed()
        if self._busy:
            raise RuntimeError(f"another {self._waiter} waits for the next result of this stream")
        try:
            self._busy = True
            if decoder.count:
                reader.await_next()
            while decoder.problem is None and not decoder.done:
                for result in self._take(await reader.next()):
                    return result
            decoder.raise_problem()
            await reader.drain()
        except APIConnectionError as error:
            if self._reader is None:
                raise decoder.closed() from None
            await self._close()
            raise decoder.broken(error)  # noqa: B904  # it names its cause itself
        except BaseException:
            await self._close()
            raise
        finally:
            self._busy = False
        await self._close()
        raise StopAsyncIteration

    def _take(self, chunk: bytes | None) -> Iterator[T_co]:
        if chunk is None and self._reader is None:
            raise self._decoder.closed()
        self._ready = self._decoder.end() if chunk is None else self._decoder.feed(chunk)
        return self._ready

    async def _close(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            self._ready = iter(())
            await reader.close()

    def __del__(self) -> None:
        reader: BodyReader | None = getattr(self, "_reader", None)
        if reader is not None:
            reader.abandon()


class Stream(_Stream[T_co]):
    """The results of a streaming call, each as soon as it has come.

    Iterate over it, at best inside of a ``with`` block; it holds a connection until its end, an
    error, `close`, or until nothing refers to it any more. After ``break`` it stays open, if it
    has a name, and can be resumed. One thread reads at a time; any may close.
    """

    __slots__ = ()

    _waiter = "thread"

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T_co:
        try:
            for result in self._ready:
                return result
        except BaseException:  # An interrupt, after which it cannot be told what was given.
            self.close()
            raise
        try:
            return run(self._fetch())
        except StopAsyncIteration:
            raise StopIteration from None

    def close(self) -> None:
        """Release the connection, and wake a thread that waits for the next result."""
        run(self._close())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncStream(_Stream[T_co]):
    """The results of a streaming call, each as soon as it has come.

    Iterate over it, at best inside of an ``async with`` block; it holds a connection until its
    end, an error, `aclose`, or until nothing refers to it any more. After ``break`` it stays open,
    if it has a name, and can be resumed. One task reads at a time; any may close.
    """

    __slots__ = ()

    _waiter = "task"

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T_co:
        try:
            for result in self._ready:
                return result
        except BaseException:  # An interrupt, after which it cannot be told what was given.
            await self._close()
            raise
        return await self._fetch()

    async def aclose(self) -> None:
        """Release the connection, and wake a task that waits for the next result."""
        await self._close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._close()
