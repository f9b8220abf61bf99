"""Decompresses bodies in chunks of bounded size, and detects truncated ones.

httpx decompresses each chunk as a whole, although the result may be a thousand times larger, and
accepts a truncated body as complete.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import httpx

PIECE = 64 * 1024
FREE = 128 * 1024 * 1024
"""The number of bytes that a body of any size may decompress to."""
RATIO = 200
"""The maximum ratio of sizes beyond that. Embeddings have 2 to 120, and deflate can reach 1032."""
_ENCODINGS = frozenset({"gzip", "x-gzip", "deflate"})
_ANY_HEADER = 32 + zlib.MAX_WBITS
"""Lets zlib detect whether the format is gzip or zlib."""
_MAGIC = b"\x1f\x8b"
"""The first bytes of every member of a gzip body (RFC 1952, section 2.3.1)."""


class Inflater:
    """Decompresses one body (RFC 9110, section 8.4.1).

    A gzip body may have several members, possibly with zero bytes between them. Any other bytes
    after the end of the compressed data are ignored: the data before them is whole.
    """

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._engine = zlib.decompressobj(_ANY_HEADER)
        self._begun = False
        self._size = self._grown = 0
        """The number of bytes before and after decompression, so far."""
        self._after = b""
        """The first two bytes after a member that do not begin another one."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decompress the next bytes, in chunks."""
        if self._encoding not in _ENCODINGS:  # Also rejects combinations of encodings.
            raise httpx.DecodingError(
                f"the body has the encoding {self._encoding!r}, but only gzip and deflate are "
                "supported"
            )
        self._size += len(data)
        while data:
            if self._engine.eof:
                data = self._next_member(data)
                if not data:
                    return
            yield from self._unpacked(data)
            data = self._engine.unused_data

    @property
    def is_bloated(self) -> bool:
        """Whether the body has grown beyond the ratio of any useful response."""
        return self._grown > max(FREE, RATIO * self._size)

    def end(self) -> None:
        """Handle the end of the body: raise if the compressed data is truncated."""
        if (self._begun and not self._engine.eof) or self._after == _MAGIC[:1]:
            raise httpx.DecodingError("the compressed body is truncated")

    def _next_member(self, data: bytes) -> bytes:
        """Return the next member from its first byte on; empty while no other member begins."""
        if self._encoding == "deflate":
            return b""
        data = (self._after + data).lstrip(b"\0")
        self._after = data[:2]
        if self._after != _MAGIC:
            return b""
        self._after = b""
        self._engine = zlib.decompressobj(_ANY_HEADER)
        return data

    def _unpacked(self, data: bytes) -> Iterator[bytes]:
        try:
            piece = self._first(data)
            while piece:
                self._grown += len(piece)
                yield piece
                piece = self._engine.decompress(self._engine.unconsumed_tail, PIECE)
        except zlib.error as error:
            raise httpx.DecodingError(str(error)) from error

    def _first(self, data: bytes) -> bytes:
        """Decompress the first chunk. Some servers send deflate data without the zlib header."""
        begun, self._begun = self._begun, True
        try:
            return self._engine.decompress(data, PIECE)
        except zlib.error:
            if begun or self._encoding != "deflate":
                raise
        self._engine = zlib.decompressobj(-zlib.MAX_WBITS)
        return self._engine.decompress(data, PIECE)
