"""Media inputs: the types that callers can pass as a file. Performs no I/O; `files` opens them.

A ``str`` is a URL, a data URL or a path, in this order. It is never base64, because a mistyped path
that happens to be valid base64 would be sent as garbage.
"""

from __future__ import annotations

import base64
import binascii
import io
import os
import re
from dataclasses import dataclass
from typing import IO, BinaryIO, Protocol, TypeAlias, TypeGuard, runtime_checkable

from inferwire_runtime._errors.refusal import refused

_SHOWN = 80
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+", re.ASCII)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")


@runtime_checkable
class ImageLike(Protocol):
    """An image that can save itself to a file, such as a Pillow image."""

    def save(self, fp: IO[bytes], format: str | None = None) -> None:  # noqa: A002  # Pillow's name
        """Write the image to a file in this format."""
        ...


Media: TypeAlias = bytes | bytearray | memoryview | str | os.PathLike[str] | BinaryIO | ImageLike
"""A file: its bytes, a path, a URL, a data URL, an open binary file or a Pillow image."""


@dataclass(frozen=True, slots=True)
class Inline:
    """The bytes of a file."""

    data: bytes
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A file given by its path."""

    path: str


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that the caller has opened. It is sent from its current position."""

    file: IO[bytes]
    name: str | None


@dataclass(frozen=True, slots=True)
class InMemoryImage:
    """An image in memory. It is encoded when it is loaded, which may take seconds."""

    image: ImageLike


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file given by its URL."""

    url: str


LocalSource: TypeAlias = Inline | LocalFile | OpenFile | InMemoryImage
MediaSource: TypeAlias = LocalSource | RemoteFile


def classify(value: object, argument: str) -> MediaSource:
    """Return the source for a value, with a copy of data that the caller could modify later.

    Raises `RequestValidationError`, which names the argument, if the value is not a file.
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
            raise refused(argument, "is open in text mode: open it in binary mode ('rb')")
        case _ if _is_file(value):
            name: object = getattr(value, "name", None)
            return OpenFile(value, name if isinstance(name, str) else None)
        case ImageLike():
            return InMemoryImage(value)
        case _:
            raise refused(
                argument,
                "must be bytes, a path, a URL, a data URL, a file opened in binary mode or a "
                f"Pillow image, not {type(value).__name__}",
            )


def shown(text: str) -> str:
    """Return the repr of a string, truncated for messages."""
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


def _from_text(text: str, argument: str) -> MediaSource:
    scheme = _SCHEME.match(text)
    match scheme[1].lower() if scheme else "":
        case "http" | "https":
            return RemoteFile(text)
        case "data":
            return _from_data_url(text, argument)
        case other if other and text.startswith("://", len(other)):
            raise refused(argument, f"is a {other}:// URL, but only http and https are supported")
        case _ if not text:
            raise refused(argument, "is an empty string, which is not a path")
        case _:
            return LocalFile(text)


def _from_data_url(text: str, argument: str) -> Inline:
    """Decode a data URL (RFC 2397)."""
    from urllib.parse import unquote_to_bytes

    head, comma, data = text[len("data:") :].partition(",")
    if not comma:
        raise refused(argument, "is a data URL without a comma")
    kind, *options = (part.strip() for part in head.split(";"))
    content = unquote_to_bytes(data)
    if options and options[-1].lower() == "base64":
        try:
            content = base64.b64decode(b"".join(content.split()), validate=True)
        except binascii.Error as error:
            raise refused(argument, f"is a data URL with invalid base64: {error}") from None
    if kind and not _MEDIA_TYPE.fullmatch(kind):
        raise refused(argument, f"is a data URL with an invalid media type: {shown(kind)}")
    return Inline(content, kind.lower() or None)


def _is_file(value: object) -> TypeGuard[IO[bytes]]:
    """Return whether the value can be read; `load` checks that it returns bytes."""
    return callable(getattr(value, "read", None))


def _is_path(value: object) -> TypeGuard[os.PathLike[str] | os.PathLike[bytes]]:
    return isinstance(value, os.PathLike)
