"""Idle connections, kept for the next request.

The one that was used last is taken, looked at once, and that is all. The pools of httpcore look at
every connection for every pair of connections on every request (with 50 calls at once that is most
of what a call costs), and lose connections of calls that are cancelled.
"""

from __future__ import annotations

from collections import deque
from contextlib import suppress

from inferwire_runtime._transport.http11 import Connection

MAX_IDLE = 100


class Idle:
    """The idle connections to each origin, the last used on top. Thread-safe: deques are."""

    def __init__(self) -> None:
        self._by_origin: dict[str, deque[Connection]] = {}
        self._closed = False

    def take(self, origin: str) -> Connection | None:
        """A connection that can be used, if there is one."""
        waiting = self._by_origin.get(origin)
        while waiting:
            try:
                connection = waiting.pop()
            except IndexError:  # Another thread was faster.
                break
            if connection.is_usable:
                return connection
            connection.close()
        return None

    def put(self, origin: str, connection: Connection) -> None:
        """Keep a connection if it can be used again, or close it.

        If there are too many, the one that has been idle longest is closed.
        """
        if not connection.recycle():
            connection.close()
            return
        waiting = self._by_origin.setdefault(origin, deque())
        waiting.append(connection)
        if len(waiting) > MAX_IDLE or (len(waiting) > 1 and not waiting[0].is_usable):
            with suppress(IndexError):
                waiting.popleft().close()
        if self._closed:  # Looked at last: `close` comes before this, or finds the connection.
            self.close()

    def close(self) -> None:
        """Close all connections, and keep none any more."""
        self._closed = True
        for waiting in [*self._by_origin.values()]:
            with suppress(IndexError):  # Until it is empty, whoever else puts or takes.
                while True:
                    waiting.pop().close()
