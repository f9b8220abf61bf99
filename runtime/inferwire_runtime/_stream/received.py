"""The data that a stream has received so far, kept as bytes for a possible error.

Keeping decoded results would double the cost of each event, so an error decodes them again. Memory
is bounded, because a stream may run for days: of a longer stream, only the end is kept.
"""

from __future__ import annotations

from collections import deque
from itertools import chain

KEPT = 64 * 1024 * 1024
"""The maximum number of bytes to keep."""
_EACH = 128
"""The memory overhead in bytes of each event or line: a stream may consist of empty lines."""


class Received:
    """The data of a stream's events, or its lines, in order."""

    def __init__(self, limit: int = KEPT) -> None:
        self._limit = limit
        self._pieces: deque[tuple[list[bytes], int]] = deque()
        self._size = 0
        self._dropped = 0
        self.total = 0
        """The number of bytes so far, including those that were dropped."""

    def add(self, datas: list[bytes], size: int) -> None:
        """Keep the data of a chunk with this many bytes."""
        if not datas:
            return
        size += _EACH * len(datas)
        self._pieces.append((datas, size))
        self._size += size
        self.total += size
        while self._size > self._limit and len(self._pieces) > 1:
            gone, of_size = self._pieces.popleft()
            self._size -= of_size
            self._dropped += len(gone)

    def first(self, count: int) -> list[bytes]:
        """Return the first ``count`` items, except for those that were dropped."""
        datas = chain.from_iterable(piece for piece, _ in self._pieces)
        return [data for data, _ in zip(datas, range(count - self._dropped), strict=False)]

    def between(self, start: int, stop: int) -> list[bytes]:
        """Return the items from one position to another.

        Raises `LookupError` if some of them were dropped.
        """
        if start < self._dropped:
            raise LookupError("the beginning of the stream was dropped")
        return self.first(stop)[start - self._dropped :]
