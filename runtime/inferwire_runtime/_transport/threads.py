"""The sync client waits in threads: what its coroutines await blocks, and never suspends."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

import httpx

from inferwire_runtime._blocking import run
from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Load
from inferwire_runtime._media.files import Loaded, load
from inferwire_runtime._request.body import Body
from inferwire_runtime._transport.flavor import Address, Flavor, Later
from inferwire_runtime._transport.network import READ_SIZE, SocketStream

T = TypeVar("T")


class Threads(Flavor):
    """Waits by blocking."""

    client_of_httpx = httpx.Client

    async def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def load(self, step: Load) -> Loaded:
        return load(step.source, step.argument)

    async def lookup(self, host: str, port: int, timer: AttemptTimer) -> Sequence[Address]:  # noqa: ARG002  # this wait cannot be interrupted
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)

    async def connect(self, address: Address, seconds: float | None) -> SocketStream:
        if seconds == 0.0:
            raise TimeoutError
        family, kind, protocol, _, where = address
        sock = socket.socket(family, kind, protocol)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.settimeout(seconds)
            sock.connect(where)
        except BaseException:
            sock.close()
            raise
        return _Socket(sock)

    def chunks(self, body: Body, timer: AttemptTimer) -> Body:  # noqa: ARG002  # nor can this
        return body

    def slots(self, count: int) -> _Slots:
        return _Slots(count)

    def local(self, make: Callable[[], T]) -> _Local[T]:
        return _Local(make)

    def later(self) -> Later:
        return lambda close: run(close())


class _Socket(SocketStream):
    async def _receive(self, seconds: float | None) -> bytes:
        self._socket.settimeout(seconds)
        return self._socket.recv(READ_SIZE)

    async def _send(self, data: bytes, seconds: float | None) -> None:
        self._socket.settimeout(seconds)
        self._socket.sendall(data)


class _Slots:
    """A queue of tokens and no semaphore, whose lock a signal's exception can leave locked."""

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


class _Local(Generic[T]):
    """One object for the process; a forked child leaves that of its parent alone."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._pid = os.getpid()
        self._made = make()

    def get(self) -> T:
        if self._pid != os.getpid():
            self._pid, self._made = os.getpid(), self._make()
        return self._made

    def drain(self) -> list[T]:
        return [self.get()]
