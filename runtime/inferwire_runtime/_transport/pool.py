"""Idle connections, kept for the next request; no I/O of its own.

httpcore has pools too. But theirs look at every connection for every pair of connections on every
request: with 50 calls at once that is most of what a call costs (2.7 ms against 0.6). They lose
connections of calls that are cancelled, and take what follows an answer for the next one. Here the
connection that was used last is taken, looked at once, and that is all; httpcore's pools only make
connections, of the kind that a proxy wants.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable
from contextlib import suppress
from typing import Generic, Protocol, TypeVar

MAX_CONNECTIONS = 1000
MAX_IDLE = 100
KEEPALIVE_SECONDS = 30.0


class Connection(Protocol):
    """What is asked of a connection of either half."""

    def is_idle(self) -> bool:
        """It has answered a request and can take another."""
        ...

    def has_expired(self) -> bool:
        """It is too old, or the server has closed it."""
        ...


C = TypeVar("C", bound=Connection)


class Idle(Generic[C]):
    """The idle connections to each origin, the last used on top. Thread-safe: deques are."""

    def __init__(self) -> None:
        self._by_origin: dict[Hashable, deque[C]] = {}

    def take(self, origin: Hashable, dropped: list[C]) -> C | None:
        """A connection that can be used, or None; those that cannot are added to the list."""
        waiting = self._by_origin.get(origin)
        while waiting:
            try:
                connection = waiting.pop()
            except IndexError:  # Another thread was faster.
                return None
            if connection.is_idle() and not connection.has_expired():
                return connection
            dropped.append(connection)
        return None

    def put(self, origin: Hashable, connection: C, dropped: list[C]) -> None:
        """Keep a connection; the one that has waited longest goes if it is one too many."""
        waiting = self._by_origin.get(origin)
        if waiting is None:
            waiting = self._by_origin.setdefault(origin, deque())
        waiting.append(connection)
        if len(waiting) > MAX_IDLE or (len(waiting) > 1 and waiting[0].has_expired()):
            with suppress(IndexError):
                dropped.append(waiting.popleft())

    def drain(self) -> list[C]:
        """All of them, which are forgotten here."""
        connections: list[C] = []
        for waiting in [*self._by_origin.values()]:
            with suppress(IndexError):  # Until it is empty, whoever else puts or takes.
                while True:
                    connections.append(waiting.pop())
        return connections
