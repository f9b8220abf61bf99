"""Media that examples describe."""

from __future__ import annotations

import base64
import io
import struct
import wave
from collections.abc import Iterator

import pytest
from inferwire_testing import FixtureError, render, resolve
from inferwire_testing._fixtures.media import body_bytes
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


def riff(data: bytes, path: str = "") -> Iterator[tuple[str, bytes]]:
    """The chunks of a RIFF file with the paths that lead to them, in the file's order."""
    at = 0
    while at < len(data):
        kind, size = struct.unpack_from("<4sI", data, at)
        body = data[at + 8 : at + 8 + size]
        assert len(body) == size
        if kind in {b"RIFF", b"LIST"}:
            yield from riff(body[4:], f"{path}/{body[:4].decode().strip()}")
        else:
            yield f"{path}/{kind.decode()}", body
        at += 8 + size + size % 2


@pytest.mark.parametrize(
    ("color", "pixel"), [([7], b"\7\7\7"), ([1, 2, 3], b"\3\2\1")], ids=["grey", "rgb"]
)
def test_avi_holds_its_frames_as_they_are(color: list[JsonValue], pixel: bytes) -> None:
    # FFmpeg reads these files; here each field that a decoder goes by is looked at.
    video: JsonValue = {
        "$media": "video/x-msvideo",
        "width": 7,
        "height": 5,
        "frames": 4,
        "rate": 25,
        "color": color,
    }
    data = render(video)
    chunks = list(riff(data))
    assert [path for path, _ in chunks] == [
        "/AVI/hdrl/avih",
        "/AVI/hdrl/strl/strh",
        "/AVI/hdrl/strl/strf",
        *["/AVI/movi/00db"] * 4,
        "/AVI/idx1",
    ]
    (_, main), (_, stream), (_, bitmap), (_, frame), *_, (_, index) = chunks
    assert (len(main), len(stream), len(bitmap)) == (56, 56, 40)
    microseconds, frames, streams, width, height = struct.unpack("<I12xI4xI4xII16x", main)
    assert (microseconds, frames, streams, width, height) == (40_000, 4, 1, 7, 5)
    assert struct.unpack("<4s16xII4xI20x", stream) == (b"vids", 1, 25, 4)
    assert struct.unpack("<IiiHHII16x", bitmap) == (40, 7, 5, 1, 24, 0, len(frame))
    assert frame == (pixel * 7 + b"\0\0\0") * 5
    start = data.index(b"movi")
    places = [start + at for _, _, at, _ in struct.iter_unpack("<4sIII", index)]
    assert [data[at : at + 4] for at in places] == [b"00db"] * 4


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
        {"$media": "video/x-msvideo", "width": 257},
        {"$media": "video/x-msvideo", "frames": 101},
        {"$media": "video/x-msvideo", "rate": 0},
        {"$media": "video/x-msvideo", "color": [1, 2, 3, 4]},
        {"$base64": "text"},
    ],
)
def test_senseless_descriptions_are_refused(fixture: JsonValue) -> None:
    with pytest.raises(FixtureError):
        render(fixture)
