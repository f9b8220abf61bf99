"""Media that examples describe."""

from __future__ import annotations

import base64
import io
import wave

import pytest
from inferwire_testing import FixtureError, render, resolve
from inferwire_testing._fixtures import body_bytes
from PIL import Image
from pydantic import JsonValue

WAV: JsonValue = {"$media": "audio/wav", "seconds": 0.02, "rate": 8000, "hertz": 440}


@pytest.mark.parametrize(
    ("color", "mode", "pixel"),
    [([7], "L", 7), ([1, 2, 3], "RGB", (1, 2, 3)), ([1, 2, 3, 4], "RGBA", (1, 2, 3, 4))],
)
def test_png_is_read_by_pillow(color: list[JsonValue], mode: str, pixel: object) -> None:
    data = render({"$media": "image/png", "width": 8, "height": 6, "color": color})
    with Image.open(io.BytesIO(data)) as image:
        image.verify()
    with Image.open(io.BytesIO(data)) as image:
        assert (image.mode, image.size, image.format) == (mode, (8, 6), "PNG")
        assert image.getpixel((7, 5)) == pixel


def test_wav_is_read_by_the_standard_library() -> None:
    with wave.open(io.BytesIO(render(WAV))) as reader:
        assert (reader.getnchannels(), reader.getframerate(), reader.getnframes()) == (1, 8000, 160)
        assert any(reader.readframes(160))


def test_same_description_same_bytes() -> None:
    assert render(WAV) == render(WAV)


def test_resolve_inside_json() -> None:
    text = base64.b64encode(render(WAV)).decode()
    assert resolve({"a": [WAV, {"$base64": WAV}], "b": 1}) == {"a": [render(WAV), text], "b": 1}


def test_body_bytes() -> None:
    assert body_bytes(WAV, "audio/wav") == render(WAV)
    assert body_bytes("plain", "text/plain") == b"plain"
    assert body_bytes("json", "application/json") == b'"json"'
    assert body_bytes(None, "application/json") == b"null"
    with pytest.raises(FixtureError, match=r"\$base64"):
        body_bytes({"audio": WAV}, "application/json")


@pytest.mark.parametrize(
    "fixture",
    [
        {"$media": "text/plain"},
        {"$media": "image/png", "width": 0},
        {"$media": "image/png", "width": True},
        {"$media": "image/png", "color": [1, 2]},
        {"$media": "image/png", "color": [1, 2, 256]},
        {"$media": "audio/wav", "seconds": "long"},
        {"$media": "audio/wav", "seconds": -1},
        {"$media": "audio/wav", "hertz": 1e9},
        {"$base64": "text"},
    ],
)
def test_senseless_descriptions_are_refused(fixture: JsonValue) -> None:
    with pytest.raises(FixtureError):
        render(fixture)
