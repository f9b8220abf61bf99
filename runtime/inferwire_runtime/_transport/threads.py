"""The sync flavor, which waits by blocking threads. Its coroutines never suspend."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from typing import Self, TypeVar

from inferwire_runtime._blocking import run
from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Load
from inferwire_runtime._media.files import Loaded, load
from inferwire_runtime._request.body import Body
from inferwire_runtime._transport.flavor import READ_SIZE, Address, Flavor, Later, SocketAddress

T = TypeVar("T")


class Threads(Flavor):
    """Waits by blocking the thread."""

    async def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def load(self, step: Load) -> Loaded:
        return load(step.source, step.argument, step.kind)

    async def lookup(self, host: str, port: int, timer: AttemptTimer) -> Sequence[Address]:  # noqa: ARG002  # it cannot be interrupted
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)

    async def work(self, function: Callable[[], T], timer: AttemptTimer) -> T:  # noqa: ARG002  # it cannot be interrupted either
        return function()

    async def connect(
        self, sock: socket.socket, address: SocketAddress, seconds: float | None
    ) -> None:
        if seconds == 0.0:
            raise TimeoutError
        sock.settimeout(seconds)
        sock.connect(address)

    async def receive(self, sock: socket.socket, seconds: float | None) -> bytes:
        sock.settimeout(seconds)
        return sock.recv(READ_SIZE)

    async def send(self, sock: socket.socket, data: bytes, seconds: float | None) -> None:
        sock.settimeout(seconds)
        sock.sendall(data)

    def chunks(self, body: Body, timer: AttemptTimer) -> Body:  # noqa: ARG002  # same here
        return body

    def slots(self, count: int) -> _Slots:
        return _Slots(count)

    def place(self) -> Self:
        return self

    def is_closed(self) -> bool:
        """Return False: threads can always wait."""
        return False

    def later(self) -> Later:
        return lambda close: run(close())


class _Slots:
    """A queue of tokens. A signal's exception can leave the lock of a semaphore locked."""

    def __init__(self, count: int) -> None:
        self._free: SimpleQueue[None] = SimpleQueue()
        for _ in range(count):
            self._free.put(None)

    async def acquire(self, seconds: float | None) -> None:
        try:
            self._free.get(timeout=seconds)
        except Empty as error:
            raise TimeoutError from error

    def release(self) -> None:
        self._free.put(None)
