"""What differs between the two clients below their surface; all else is written once.

The transport is made of coroutines. In the sync client they never suspend: what they await at the
bottom (`Flavor`) blocks the thread, and `run` takes a coroutine to its end in one step. So there is
one driver, one pool and one reader, and each flavor adds how it waits.

Rejected: to derive the sync modules from the async ones by a script, as httpcore does (twice the
code to read, and a check that both are in step), and generators of steps, as the layers above use
them (the type of each result is lost at its ``yield``).
"""

from __future__ import annotations

import socket
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, Callable, Coroutine, Iterable, Sequence
from typing import ClassVar, Protocol, TypeAlias

import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Load
from inferwire_runtime._media.files import Loaded
from inferwire_runtime._request.body import Body

READ_SIZE = 65536

SocketAddress: TypeAlias = tuple[str | int | bytes, ...]
Address: TypeAlias = tuple[int, int, int, str, SocketAddress]
"""Family, type, protocol, canonical name and address, as ``getaddrinfo`` gives them."""

Later: TypeAlias = Callable[[Callable[[], Coroutine[object, object, None]]], None]
"""Runs a coroutine function, from any thread."""


class Slots(Protocol):
    """Bounds how many connections there are at once."""

    async def acquire(self, seconds: float | None) -> None:
        """Wait for a slot, for so long. Raises `TimeoutError`."""
        ...

    def release(self) -> None:
        """Let another connect."""
        ...


class Place(Protocol):
    """Where connections can be used: all threads are one such place, and each loop is another."""

    def is_closed(self) -> bool:
        """Whether nothing can wait here any more."""
        ...


class Flavor(ABC):
    """How a client waits: in threads, or on event loops."""

    client_of_httpx: ClassVar[type[httpx.Client | httpx.AsyncClient]]
    """The kind of client of httpx that waits like this."""

    @abstractmethod
    async def sleep(self, seconds: float) -> None:
        """Let time pass."""

    @abstractmethod
    async def load(self, step: Load) -> Loaded | TimeoutError:
        """Open a source."""

    @abstractmethod
    async def lookup(self, host: str, port: int, timer: AttemptTimer) -> Sequence[Address]:
        """The addresses of a host."""

    @abstractmethod
    async def connect(
        self, sock: socket.socket, address: SocketAddress, seconds: float | None
    ) -> None:
        """Connect a new socket to an address within so many seconds."""

    @abstractmethod
    async def receive(self, sock: socket.socket, seconds: float | None) -> bytes:
        """The next bytes from a socket; none at their end."""

    @abstractmethod
    async def send(self, sock: socket.socket, data: bytes, seconds: float | None) -> None:
        """Send all of the data."""

    @abstractmethod
    def chunks(self, body: Body, timer: AttemptTimer) -> Iterable[bytes] | AsyncIterable[bytes]:
        """The body of a request, as it is sent."""

    @abstractmethod
    def slots(self, count: int) -> Slots:
        """So many slots."""

    @abstractmethod
    def place(self) -> Place:
        """The place where this is called."""

    @abstractmethod
    def later(self) -> Later:
        """What runs a coroutine in the place where this is called, at some later time."""
