"""The content type of a file that is the body: by what the argument is, over sockets."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.faults.server import FaultServer, answer
from tests.support.both_clients import ask

WEBM = b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm" + bytes(40)
MKV = b"\x1aE\xdf\xa3\xa3B\x82\x88matroska" + bytes(40)
MP4 = b"\0\0\0\x20ftypisom" + bytes(40)
M4A = b"\0\0\0\x20ftypM4A " + bytes(40)
MOV = b"\0\0\0\x14ftypqt  " + bytes(40)
MOBILE = b"\0\0\0\x14ftyp3gp5" + bytes(40)
WMA = b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + bytes(40)
OGG = b"OggS\0\x02" + bytes(22) + b"\x01vorbis" + bytes(20)
THEORA = b"OggS\0\x02" + bytes(22) + b"\x80theora" + bytes(20)
WAV = b"RIFF\x24\0\0\0WAVEfmt " + bytes(40)
AVI = b"RIFF\x24\0\0\0AVI LIST" + bytes(40)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
HEIC = b"\0\0\0\x18ftypheix" + bytes(40)
UNKNOWN = "application/octet-stream"

METHODS = {
    "audio": "audio_classification",
    "image": "image_classification",
    "video": "video_classification",
}
FLAVORS = pytest.mark.parametrize("flavor", ["sync", "async"])


@pytest.fixture(scope="module")
def server() -> Any:
    with FaultServer(answer(b'[{"label": "a", "score": 0.5}]')) as one:
        yield one


def sent(server: FaultServer, flavor: str, kind: str, file: object, **options: Any) -> str:
    """The content type that a server gets with a file."""
    client = {"base_url": server.url, **options.pop("client", {})}
    ask(flavor, METHODS[kind], file, client=client, **options)
    return server.asked[-1].headers["content-type"]


BY_NAME = [
    ("audio", "a.webm", "audio/webm"),
    ("video", "a.webm", "video/webm"),
    ("video", "a.weba", "video/webm"),
    ("audio", "A.M4A", "audio/mp4"),
    ("audio", "a.mp4", "audio/mp4"),
    ("video", "a.m4a", "video/mp4"),
    ("audio", "a.3gp", "audio/3gpp"),
    ("video", "a.3gp", "video/3gpp"),
    ("audio", "a.ogg", "audio/ogg"),
    ("video", "a.ogg", "video/ogg"),
    ("audio", "a.mkv", "audio/x-matroska"),
    ("video", "a.mka", "video/x-matroska"),
    ("audio", "a.wma", "audio/x-ms-wma"),
    ("video", "a.wmv", "video/x-ms-wmv"),
    ("audio", "a.wmv", UNKNOWN),
    ("audio", "a.mov", UNKNOWN),
    ("audio", "a.avi", UNKNOWN),
    ("video", "a.mp3", UNKNOWN),
    ("video", "a.wav", UNKNOWN),
    ("audio", "a.png", "image/png"),
    ("image", "a.mp4", "video/mp4"),
    ("image", "a.jpg", "image/jpeg"),
    ("image", "a.pdf", "application/pdf"),
]
BY_CONTENT = [
    ("audio", WEBM, "audio/webm"),
    ("video", WEBM, "video/webm"),
    ("audio", MKV, "audio/x-matroska"),
    ("audio", MP4, "audio/mp4"),
    ("video", MP4, "video/mp4"),
    ("audio", M4A, "audio/mp4"),
    ("video", M4A, "video/mp4"),
    ("audio", MOV, UNKNOWN),
    ("video", MOV, "video/quicktime"),
    ("audio", MOBILE, "audio/3gpp"),
    ("video", WMA, "video/x-ms-asf"),
    ("audio", WMA, UNKNOWN),
    ("audio", OGG, "audio/ogg"),
    ("video", OGG, "video/ogg"),
    ("audio", THEORA, "audio/ogg"),
    ("audio", WAV, "audio/wav"),
    ("video", WAV, UNKNOWN),
    ("audio", AVI, UNKNOWN),
    ("audio", PNG, "image/png"),
    ("image", PNG, "image/png"),
    ("image", HEIC, "image/heic"),
    ("image", WEBM, "video/webm"),
    ("audio", b"nothing known", UNKNOWN),
]


@FLAVORS
@pytest.mark.parametrize(("kind", "name", "wanted"), BY_NAME)
def test_by_the_name_of_a_file(
    server: FaultServer, flavor: str, kind: str, name: str, wanted: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(b"unknown content")
    assert sent(server, flavor, kind, path) == wanted
    assert sent(server, flavor, kind, str(path)) == wanted
    with path.open("rb") as file:
        assert sent(server, flavor, kind, file) == wanted


@FLAVORS
@pytest.mark.parametrize(("kind", "data", "wanted"), BY_CONTENT)
def test_by_the_content_of_a_file(
    server: FaultServer, flavor: str, kind: str, data: bytes, wanted: str, tmp_path: Path
) -> None:
    path = tmp_path / "bare"
    path.write_bytes(data)
    for file in (data, bytearray(data), io.BytesIO(data), path):
        assert sent(server, flavor, kind, file) == wanted


DECLARED = [
    ("audio", "video/webm", WEBM, "audio/webm"),
    ("audio", "audio/webm;codecs=opus", WEBM, "audio/webm"),
    ("audio", "video/mp4", M4A, "audio/mp4"),
    ("audio", "application/ogg", OGG, "audio/ogg"),
    ("video", "audio/mp4", MP4, "video/mp4"),
    ("audio", "audio/x-m4a", M4A, "audio/x-m4a"),
    ("audio", "application/octet-stream", WAV, "audio/wav"),
    ("audio", "video/x-msvideo", b"unknown", UNKNOWN),
    ("audio", "image/png", WAV, "audio/wav"),
    ("image", "image/x-own", b"unknown", "image/x-own"),
]


@FLAVORS
@pytest.mark.parametrize(("kind", "declared", "data", "wanted"), DECLARED)
def test_a_declared_type_is_that_of_the_argument(
    server: FaultServer, flavor: str, kind: str, declared: str, data: bytes, wanted: str
) -> None:
    text = base64.b64encode(data).decode()
    assert sent(server, flavor, kind, f"data:{declared};base64,{text}") == wanted
    with FaultServer(answer(data, headers={"content-type": declared})) as files:
        assert sent(server, flavor, kind, f"{files.url}/a") == wanted


@FLAVORS
def test_the_content_decides_if_the_name_is_of_another_kind(
    server: FaultServer, flavor: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(WAV)
    assert sent(server, flavor, "audio", path) == "audio/wav"


FILES: dict[str, Callable[[Path], object]] = {
    "bytes": lambda _: WAV,
    "path": lambda path: path,
    "data URL": lambda _: "data:audio/wav;base64," + base64.b64encode(WAV).decode(),
}


@FLAVORS
@pytest.mark.parametrize("form", FILES)
def test_a_header_of_the_client_or_the_call_decides(
    server: FaultServer, flavor: str, form: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(WAV)
    file = FILES[form](path)
    own = {"headers": {"Content-Type": "audio/L16; rate=16000"}}
    assert sent(server, flavor, "audio", file, client=own) == "audio/L16; rate=16000"
    call = {"CONTENT-TYPE": "audio/x-own"}
    assert sent(server, flavor, "audio", file, extra_headers=call) == "audio/x-own"
    assert sent(server, flavor, "audio", file, client=own, extra_headers=call) == "audio/x-own"


@FLAVORS
def test_a_header_of_the_client_does_not_describe_json(server: FaultServer, flavor: str) -> None:
    own = {"headers": {"content-type": "audio/L16"}}
    assert sent(server, flavor, "audio", WAV, client=own, top_k=1) == "application/json"
    client = {"base_url": server.url, **own}
    ask(flavor, "post", json=[1], client=client)
    assert server.asked[-1].headers["content-type"] == "application/json"
    ask(flavor, "post", data=WAV, client=client)
    assert server.asked[-1].headers["content-type"] == "audio/L16"


@FLAVORS
def test_post_sends_files_of_any_kind(server: FaultServer, flavor: str) -> None:
    for data, wanted in ((WEBM, "video/webm"), (WAV, "audio/wav"), (PNG, "image/png")):
        ask(flavor, "post", data=data, client={"base_url": server.url})
        assert server.asked[-1].headers["content-type"] == wanted
