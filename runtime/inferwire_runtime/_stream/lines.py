"""How the bytes of a stream become lines, for those who read a protocol of their own. No I/O.

Nothing in the lines ends such a stream: the end of the body does.
"""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_runtime._stream.decoder import Decoder, too_long


class LineDecoder(Decoder[bytes]):
    """Turns the bytes of a body into its lines, without their ends (LF, or CR LF)."""

    def __init__(self, limit: int | None = None) -> None:
        super().__init__(limit)
        self._rest = bytearray()

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Take the next bytes and give the lines they complete."""
        # A line of many chunks is only added to, not looked through anew with each of them.
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
        self.problem = too_long(int(self._limit), bytes(line), "the stream, in one line,")
        return True

    def end(self) -> Iterator[bytes]:
        """The body has ended: what is left is the last line."""
        rest = bytes(self._rest)
        self._rest.clear()
        self.done = True
        if rest:
            yield self._counted(rest)

    def received(self) -> tuple[bytes, ...]:
        """The lines so far; of very many, the last."""
        return tuple(self._received.first(self.count))

    def _counted(self, line: bytes) -> bytes:
        line = line.removesuffix(b"\r")
        self._received.add([line], len(line))
        self.count += 1
        return line
