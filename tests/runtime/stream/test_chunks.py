"""Files that are streamed as they arrive, through both clients: HTTP alone proves their end."""

from __future__ import annotations

import asyncio
import gc
import pickle
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import httpx
import inferwire_runtime as runtime
import pytest
from inferwire_runtime import (
    APIError,
    APIStatusError,
    InferenceTimeoutError,
    InferwireError,
    ResponseValidationError,
    StreamInterruptedError,
    StreamTruncatedError,
    record_calls,
)

from tests.faults.server import (
    JSON,
    Behaviour,
    FaultServer,
    Link,
    answer,
    chunk,
    cut,
    head,
    reset,
    stall,
)
from tests.support.toy_sdk import TALK, AsyncToyClient, ToyClient

SOUND = {"content-type": "audio/mpeg"}
CHUNKED = head(200, {**SOUND, "transfer-encoding": "chunked"})
OPERATION: runtime.StreamOperation[bytes, object] = runtime.StreamOperation(
    TALK, (runtime.Rule(runtime.Chunks()),)
)


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def settings(url: str, **options: Any) -> Any:
    given = {"token": False, "max_retries": 0, "trust_env": False, "timeout": 10}
    return {"base_url": url, **given, **options}


def got(flavor: str, url: str, **options: Any) -> tuple[bytes, Exception | None]:
    """What a stream gave, and what ended it."""
    found: list[bytes] = []

    async def run() -> None:
        async with AsyncToyClient(**settings(url, **options)) as client:
            stream = await client.stream(OPERATION)
            async with stream:
                async for one in stream:
                    found.append(one)  # noqa: PERF401  # what came before an error counts

    try:
        if flavor == "async":
            asyncio.run(run())
        else:
            with (
                ToyClient(**settings(url, **options)) as client,
                client.stream(OPERATION) as stream,
            ):
                for one in stream:
                    found.append(one)  # noqa: PERF402  # as above
    except Exception as error:
        return b"".join(found), error
    return b"".join(found), None


@pytest.mark.parametrize(
    "body",
    [
        head(200, {**SOUND, "content-length": "6"}) + b"abcdef",
        CHUNKED + chunk(b"abc") + chunk(b"def") + b"0\r\n\r\n",
        head(200, {"transfer-encoding": "chunked"}) + chunk(b"abcdef") + b"0\r\nx: y\r\n\r\n",
    ],
)
def test_a_file_ends_with_its_length_or_its_last_chunk(flavor: str, body: bytes) -> None:
    with FaultServer(cut(body)) as server:
        assert got(flavor, server.url) == (b"abcdef", None)
    assert server.asked[0].headers["accept"] == "*/*"


@pytest.mark.parametrize("end", [cut, reset])
@pytest.mark.parametrize(
    "body",
    [
        head(200, {**SOUND, "content-length": "7"}) + b"abcdef",
        CHUNKED + chunk(b"abcdef"),
        CHUNKED + chunk(b"abc") + b"5\r\ndef",
        CHUNKED + chunk(b"abcdef") + b"0\r\n",
    ],
)
def test_a_file_that_is_cut_is_truncated_and_came_in_order(
    flavor: str, body: bytes, end: Callable[[bytes], Behaviour]
) -> None:
    def behave(link: Link) -> None:
        link.send(body)
        link.pause(0.05)  # A reset would discard what has not been read.
        end(b"")(link)

    with FaultServer(behave) as server:
        found, error = got(flavor, server.url)
    assert found == b"abcdef"
    assert isinstance(error, StreamTruncatedError)
    again: StreamTruncatedError = pickle.loads(pickle.dumps(error))
    assert b"".join(one for one in again.received if isinstance(one, bytes)) == found


def test_a_file_without_a_length_is_truncated_at_its_end(flavor: str) -> None:
    with FaultServer(cut(head(200, SOUND) + b"abc")) as server:
        found, error = got(flavor, server.url)
    assert found == b"abc"
    assert isinstance(error, StreamTruncatedError)
    assert "without a length or a last chunk" in str(error)


@pytest.mark.parametrize("media_type", ["audio/mpeg", "", "application/octet-stream"])
def test_an_empty_file_is_no_file(flavor: str, media_type: str) -> None:
    with FaultServer(answer(b"", headers={"content-type": media_type})) as server:
        found, error = got(flavor, server.url)
    assert found == b""
    assert isinstance(error, ResponseValidationError)


@pytest.mark.parametrize(
    ("body", "kind"),
    [(b'{"error": "no voice"}', APIError), (b'{"text": "hi"}', ResponseValidationError)],
)
def test_json_in_place_of_a_file_is_an_error_with_its_body(
    flavor: str, body: bytes, kind: type[InferwireError]
) -> None:
    with FaultServer(answer(body, headers=JSON)) as server:
        found, error = got(flavor, server.url)
    assert found == b""
    assert isinstance(error, kind)
    assert getattr(error, "body", None) == body


def test_an_error_status_is_its_exception(flavor: str) -> None:
    with FaultServer(answer(b"", status=503)) as server:
        _, error = got(flavor, server.url)
    assert isinstance(error, APIStatusError)


def test_silence_is_a_timeout_with_what_came(flavor: str) -> None:
    with FaultServer(stall(after=CHUNKED + chunk(b"abc"))) as server:
        found, error = got(flavor, server.url, timeout=runtime.Timeout(idle=0.3))
    assert found == b"abc"
    assert isinstance(error, InferenceTimeoutError)
    assert error.phase == "idle"
    assert list(error.received) == [b"abc"]


def test_a_stream_that_is_closed_releases_its_connection_and_cannot_be_read(flavor: str) -> None:
    closed: list[bool] = []

    def behave(link: Link) -> None:
        link.send(CHUNKED + chunk(b"abc"))
        closed.append(link.wait_for_close())

    async def run(url: str) -> None:
        async with AsyncToyClient(**settings(url)) as client:
            stream = await client.stream(OPERATION)
            assert await anext(stream) == b"abc"
            await stream.aclose()
            with pytest.raises(StreamInterruptedError):
                await anext(stream)

    with FaultServer(behave) as server:
        if flavor == "async":
            asyncio.run(run(server.url))
        else:
            with ToyClient(**settings(server.url)) as client:
                stream = client.stream(OPERATION)
                assert next(stream) == b"abc"
                stream.close()
                with pytest.raises(StreamInterruptedError):
                    next(stream)
        until = time.monotonic() + 5
        while not closed and time.monotonic() < until:
            time.sleep(0.01)
    assert closed == [True]


def test_records_count_the_bytes_of_a_file(flavor: str) -> None:
    body = CHUNKED + chunk(b"abc") + chunk(b"def") + b"0\r\n\r\n"
    with FaultServer(cut(body)) as server, record_calls() as calls:
        assert got(flavor, server.url) == (b"abcdef", None)
    (call,) = calls
    assert (call.stream, call.complete, call.received, call.error) == (True, True, 6, None)
    assert call.first_event is not None
    with FaultServer(cut(CHUNKED + chunk(b"abc"))) as server, record_calls() as calls:
        got(flavor, server.url)
    (call,) = calls
    assert (call.complete, type(call.error)) == (False, StreamTruncatedError)


def test_a_long_file_takes_constant_memory(flavor: str) -> None:
    """64 MB take no more than 8 MB, although an error would hold the last chunks."""
    piece, count = bytes(64 * 1024), 1024
    sent = chunk(piece)

    def behave(link: Link) -> None:
        link.send(CHUNKED)
        for _ in range(count):
            link.send(sent)
        link.send(b"0\r\n\r\n")

    total = 0

    async def run(url: str) -> int:
        async with AsyncToyClient(**settings(url)) as client:
            stream = await client.stream(OPERATION)
            return sum([len(one) async for one in stream])

    with FaultServer(behave) as server:
        gc.collect()
        tracemalloc.start()
        if flavor == "async":
            total = asyncio.run(run(server.url))
        else:
            with ToyClient(**settings(server.url)) as client:
                for one in client.stream(OPERATION):
                    total += len(one)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert total == len(piece) * count
    assert peak < 8 * 2**20, f"{peak / 2**20:.1f} MiB"


def test_a_client_of_httpx_knows_the_end_of_what_is_not_http1() -> None:
    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=SOUND, stream=httpx.ByteStream(b"abc"))

    with httpx.Client(transport=httpx.MockTransport(respond)) as http:
        assert got("sync", "http://h", http_client=http) == (b"abc", None)


@pytest.mark.parametrize("framed", [True, False])
def test_a_client_of_httpx_does_not_take_the_end_of_a_connection_for_an_end(
    flavor: str, framed: bool
) -> None:
    http: Any = httpx.AsyncClient() if flavor == "async" else httpx.Client()
    length = {"connection": "close", **({"content-length": "3"} if framed else {})}
    with FaultServer(cut(head(200, {**SOUND, **length}) + b"abc")) as server:
        found, error = got(flavor, server.url, http_client=http)
    assert found == b"abc"
    assert (error is None) is framed
    assert framed or isinstance(error, StreamTruncatedError)
