"""A stream that is cut anywhere, in any way, is an error that holds what was received.

The streams are what real servers send, recorded and repeated to 200 events: chat that ends with
its sentinel, chat that ends with a reason only, and TGI's, whose last event says so itself. What
decides is looked at for every byte; clients over sockets at the borders of events and at many
other places. A cut after the end is none.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from inferwire import (
    APIConnectionError,
    AsyncInferenceClient,
    InferenceClient,
    InferwireError,
    StreamInterruptedError,
    StreamTruncatedError,
)
from inferwire_runtime._stream.decoder import StreamDecoder

from tests.faults.server import EVENTS, FaultServer, Link, chunk, head
from tests.support.cuts import KINDS, Kind, made, offsets
from tests.support.scale import ALL


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    return made(str(request.param))


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


# What decides, for every byte.


class Forgetful(StreamDecoder[Any]):
    """Does not read again what it received, which would take its time at every byte."""

    def received(self) -> tuple[Any, ...]:
        return ()


def test_no_byte_is_one_after_which_an_end_is_success(kind: Kind) -> None:
    decoder, body = kind.decoder(Forgetful), kind.body
    borders = set(kind.borders)
    count = 0
    for at in range(len(body) + 1):
        if at:
            assert len(list(decoder.feed(body[at - 1 : at]))) <= 1
            count += at in borders and count < kind.results
        assert decoder.problem is None
        assert decoder.count == count
        assert decoder.done == (at >= kind.done), at
        if kind.is_end(at):
            decoder.end()
            decoder.done = at >= kind.done
            continue
        with pytest.raises(StreamTruncatedError):
            decoder.end()


def test_what_was_received_is_in_the_error_wherever_it_is_cut(kind: Kind) -> None:
    dice = random.Random(1)
    everything: list[Any] = []
    for frame in kind.frames:
        everything += kind.decoder().feed(frame)
    assert len(everything) == kind.results
    for at in offsets(kind, 0.05):
        start, decoder, got = kind.body[:at], kind.decoder(), list[Any]()
        middle = dice.randrange(at + 1)
        for part in (start[:middle], start[middle:]):
            got += decoder.feed(part)
        assert got == everything[: kind.whole(at)]
        broken = decoder.broken(APIConnectionError("reset", url="http://h/", sent="MAYBE_SENT"))
        assert isinstance(broken, StreamInterruptedError)
        assert list(broken.received) == got
        if not kind.is_end(at):
            with pytest.raises(StreamTruncatedError) as caught:
                decoder.end()
            assert list(caught.value.received) == got


# Clients, over sockets.


@dataclass
class Cut:
    """How the server cuts the stream that is asked for next."""

    kind: Kind
    how: str
    at: int = 0

    def __call__(self, link: Link) -> None:
        left, data = self.at, b""
        framed = self.how != "close without a length"
        for frame in self.kind.frames:
            part = frame[:left]
            left -= len(part)
            if framed and len(part) == len(frame):
                data += chunk(part)
            elif part:
                size = len(part) if self.how == "end" else len(frame)
                data += b"%x\r\n%b" % (size, part) if framed else part
                data += b"\r\n" if self.how == "end" else b""
        start = head(200, {**EVENTS, **({"transfer-encoding": "chunked"} if framed else {})})
        link.send(start + data + (b"0\r\n\r\n" if self.how == "end" else b""))
        if self.how == "reset":
            link.reset()
        elif self.how != "end":
            link.close()


def options(server: FaultServer) -> dict[str, Any]:
    url = server.url + "/v1/chat/completions"
    return {"base_url": url, "token": False, "max_retries": 0, "timeout": 20, "trust_env": False}


def ended(error: Exception | None, got: list[Any], cut: Cut) -> None:
    """What came of a stream that was cut: success only after its end."""
    success = cut.at >= cut.kind.done or (
        cut.how in {"end", "close without a length"} and cut.at in cut.kind.ended
    )
    note = f"{cut.how} at {cut.at}: {error!r}"
    if cut.how != "reset":  # What was not read yet is lost with a reset.
        assert len(got) == cut.kind.whole(cut.at), note
        assert (error is None) is success, note
    if error is None:
        assert success, note
        return
    assert isinstance(error, InferwireError), note
    assert list(error.received) == got, note
    if cut.how in {"end", "close without a length"}:
        assert type(error) is StreamTruncatedError, note
    elif got or cut.how == "close":
        assert type(error) is StreamInterruptedError, note
    else:
        assert isinstance(error, (StreamInterruptedError, APIConnectionError)), note


SHARE = 0.0125
"""A twentieth of the places, shared out over the four ways to cut."""
USUAL = ("chat with a count at its end", "chat without a mark at its end", "TGI")


@pytest.mark.parametrize("how", ["end", "close", "close without a length", "reset"])
@pytest.mark.parametrize("name", KINDS if ALL else USUAL)
def test_no_cut_over_a_socket_is_success(name: str, how: str, flavor: str) -> None:
    kind = made(name)
    cut = Cut(kind, how)
    with FaultServer(cut) as server:
        if flavor == "sync":
            with InferenceClient(**options(server)) as client:
                for cut.at in offsets(kind, SHARE):
                    ended(*read(getattr(client, kind.method), kind), cut)
            return

        async def run() -> None:
            async with AsyncInferenceClient(**options(server)) as client:
                for cut.at in offsets(kind, SHARE):
                    ended(*await aread(getattr(client, kind.method), kind), cut)

        asyncio.run(run())


def read(method: Callable[..., Any], kind: Kind) -> tuple[Exception | None, list[Any]]:
    got: list[Any] = []
    try:
        for one in method(**kind.given):
            got.append(one)  # noqa: PERF402  # what came before an error counts
    except Exception as error:
        return error, got
    return None, got


async def aread(method: Callable[..., Any], kind: Kind) -> tuple[Exception | None, list[Any]]:
    got: list[Any] = []
    try:
        async for one in await method(**kind.given):
            got.append(one)  # noqa: PERF401  # what came before an error counts
    except Exception as error:
        return error, got
    return None, got
