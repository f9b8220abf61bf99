"""What differs between the two clients below their surface; all else is written once.

The transport is made of coroutines. In the sync client they never suspend: what they await at the
bottom (`Flavor` and its sockets) blocks the thread, and `run` takes a coroutine to its end in one
step. So there is one driver, one pool and one reader, and each flavor adds how it waits.

Rejected: to derive the sync modules from the async ones by a script, as httpcore does (twice the
code to read, and a check that both are in step), and generators of steps, as the layers above use
them (the type of each result is lost at its ``yield``).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, Callable, Coroutine, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    import httpx

    from inferwire_runtime._config.timeouts import AttemptTimer
    from inferwire_runtime._exchange.messages import Load
    from inferwire_runtime._media.files import Loaded
    from inferwire_runtime._request.body import Body
    from inferwire_runtime._transport.network import SocketStream

T = TypeVar("T")

Address: TypeAlias = tuple[int, int, int, str, tuple[str | int | bytes, ...]]
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


class Local(Protocol[T]):
    """One object for each process, and in the async client for each loop."""

    def get(self) -> T:
        """The one to use here."""
        ...

    def drain(self) -> list[T]:
        """All of this process, which are forgotten."""
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
    async def connect(self, address: Address, seconds: float | None) -> SocketStream:
        """Connect to an address within so many seconds."""

    @abstractmethod
    def chunks(self, body: Body, timer: AttemptTimer) -> Iterable[bytes] | AsyncIterable[bytes]:
        """The body of a request, as it is sent."""

    @abstractmethod
    def slots(self, count: int) -> Slots:
        """So many slots."""

    @abstractmethod
    def local(self, make: Callable[[], T]) -> Local[T]:
        """Where objects are kept that no other process and no other loop may use."""

    @abstractmethod
    def later(self) -> Later:
        """What runs a coroutine where this is called, at some later time."""
