"""Files inside JSON: fields that are base64 strings in JSON, and images or bytes in Python.

Pillow is needed only to decode and encode images. Without it this module can be imported, but
decoding an image raises ImportError, which names the extra to install.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import io
from importlib import import_module
from typing import Annotated, TypeAlias

from pydantic import BeforeValidator, PlainSerializer, PlainValidator, Strict, WithJsonSchema

from inferwire_runtime import hints

with contextlib.suppress(ImportError):  # Here, so that decoding an image does not import anything.
    import PIL.Image

    PIL.Image.preinit()

_ADVICE = "images need Pillow: pip install 'inferwire[images]'"


def require_pillow() -> None:
    """Raise ImportError with installation instructions if Pillow cannot be imported."""
    try:
        for name in ("PIL", "PIL.Image"):
            import_module(name)
    except ImportError as error:
        raise ImportError(_ADVICE, name="PIL") from error


def decode_image(data: bytes) -> hints.Image:
    """Decode an image file completely.

    Raises:
        ImportError: Pillow is not installed.
        ValueError: The bytes are not an image that Pillow supports, or a decompression bomb.

    """
    require_pillow()
    import PIL.Image

    try:
        image = PIL.Image.open(io.BytesIO(data))
        image.load()
    except PIL.UnidentifiedImageError:
        raise ValueError("should be an image in a known format") from None
    except (OSError, ValueError, SyntaxError, EOFError, PIL.Image.DecompressionBombError) as error:
        raise ValueError(f"should be a valid image: {error}") from error
    return image


def encode_image(image: hints.Image) -> bytes:
    """Encode an image as a PNG file."""
    buffer = io.BytesIO()
    image.save(buffer, format="PNG")
    return buffer.getvalue()


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _content(value: object) -> object:
    """Decode base64, with or without the prefix of a data URL. Other values are unchanged."""
    if not isinstance(value, str):
        return value
    text = value.partition(",")[2] if value.startswith("data:") else value
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("should be base64") from None


def _image(value: object) -> hints.Image:
    content = _content(value)
    if isinstance(content, bytes):
        return decode_image(content)
    require_pillow()
    import PIL.Image

    if isinstance(content, PIL.Image.Image):
        return content
    raise ValueError("should be an image as base64")


Base64Image: TypeAlias = Annotated[
    hints.Image,
    PlainValidator(_image),
    PlainSerializer(lambda image: _base64(encode_image(image)), when_used="json"),
    WithJsonSchema(
        {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}
    ),
]
"""An image: a base64 string in JSON, a Pillow image in Python."""

Base64Bytes: TypeAlias = Annotated[
    bytes,
    BeforeValidator(_content),
    Strict(),
    PlainSerializer(_base64, when_used="json"),
    WithJsonSchema({"type": "string", "contentEncoding": "base64"}),
]
"""A file: a base64 string in JSON, bytes in Python."""
