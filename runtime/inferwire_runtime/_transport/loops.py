"""The async client waits on event loops, of which it can serve one after the other.

Its sockets are plain ones, with the loop's own ``sock_recv``: unlike transports and streams of
asyncio they belong to no loop, so that they can be closed from anywhere, at once, and also when the
loop they were made on is gone (a second ``asyncio.run``, a client that is collected). The only
threads are for lookups of names and for files.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from math import isinf

import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Load
from inferwire_runtime._media.files import Loaded, load
from inferwire_runtime._media.inputs import Inline
from inferwire_runtime._request.body import Body, aiter_body
from inferwire_runtime._transport.flavor import READ_SIZE, Address, Flavor, Later, SocketAddress

_READS_IN_A_ROW = 16


class Loops(Flavor):
    """Waits on the running loop."""

    client_of_httpx = httpx.AsyncClient

    def __init__(self) -> None:
        self._reads = 0

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

    async def connect(
        self, sock: socket.socket, address: SocketAddress, seconds: float | None
    ) -> None:
        sock.setblocking(False)
        async with asyncio.timeout(seconds):
            await asyncio.get_running_loop().sock_connect(sock, address)

    async def receive(self, sock: socket.socket, seconds: float | None) -> bytes:
        self._reads += 1
        if self._reads % _READS_IN_A_ROW == 0:
            await asyncio.sleep(0)  # Others want to run, and to cancel this.
        with contextlib.suppress(BlockingIOError, InterruptedError):
            return sock.recv(READ_SIZE)
        async with asyncio.timeout(seconds):
            return await asyncio.get_running_loop().sock_recv(sock, READ_SIZE)

    async def send(self, sock: socket.socket, data: bytes, seconds: float | None) -> None:
        async with asyncio.timeout(seconds):
            await asyncio.get_running_loop().sock_sendall(sock, data)

    def chunks(self, body: Body, timer: AttemptTimer) -> AsyncIterator[bytes]:
        return aiter_body(body, timer.left)

    def slots(self, count: int) -> _Slots:
        return _Slots(count)

    def place(self) -> asyncio.AbstractEventLoop:
        return asyncio.get_running_loop()

    def later(self) -> Later:
        loop = asyncio.get_running_loop()

        def start(close: Callable[[], Coroutine[object, object, None]]) -> None:
            with contextlib.suppress(RuntimeError):  # The loop is closed.
                loop.call_soon_threadsafe(_start, close)

        return start


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


_closing: set[asyncio.Task[None]] = set()
"""The loop itself refers to its tasks only weakly."""


def _start(close: Callable[[], Coroutine[object, object, None]]) -> None:
    task = asyncio.get_running_loop().create_task(close())
    _closing.add(task)
    task.add_done_callback(_closing.discard)
