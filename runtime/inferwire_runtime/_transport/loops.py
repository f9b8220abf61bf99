"""The async client waits on event loops, of which it can serve one after the other.

Its sockets are plain ones, with the loop's own ``sock_recv``: unlike transports and streams of
asyncio they belong to no loop, so that they can be closed from anywhere, at once, and also when the
loop they were made on is gone (a second ``asyncio.run``, a client that is collected). The only
threads are for lookups of names and for files.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from functools import partial
from math import isinf
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Load
from inferwire_runtime._media.files import Loaded, load
from inferwire_runtime._media.inputs import Inline
from inferwire_runtime._request.body import Body, aiter_body
from inferwire_runtime._transport.flavor import Address, Flavor, Later
from inferwire_runtime._transport.network import READ_SIZE, SocketStream

T = TypeVar("T")

_READS_IN_A_ROW = 16


class Loops(Flavor):
    """Waits on the running loop."""

    client_of_httpx = httpx.AsyncClient

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def load(self, step: Load) -> Loaded | TimeoutError:
        if isinstance(step.source, Inline):  # Which needs no thread.
            return load(step.source, step.argument)
        left = step.deadline.left()
        try:
            async with asyncio.timeout(None if isinf(left) else left):
                return await asyncio.to_thread(load, step.source, step.argument)
        except TimeoutError as late:
            return late

    async def lookup(self, host: str, port: int, timer: AttemptTimer) -> Sequence[Address]:
        kind = socket.SOCK_STREAM
        with contextlib.suppress(socket.gaierror):  # A literal address needs no thread.
            return socket.getaddrinfo(host, port, type=kind, flags=socket.AI_NUMERICHOST)
        async with asyncio.timeout(timer.left()):
            return await asyncio.get_running_loop().getaddrinfo(host, port, type=kind)

    async def connect(self, address: Address, seconds: float | None) -> SocketStream:
        family, kind, protocol, _, where = address
        sock = socket.socket(family, kind, protocol)
        try:
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            async with asyncio.timeout(seconds):
                await asyncio.get_running_loop().sock_connect(sock, where)
        except BaseException:
            sock.close()
            raise
        return _Socket(sock)

    def chunks(self, body: Body, timer: AttemptTimer) -> AsyncIterator[bytes]:
        return aiter_body(body, timer.left)

    def slots(self, count: int) -> _Slots:
        return _Slots(count)

    def local(self, make: Callable[[], T]) -> _Local[T]:
        return _Local(make)

    def later(self) -> Later:
        return partial(_run_on, asyncio.get_running_loop())


class _Socket(SocketStream):
    _reads = 0

    async def _receive(self, seconds: float | None) -> bytes:
        self._reads += 1
        if self._reads % _READS_IN_A_ROW == 0:
            await asyncio.sleep(0)  # Others want to run, and to cancel this.
        with contextlib.suppress(BlockingIOError, InterruptedError):
            return self._socket.recv(READ_SIZE)
        async with asyncio.timeout(seconds):
            return await asyncio.get_running_loop().sock_recv(self._socket, READ_SIZE)

    async def _send(self, data: bytes, seconds: float | None) -> None:
        async with asyncio.timeout(seconds):
            await asyncio.get_running_loop().sock_sendall(self._socket, data)


class _Slots:
    def __init__(self, count: int) -> None:
        self._free = asyncio.Semaphore(count)

    async def acquire(self, seconds: float | None) -> None:
        if self._free.locked():
            async with asyncio.timeout(seconds):
                await self._free.acquire()
        else:
            await self._free.acquire()

    def release(self) -> None:
        self._free.release()


class _Local(Generic[T]):
    """One object for each loop; a forked child leaves those of its parent alone."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._pid = os.getpid()
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, T] = WeakKeyDictionary()

    def get(self) -> T:
        loop = asyncio.get_running_loop()
        made = self._here().get(loop)
        if made is None:
            for gone in [one for one in self._by_loop if one.is_closed()]:
                del self._by_loop[gone]
            made = self._by_loop[loop] = self._make()
        return made

    def drain(self) -> list[T]:
        """Also those of loops that run no more: they hold sockets."""
        made, self._by_loop = self._here(), WeakKeyDictionary()
        return list(made.values())

    def _here(self) -> WeakKeyDictionary[asyncio.AbstractEventLoop, T]:
        if self._pid != os.getpid():
            self._pid, self._by_loop = os.getpid(), WeakKeyDictionary()
        return self._by_loop


def _run_on(
    loop: asyncio.AbstractEventLoop, close: Callable[[], Coroutine[object, object, None]]
) -> None:
    if not loop.is_closed():
        with contextlib.suppress(RuntimeError):  # It was closed just now, by another thread.
            loop.call_soon_threadsafe(_start, close)


_closing: set[asyncio.Task[None]] = set()
"""The loop itself refers to its tasks only weakly."""


def _start(close: Callable[[], Coroutine[object, object, None]]) -> None:
    task = asyncio.get_running_loop().create_task(close())
    _closing.add(task)
    task.add_done_callback(_closing.discard)
