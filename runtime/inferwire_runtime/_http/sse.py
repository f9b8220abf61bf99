"""Decodes server-sent events, without I/O.

Pass chunks of the body to the decoder as they arrive; it returns the events that they complete. The
rules are those of the WHATWG HTML standard, section 9.2.6, except that ids and reconnection times
are ignored, because streams are never resumed. Two optimizations make it fast. The most common
event, a single line of data, needs no parsing, only a split. Data remains bytes, because JSON is
parsed from bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from inferwire_runtime._json.text import BOM

FIELDS = (b"data:", b"event:", b"error:", b"id:", b"retry:", b":")
"""The prefixes of lines in an event stream, including comments."""


class ServerSentEvent(NamedTuple):
    """A dispatched event."""

    data: bytes
    event: str = "message"


_new = tuple[object, ...].__new__
"""Takes half the time of calling the class, whose own ``__new__`` is written in Python."""


def plain_events(blocks: bytes) -> list[bytes] | None:
    """Return the data of events that all have a single line, which holds data; else None.

    Nearly all streams consist of these, with or without a space before the data. In them, every
    line end is a part of a border between events, which can be verified by counting. Splitting them
    this way costs a third of decoding each line.
    """
    field = b"data: " if blocks.startswith(b"data: ") else b"data:"
    if not blocks.startswith(field):
        return None
    datas = blocks[len(field) :].split(b"\n\n" + field)
    if 2 * (len(datas) - 1) != blocks.count(b"\n"):
        return None
    if field == b"data:" and any(data.startswith(b" ") for data in datas):
        return None  # The space before a value is not a part of it.
    return datas


def events_in(blocks: bytes) -> list[ServerSentEvent]:
    """Decode events of any form."""
    events: list[ServerSentEvent] = []
    for block in blocks.split(b"\n\n"):
        if block[:5] == b"data:" and b"\n" not in block:
            events.append(_new(ServerSentEvent, (block[5:].removeprefix(b" "), "message")))
        elif block:
            events += _event_of(block)
    return events


def _event_of(block: bytes) -> Iterator[ServerSentEvent]:
    """Yield the event of a block of lines, if it has data."""
    data: list[bytes] = []
    name = ""
    for line in block.split(b"\n"):
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            data.append(value)
        elif field == b"event":
            name = value.decode("utf-8", "replace")
        elif field == b"error":  # Not in the standard: some servers report an error like this.
            yield ServerSentEvent(value, "error")
        # Other fields are ignored. The field name of a comment is empty.
    if data:
        yield ServerSentEvent(b"\n".join(data), name or "message")


class SSEDecoder:
    """Decodes chunks of a ``text/event-stream`` body into events.

    An event that is truncated by the end of the body is dropped, as the standard requires, so there
    is nothing to flush. Splitting bytes is safe: UTF-8 sequences do not contain line end bytes.
    """

    media_type = "text/event-stream"
    title = "an event stream"
    separator = b"\n\n"
    plain = staticmethod(plain_events)
    events = staticmethod(events_in)

    def __init__(self) -> None:
        self._pending = bytearray()
        """The bytes after the last blank line, with line ends normalized to LF."""
        self._at_start = True
        self._after_cr = False

    @property
    def pending(self) -> int:
        """The number of bytes of the incomplete event."""
        return len(self._pending)

    @property
    def rest(self) -> bytes:
        """The bytes of the incomplete event."""
        return bytes(self._pending)

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Decode the next chunk, and return the events that it completes."""
        return events_in(self.complete(chunk))

    def complete(self, chunk: bytes) -> bytes:
        """Add the next chunk, and return the events that it completes: blocks of lines.

        Lines end with LF. A blank line separates the blocks; the last one has none.
        """
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")  # The second half of a CR LF that was split.
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
                return b""
            chunk = bytes(pending)
            pending.clear()
        complete, _, rest = chunk.rpartition(b"\n\n")
        pending += rest
        return complete

    def missing_end(self) -> bytes:
        """Return nothing: the standard requires that a truncated event is dropped."""
        return b""

    def ends_with(self, data: bytes | None) -> bool:
        """Return whether no event is incomplete, except for one with this data."""
        rest = self.rest.removesuffix(b"\n")
        field, _, value = rest.partition(b":")
        return not rest or (field == b"data" and value.removeprefix(b" ") == data)

    def may_be(self, body: bytes) -> bool:
        """Return whether a body is blank or has a line of an event, which may be truncated."""
        lines = body.splitlines()
        if not body.strip() or any(line.startswith(FIELDS) for line in lines):
            return True
        return len(lines) == 1 and any(field.startswith(lines[0]) for field in FIELDS)

    def _without_bom(self, chunk: bytes) -> bytes:
        """Remove a byte order mark from the start of the body; return b"" while undecided."""
        start = bytes(self._pending) + chunk
        self._pending.clear()
        if len(start) < len(BOM) and BOM.startswith(start):
            self._pending += start
            return b""
        self._at_start = False
        return start.removeprefix(BOM)


def events_of(body: bytes) -> list[ServerSentEvent]:
    """Decode a whole body; return no event if a line does not belong to an event stream."""
    lines = body.removeprefix(BOM).splitlines()
    if not all(line.startswith(FIELDS) for line in lines if line):
        return []
    return SSEDecoder().feed(body + b"\n\n")
