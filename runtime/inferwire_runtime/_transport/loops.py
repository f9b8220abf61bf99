"""The async flavor, which waits on event loops. A client can use several loops in succession.

It uses plain sockets with ``loop.sock_recv`` and the like. Unlike asyncio's transports and streams,
they do not belong to a loop: they can be closed at once from anywhere, even if the loop that they
were created on is gone (after a second ``asyncio.run``, or when the client is garbage collected).
Threads are used only for name lookups, files and trusted certificates.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from functools import partial
from typing import TypeVar

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Load
from inferwire_runtime._media.files import Loaded, load
from inferwire_runtime._media.inputs import Inline
from inferwire_runtime._offload import in_thread
from inferwire_runtime._request.body import Body, aiter_body
from inferwire_runtime._transport.flavor import READ_SIZE, Address, Flavor, Later, SocketAddress

T = TypeVar("T")

_READS_IN_A_ROW = 16


class Loops(Flavor):
    """Waits on the running event loop."""

    def __init__(self) -> None:
        self._reads = 0

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def load(self, step: Load) -> Loaded | TimeoutError:
        if isinstance(step.source, Inline):  # Needs no thread.
            return load(step.source, step.argument, step.kind)
        try:
            opened = partial(load, step.source, step.argument, step.kind)
            return await in_thread(opened, step.deadline.left())
        except TimeoutError as late:
            return late

    async def lookup(self, host: str, port: int, timer: AttemptTimer) -> Sequence[Address]:
        kind = socket.SOCK_STREAM
        with contextlib.suppress(socket.gaierror):  # An address literal needs no thread.
            return socket.getaddrinfo(host, port, type=kind, flags=socket.AI_NUMERICHOST)
        return await in_thread(partial(socket.getaddrinfo, host, port, type=kind), timer.left())

    async def work(self, function: Callable[[], T], timer: AttemptTimer) -> T:
        return await in_thread(function, timer.left())

    async def connect(
        self, sock: socket.socket, address: SocketAddress, seconds: float | None
    ) -> None:
        sock.setblocking(False)
        async with asyncio.timeout(seconds):
            await asyncio.get_running_loop().sock_connect(sock, address)

    async def receive(self, sock: socket.socket, seconds: float | None) -> bytes:
        self._reads += 1
        if self._reads % _READS_IN_A_ROW == 0:
            await asyncio.sleep(0)  # Let other tasks run, and let this one be canceled.
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
"""Keeps references to tasks: the loop itself holds only weak ones."""


def _start(close: Callable[[], Coroutine[object, object, None]]) -> None:
    task = asyncio.get_running_loop().create_task(close())
    _closing.add(task)
    task.add_done_callback(_closing.discard)
