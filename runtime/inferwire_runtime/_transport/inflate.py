"""Compressed bodies, unpacked in pieces of bounded size, and only whole ones.

httpx unpacks too. But it gives all that a piece grows to at once, which of a small piece can be
a thousand times as much, and takes a body that lacks its end for a whole one. Performs no I/O.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import httpx

PIECE = 64 * 1024
_ENCODINGS = frozenset({"gzip", "x-gzip", "deflate"})
_ANY_HEADER = 32 + zlib.MAX_WBITS
"""For zlib: find out whether it is gzip's format or its own."""


class Inflater:
    """Unpacks one body (RFC 9110, section 8.4.1)."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._engine = zlib.decompressobj(_ANY_HEADER)
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take the next bytes and give what they grow to."""
        if self._encoding not in _ENCODINGS:  # Nobody compresses twice to be read.
            raise httpx.DecodingError(
                f"the body is compressed by {self._encoding!r}, and only gzip and deflate were "
                "asked for"
            )
        while data:
            if self._engine.eof:
                if self._encoding == "deflate":
                    raise httpx.DecodingError("something follows the end of the compressed body")
                self._engine = zlib.decompressobj(_ANY_HEADER)  # gzip files can be strung together.
            yield from self._unpacked(data)
            data = self._engine.unused_data

    def end(self) -> None:
        """The body has ended: raises unless what was packed has as well."""
        if self._begun and not self._engine.eof:
            raise httpx.DecodingError("the compressed body ended before its end")

    def _unpacked(self, data: bytes) -> Iterator[bytes]:
        try:
            piece = self._first(data)
            while piece:
                yield piece
                piece = self._engine.decompress(self._engine.unconsumed_tail, PIECE)
        except zlib.error as error:
            raise httpx.DecodingError(str(error)) from error

    def _first(self, data: bytes) -> bytes:
        """The first piece, also of what some servers send: deflate without zlib's header."""
        begun, self._begun = self._begun, True
        try:
            return self._engine.decompress(data, PIECE)
        except zlib.error:
            if begun or self._encoding != "deflate":
                raise
        self._engine = zlib.decompressobj(-zlib.MAX_WBITS)
        return self._engine.decompress(data, PIECE)
