"""Request bodies: JSON, a file, or a file as base64 inside JSON, read while they are sent.

A body is a sequence of parts. A file of any size is therefore sent with constant memory, and the
length of the body is known before the first byte is sent.
"""

from __future__ import annotations

import json
import os
from binascii import b2a_base64
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._json.documents import placed
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._media.files import Loaded
from inferwire_runtime._offload import in_thread

JSON = "application/json"
_STEP = 3 * 32 * 1024
"""The number of bytes that are encoded as base64 at once."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file in a body."""

    media: Loaded
    base64: bool

    @property
    def length(self) -> int | None:
        """The length in bytes, as sent; None if it is known only after reading the file."""
        size = self.media.size
        return 4 * -(-size // 3) if self.base64 and size is not None else size

    def __iter__(self) -> Iterator[bytes]:
        pieces = self.media.chunks()
        return _as_base64(pieces) if self.base64 else pieces


@dataclass(frozen=True, slots=True)
class Body:
    """A request body. Iterating over it yields its bytes in chunks, each time from the start."""

    parts: tuple[bytes | Upload, ...]

    @property
    def length(self) -> int | None:
        """The length in bytes; None if it is known only after reading a file."""
        total = 0
        for part in self.parts:
            length = len(part) if isinstance(part, bytes) else part.length
            if length is None:
                return None
            total += length
        return total

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent again."""
        return all(isinstance(part, bytes) or part.media.replayable for part in self.parts)

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            yield from (part,) if isinstance(part, bytes) else part


async def aiter_body(body: Body, left: Callable[[], float | None]) -> AsyncIterator[bytes]:
    """Yield a body in chunks. Files are read in a thread, so that the event loop is not blocked.

    Raises `TimeoutError` if reading a chunk takes longer than ``left()`` seconds; None disables
    the limit. The thread continues, since nothing can interrupt it.
    """
    for part in body.parts:
        if isinstance(part, bytes):
            yield part
        elif part.media.on_disk:
            async for piece in _off_the_loop(iter(part), left):
                yield piece
        else:
            for piece in part:
                yield piece


async def _off_the_loop(
    pieces: Iterator[bytes], left: Callable[[], float | None]
) -> AsyncIterator[bytes]:
    while (piece := await in_thread(partial(next, pieces, None), left())) is not None:
        yield piece
        del piece  # Freed before the next one is read.


def _as_base64(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Encode chunks as one base64 text. Groups of three bytes may span chunks."""
    rest = b""
    for piece in pieces:
        data = rest + piece if rest else piece
        whole = len(data) - len(data) % 3
        rest = data[whole:]
        view = memoryview(data)[:whole]
        for start in range(0, whole, _STEP):
            yield b2a_base64(view[start : start + _STEP], newline=False)
        del view, data, piece  # Freed before the next one is read.
    if rest:
        yield b2a_base64(rest, newline=False)


def json_body(
    document: Mapping[str, object], uploads: Mapping[Pointer, Loaded], whole: str | None = None
) -> Body:
    """Build a JSON body with files as base64 strings at these pointers.

    With ``whole``, the value of this property is the body.
    """
    marks = {os.urandom(16).hex().encode(): media for media in uploads.values()}
    for mark, pointer in zip(marks, uploads, strict=True):
        document = placed(document, pointer, mark.decode())
    text = written(document if whole is None else document[whole])
    parts: list[bytes | Upload] = []
    for mark in sorted(marks, key=text.index):
        before, _, text = text.partition(mark)
        parts += [before, Upload(marks[mark], base64=True)]
    return Body((*parts, text))


def written(document: object) -> bytes:
    """Serialize a plain value as JSON. Raises `RequestValidationError` if that is not possible."""
    try:
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        return text.encode()
    except (TypeError, ValueError) as error:
        raise RequestValidationError(f"the request is not valid JSON: {error}") from error
