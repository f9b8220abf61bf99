"""Idle connections, kept for later requests.

The most recently used connection is taken and checked once. The pool of httpcore instead compares
all pairs of connections on every request, which dominates the cost of 50 concurrent calls, and
loses the connections of calls that are canceled.
"""

from __future__ import annotations

from collections import deque
from contextlib import suppress

from inferwire_runtime._transport.http11 import Connection

MAX_IDLE = 100


class Idle:
    """The idle connections of each origin, the most recently used last. Thread-safe."""

    def __init__(self) -> None:
        self._by_origin: dict[str, deque[Connection]] = {}
        self._closed = False

    def take(self, origin: str) -> Connection | None:
        """Take a usable connection, if there is one."""
        waiting = self._by_origin.get(origin)
        while waiting:
            try:
                connection = waiting.pop()
            except IndexError:  # Another thread took the last one.
                break
            if connection.is_usable:
                return connection
            connection.close()
        return None

    def put(self, origin: str, connection: Connection) -> None:
        """Keep a connection if it can be reused, or else close it.

        If there are too many connections, the one that has been idle longest is closed.
        """
        if not connection.recycle():
            connection.close()
            return
        waiting = self._by_origin.setdefault(origin, deque())
        waiting.append(connection)
        if len(waiting) > MAX_IDLE or (len(waiting) > 1 and not waiting[0].is_usable):
            with suppress(IndexError):
                waiting.popleft().close()
        if self._closed:  # Checked last: either this sees the flag, or `close` the connection.
            self.close()

    def close(self) -> None:
        """Close all connections, and close those that are returned later."""
        self._closed = True
        for waiting in [*self._by_origin.values()]:
            with suppress(IndexError):  # Ends the loop, even if other threads put or take.
                while True:
                    waiting.pop().close()
