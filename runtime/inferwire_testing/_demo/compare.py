"""Compares the result of a method with its example.

The type of the result determines how the expected JSON is interpreted: an image is compared by
mode, size and pixels (never by the bytes of its file), bytes by content, an array by its numbers, a
model by the fields that were sent, under their JSON names and including unknown fields.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias, TypeGuard

import numpy as np
from pydantic import BaseModel, JsonValue, RootModel

from inferwire_testing._fixtures.media import is_base64, is_media, render, resolve_json
from inferwire_testing._server.differences import Difference, json_differences

if TYPE_CHECKING:
    from PIL.Image import Image

Pair: TypeAlias = tuple[JsonValue, JsonValue]
Array: TypeAlias = "np.ndarray[tuple[int, ...], np.dtype[np.generic]]"


def differences(expected: JsonValue, got: object) -> Iterator[Difference]:
    """Yield every location where the result differs from the example."""
    if is_array(got) and got.dtype != np.float32:
        got = f"<an array of {got.dtype}, not float32>"
    yield from json_differences(*_align(expected, got))


def plain(got: object) -> JsonValue:
    """Convert a result to JSON, with media described by their size and content."""
    return _align(None, got)[1]


def _align(expected: JsonValue, got: object) -> Pair:
    """Convert both sides to JSON values that are equal if and only if the sides match."""
    if isinstance(got, bytes):
        return _bytes_text(expected), _describe_bytes(got)
    if is_image(got):
        return _image_text(expected), describe_image(got)
    if is_array(got):
        return _as_numbers(expected, got.dtype), _numbers(got.tolist())
    if _is_root(got):
        return _align(expected, got.root)
    if isinstance(got, BaseModel):
        return _align_object(expected, sent_fields(got))
    if _is_dict(got):
        return _align_object(expected, {str(key): value for key, value in got.items()})
    if is_sequence(got):
        return _align_list(expected, list(got))
    if got is None or isinstance(got, str | int | float):
        return _json(expected), got
    return _json(expected), f"<a {type(got).__name__}>"


def sent_fields(model: BaseModel) -> dict[str, object]:
    """Return the fields that the server sent, by JSON name."""
    fields = type(model).model_fields
    extra = model.model_extra or {}
    named = {
        field.alias or name: getattr(model, name)
        for name, field in fields.items()
        if name in model.model_fields_set
    }
    return {**named, **extra}


def _align_object(expected: JsonValue, got: dict[str, object]) -> Pair:
    if not isinstance(expected, dict) or is_media(expected):
        return _json(expected), {key: plain(value) for key, value in got.items()}
    pairs = {key: _align(expected.get(key), value) for key, value in got.items()}
    left = {key: pairs[key][0] if key in pairs else _json(expected[key]) for key in expected}
    return left, {key: right for key, (_, right) in pairs.items()}


def _align_list(expected: JsonValue, got: list[object]) -> Pair:
    if not isinstance(expected, list):
        return _json(expected), [plain(value) for value in got]
    pairs = [
        _align(expected[index] if index < len(expected) else None, value)
        for index, value in enumerate(got)
    ]
    rest = [_json(value) for value in expected[len(got) :]]
    return [*(left for left, _ in pairs[: len(expected)]), *rest], [right for _, right in pairs]


def _json(expected: JsonValue) -> JsonValue:
    """Convert expected JSON whose counterpart is neither bytes nor an image."""
    return _describe_bytes(render(expected)) if is_media(expected) else _resolved(expected)


def _resolved(expected: JsonValue) -> JsonValue:
    if is_base64(expected):
        return resolve_json(expected)
    if isinstance(expected, dict):
        return {key: _json(value) for key, value in expected.items()}
    if isinstance(expected, list):
        return [_json(value) for value in expected]
    return expected


def _file(expected: JsonValue) -> bytes | None:
    """Return the expected file, given as a description or as base64."""
    if is_media(expected) or is_base64(expected):
        return render(expected)
    if not isinstance(expected, str):
        return None
    try:
        return base64.b64decode(expected, validate=True)
    except binascii.Error:
        return None


def _bytes_text(expected: JsonValue) -> JsonValue:
    file = _file(expected)
    return expected if file is None else _describe_bytes(file)


def _image_text(expected: JsonValue) -> JsonValue:
    from PIL import Image

    file = _file(expected)
    if file is None:
        return expected
    try:
        with Image.open(io.BytesIO(file)) as image:
            return describe_image(image)
    except OSError:
        return _describe_bytes(file)


def _describe_bytes(data: bytes) -> str:
    return f"<{len(data)} bytes, SHA-256 {hashlib.sha256(data).hexdigest()[:12]}>"


def describe_image(image: Image) -> str:
    """Describe an image by its mode, its size and a digest of its pixels."""
    digest = hashlib.sha256(image.tobytes()).hexdigest()[:12]
    return f"<{image.width}x{image.height} {image.mode} image, pixels {digest}>"


def is_image(value: object) -> TypeGuard[Image]:
    """Return whether the value is a Pillow image, without importing Pillow."""
    kinds = type(value).__mro__
    return any((one.__module__, one.__name__) == ("PIL.Image", "Image") for one in kinds)


def is_array(value: object) -> TypeGuard[Array]:
    """Return whether the value is a numpy array."""
    return isinstance(value, np.ndarray)


def _is_root(value: object) -> TypeGuard[RootModel[object]]:
    return isinstance(value, RootModel)


def _is_dict(value: object) -> TypeGuard[dict[object, object]]:
    return isinstance(value, dict)


def is_sequence(value: object) -> TypeGuard[list[object] | tuple[object, ...]]:
    """Return whether the value is a list or a tuple."""
    return isinstance(value, list | tuple)


def _numbers(value: object) -> JsonValue:
    if is_sequence(value):
        return [_numbers(item) for item in value]
    return float(value) if isinstance(value, int | float) else str(value)


def _as_numbers(expected: JsonValue, dtype: np.dtype[np.generic]) -> JsonValue:
    """Return the numbers that an array of this type has, given as numbers or as base64."""
    if isinstance(expected, list):
        return [_as_numbers(item, dtype) for item in expected]
    if isinstance(expected, int | float) and not isinstance(expected, bool):
        return _numbers(np.array(expected).astype(dtype).item())
    file = _file(expected) if isinstance(expected, str) else None
    if file is None or len(file) % dtype.itemsize:
        return _json(expected)
    return _numbers(np.frombuffer(file, dtype.newbyteorder("<")).tolist())
