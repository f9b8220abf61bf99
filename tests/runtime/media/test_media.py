"""Media inputs: every kind that a caller may give, and what is refused."""

from __future__ import annotations

import base64
import io
import os
import sys
import tempfile
import typing
from pathlib import Path

import pytest
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._media.files import PIECE, Loaded, load
from inferwire_runtime._media.inputs import (
    InMemoryImage,
    LocalFile,
    Media,
    OpenFile,
    RemoteFile,
    classify,
)
from inferwire_runtime._media.types import media_type
from PIL import Image

WAV = b"RIFF\x24\x00\x00\x00WAVEfmt " + b"\0" * 40
OGG = b"OggS\0\x02" + b"\0" * 20 + b"\x01\x1e"


class Once(io.RawIOBase):
    """A file that cannot be rewound, as a pipe."""

    def __init__(self, data: bytes) -> None:
        self._inner = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(size)


class Foreign:
    """A file that inherits from nothing."""

    def __init__(self, data: bytes | str) -> None:
        self._data = data

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1) -> bytes | str:
        data, self._data = self._data[:size], self._data[size:]
        return data


def opened(value: object) -> Loaded:
    source = classify(value, "sound")
    assert not isinstance(source, RemoteFile)
    return load(source, "sound")


def refused(value: object) -> str:
    with pytest.raises(RequestValidationError) as caught:
        opened(value)
    assert caught.value.argument == "sound"
    assert str(caught.value).startswith("sound ")
    return str(caught.value)


def content(loaded: Loaded) -> bytes:
    pieces = list(loaded.chunks())
    assert all(0 < len(piece) <= PIECE for piece in pieces)
    whole = b"".join(pieces)
    assert loaded.size in {None, len(whole)}
    return whole


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "sound.wav"
    path.write_bytes(WAV * 2000)
    return path


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_of_all_kinds(kind: type[bytes]) -> None:
    loaded = opened(kind(WAV * 5000))
    assert content(loaded) == content(loaded) == WAV * 5000
    assert (loaded.content_type, loaded.replayable, loaded.on_disk) == ("audio/wav", True, False)


def test_what_the_caller_may_change_is_copied() -> None:
    data = bytearray(WAV)
    loaded = opened(data)
    data[:4] = b"XXXX"
    assert content(loaded) == WAV
    assert opened(memoryview(bytearray(b"a-b-"))[::2]).size == 2


def test_paths(path: Path) -> None:
    class Other(os.PathLike[bytes]):
        def __fspath__(self) -> bytes:
            return os.fsencode(path)

    for one in (path, str(path), Other()):
        assert classify(one, "sound") == LocalFile(str(path))
        loaded = opened(one)
        assert content(loaded) == content(loaded) == path.read_bytes()
        assert (loaded.content_type, loaded.replayable, loaded.on_disk) == ("audio/wav", True, True)


def test_urls() -> None:
    for url in ("http://host/a.wav?b=c", "HTTPS://host/a"):
        assert classify(url, "sound") == RemoteFile(url)


@pytest.mark.parametrize(
    ("url", "data", "kind"),
    [
        ("data:audio/WAV;base64,UklGRg==", b"RIFF", "audio/wav"),
        ("DATA:audio/wav;rate=16000;base64,Ukl\n GRg==", b"RIFF", "audio/wav"),
        ("data:image/png;base64,UklGRg%3D%3D", b"RIFF", "image/png"),
        ("data:,a%20b%00", b"a b\0", "application/octet-stream"),
        ("data:text/plain;charset=utf-8,%c3%a9", "é".encode(), "text/plain"),
        ("data:;base64," + base64.b64encode(WAV).decode(), WAV, "audio/wav"),
    ],
)
def test_data_urls(url: str, data: bytes, kind: str) -> None:
    loaded = opened(url)
    assert content(loaded) == data
    assert loaded.content_type == kind


def test_open_files_are_sent_from_where_they_stand(path: Path) -> None:
    with path.open("rb") as file:
        file.seek(10)
        loaded = opened(file)
        assert file.tell() == 10
        assert loaded.content_type == "audio/wav"
        assert content(loaded) == content(loaded) == path.read_bytes()[10:]
        assert loaded.replayable
        assert loaded.on_disk


@pytest.mark.parametrize("make", [tempfile.TemporaryFile, tempfile.SpooledTemporaryFile])
def test_temporary_files(make: type[tempfile.SpooledTemporaryFile[bytes]]) -> None:
    with make() as file:
        file.write(WAV)
        file.seek(0)
        assert content(opened(file)) == WAV


@pytest.mark.parametrize("make", [Once, Foreign])
def test_a_file_that_cannot_be_rewound_is_read_once(make: type[Once]) -> None:
    loaded = opened(make(WAV * 3000))
    assert (loaded.size, loaded.replayable) == (None, False)
    assert loaded.content_type == "audio/wav"
    assert content(loaded) == WAV * 3000
    with pytest.raises(RequestValidationError, match="only once"):
        content(loaded)


def test_pictures_become_png() -> None:
    picture = Image.new("RGB", (7, 5))
    loaded = opened(picture)
    assert loaded.content_type == "image/png"
    assert loaded.replayable
    assert Image.open(io.BytesIO(content(loaded))).size == (7, 5)
    again = Image.open(io.BytesIO(content(loaded)))
    assert isinstance(classify(again, "sound"), InMemoryImage)
    assert "convert it to RGB" in refused(Image.new("F", (1, 1)))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "not NoneType"),
        (5, "not int"),
        ([b"a"], "not list"),
        (b"", "is empty"),
        (io.BytesIO(), "is empty"),
        (Once(b""), "is empty"),
        ("", "empty string"),
        ("/no/such/file.wav", "No such file"),
        ("nul\0.wav", "embedded null"),
        ("s3://bucket/sound.wav", "s3://"),
        ("file:///sound.wav", "file://"),
        ("data:audio/wav;base64", "without a comma"),
        ("data:audio/wav;base64,AAA", "invalid base64"),
        ("data:audio/wav;base64,", "is empty"),
        (base64.b64encode(WAV * 100).decode(), "b64decode"),
        (base64.b64encode(WAV).decode(), "b64decode"),
        (io.StringIO("text"), "'rb'"),
        (Foreign("text"), "'rb'"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else value[:30],
)
def test_what_is_refused(value: object, words: str) -> None:
    message = refused(value)
    assert words in message
    assert len(message) < 250


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert "is a directory" in refused(tmp_path)
    (tmp_path / "empty").touch()
    assert "is empty" in refused(tmp_path / "empty")
    with (tmp_path / "empty").open() as text:
        assert "'rb'" in refused(text)
    with (tmp_path / "written").open("wb") as written:
        assert "cannot be read" in refused(written)
    assert "cannot be read" in refused(written)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no devices in the file system")
def test_devices_are_refused() -> None:
    assert "not a regular file" in refused("/dev/null")


def test_a_file_that_shrinks_is_not_sent_as_if_it_were_whole(path: Path) -> None:
    loaded = opened(path)
    size = loaded.size
    path.write_bytes(WAV)
    with pytest.raises(RequestValidationError, match=r"lost .* bytes"):
        content(loaded)
    path.write_bytes(WAV * 9000)
    assert sum(map(len, loaded.chunks())) == size


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.MP3", WAV, "audio/mpeg"),
        ("a.b/c", WAV, "audio/wav"),
        ("a.unknown", b"fLaC", "audio/flac"),
        (".wav", b"", "audio/wav"),
        (None, b"\x89PNG\r\n\x1a\n", "image/png"),
        (None, b"\xff\xd8\xff\xe0", "image/jpeg"),
        (None, b"GIF89a", "image/gif"),
        (None, b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (None, b"OggS\0", "audio/ogg"),
        (None, b"ID3\x04", "audio/mpeg"),
        (None, b"\xff\xfb\x90", "audio/mpeg"),
        (None, b"\0\0\0\x20ftypisom", "video/mp4"),
        (None, b"\0\0\0\x20ftypM4A ", "audio/mp4"),
        (None, b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm", "video/webm"),
        (None, b"\x1aE\xdf\xa3\xa3B\x82\x88matroska", "video/x-matroska"),
        (None, b"RIFF\0\0\0\0AVI LIST", "video/x-msvideo"),
        (None, b"\0\0\0\x14ftypqt  ", "video/quicktime"),
        (None, b"\0\0\0\x08wide\0\0\0\0mdat", "video/quicktime"),
        (None, b"\0\0\x02\0moov\0\0\0\x6cmvhd", "video/quicktime"),
        (None, b"fLaC\0\0\0\x22", "audio/flac"),
        (None, OGG + b"\x01vorbis", "audio/ogg"),
        (None, OGG + b"OpusHead", "audio/ogg"),
        (None, OGG + b"\x80theora", "video/ogg"),
        (None, b"\xff\xfa\x90", "audio/mpeg"),
        (None, b"\xff\xe3\x18", "audio/mpeg"),
        (None, b"\xff\xf1\x50\x80", "audio/aac"),
        (None, b"\xff\xf8\x50\x80", "audio/aac"),
        (None, b"ADIF", "audio/aac"),
        (None, b"\0\0\0\x20ftypM4B ", "audio/mp4"),
        ("a.avi", b"", "video/x-msvideo"),
        ("a.mp4", b"", "video/mp4"),
        ("a.webm", b"", "video/webm"),
        ("a.mov", b"", "video/quicktime"),
        ("a.QT", b"", "video/quicktime"),
        ("a.mkv", b"", "video/x-matroska"),
        ("a.mka", b"", "audio/x-matroska"),
        ("a.gif", b"", "image/gif"),
        ("a.flac", b"", "audio/flac"),
        ("a.ogg", b"", "audio/ogg"),
        ("a.ogv", b"", "video/ogg"),
        ("a.m4a", b"", "audio/mp4"),
        ("a.m4b", b"", "audio/mp4"),
        ("a.aac", b"", "audio/aac"),
        (None, b"text", "application/octet-stream"),
        (None, b"", "application/octet-stream"),
    ],
)
def test_media_types(name: str | None, head: bytes, kind: str) -> None:
    assert media_type("", head, name) == kind


def test_the_type_of_media_inputs_takes_what_is_promised(path: Path) -> None:
    def takes(*values: Media) -> None:
        assert all(classify(value, "sound") for value in values)

    with path.open("rb") as file:
        takes(b"a", bytearray(b"a"), memoryview(b"a"), "a", path, file, io.BytesIO(b"a"))
    takes(Image.new("L", (1, 1)))
    assert typing.get_type_hints(takes)["values"] == Media


def test_a_name_that_is_no_text_is_none() -> None:
    with tempfile.TemporaryFile() as file:
        source = classify(file, "sound")
    assert isinstance(source, OpenFile)
    assert source.name is None or isinstance(source.name, str)


@pytest.mark.parametrize("read", [0, 1, 3, 99])
def test_a_file_that_was_sent_stands_where_it_stood(read: int) -> None:
    """Whether all of it was sent or not: the caller may want to send it again."""
    file = io.BytesIO(b"before" + bytes(3 * PIECE))
    file.seek(6)
    loaded = opened(file)
    pieces = loaded.chunks()
    for _ in range(read):
        next(pieces, None)
    del pieces
    assert file.tell() == 6
    assert len(content(loaded)) == 3 * PIECE


class Failing(io.BytesIO):
    """A file that cannot be read when it is sent."""

    def read(self, size: int | None = -1) -> bytes:
        if size == PIECE:
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_file_that_cannot_be_read_while_it_is_sent_is_named() -> None:
    closed = io.BytesIO(bytes(3 * PIECE))
    loaded = opened(closed)
    closed.close()
    for one in (opened(Failing(bytes(3 * PIECE))), loaded):
        with pytest.raises(RequestValidationError, match="while it was being sent") as caught:
            list(one.chunks())
        assert caught.value.argument == "sound"


@pytest.mark.parametrize(
    "kind", ["image/png\r\nx-evil: 1", "image/p\x01ng", "png", "image/", "image/pn\u00e9", "a/b c"]
)
def test_a_data_url_has_a_type_or_none(kind: str) -> None:
    assert "invalid media type" in refused(f"data:{kind};base64,aGVsbG8=")
