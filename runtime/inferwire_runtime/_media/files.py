"""Opened media inputs: their size, their media type and their content in chunks.

All file I/O happens in `load` and in the iterators of `Loaded.chunks`.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from stat import S_ISDIR, S_ISREG
from typing import IO

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._errors.refusal import refused
from inferwire_runtime._media.inputs import (
    Inline,
    InMemoryImage,
    LocalFile,
    LocalSource,
    OpenFile,
    shown,
)
from inferwire_runtime._media.pictures import as_png
from inferwire_runtime._media.types import HEAD, media_type

PIECE = 384 * 1024
"""The size of a chunk. Each chunk costs the async client a switch to a thread and back, so it is
large; it is a multiple of 3, so that encoding it as base64 leaves no rest."""
_LOOKS_LIKE_BASE64 = re.compile(r"[A-Za-z0-9+/\s]{64,}={0,2}\s*")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file that is ready to be sent."""

    size: int | None
    """The size in bytes; None if it is known only after reading the file."""
    content_type: str
    chunks: Callable[[], Iterator[bytes]]
    """Returns the content in chunks of at most `PIECE` bytes, each time from the start."""
    replayable: bool
    """Whether `chunks` can be called more than once."""
    on_disk: bool = False
    """Whether reading a chunk may block."""
    name: str = ""
    """The name of the file, without its folder; empty if it has none."""


def load(source: LocalSource, argument: str, kind: str = "") -> Loaded:
    """Open a source, and determine its size and its media type for an argument of this kind.

    Raises `RequestValidationError`, which names the argument, if the file is missing, empty,
    unreadable or a directory.
    """
    match source:
        case Inline():
            loaded = _load_inline(source, kind)
        case LocalFile():
            loaded = _load_path(source.path, argument, kind)
        case OpenFile():
            loaded = _load_open(source, argument, kind)
        case InMemoryImage():
            loaded = _load_inline(Inline(as_png(source.image, argument)), kind)
    if loaded.size == 0:
        raise refused(argument, "is empty")
    return loaded


def _load_inline(source: Inline, kind: str) -> Loaded:
    data = source.data
    content_type = media_type(kind, data[:HEAD], declared=source.content_type)

    def chunks() -> Iterator[bytes]:
        return (data[start : start + PIECE] for start in range(0, len(data), PIECE))

    return Loaded(len(data), content_type, chunks, replayable=True)


def _load_path(path: str, argument: str, kind: str) -> Loaded:
    try:
        status = os.stat(path)  # noqa: PTH116  # the path is a str
        if S_ISDIR(status.st_mode):
            raise refused(argument, f"is a directory: {shown(path)}")
        if not S_ISREG(status.st_mode):
            raise refused(argument, f"is not a regular file: {shown(path)}; pass an open file")
        with open(path, "rb") as file:  # noqa: PTH123  # the path is a str
            head = file.read(HEAD)
    except (OSError, ValueError) as error:
        if isinstance(error, RequestValidationError):
            raise
        raise _unreadable(path, argument, error) from error
    size = status.st_size
    content_type = media_type(kind, head, path)

    def chunks() -> Iterator[bytes]:
        with _sending(argument):
            file = open(path, "rb")  # noqa: PTH123, SIM115  # the path is a str; closed below
        with file:
            yield from _exactly(size, file, argument)

    name = os.path.basename(path)  # noqa: PTH119  # the path is a str
    return Loaded(size, content_type, chunks, replayable=True, on_disk=True, name=name)


def _unreadable(path: str, argument: str, error: Exception) -> RequestValidationError:
    if not isinstance(error, PermissionError) and _LOOKS_LIKE_BASE64.fullmatch(path):
        problem = f"is not a path, but looks like base64: {shown(path)}"
        advice = "pass base64.b64decode(…) of it, or a data URL: 'data:image/png;base64,' + …"
        return refused(argument, f"{problem}; {advice}")
    why = error.strerror if isinstance(error, OSError) else str(error)
    return refused(argument, f"is a path that cannot be read: {shown(path)}: {why}")


def _load_open(source: OpenFile, argument: str, kind: str) -> Loaded:
    file = source.file
    try:
        start = file.tell() if file.seekable() else None
        head = _first_of(file)
        size = None
        if start is not None:
            size = max(file.seek(0, io.SEEK_END) - start, 0)
            file.seek(start)
    except (OSError, ValueError, AttributeError) as error:
        raise refused(argument, f"is a file that cannot be read: {error}") from error
    if not isinstance(head, bytes):
        raise refused(argument, "is not a binary file: open it in binary mode ('rb')")
    content_type = media_type(kind, head, source.name)
    name = os.path.basename(source.name or "")  # noqa: PTH119  # the name is a str
    if start is None:
        size, once = None if head else 0, _once(head, file, argument)
        return Loaded(size, content_type, once, replayable=False, on_disk=True, name=name)

    def chunks() -> Iterator[bytes]:
        with _sending(argument):
            file.seek(start)
        try:
            yield from _exactly(size or 0, file, argument)
        finally:  # Otherwise the caller's next call would send only the rest of the file.
            with suppress(OSError, ValueError):
                file.seek(start)

    return Loaded(size, content_type, chunks, replayable=True, on_disk=True, name=name)


def _first_of(file: IO[bytes]) -> object:
    """Read the first bytes. A file that is open in text mode returns something else."""
    return file.read(HEAD)


def _exactly(size: int, file: IO[bytes], argument: str) -> Iterator[bytes]:
    """Yield exactly the promised number of bytes, even if the file has changed."""
    left = size
    while left:
        piece = _read(file, min(PIECE, left), argument)
        if not piece:
            raise refused(argument, f"lost {left} of its {size} bytes while it was being sent")
        left -= len(piece)
        yield piece
        del piece  # Freed before the next one is read.


@contextmanager
def _sending(argument: str) -> Generator[None]:
    """Attribute read errors in this block to the file, not to the network."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise refused(argument, f"could not be read while it was being sent: {error}") from error


def _read(file: IO[bytes], count: int, argument: str, *, some: bool = False) -> bytes:
    """Read the next bytes of a file that is being sent; with ``some``, those that are there."""
    with _sending(argument):
        if some and isinstance(file, io.BufferedReader):
            return file.read1(count)  # A pipe may be written slowly.
        return file.read(count)


def _once(head: bytes, file: IO[bytes], argument: str) -> Callable[[], Iterator[bytes]]:
    """Return the content of a file that cannot be rewound, starting with bytes already read."""
    heads = [head]

    def chunks() -> Iterator[bytes]:
        if not heads:
            raise refused(argument, "is a file object that can be read only once")
        yield heads.pop()
        while piece := _read(file, PIECE, argument, some=True):
            yield piece

    return chunks
