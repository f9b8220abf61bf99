"""Passes the bytes of a file on as they arrive, and tells whether it is complete.

A file has no mark of its end, so that only the framing of HTTP proves that it is complete: its
length, or the last chunk.
"""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_runtime._errors.exceptions import (
    APIConnectionError,
    InferenceTimeoutError,
    ResponseValidationError,
    StreamTruncatedError,
)
from inferwire_runtime._stream.base import Decoder
from inferwire_runtime._stream.received import Received

_KEPT = 1024 * 1024
"""The number of bytes at the end of a file that an error holds."""


class ChunkDecoder(Decoder[bytes]):
    """Passes the chunks of a body on, none of which is empty.

    With ``marked``, the framing of the response marks its end.
    """

    def __init__(self, *, marked: bool) -> None:
        super().__init__()
        self._received = Received(_KEPT)
        self._marked = marked

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the chunk."""
        if chunk:
            self.count += 1
            self._received.add([chunk], len(chunk))
            yield chunk

    def end(self) -> Iterator[bytes]:
        """Handle the end of the body: raise unless it is proved to be the end of the file."""
        if not self._marked:
            raise self._truncated("without a length or a last chunk that marks its end")
        if not self.count:
            message = "the server sent an empty file"
            raise ResponseValidationError(message, pointer="", expected="a file", body=b"")
        self.done = True
        return iter(())

    def received(self) -> tuple[bytes, ...]:
        """Return the chunks so far. Of a long file, only the last ones are kept."""
        return tuple(self._received.first(self.count))

    def broken(self, error: APIConnectionError) -> Exception:
        """Build the exception for a connection that ended before the file."""
        if isinstance(error, InferenceTimeoutError):
            return super().broken(error)
        problem = self._truncated(f"before its end: {error}")
        problem.__cause__ = error
        return problem

    def _truncated(self, how: str) -> StreamTruncatedError:
        message = f"the file ended after {self.count} chunks {how}"
        return StreamTruncatedError(message, received=self.received)
