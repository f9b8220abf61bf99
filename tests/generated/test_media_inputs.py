"""Every kind of media input for every method that takes media, over sockets, through both clients.

Each example is called with the same file in every form that callers may have it in; the server
must get the same request each time. What is no file is refused by its name, and the model is not
asked.
"""

from __future__ import annotations

import base64
import io
import json
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from inferwire import RequestValidationError
from inferwire_runtime._json.guards import is_object
from inferwire_testing._fixtures.media import is_media, resolve_json

from tests.faults.server import FaultServer, answer
from tests.support.media_calls import CASES, ENDINGS, METHODS, RAW, TOKEN, Case


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Once(io.RawIOBase):
    """A file that can be read but not rewound, such as a pipe."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._file.readinto(buffer)


class Readable:
    """What can only be read, and is no file otherwise."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def seekable(self) -> bool:
        return False


class AsPath(os.PathLike[str]):
    def __init__(self, path: Path) -> None:
        self._path = path

    def __fspath__(self) -> str:
        return str(self._path)


def forms(case: Case, folder: Path, url: str, stack: ExitStack) -> Iterator[tuple[str, object]]:
    """The file in every form."""
    data, ending = case.data, ENDINGS[case.content_type]
    path, bare = folder / f"an ü.{ending}", folder / "bare"
    path.write_bytes(data)
    bare.write_bytes(data)
    text = base64.b64encode(data).decode()
    later = io.BytesIO(b"before " + data)
    later.seek(len(b"before "))
    yield "bytes", data
    yield "bytearray", bytearray(data)
    yield "memoryview", memoryview(data)
    yield "a part of a memoryview", memoryview(b"a" + data + b"a")[1:-1]
    yield "str of a path", str(path)
    yield "str of a relative path", os.path.relpath(path)
    yield "Path", path
    yield "Path without an ending", bare
    yield "what becomes a path", AsPath(path)
    yield "data URL", f"data:{case.content_type};base64,{text}"
    yield "data URL in capitals", f"DATA:{case.content_type.upper()};charset=x;BASE64,{text}"
    yield "data URL without a type", f"data:;base64,{text}"
    yield "URL", f"{url}/a.{ending}"
    yield "open file", stack.enter_context(path.open("rb"))
    yield "BytesIO", io.BytesIO(data)
    yield "BytesIO further on", later
    yield "file that is read once", io.BufferedReader(Once(data))
    yield "what can only be read", Readable(data)


@pytest.mark.parametrize("case", CASES, ids=lambda one: f"{one.method.name}/{one.example.name}")
def test_every_form_of_a_file_becomes_the_same_request(
    flavor: str, case: Case, tmp_path: Path
) -> None:
    wanted = case.example.request.body
    raw = is_media(wanted)
    kind = case.content_type if raw else "application/json"
    served = answer(case.data, headers={"content-type": case.content_type})
    with ExitStack() as stack:
        server = stack.enter_context(FaultServer(case.reply))
        files = stack.enter_context(FaultServer(served))
        names: list[str] = []
        for name, file in forms(case, tmp_path, files.url, stack):
            case.call(flavor, server.url, file)
            names.append(name)
    assert len(server.asked) == len(names)
    for name, asked in zip(names, server.asked, strict=True):
        assert asked.headers["content-type"] == kind, name
        if raw:
            assert asked.body == case.data, name
        else:
            assert json.loads(asked.body) == resolve_json(wanted), name
        if "read once" not in name and "only be read" not in name:
            assert asked.headers["content-length"] == str(len(asked.body)), name
    assert [one.path for one in files.asked] == [f"/a.{ENDINGS[case.content_type]}"]
    assert "authorization" not in files.asked[0].headers
    assert server.asked[0].headers["authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize("case", CASES, ids=lambda one: f"{one.method.name}/{one.example.name}")
def test_a_picture_is_sent_as_png(flavor: str, case: Case) -> None:
    pictures = [PIL.Image.new(mode, (3, 2), 1) for mode in ("RGB", "RGBA", "L", "1", "P")]
    with FaultServer(case.reply) as server:
        for picture in pictures:
            case.call(flavor, server.url, picture)
    for picture, asked in zip(pictures, server.asked, strict=True):
        body = asked.body
        if is_media(case.example.request.body):
            assert asked.headers["content-type"] == "image/png"
        else:
            (text,) = (one for one in texts(json.loads(body)) if one.startswith("iVBORw0KGgo"))
            body = base64.b64decode(text, validate=True)
        again = PIL.Image.open(io.BytesIO(body))
        assert (again.format, again.mode, again.size) == ("PNG", picture.mode, (3, 2))
        assert again.tobytes() == picture.tobytes()


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_object(value):
        for one in value.values():
            yield from texts(one)


# What is no file.


def closed() -> object:
    file = io.BytesIO(b"data")
    file.close()
    return file


NO_FILES: dict[str, Callable[[Path], object]] = {
    "a missing file": lambda folder: folder / "none.png",
    "a missing file by its name": lambda folder: str(folder / "none.png"),
    "a folder": lambda folder: folder,
    "a folder by its name": str,
    "an empty file": lambda folder: touched(folder / "empty.png"),
    "an empty file, open": lambda _: io.BytesIO(),
    "an empty pipe": lambda _: io.BufferedReader(Once(b"")),
    "no bytes": lambda _: b"",
    "no text": lambda _: "",
    "a name with NUL": lambda _: "a\0b",
    "a name too long": lambda _: "a" * 5000,
    "base64": lambda _: base64.b64encode(bytes(1000)).decode(),
    "a data URL without data": lambda _: "data:image/png;base64,",
    "a data URL without a comma": lambda _: "data:image/png",
    "a data URL of broken base64": lambda _: "data:image/png;base64,a",
    "a URL of another kind": lambda _: "ftp://127.0.0.1/a.png",
    "a file by its URL": lambda folder: (folder / "a").as_uri(),
    "a file of text": lambda _: io.StringIO("data"),
    "a closed file": lambda _: closed(),
    "a number": lambda _: 5,
    "a list": lambda _: [b"data"],
    "a mapping": lambda _: {"a": b"data"},
}


def touched(path: Path) -> Path:
    path.touch()
    return path


@METHODS
def test_what_is_no_file_is_refused_by_name_before_anything_is_sent(
    flavor: str, case: Case, tmp_path: Path
) -> None:
    with FaultServer(case.reply) as server:
        for name, make in NO_FILES.items():
            with pytest.raises(RequestValidationError) as caught:
                case.call(flavor, server.url, make(tmp_path))
            assert caught.value.argument == case.argument, name
            assert case.argument in str(caught.value), name
            assert "password" not in str(caught.value)
        assert server.asked == []


@pytest.mark.parametrize("url", ["http://", "http://user:password@127.0.0.1:1/a"])
def test_a_url_that_cannot_be_asked_is_put_down_to_its_argument(flavor: str, url: str) -> None:
    case = RAW
    with FaultServer(case.reply) as server:
        with pytest.raises(RequestValidationError) as caught:
            case.call(flavor, server.url, url)
        assert server.asked == []
    assert "password" not in str(caught.value)
    assert case.argument in str(caught.value)
    assert caught.value.argument == case.argument
