"""What a client tells of its retries, and how much it reads, with both clients over sockets."""

from __future__ import annotations

import asyncio
import gzip
import random
import zlib
from typing import Any

import pytest
from inferwire import (
    AsyncInferenceClient,
    InferenceClient,
    InternalServerError,
    RequestValidationError,
    ResponseValidationError,
    Retry,
)

from tests.faults.server import EVENTS, JSON, FaultServer, answer, chunk, cut, head
from tests.support.both_clients import ask

GOOD = b'{"generated_text": "hi"}'
LOADING = b'{"error": "the model is currently loading", "estimated_time": 12.5}'


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def call(flavor: str, server: FaultServer, *, stream: bool = False, **options: Any) -> Any:
    """The result of a call, of a stream what it yields."""
    settings: dict[str, Any] = {"base_url": server.url, "token": False, "timeout": 20, **options}

    async def run() -> Any:
        async with AsyncInferenceClient(**settings) as client:
            result: Any = await client.text_generation("hi", stream=stream)
            return [one async for one in result] if stream else result

    if flavor == "async":
        return asyncio.run(run())
    with InferenceClient(**settings) as client:
        result: Any = client.text_generation("hi", stream=stream)
        return [*result] if stream else result


def test_each_retry_is_told_of_before_its_wait(flavor: str) -> None:
    busy = answer(b'{"error": "busy"}', status=503, headers={"retry-after": "0.01"})
    told: list[Retry] = []
    with FaultServer(busy, cut(), answer(GOOD)) as server:
        assert call(flavor, server, on_retry=told.append) == "hi"
        assert [one.number for one in told] == [1, 2]
        assert told[0].seconds == 0.01
        assert isinstance(told[0].error, InternalServerError)
        assert told[0].url == server.url
        assert not told[0].loading


def test_a_model_that_loads_is_told_of_with_the_servers_estimate(flavor: str) -> None:
    loading = answer(LOADING, status=503, headers={"retry-after": "0"})
    told: list[Retry] = []
    with FaultServer(loading, loading, loading, answer(GOOD)) as server:
        assert call(flavor, server, on_retry=told.append, max_retries=0) == "hi"
    assert [(one.number, one.loading, one.estimate) for one in told] == [
        (1, True, 12.5),
        (2, True, 12.5),
        (3, True, 12.5),
    ]


def test_what_the_callback_raises_ends_the_call(flavor: str) -> None:
    def refuse(retry: Retry) -> None:
        raise LookupError(retry.number)

    with FaultServer(answer(b"", status=500)) as server:
        with pytest.raises(LookupError):
            call(flavor, server, on_retry=refuse)
        assert len(server.asked) == 1


def test_an_answer_may_be_as_long_as_the_limit_and_no_longer(flavor: str) -> None:
    with FaultServer(answer(GOOD)) as server:
        assert call(flavor, server, max_response_bytes=len(GOOD)) == "hi"
        with pytest.raises(
            ResponseValidationError, match=f"max_response_bytes={len(GOOD) - 1}"
        ) as caught:
            call(flavor, server, max_response_bytes=len(GOOD) - 1)
        assert caught.value.expected == f"at most {len(GOOD) - 1} bytes"


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_what_counts_is_what_a_body_grows_to(flavor: str, encoding: str) -> None:
    pack = gzip.compress if encoding == "gzip" else zlib.compress
    bomb = pack(b'{"generated_text": "' + b"a" * 50_000_000 + b'"}')
    assert len(bomb) < 100_000
    with FaultServer(answer(bomb, headers={"content-encoding": encoding})) as server:
        with pytest.raises(ResponseValidationError, match="max_response_bytes") as caught:
            call(flavor, server, max_response_bytes=1_000_000)
        assert len(caught.value.body) <= 64 * 1024


def packed(*pieces: tuple[bytes, int]) -> bytes:
    """Each piece so many times, compressed."""
    engine = zlib.compressobj(6, wbits=16 + zlib.MAX_WBITS)
    return b"".join(engine.compress(piece * times) for piece, times in pieces) + engine.flush()


MIB = 2**20
GZIP = {"content-encoding": "gzip"}
ZEROS = packed((b"[[0.0", 1), (b", 0.0" * MIB, 30), (b"]]", 1))
"""An array of 150 MiB, compressed to about 0.2 MiB."""


def test_the_ratio_of_a_compressed_answer_is_limited(flavor: str) -> None:
    with FaultServer(answer(ZEROS, headers=GZIP)) as server:
        with pytest.raises(
            ResponseValidationError, match="200 times its compressed size"
        ) as caught:
            ask(flavor, "post", json="hi", client={"base_url": server.url})
        assert "set max_response_bytes=None" in str(caught.value)
        assert len(caught.value.body) <= 64 * 1024
        assert len(server.asked) == 1
        unlimited = {"base_url": server.url, "max_response_bytes": None}
        assert len(ask(flavor, "post", json="hi", client=unlimited)) > 150 * MIB


@pytest.mark.parametrize(
    "body",
    [
        packed((b"[0.0", 1), (b", 0.0" * MIB, 25), (b"]", 1)),
        gzip.compress(random.Random(1).randbytes(MIB)) + ZEROS,
    ],
    ids=["125 MiB of zeros", "1 MiB of noise before 150 MiB of zeros"],
)
def test_a_large_array_passes(flavor: str, body: bytes) -> None:
    with FaultServer(answer(body, headers=GZIP)) as server:
        got = ask(flavor, "post", json="hi", client={"base_url": server.url})
    assert len(got) >= 125 * MIB


def test_an_error_keeps_its_status_beyond_the_ratio(flavor: str) -> None:
    failing = answer(ZEROS, status=500, headers=GZIP)
    with FaultServer(failing) as server, pytest.raises(InternalServerError) as caught:
        call(flavor, server, max_retries=0)
    assert caught.value.status == 500


def test_the_ratio_of_a_compressed_stream_is_limited(flavor: str) -> None:
    body = packed((event(3), 5), (b'data: "', 1), (b"a" * MIB, 150), (b'"\n\n', 1))
    with (
        FaultServer(answer(body, headers={**GZIP, **EVENTS})) as server,
        pytest.raises(ResponseValidationError, match="200 times its compressed") as caught,
    ):
        call(flavor, server, stream=True)
    assert len(caught.value.received) == 5


def event(size: int) -> bytes:
    token = b'{"id": 1, "text": "%b", "logprob": -1.0, "special": false}' % (b"a" * size)
    return b'data: {"index": 1, "token": %b}\n\n' % token


@pytest.mark.parametrize("end", [b"\n\n", b""], ids=["whole", "without an end"])
def test_each_event_of_a_stream_has_the_limit_to_itself(flavor: str, end: bytes) -> None:
    start = head(200, {**EVENTS, "transfer-encoding": "chunked"})
    good = b"".join(chunk(event(500)) for _ in range(20))
    done = chunk(event(1)[:-3] + b', "generated_text": "a"}\n\n') + b"0\r\n\r\n"
    with FaultServer(cut(start + good + done)) as server:
        assert len(call(flavor, server, stream=True, max_response_bytes=700)) == 21
    long = b"".join(chunk(piece) for piece in (event(5000)[:-2][:2500], event(5000)[2500:-2] + end))
    with FaultServer(cut(start + good + long + done)) as server:
        with pytest.raises(ResponseValidationError, match="an event of the stream") as caught:
            call(flavor, server, stream=True, max_response_bytes=700)
        assert len(caught.value.received) == 20


@pytest.mark.parametrize("size", [0, -1, True, 1.5, "many"])
def test_a_limit_is_a_number(flavor: str, size: object) -> None:
    with FaultServer(answer(GOOD, headers=JSON)) as server:
        with pytest.raises(RequestValidationError, match="max_response_bytes"):
            call(flavor, server, max_response_bytes=size)
        assert not server.asked
