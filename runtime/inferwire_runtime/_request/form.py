"""Forms: bodies with a part for each value (``multipart/form-data``, RFC 7578).

Strings, numbers and booleans are text; a list has a part for each of its items, all of the same
name. The boundary is random, so no content can contain it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

from inferwire_runtime._http.urls import as_text
from inferwire_runtime._json.guards import is_items, is_mapping
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._media.files import Loaded
from inferwire_runtime._media.types import file_name
from inferwire_runtime._request.body import Body, Upload, written

_ESCAPED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
"""The characters that the name of a part cannot contain, as in HTML."""


def form_body(document: Mapping[str, object], files: Mapping[Pointer, Loaded]) -> tuple[Body, str]:
    """Build a form and its content type; the files replace the values at their locations."""
    boundary = os.urandom(16).hex()
    parts: list[bytes | Upload] = []
    for name, at, value in _fields(document):
        media = files.get(at)
        head = f"--{boundary}\r\n{_head(name, media)}\r\n\r\n".encode()
        if media is None:
            parts.append(head + _text(value) + b"\r\n")
        else:
            parts += [head, Upload(media, base64=False), b"\r\n"]
    parts.append(f"--{boundary}--\r\n".encode())
    return Body(tuple(parts)), f"multipart/form-data; boundary={boundary}"


def _fields(document: Mapping[str, object]) -> Iterator[tuple[str, Pointer, object]]:
    """Yield each value with its name and its location."""
    for name, value in document.items():
        if is_items(value):
            yield from ((name, (name, str(index)), one) for index, one in enumerate(value))
        elif value is not None:
            yield name, (name,), value


def _head(name: str, media: Loaded | None) -> str:
    field = f'Content-Disposition: form-data; name="{name.translate(_ESCAPED)}"'
    if media is None:
        return field
    file = media.name or file_name(name, media.content_type)
    return f'{field}; filename="{file.translate(_ESCAPED)}"\r\nContent-Type: {media.content_type}'


def _text(value: object) -> bytes:
    """Return a value as text, or as JSON if it is an object, as only ``extra_body`` may have."""
    return written(value) if is_mapping(value) or is_items(value) else as_text(value).encode()
