"""The differences between the sync and the async client; all other transport code is shared.

The transport consists of coroutines. In the sync client they never suspend: at the lowest level
(`Flavor`), they block the thread instead of awaiting, and `run` completes a coroutine in one step.
There is therefore one driver, one pool and one reader, and a flavor implements the waiting.

Rejected: generating the sync modules from the async ones with a script, as httpcore does (twice the
code to read, and a check that they match), and generators of steps, as in the layers above (type
checkers lose the type of each result at its ``yield``).
"""

from __future__ import annotations

import socket
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, Callable, Coroutine, Iterable, Sequence
from typing import Protocol, TypeAlias, TypeVar

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Load
from inferwire_runtime._media.files import Loaded
from inferwire_runtime._request.body import Body

T = TypeVar("T")

READ_SIZE = 65536

SocketAddress: TypeAlias = tuple[str | int | bytes, ...]
Address: TypeAlias = tuple[int, int, int, str, SocketAddress]
"""Family, type, protocol, canonical name and address, as returned by ``getaddrinfo``."""

Later: TypeAlias = Callable[[Callable[[], Coroutine[object, object, None]]], None]
"""Runs a coroutine function, from any thread."""


class Slots(Protocol):
    """Limits the number of simultaneous connections."""

    async def acquire(self, seconds: float | None) -> None:
        """Wait for a slot for this many seconds. Raises `TimeoutError`."""
        ...

    def release(self) -> None:
        """Release a slot."""
        ...


class Place(Protocol):
    """Where connections can be used: one place for all threads, or one for each event loop."""

    def is_closed(self) -> bool:
        """Return whether this place cannot be used any more."""
        ...


class Flavor(ABC):
    """How a client waits: by blocking threads, or on event loops."""

    @abstractmethod
    async def sleep(self, seconds: float) -> None:
        """Wait for this many seconds."""

    @abstractmethod
    async def load(self, step: Load) -> Loaded | TimeoutError:
        """Open a source."""

    @abstractmethod
    async def lookup(self, host: str, port: int, timer: AttemptTimer) -> Sequence[Address]:
        """Return the addresses of a host."""

    @abstractmethod
    async def work(self, function: Callable[[], T], timer: AttemptTimer) -> T:
        """Return the result of a function that takes long."""

    @abstractmethod
    async def connect(
        self, sock: socket.socket, address: SocketAddress, seconds: float | None
    ) -> None:
        """Connect a new socket to an address within this many seconds."""

    @abstractmethod
    async def receive(self, sock: socket.socket, seconds: float | None) -> bytes:
        """Return the next bytes from a socket; empty at the end."""

    @abstractmethod
    async def send(self, sock: socket.socket, data: bytes, seconds: float | None) -> None:
        """Send all of the data."""

    @abstractmethod
    def chunks(self, body: Body, timer: AttemptTimer) -> Iterable[bytes] | AsyncIterable[bytes]:
        """Return the body of a request as chunks to send."""

    @abstractmethod
    def slots(self, count: int) -> Slots:
        """Return a limiter with this many slots."""

    @abstractmethod
    def place(self) -> Place:
        """Return the current place."""

    @abstractmethod
    def later(self) -> Later:
        """Return a function that runs a coroutine function later, in the current place."""
