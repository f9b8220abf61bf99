"""Forms (``multipart/form-data``) as JSON, with a description in place of each file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP

from pydantic import JsonValue

from inferwire_testing._fixtures.media import is_media, render

_TYPE = "multipart/form-data"


def is_form(content_type: str) -> bool:
    """Return whether a media type is that of a form."""
    return content_type.partition(";")[0].strip().lower() == _TYPE


def form_in(body: bytes, content_type: str) -> Mapping[str, list[JsonValue]]:
    """Return the values of each name in a form."""
    head = f"content-type: {content_type}\r\n\r\n".encode("latin-1")
    message = BytesParser(EmailMessage, policy=HTTP).parsebytes(head + body)
    values: dict[str, list[JsonValue]] = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", "", "content-disposition"))
        content = part.get_payload(decode=True)
        data = content if isinstance(content, bytes) else b""
        is_file = part.get_filename() is not None
        values.setdefault(name, []).append(described(data) if is_file else data.decode())
    return values


def described_form(body: JsonValue) -> dict[str, JsonValue]:
    """Return the form of an example in the same way; a single value is not in a list."""
    members = body if isinstance(body, dict) else {}
    return {
        name: [_described(one) for one in value] if isinstance(value, list) else _described(value)
        for name, value in members.items()
    }


def described(body: bytes) -> str:
    """Describe a file by its size and content."""
    return f"{len(body)} bytes (SHA-256 {hashlib.sha256(body).hexdigest()[:8]}…)"


def _described(value: JsonValue) -> JsonValue:
    if is_media(value):
        return described(render(value))
    return str(value).lower() if isinstance(value, bool) else str(value)
