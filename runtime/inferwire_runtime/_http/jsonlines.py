"""Decodes lines of JSON (NDJSON, JSON Lines), without I/O.

A line is an event. Blank lines carry nothing, and lines end with LF or CR LF. Data remains bytes,
because JSON is parsed from bytes.
"""

from __future__ import annotations

from inferwire_runtime._http.sse import ServerSentEvent
from inferwire_runtime._json.pointers import found
from inferwire_runtime._json.text import BOM


class JSONLines:
    """Divides a body into its lines.

    Each byte is searched once: the line end cannot be in the part of a line that was kept.
    """

    media_type = "application/x-ndjson"
    title = "a stream of JSON lines"
    separator = b"\n"

    def __init__(self) -> None:
        self._pending = bytearray()
        """The bytes after the last line end."""

    @property
    def pending(self) -> int:
        """The number of bytes of the incomplete line."""
        return len(self._pending)

    @property
    def rest(self) -> bytes:
        """The bytes of the incomplete line."""
        return bytes(self._pending)

    def complete(self, chunk: bytes) -> bytes:
        """Add the next chunk, and return the lines that it completes, separated by LF."""
        complete, end, rest = chunk.rpartition(b"\n")
        if end and self._pending:
            complete = bytes(self._pending) + complete
            self._pending.clear()
        self._pending += rest
        return complete

    def plain(self, blocks: bytes) -> list[bytes]:
        """Return the lines that carry something, also if there is a byte order mark before it."""
        return [line for one in blocks.split(b"\n") if (line := one.strip().removeprefix(BOM))]

    def events(self, blocks: bytes) -> list[ServerSentEvent]:
        """Return the lines as events, none of which has a name."""
        return [ServerSentEvent(line) for line in self.plain(blocks)]

    def missing_end(self) -> bytes:
        """Return a line end if the last line lacks it but is JSON: many servers separate lines."""
        return b"\n" if found(self.rest, ()) is not None else b""

    def ends_with(self, data: bytes | None) -> bool:
        """Return whether no line is incomplete, except for one with this data."""
        return self.rest.strip() in (b"", data)

    def may_be(self, body: bytes) -> bool:
        """Return whether a body is blank or begins as an object or an array."""
        return body.lstrip()[:1] in (b"", b"{", b"[")
