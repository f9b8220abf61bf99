"""Answers that are cut at any byte, or wrongly measured: none is taken for a success."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from inferwire import (
    APIConnectionError,
    AsyncInferenceClient,
    InferenceClient,
    InferwireError,
    StreamError,
)

from tests.faults.answers import DONE, EVENT, GOOD, LAST
from tests.faults.server import Behaviour, FaultServer, cut, events, reset, whole
from tests.support.scale import share

PLAIN = whole(GOOD)
STREAM = events([EVENT, LAST, DONE])
PACKAGED = [("plain", PLAIN), ("stream", STREAM)]
SETTINGS: Any = {"token": False, "trust_env": False, "max_retries": 0, "timeout": 20}
MESSAGES: Any = [{"role": "user", "content": "hi"}]


def reset_soon(data: bytes) -> Behaviour:
    """Reset the connection once this has arrived, in all likelihood."""
    return reset(data, pause=0.01)


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def outcomes(flavor: str, kind: str, url: str, count: int) -> list[object]:
    """What calls, one after the other, come to: results and exceptions."""

    async def run() -> list[object]:
        async with AsyncInferenceClient(base_url=url, **SETTINGS) as client:
            return [await _aoutcome(client, kind) for _ in range(count)]

    if flavor == "async":
        return asyncio.run(run())
    with InferenceClient(base_url=url, **SETTINGS) as client:
        return [_outcome(client, kind) for _ in range(count)]


def _outcome(client: InferenceClient, kind: str) -> object:
    try:
        if kind == "plain":
            return client.text_generation("hi")
        return len([*client.chat_completion(MESSAGES, stream=True)])
    except InferwireError as error:
        return error


async def _aoutcome(client: AsyncInferenceClient, kind: str) -> object:
    try:
        if kind == "plain":
            return await client.text_generation("hi")
        return len([one async for one in await client.chat_completion(MESSAGES, stream=True)])
    except InferwireError as error:
        return error


@pytest.mark.parametrize("break_off", [cut, reset_soon], ids=["cut", "reset"])
@pytest.mark.parametrize(("kind", "data"), PACKAGED, ids=["plain", "stream"])
def test_a_cut_at_any_byte_is_an_error(
    flavor: str, kind: str, data: bytes, break_off: Callable[[bytes], Behaviour]
) -> None:
    start = data.index(b"\r\n\r\n") + 4
    # After its end event a stream is whole, whatever becomes of the rest of the body.
    end = data.index(DONE) + len(DONE) + 2 if kind == "stream" else len(data)
    places = share(range(end))
    with FaultServer(*(break_off(data[:at]) for at in places)) as server:
        ends = outcomes(flavor, kind, server.url, len(places))
    for at, outcome in zip(places, ends, strict=True):
        expected = StreamError if kind == "stream" and at >= start else APIConnectionError
        assert isinstance(outcome, expected), (at, outcome)


@pytest.mark.parametrize(("kind", "data"), PACKAGED, ids=["plain", "stream"])
def test_what_follows_an_answer_is_never_taken_for_the_next(
    flavor: str, kind: str, data: bytes
) -> None:
    """A server that sends more than it announced has not answered calls that come later."""
    stray = data.replace(b'"hi"', b'"no"').replace(LAST, LAST + b"\n\ndata: " + LAST)
    with FaultServer(lambda link: link.send(data + stray)) as server:
        ends = outcomes(flavor, kind, server.url, 3)
        assert ends == ["hi" if kind == "plain" else 2] * 3
