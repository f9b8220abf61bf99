"""What a stream has given so far, kept as bytes for the one error that wants it. No I/O.

Keeping results would make each event cost twice as much, so they are read again then. A stream may
go on for days, and what is kept must not: of one that is longer than a limit, the end is kept.
"""

from __future__ import annotations

from collections import deque
from itertools import chain

KEPT = 64 * 1024 * 1024
"""How many bytes of a stream are kept."""
_EACH = 128
"""Bytes that keeping one piece of data takes beside it: a stream may be all empty lines."""


class Received:
    """The data of a stream's events, or its lines, in their order."""

    def __init__(self, limit: int = KEPT) -> None:
        self._limit = limit
        self._pieces: deque[tuple[list[bytes], int]] = deque()
        self._size = 0
        self._dropped = 0

    def add(self, datas: list[bytes], size: int) -> None:
        """Keep what a chunk of this many bytes held."""
        if not datas:
            return
        size += _EACH * len(datas)
        self._pieces.append((datas, size))
        self._size += size
        while self._size > self._limit and len(self._pieces) > 1:
            gone, of_size = self._pieces.popleft()
            self._size -= of_size
            self._dropped += len(gone)

    def first(self, count: int) -> list[bytes]:
        """The first of all that there were, but for those that are kept no more."""
        datas = chain.from_iterable(piece for piece, _ in self._pieces)
        return [data for data, _ in zip(datas, range(count - self._dropped), strict=False)]
