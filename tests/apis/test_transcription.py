"""Transcription: forms with files, against a small server that reads them with the library."""

from __future__ import annotations

import asyncio
import io
import os
import tracemalloc
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest
from inferwire_runtime import APIConnectionError, RequestValidationError

from tests.apis.support import Answer, ApiServer, Asked, json_answer, package, user
from tests.support.both_clients import ask

FLAVORS = ["sync", "async"]
WAV = b"RIFF\x24\0\0\0WAVEfmt \r\n--"


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    filename: str | None
    type: str | None
    content: bytes


def parts_of(asked: Asked) -> list[Part]:
    """The parts of a form, as the parser of the standard library reads them."""
    head = f"content-type: {asked.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(EmailMessage, policy=HTTP).parsebytes(head + asked.body)
    assert not message.defects
    found: list[Part] = []
    for part in message.iter_parts():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        name = part.get_param("name", header="content-disposition")
        kind = part.get_content_type() if "content-type" in part else None
        found.append(Part(str(name), part.get_filename(), kind, content))
    return found


class Speech:
    """A server for transcription."""

    def __init__(self) -> None:
        self.lost = 0

    def __call__(self, asked: Asked) -> Answer:
        if self.lost:
            self.lost -= 1
            return json_answer({"error": "busy"}, 503)
        if (asked.method, asked.path) != ("POST", "/v1/audio/transcriptions"):
            return json_answer({"error": f"no such path: {asked.path}"}, 404)
        names = [one.name for one in parts_of(asked)]
        return json_answer({"text": f"{len(names)} parts. ", "language": "en"})


@pytest.fixture
def speech() -> Speech:
    return Speech()


@pytest.fixture
def server(speech: Speech) -> Iterator[ApiServer]:
    with ApiServer(speech) as running:
        yield running


def transcribe(flavor: str, server: ApiServer, file: Any, **given: Any) -> Any:
    client = {"endpoint": server.url, "model": "m", **given.pop("client", {})}
    return ask(flavor, "transcribe", file, client=client, sdk=package("transcription"), **given)


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / 'a "b".wav'
    path.write_bytes(WAV)
    return path


def test_a_user_transcribes(server: ApiServer, recording: Path) -> None:
    code, sdk = user("transcription"), package("transcription")
    with sdk.InferenceClient("m", endpoint=server.url) as client:
        assert code.use(client, recording) == "3 parts. 5 parts. "


def test_a_user_transcribes_with_the_async_client(server: ApiServer, recording: Path) -> None:
    code, sdk = user("transcription"), package("transcription")

    async def run() -> Any:
        async with sdk.AsyncInferenceClient("m", endpoint=server.url) as client:
            return await code.use_async(client, recording)

    assert asyncio.run(run()) == "3 parts. 5 parts. "


@pytest.mark.parametrize("flavor", FLAVORS)
def test_each_value_is_a_part(flavor: str, server: ApiServer, recording: Path) -> None:
    given = {"language": "en é", "temperature": 0.5, "words": False}
    transcribe(flavor, server, recording, granularities=["word", "segment"], **given)
    (asked,) = server.asked
    assert parts_of(asked) == [
        Part("model", None, None, b"m"),
        Part("file", "a %22b%22.wav", "audio/wav", WAV),
        Part("language", None, None, "en é".encode()),
        Part("temperature", None, None, b"0.5"),
        Part("words", None, None, b"false"),
        Part("granularities", None, None, b"word"),
        Part("granularities", None, None, b"segment"),
    ]
    assert int(asked.headers["content-length"]) == len(asked.body)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_files_in_a_list_have_the_name_of_the_property(
    flavor: str, server: ApiServer, recording: Path
) -> None:
    transcribe(flavor, server, WAV, voices=[recording, b"ID3 x", io.BytesIO(b"fLaC")])
    files = [one for one in parts_of(server.asked[0]) if one.filename is not None]
    assert files == [
        Part("file", "file.wav", "audio/wav", WAV),
        Part("voices", "a %22b%22.wav", "audio/wav", WAV),
        Part("voices", "voices.mp3", "audio/mpeg", b"ID3 x"),
        Part("voices", "voices.flac", "audio/flac", b"fLaC"),
    ]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("given", [b"ID3 x", (b"ID3 x",), deque([b"ID3 x"])])
def test_any_sequence_is_a_list_of_files_and_a_single_file_is_one_of_one(
    flavor: str, given: object, server: ApiServer
) -> None:
    transcribe(flavor, server, WAV, voices=given)
    assert parts_of(server.asked[0])[-1] == Part("voices", "voices.mp3", "audio/mpeg", b"ID3 x")


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("given", ["missing.wav", 3, {"a": b"x"}])
def test_what_is_neither_a_file_nor_a_list_is_refused(
    flavor: str, given: object, server: ApiServer
) -> None:
    with pytest.raises(RequestValidationError, match="voices") as caught:
        transcribe(flavor, server, WAV, voices=given)
    assert caught.value.argument == "voices"
    with pytest.raises(RequestValidationError, match=r"voices\[1\]"):
        transcribe(flavor, server, WAV, voices=[b"x", 3])
    assert server.asked == []


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_form_is_sent_again(flavor: str, server: ApiServer, speech: Speech) -> None:
    speech.lost = 1
    file = io.BytesIO(b"skipped" + WAV)
    file.seek(len(b"skipped"))
    transcribe(flavor, server, file, client={"max_retries": 1})
    assert [parts_of(one)[1].content for one in server.asked] == [WAV, WAV]
    assert file.tell() == len(b"skipped")


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_pipe_is_sent_in_chunks_and_once(flavor: str, server: ApiServer, speech: Speech) -> None:
    def pipe() -> Any:
        reading, writing = os.pipe()
        os.write(writing, WAV)
        os.close(writing)
        return os.fdopen(reading, "rb")

    with pipe() as file:
        transcribe(flavor, server, file)
    (asked,) = server.asked
    assert asked.headers["transfer-encoding"] == "chunked"
    assert parts_of(asked)[1].content == WAV
    speech.lost = 1
    with pipe() as file, pytest.raises(Exception, match="busy") as caught:
        transcribe(flavor, server, file, client={"max_retries": 1})
    assert "cannot be rewound" in "".join(caught.value.__notes__)
    assert not isinstance(caught.value, APIConnectionError)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_large_file_takes_little_memory(flavor: str, tmp_path: Path) -> None:
    """The server reads and forgets: what is measured is the memory of the client."""
    size = 96 * 1024 * 1024
    large = tmp_path / "large.wav"
    with large.open("wb") as file:
        file.truncate(size)
    with Sink() as sink:
        transcribe(flavor, sink, b"warm")
        tracemalloc.start()
        try:
            transcribe(flavor, sink, large, client={"timeout": 60})
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert sink.sizes[1] > size
    assert peak < size / 8


class Sink(ApiServer):
    """A server that keeps only the sizes of bodies."""

    def __init__(self) -> None:
        super().__init__(lambda _: json_answer({"text": ""}), keep=False)

    @property
    def sizes(self) -> list[int]:
        return [int(one.headers["content-length"]) for one in self.asked]
