"""Decodes a stream into lines, for callers that implement their own protocol.

The stream ends with the body: no line marks its end.
"""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_runtime._errors.excess import over
from inferwire_runtime._stream.base import Decoder


class LineDecoder(Decoder[bytes]):
    """Decodes a body into its lines, without their line ends (LF or CR LF)."""

    def __init__(self, limit: int | None = None) -> None:
        super().__init__(limit)
        self._rest = bytearray()

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Decode the next bytes, and yield the lines that they complete."""
        # An incomplete line is only appended to, so that long lines are not searched repeatedly.
        first, *others = chunk.split(b"\n")
        self._rest += first
        for piece in others:
            line = bytes(self._rest)
            self._rest[:] = piece
            if self._is_too_long(line):
                return
            yield self._counted(line)
        self._is_too_long(self._rest)

    def _is_too_long(self, line: bytes | bytearray) -> bool:
        if len(line) <= self._limit:
            return False
        self.problem = over(self._limit).error(bytes(line), "a line of the stream")
        return True

    def end(self) -> Iterator[bytes]:
        """Handle the end of the body: the remaining bytes are the last line."""
        rest = bytes(self._rest)
        self._rest.clear()
        self.done = True
        if rest:
            yield self._counted(rest)

    def received(self) -> tuple[bytes, ...]:
        """Return the lines so far. Of a very long stream, only the last ones are kept."""
        return tuple(self._received.first(self.count))

    def _counted(self, line: bytes) -> bytes:
        line = line.removesuffix(b"\r")
        self._received.add([line], len(line))
        self.count += 1
        return line
