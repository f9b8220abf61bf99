"""Media inputs: what a caller may hand in as a file, and how its bytes are had.

`classify` decides what a value is, without I/O; `load` looks at the file and is the only function
that touches one before it is sent. A ``str`` is a URL, a data URL or a path, in this order, and
never base64: a mistyped path that happened to look like it would be sent as garbage.
"""

from __future__ import annotations

import base64
import binascii
import io
import os
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from stat import S_ISDIR, S_ISREG
from typing import IO, BinaryIO, Protocol, TypeAlias, TypeGuard, runtime_checkable

from inferwire_runtime._errors import RequestValidationError
from inferwire_runtime._media_types import HEAD, media_type

PIECE = 64 * 1024
_SHOWN = 80
_LOOKS_LIKE_BASE64 = re.compile(r"[A-Za-z0-9+/\s]{64,}={0,2}\s*")
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+", re.ASCII)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")


@runtime_checkable
class ImageLike(Protocol):
    """A picture that can write itself to a file: one of Pillow's."""

    def save(self, fp: IO[bytes], format: str | None = None) -> None:  # noqa: A002  # Pillow's name
        """Write the picture to the file, in this format."""
        ...


Media: TypeAlias = bytes | bytearray | memoryview | str | os.PathLike[str] | BinaryIO | ImageLike
"""A file as callers may give it: its bytes, a path, a URL, a data URL, an open file, a picture."""


@dataclass(frozen=True, slots=True)
class Inline:
    """The bytes themselves."""

    data: bytes
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A file by its path."""

    path: str


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that the caller has opened; it is sent from where it stands."""

    file: IO[bytes]
    name: str | None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in memory, which is written as a file when it is loaded: that takes seconds."""

    image: ImageLike


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file behind a URL."""

    url: str


LocalSource: TypeAlias = Inline | LocalFile | OpenFile | Picture
MediaSource: TypeAlias = LocalSource | RemoteFile


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file that is ready to be sent."""

    size: int | None
    """In bytes; None if only reading it would tell."""
    content_type: str
    chunks: Callable[[], Iterator[bytes]]
    """Its bytes in pieces of at most 64 KiB, from the start each time."""
    replayable: bool
    """`chunks` can be called again."""
    on_disk: bool = False
    """Reading a piece may block."""


def classify(value: object, argument: str) -> MediaSource:
    """What a value is; one that the caller may change later is copied.

    Raises `RequestValidationError`, which names the argument, for what is no file.
    """
    match value:
        case bytes():
            return Inline(value)
        case bytearray():
            return Inline(bytes(value))
        case memoryview():
            return Inline(value.tobytes())
        case str():
            return _from_text(value, argument)
        case _ if _is_path(value):
            return LocalFile(os.fsdecode(value))
        case io.TextIOBase():
            raise _refused(argument, "is open for text: open it in binary mode ('rb')")
        case _ if _is_file(value):
            name: object = getattr(value, "name", None)
            return OpenFile(value, name if isinstance(name, str) else None)
        case ImageLike():
            return Picture(value)
        case _:
            raise _refused(
                argument,
                "must be bytes, a path, a URL, a data URL, a file opened in binary mode or a "
                f"Pillow image, not {type(value).__name__}",
            )


def load(source: LocalSource, argument: str) -> Loaded:
    """Look at a file: its size and its first bytes.

    Raises `RequestValidationError`, which names the argument, for a file that is missing, empty,
    a folder or not to be read.
    """
    match source:
        case Inline():
            loaded = _load_inline(source)
        case LocalFile():
            loaded = _load_path(source.path, argument)
        case OpenFile():
            loaded = _load_open(source, argument)
        case Picture():
            loaded = _load_inline(Inline(_as_png(source.image, argument), "image/png"))
    if loaded.size == 0:
        raise _refused(argument, "is empty")
    return loaded


def _refused(argument: str, problem: str) -> RequestValidationError:
    return RequestValidationError(f"{argument} {problem}", argument=argument)


def _shown(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


def _from_text(text: str, argument: str) -> MediaSource:
    scheme = _SCHEME.match(text)
    match scheme[1].lower() if scheme else "":
        case "http" | "https":
            return RemoteFile(text)
        case "data":
            return _from_data_url(text, argument)
        case other if other and text.startswith("://", len(other)):
            raise _refused(argument, f"is a URL of the kind {other}://, and only http(s) is read")
        case _ if not text:
            raise _refused(argument, "is an empty text, which is no path")
        case _:
            return LocalFile(text)


def _from_data_url(text: str, argument: str) -> Inline:
    """The bytes and the media type of a data URL (RFC 2397)."""
    from urllib.parse import unquote_to_bytes

    head, comma, data = text[len("data:") :].partition(",")
    if not comma:
        raise _refused(argument, "is a data URL without a comma")
    kind, *options = (part.strip() for part in head.split(";"))
    content = unquote_to_bytes(data)
    if options and options[-1].lower() == "base64":
        try:
            content = base64.b64decode(b"".join(content.split()), validate=True)
        except binascii.Error as error:
            raise _refused(argument, f"is a data URL whose base64 is broken: {error}") from None
    if kind and not _MEDIA_TYPE.fullmatch(kind):
        raise _refused(argument, f"is a data URL of the type {_shown(kind)}, which is none")
    return Inline(content, kind.lower() or None)


def _is_file(value: object) -> TypeGuard[IO[bytes]]:
    """It can be read; `load` finds out whether bytes come."""
    return callable(getattr(value, "read", None))


def _is_path(value: object) -> TypeGuard[os.PathLike[str] | os.PathLike[bytes]]:
    return isinstance(value, os.PathLike)


def _as_png(image: ImageLike, argument: str) -> bytes:
    buffer = io.BytesIO()
    try:
        image.save(buffer, format="PNG")
    except (OSError, ValueError, KeyError) as error:
        raise _refused(
            argument, f"cannot be written as PNG ({error}): convert it to RGB, or pass a file"
        ) from error
    return buffer.getvalue()


def _load_inline(source: Inline) -> Loaded:
    data = source.data
    content_type = source.content_type or media_type(None, data[:HEAD])

    def chunks() -> Iterator[bytes]:
        return (data[start : start + PIECE] for start in range(0, len(data), PIECE))

    return Loaded(len(data), content_type, chunks, replayable=True)


def _load_path(path: str, argument: str) -> Loaded:
    try:
        status = os.stat(path)  # noqa: PTH116  # the path is a str
        if S_ISDIR(status.st_mode):
            raise _refused(argument, f"is a folder: {_shown(path)}")
        if not S_ISREG(status.st_mode):
            raise _refused(argument, f"is no regular file: {_shown(path)}; open it, and pass that")
        with open(path, "rb") as file:  # noqa: PTH123  # the path is a str
            head = file.read(HEAD)
    except (OSError, ValueError) as error:
        if isinstance(error, RequestValidationError):
            raise
        raise _unreadable(path, argument, error) from error
    size = status.st_size

    def chunks() -> Iterator[bytes]:
        with _sending(argument):
            file = open(path, "rb")  # noqa: PTH123, SIM115  # the path is a str; closed below
        with file:
            yield from _exactly(size, file, argument)

    return Loaded(size, media_type(path, head), chunks, replayable=True, on_disk=True)


def _unreadable(path: str, argument: str, error: Exception) -> RequestValidationError:
    if not isinstance(error, PermissionError) and _LOOKS_LIKE_BASE64.fullmatch(path):
        return _refused(
            argument,
            f"is no file, and looks like base64: {_shown(path)}; pass base64.b64decode(…) of it, "
            "or a data URL: 'data:image/png;base64,' + …",
        )
    why = error.strerror if isinstance(error, OSError) else str(error)
    return _refused(argument, f"is a path that cannot be read: {_shown(path)}: {why}")


def _load_open(source: OpenFile, argument: str) -> Loaded:
    file = source.file
    try:
        start = file.tell() if file.seekable() else None
        head = _first_of(file)
        size = None
        if start is not None:
            size = max(file.seek(0, io.SEEK_END) - start, 0)
            file.seek(start)
    except (OSError, ValueError, AttributeError) as error:
        raise _refused(argument, f"is a file that cannot be read: {error}") from error
    if not isinstance(head, bytes):
        raise _refused(argument, "is a file that gives no bytes: open it in binary mode ('rb')")
    kind = media_type(source.name, head)
    if start is None:
        return Loaded(
            None if head else 0, kind, _once(head, file, argument), replayable=False, on_disk=True
        )

    def chunks() -> Iterator[bytes]:
        with _sending(argument):
            file.seek(start)
        try:
            yield from _exactly(size or 0, file, argument)
        finally:  # Else a call that fails would leave the caller's next one half of the file.
            with suppress(OSError, ValueError):
                file.seek(start)

    return Loaded(size, kind, chunks, replayable=True, on_disk=True)


def _first_of(file: IO[bytes]) -> object:
    """The first bytes; or whatever else a file gives that is none of bytes."""
    return file.read(HEAD)


def _exactly(size: int, file: IO[bytes], argument: str) -> Iterator[bytes]:
    """As many bytes as were promised to the server, whatever has become of the file."""
    left = size
    while left:
        piece = _read(file, min(PIECE, left), argument)
        if not piece:
            raise _refused(argument, f"has lost {left} of its {size} bytes while it was sent")
        left -= len(piece)
        yield piece


@contextmanager
def _sending(argument: str) -> Generator[None]:
    """Put it down to the file, and not to the network, if it cannot be read in the block."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise _refused(argument, f"could not be read while it was sent: {error}") from error


def _read(file: IO[bytes], count: int, argument: str) -> bytes:
    """The next bytes of a file that is being sent."""
    with _sending(argument):
        return file.read(count)


def _once(head: bytes, file: IO[bytes], argument: str) -> Callable[[], Iterator[bytes]]:
    """The bytes of a file that cannot be rewound, of which the first are read already."""
    heads = [head]

    def chunks() -> Iterator[bytes]:
        if not heads:
            raise _refused(argument, "is a file that can be read only once")
        yield heads.pop()
        while piece := _read(file, PIECE, argument):
            yield piece

    return chunks
