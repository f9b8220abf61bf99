"""Request bodies: JSON, a file, or a file as base64 inside of JSON, read as they are sent.

A body is a sequence of parts, so that in each of the three forms a file of any size passes through
at constant memory, and the length is known before the first byte is sent.
"""

from __future__ import annotations

import json
import os
from binascii import b2a_base64
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._json.documents import Document, placed
from inferwire_runtime._json.guards import is_mapping_of_any_keys, is_sequence
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._media.files import Loaded


@dataclass(frozen=True, slots=True)
class Upload:
    """A file inside of a body."""

    media: Loaded
    base64: bool

    @property
    def length(self) -> int | None:
        """In bytes, as sent; None if only reading the file would tell."""
        size = self.media.size
        return 4 * -(-size // 3) if self.base64 and size is not None else size

    def __iter__(self) -> Iterator[bytes]:
        pieces = self.media.chunks()
        return _as_base64(pieces) if self.base64 else pieces


@dataclass(frozen=True, slots=True)
class Body:
    """What is sent; iterating gives its bytes in pieces, from the start each time."""

    parts: tuple[bytes | Upload, ...]

    @property
    def length(self) -> int | None:
        """In bytes; None if only reading a file would tell."""
        total = 0
        for part in self.parts:
            length = len(part) if isinstance(part, bytes) else part.length
            if length is None:
                return None
            total += length
        return total

    @property
    def replayable(self) -> bool:
        """It can be sent again."""
        return all(isinstance(part, bytes) or part.media.replayable for part in self.parts)

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            yield from (part,) if isinstance(part, bytes) else part


async def aiter_body(body: Body, left: Callable[[], float | None]) -> AsyncIterator[bytes]:
    """The bytes of a body in pieces; files are read in a thread, to not block the loop.

    Raises `TimeoutError` if a file gives no piece in the seconds that are ``left``, None for no
    limit. The thread reads on: nothing can interrupt it.
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
    import asyncio

    while True:
        async with asyncio.timeout(left()):
            piece = await asyncio.to_thread(next, pieces, None)
        if piece is None:
            return
        yield piece


def _as_base64(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces as one base64 text: groups of three bytes, across the borders of pieces."""
    rest = b""
    for piece in pieces:
        data = rest + piece if rest else piece
        whole = len(data) - len(data) % 3
        rest = data[whole:]
        if whole:
            yield b2a_base64(memoryview(data)[:whole], newline=False)
    if rest:
        yield b2a_base64(rest, newline=False)


def body_of(document: Document | None, files: Mapping[Pointer, Loaded]) -> tuple[bytes | Body, str]:
    """A body and its content type: JSON, a file, or files as base64 inside JSON."""
    if document is None:
        (one,) = files.values()
        return Body((Upload(one, base64=False),)), one.content_type
    return json_body(document, files) if files else written(document), "application/json"


def json_body(document: Mapping[str, object], uploads: Mapping[Pointer, Loaded]) -> Body:
    """A JSON document, with files as base64 text at these pointers, whatever is there now.

    Raises `RequestValidationError` for what cannot be written as JSON, NaN and infinity included.
    """
    marks = {os.urandom(16).hex().encode(): media for media in uploads.values()}
    for mark, pointer in zip(marks, uploads, strict=True):
        document = placed(document, pointer, mark.decode())
    text = written(document)
    parts: list[bytes | Upload] = []
    for mark in sorted(marks, key=text.index):
        before, _, text = text.partition(mark)
        parts += [before, Upload(marks[mark], base64=True)]
    return Body((*parts, text))


def written(document: object) -> bytes:
    """A value as JSON. Raises `RequestValidationError` for what cannot be written so."""
    try:
        text = json.dumps(
            document, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_plain
        )
        return text.encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise RequestValidationError(f"the request cannot be written as JSON: {error}") from error


def _plain(value: object) -> object:
    """What stands in for a container that `json` does not know."""
    if is_mapping_of_any_keys(value):
        return dict(value)
    if is_sequence(value):
        return list(value)
    raise TypeError(f"a {type(value).__name__} is no JSON")
