"""Server-sent events, decoded without I/O.

Feed the decoder the body as it arrives; it hands back whatever events are complete. The rules are
those of the WHATWG HTML standard, section 9.2.6, but for ids and reconnection times: nobody here
reconnects, so they are fields like unknown ones. Two things make it fast. The body is cut at empty
lines first, for nothing is dispatched anywhere else, and the common event, a single line of data,
is never taken apart. And data stays bytes: what reads it parses JSON from bytes, so nobody pays
for text that nobody looks at.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_BOM = b"\xef\xbb\xbf"


class ServerSentEvent(NamedTuple):
    """One dispatched event."""

    data: bytes
    event: str = "message"


_new = tuple[object, ...].__new__
"""Takes half the time of a call of the class, whose own ``__new__`` is written in Python."""


class SSEDecoder:
    """Turns the chunks of a ``text/event-stream`` body into events.

    An event that the body's end cuts short is dropped, as the standard asks, so there is nothing
    to flush. Cutting bytes is safe: no UTF-8 sequence contains a byte of a line end.
    """

    def __init__(self) -> None:
        self._pending = bytearray()
        """What came after the last empty line, its line ends made LF."""
        self._at_start = True
        self._after_cr = False

    @property
    def pending(self) -> int:
        """How many bytes there are of an event that is not complete yet."""
        return len(self._pending)

    @property
    def rest(self) -> bytes:
        """The beginning of the event that is not complete yet."""
        return bytes(self._pending)

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Take the next chunk and return the events it completes."""
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")  # The rest of a CRLF cut in two.
        if b"\r" in chunk:
            self._after_cr = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if self._at_start:
            chunk = self._without_bom(chunk)
        pending = self._pending
        if pending:
            seen = len(pending) - 1
            pending += chunk
            if pending.find(b"\n\n", seen) < 0:
                return []
            chunk = bytes(pending)
            pending.clear()
        blocks = chunk.split(b"\n\n")
        pending += blocks.pop()
        return _events(blocks)

    def _without_bom(self, chunk: bytes) -> bytes:
        """The beginning of the body without its byte order mark; empty while that is undecided."""
        start = bytes(self._pending) + chunk
        self._pending.clear()
        if len(start) < len(_BOM) and _BOM.startswith(start):
            self._pending += start
            return b""
        self._at_start = False
        return start.removeprefix(_BOM)


def _events(blocks: list[bytes]) -> list[ServerSentEvent]:
    events: list[ServerSentEvent] = []
    for block in blocks:
        if block[:6] == b"data: " and b"\n" not in block:
            events.append(_new(ServerSentEvent, (block[6:], "message")))
        else:
            events += _event_of(block)
    return events


def _event_of(block: bytes) -> Iterator[ServerSentEvent]:
    """The event of lines that an empty line ends; none if they hold no data."""
    data: list[bytes] = []
    name = ""
    for line in block.split(b"\n"):
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            data.append(value)
        elif field == b"event":
            name = value.decode("utf-8", "replace")
        # Other fields are ignored; that of a comment has no name.
    if data:
        yield ServerSentEvent(b"\n".join(data), name or "message")
