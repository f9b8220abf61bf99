"""Decompresses bodies in chunks of bounded size, and detects truncated ones.

httpx decompresses each chunk as a whole, although the result may be a thousand times larger, and
accepts a truncated body as complete.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import httpx

PIECE = 64 * 1024
_ENCODINGS = frozenset({"gzip", "x-gzip", "deflate"})
_ANY_HEADER = 32 + zlib.MAX_WBITS
"""Lets zlib detect whether the format is gzip or zlib."""


class Inflater:
    """Decompresses one body (RFC 9110, section 8.4.1)."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._engine = zlib.decompressobj(_ANY_HEADER)
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decompress the next bytes, in chunks."""
        if self._encoding not in _ENCODINGS:  # Also rejects combinations of encodings.
            raise httpx.DecodingError(
                f"the body has the encoding {self._encoding!r}, but only gzip and deflate are "
                "supported"
            )
        while data:
            if self._engine.eof:
                if self._encoding == "deflate":
                    raise httpx.DecodingError("unexpected data after the end of the deflate body")
                self._engine = zlib.decompressobj(_ANY_HEADER)  # A gzip body may have many members.
            yield from self._unpacked(data)
            data = self._engine.unused_data

    def end(self) -> None:
        """Handle the end of the body: raise if the compressed data is truncated."""
        if self._begun and not self._engine.eof:
            raise httpx.DecodingError("the compressed body is truncated")

    def _unpacked(self, data: bytes) -> Iterator[bytes]:
        try:
            piece = self._first(data)
            while piece:
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
