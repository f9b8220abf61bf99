"""Small media files, rendered from descriptions in examples.

``{"$media": "image/png", "width": 8, "height": 6, "color": [200, 30, 30]}`` is an image of a single
color (gray, RGB or RGBA, by the number of components). ``{"$media": "audio/wav", "seconds": 0.02,
"rate": 8000, "hertz": 440}`` is a sine tone. ``{"$media": "video/x-msvideo", "width": 8, "height":
6, "frames": 3, "rate": 10, "color": [60, 90, 140]}`` is a video of a single color (gray or RGB).
``{"$base64": {"$media": ...}}`` is the base64 text of any of them. A description gives the same
bytes on every machine: images are not compressed, because the result depends on the zlib version.
"""

from __future__ import annotations

import base64
import io
import json
import math
import struct
import wave
import zlib
from typing import TypeAlias

from pydantic import JsonValue

from inferwire_testing._fixtures.avi import avi

Resolved: TypeAlias = (
    "bool | int | float | str | bytes | list[Resolved] | dict[str, Resolved] | None"
)
"""JSON in which media files are bytes."""

_WIDEST = 4096
_WIDEST_VIDEO = 256
_LONGEST_VIDEO = 100
_BRIGHTEST = 255
_LARGEST_NUMBER = 100_000.0
_COLOR_TYPES = {1: 0, 3: 2, 4: 6}


class FixtureError(ValueError):
    """The description of a fixture is invalid."""


def is_media(value: JsonValue) -> bool:
    """Return whether the value describes a media file."""
    return isinstance(value, dict) and "$media" in value


def is_base64(value: JsonValue) -> bool:
    """Return whether the value describes the base64 text of a media file."""
    return isinstance(value, dict) and value.keys() == {"$base64"}


def render(fixture: JsonValue) -> bytes:
    """Render the file that a ``$media`` or ``$base64`` value describes."""
    if not isinstance(fixture, dict):
        raise FixtureError(f"a media fixture must be an object, not {fixture!r}")
    if is_base64(fixture):
        return render(fixture["$base64"])
    match fixture.get("$media"):
        case "image/png":
            return _png(fixture)
        case "audio/wav":
            return _wav(fixture)
        case "video/x-msvideo":
            return _avi(fixture)
        case other:
            known = "image/png, audio/wav or video/x-msvideo"
            raise FixtureError(f"$media must be {known}, not {other!r}")


def resolve(value: JsonValue) -> Resolved:
    """Replace the media in a value: ``$media`` by bytes, ``$base64`` by text."""
    if is_media(value):
        return render(value)
    if is_base64(value):
        return base64.b64encode(render(value)).decode("ascii")
    if isinstance(value, dict):
        return {key: resolve(item) for key, item in value.items()}
    if isinstance(value, list):
        return [resolve(item) for item in value]
    return value


def resolve_json(value: JsonValue) -> JsonValue:
    """Replace ``$base64`` in a value by text. Bytes are not allowed here."""
    if is_media(value):
        raise FixtureError("$media inside JSON must be wrapped in $base64")
    if is_base64(value):
        return base64.b64encode(render(value)).decode("ascii")
    if isinstance(value, dict):
        return {key: resolve_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [resolve_json(item) for item in value]
    return value


def body_bytes(body: JsonValue, content_type: str) -> bytes:
    """Encode a whole body."""
    if is_media(body):
        return render(body)
    if isinstance(body, str) and not is_json_type(content_type):
        return body.encode()
    return compact(resolve_json(body)).encode()


def is_json_type(content_type: str) -> bool:
    """Return whether a media type is JSON; an unknown media type is treated as JSON."""
    kind = content_type.partition(";")[0].strip().lower()
    return kind in {"", "application/json"} or kind.endswith("+json")


def compact(value: JsonValue) -> str:
    """Serialize a value as JSON on one line, without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _png(fixture: dict[str, JsonValue]) -> bytes:
    width, height = (_whole(fixture, name, 8) for name in ("width", "height"))
    color = _color(fixture)
    row = b"\0" + bytes(color) * width
    header = struct.pack(">IIBBBBB", width, height, 8, _COLOR_TYPES[len(color)], 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        [
            _chunk(b"IHDR", header),
            _chunk(b"IDAT", zlib.compress(row * height, level=0)),
            _chunk(b"IEND", b""),
        ]
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)


def _wav(fixture: dict[str, JsonValue]) -> bytes:
    rate = _whole(fixture, "rate", 8000, largest=192_000)
    hertz = _number(fixture, "hertz", 440.0)
    count = round(_number(fixture, "seconds", 0.02) * rate)
    samples = [round(12_000 * math.sin(2 * math.pi * hertz * n / rate)) for n in range(count)]
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(rate)
        writer.writeframes(struct.pack(f"<{count}h", *samples))
    return file.getvalue()


def _avi(fixture: dict[str, JsonValue]) -> bytes:
    width, height = (
        _whole(fixture, name, 8, largest=_WIDEST_VIDEO) for name in ("width", "height")
    )
    frames = _whole(fixture, "frames", 3, largest=_LONGEST_VIDEO)
    rate = _whole(fixture, "rate", 10, largest=_LONGEST_VIDEO)
    match _color(fixture):
        case [red, green, blue]:
            return avi(width, height, frames, rate, (red, green, blue))
        case [grey]:
            return avi(width, height, frames, rate, (grey, grey, grey))
        case color:
            raise FixtureError(f"the color of a video must have 1 or 3 parts, not {len(color)}")


def _color(fixture: dict[str, JsonValue]) -> list[int]:
    color = fixture.get("color", [0, 0, 0])
    if not isinstance(color, list) or len(color) not in _COLOR_TYPES:
        raise FixtureError(f"color must be a list of 1, 3 or 4 numbers, not {color!r}")
    parts = [part for part in color if isinstance(part, int) and 0 <= part <= _BRIGHTEST]
    if len(parts) != len(color):
        raise FixtureError(f"the parts of a color must be integers from 0 to 255, not {color!r}")
    return parts


def _whole(
    fixture: dict[str, JsonValue], name: str, default: int, *, largest: int = _WIDEST
) -> int:
    value = fixture.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= largest:
        raise FixtureError(f"{name} must be an integer from 1 to {largest}, not {value!r}")
    return value


def _number(fixture: dict[str, JsonValue], name: str, default: float) -> float:
    value = fixture.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise FixtureError(f"{name} must be a number, not {value!r}")
    if not 0 <= value <= _LARGEST_NUMBER:
        raise FixtureError(f"{name} must be between 0 and {_LARGEST_NUMBER:g}, not {value!r}")
    return float(value)
