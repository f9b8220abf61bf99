"""The streams that callers iterate over. They fetch chunks of a body, which a `Decoder` decodes.

Rejected: generator functions, which cannot be closed while another thread or task waits in them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import ClassVar, Generic, Protocol, Self, TypeVar

from inferwire_runtime._blocking import run
from inferwire_runtime._errors.exceptions import (
    APIConnectionError,
    InferwireError,
)
from inferwire_runtime._errors.excess import Excess
from inferwire_runtime._errors.tracebacks import shorten_traceback
from inferwire_runtime._stream.base import Decoder

T_co = TypeVar("T_co", covariant=True)
W_co = TypeVar("W_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)


class BodyReader(Protocol):
    """The open body of a response. In the sync client, its methods never suspend."""

    @property
    def excess(self) -> Excess | None:
        """The limit that the body exceeds; None if there is none."""
        ...

    def await_next(self) -> None:
        """Start the time limit for the next chunk."""
        ...

    async def next(self) -> bytes | None:
        """Return the next chunk, or None at the end of the body. Raises `APIConnectionError`."""
        ...

    async def drain(self) -> None:
        """Read the end of the body if it has arrived, so that the connection can be reused."""
        ...

    async def close(self) -> None:
        """Release the connection, and wake a thread or task that waits for the next chunk."""
        ...

    def abandon(self) -> None:
        """Close the body when its stream is garbage collected, from any thread."""
        ...


class BaseStream(Generic[T_co]):
    """The common part of sync and async streams."""

    __slots__ = ("__weakref__", "_busy", "_decoder", "_reader", "_ready")

    _waiter: ClassVar[str]
    _reader: BodyReader | None

    def __init__(self, reader: BodyReader, decoder: Decoder[T_co]) -> None:
        self._reader = reader
        self._decoder = decoder
        self._ready: Iterator[T_co] = iter(())
        self._busy = False
        """Whether a thread or task is fetching the next result."""

    async def _fetch(self) -> T_co:
        """Fetch chunks until the next result. Raises `StopAsyncIteration` at the end."""
        reader, decoder = self._reader, self._decoder
        if reader is None:
            raise StopAsyncIteration if decoder.done else decoder.closed()
        if self._busy:
            raise RuntimeError(f"another {self._waiter} is reading from this stream")
        try:
            self._busy = True
            if decoder.count:
                reader.await_next()
            while decoder.problem is None and not decoder.done:
                for result in self._take(await reader.next()):
                    self._arrived()
                    return result
            decoder.raise_problem()
            await reader.drain()
        except APIConnectionError as error:
            if self._reader is None:
                raise decoder.closed() from None
            problem = decoder.broken(error)
            try:
                await self._close(problem)
                raise problem
            finally:
                del problem  # Its traceback refers to this frame.
        except BaseException as error:
            if isinstance(error, InferwireError):
                decoder.mask(error)
            await self._close(error)
            raise
        finally:
            self._busy = False
        await self._close()
        raise StopAsyncIteration

    def _arrived(self) -> None:
        if self._decoder.watch is not None:
            self._decoder.watch.event()

    def _take(self, chunk: bytes | None) -> Iterator[T_co]:
        if chunk is None and self._reader is None:
            raise self._decoder.closed()
        if self._reader is not None and self._reader.excess is not None:
            self._decoder.problem = self._reader.excess.error(chunk or b"", "the stream")
            return iter(())
        if self._decoder.watch is not None and chunk is not None:
            self._decoder.watch.received(len(chunk))
        self._ready = self._decoder.end() if chunk is None else self._decoder.feed(chunk)
        return self._ready

    async def _close(self, error: BaseException | None = None) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            self._ready = iter(())
            try:
                await reader.close()
            finally:
                self._ended(error)

    def _ended(self, error: BaseException | None) -> None:
        # Not kept: it holds the error, whose traceback refers to this stream.
        watch, self._decoder.watch = self._decoder.watch, None
        if watch is not None:
            watch.ended(error)

    def __del__(self) -> None:
        reader: BodyReader | None = getattr(self, "_reader", None)
        if reader is not None:
            reader.abandon()
            if not sys.is_finalizing():  # Observers could not even import what they need.
                self._ended(None)


class Stream(BaseStream[T_co]):
    """The results of a streaming call, each available as soon as it arrives.

    Iterate over the stream, preferably in a ``with`` block. It holds a connection until it ends, an
    error occurs, `close` is called, or it is garbage collected. After a ``break``, a stream that is
    still referenced stays open and can be resumed. Only one thread can read at a time; any thread
    can close it.
    """

    __slots__ = ()

    _waiter = "thread"

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T_co:
        try:
            for result in self._ready:
                return result
        except BaseException as error:  # The result may or may not have been returned.
            run(self._close(error))
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


class AsyncStream(BaseStream[T_co]):
    """The results of a streaming call, each available as soon as it arrives.

    Iterate over the stream, preferably in an ``async with`` block. It holds a connection until it
    ends, an error occurs, `aclose` is called, or it is garbage collected. After a ``break``, a
    stream that is still referenced stays open and can be resumed. Only one task can read at a time;
    any task can close it.
    """

    __slots__ = ()

    _waiter = "task"

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T_co:
        try:
            for result in self._ready:
                return result
        except BaseException as error:  # The result may or may not have been returned.
            await self._close(error)
            raise
        try:
            return await self._fetch()
        except Exception as error:
            shorten_traceback(error)
            raise

    async def aclose(self) -> None:
        """Release the connection, and wake a task that waits for the next result."""
        await self._close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._close()
