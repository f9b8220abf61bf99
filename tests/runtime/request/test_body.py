"""Request bodies: lengths, pieces, and how little memory they take."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import math
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._http.urls import as_text
from inferwire_runtime._media.files import Loaded, load
from inferwire_runtime._media.inputs import Inline, LocalFile, OpenFile
from inferwire_runtime._request.body import Body, Upload, aiter_body, json_body
from inferwire_runtime._request.form import form_body

LARGE = 20_000_001


def inline(data: bytes) -> Loaded:
    return load(Inline(data), "sound")


def pieces_of(*pieces: bytes) -> Loaded:
    return Loaded(sum(map(len, pieces)), "audio/wav", lambda: iter(pieces), replayable=True)


def whole(body: Body) -> bytes:
    pieces = list(body)
    assert all(pieces)
    assert body.length in {None, sum(map(len, pieces))}
    return b"".join(pieces)


@pytest.fixture
def large(tmp_path: Path) -> Loaded:
    path = tmp_path / "large.wav"
    with path.open("wb") as file:
        file.truncate(LARGE)
    return load(LocalFile(str(path)), "sound")


def test_a_document_alone() -> None:
    body = json_body({"inputs": "é\u2028", "parameters": {"a": [1, None, False, 0.5]}}, {})
    assert whole(body) == '{"inputs":"é\u2028","parameters":{"a":[1,null,false,0.5]}}'.encode()
    assert len(body.parts) == 1
    assert body.replayable


@pytest.mark.parametrize("value", [b"bytes", object(), math.nan, math.inf, "\ud800"])
def test_what_is_no_json_is_refused(value: object) -> None:
    with pytest.raises(RequestValidationError, match="JSON"):
        json_body({"a": [value]}, {})


def test_a_file_is_the_body() -> None:
    body = Body((Upload(inline(b"RIFF" * 40_000), base64=False),))
    assert whole(body) == whole(body) == b"RIFF" * 40_000


@pytest.mark.parametrize("size", [1, 2, 3, 4, 48 * 1024, 65_535, 65_536, 65_537, 200_000])
def test_a_file_inside_of_a_document(size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    document = {"inputs": {"sound": "", "question": "why?"}, "parameters": {"n": 1}}
    body = json_body(document, {("inputs", "sound"): inline(data[:size])})
    parsed = json.loads(whole(body))
    assert base64.b64decode(parsed["inputs"].pop("sound"), validate=True) == data[:size]
    assert parsed == {"inputs": {"question": "why?"}, "parameters": {"n": 1}}
    assert document["inputs"] == {"sound": "", "question": "why?"}


def test_several_files_in_any_order() -> None:
    uploads = {("z",): inline(b"last"), ("a", "b"): inline(b"first"), ("m",): inline(b"middle")}
    body = json_body({"a": {}, "m": None, "z": ""}, uploads)
    names = {
        key: base64.b64encode(text).decode() for key, text in (("m", b"middle"), ("z", b"last"))
    }
    assert json.loads(whole(body)) == {"a": {"b": "Zmlyc3Q="}, **names}


def test_files_in_a_list() -> None:
    document = {"inputs": {"pictures": ["", ""], "title": "a"}}
    uploads: dict[tuple[str, ...], Loaded] = {
        ("inputs", "pictures", "1"): inline(b"second"),
        ("inputs", "pictures", "0"): inline(b"first"),
    }
    parsed = json.loads(whole(json_body(document, uploads)))
    pictures = [base64.b64encode(one).decode() for one in (b"first", b"second")]
    assert parsed == {"inputs": {"pictures": pictures, "title": "a"}}


@given(
    st.dictionaries(
        st.text(min_size=1), st.text() | st.integers() | st.booleans() | st.binary(min_size=1)
    )
)
def test_a_form_is_read_as_it_was_given(values: dict[str, str | int | bool | bytes]) -> None:
    files: dict[tuple[str, ...], Loaded] = {
        (name,): inline(value) for name, value in values.items() if isinstance(value, bytes)
    }
    body, kind = form_body(values, files)
    content = whole(body)
    assert len(content) == body.length
    first, *parts, last = content.split(b"--" + kind.partition("boundary=")[2].encode())
    assert (first, last) == (b"", b"--\r\n")
    sent = [
        value if isinstance(value, bytes) else as_text(value).encode() for value in values.values()
    ]
    read = [part.partition(b"\r\n\r\n") for part in parts]
    assert [content for _, _, content in read] == [one + b"\r\n" for one in sent]
    assert all(head.startswith(b"\r\nContent-Disposition: form-data; ") for head, _, _ in read)
    assert all(head.count(b"\r\n") == 1 + (b"Content-Type" in head) for head, _, _ in read)


@given(st.lists(st.binary(min_size=1)))
def test_base64_is_the_same_however_the_file_comes(pieces: list[bytes]) -> None:
    upload = Upload(pieces_of(*pieces), base64=True)
    assert b"".join(upload) == base64.b64encode(b"".join(pieces))
    assert upload.length == len(b"".join(upload))


def test_a_file_of_unknown_size_leaves_the_length_unknown() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    loaded = load(OpenFile(Pipe(b"abcd"), None), "sound")
    body = json_body({}, {("inputs",): loaded})
    assert body.length is None
    assert not body.replayable
    assert whole(body) == b'{"inputs":"YWJjZA=="}'


@pytest.mark.parametrize("in_json", [False, True], ids=["raw", "base64"])
def test_a_large_file_passes_through_little_memory(large: Loaded, in_json: bool) -> None:
    if in_json:
        body = json_body({"inputs": "", "parameters": {"n": 1}}, {("inputs",): large})
    else:
        body = Body((Upload(large, base64=False),))
    tracemalloc.start()
    try:
        sent = sum(len(piece) for piece in body)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert sent == body.length
    assert sent >= LARGE
    assert peak < 1_000_000


def watched(media: Loaded) -> tuple[Loaded, set[int]]:
    """The same, and the threads in which it is read."""
    threads: set[int] = set()

    def chunks() -> Iterator[bytes]:
        for piece in media.chunks():
            threads.add(threading.get_ident())
            yield piece

    return Loaded(media.size, media.content_type, chunks, media.replayable, media.on_disk), threads


async def collected(body: Body) -> bytes:
    return b"".join([piece async for piece in aiter_body(body, lambda: None)])


def test_the_async_half_reads_files_in_a_thread_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "sound.wav"
    path.write_bytes(b"RIFF" * 100_000)
    here = threading.get_ident()
    for source, in_thread in ((LocalFile(str(path)), True), (Inline(path.read_bytes()), False)):
        media, threads = watched(load(source, "sound"))
        body = json_body({"a": 1}, {("inputs",): media})
        assert asyncio.run(collected(body)) == whole(
            json_body({"a": 1}, {("inputs",): load(source, "")})
        )
        assert (here not in threads) is in_thread
