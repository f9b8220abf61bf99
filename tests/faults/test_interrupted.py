"""Calls that are cancelled or interrupted in any moment leave a client that works.

No connection is lost, none is used that is in the middle of something, and no answer goes to
another call than its own.
"""

from __future__ import annotations

import asyncio
import json
import random
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

import pytest
from inferwire import (
    AsyncInferenceClient,
    InferenceClient,
    InferenceTimeoutError,
    StreamInterruptedError,
)
from inferwire_runtime._transport import pool

from tests.faults.failure_mode import FLAVORS, Flavor
from tests.faults.server import Behaviour, FaultServer, Link, answer, events, head
from tests.support.scale import SEED, times

SETTINGS: Any = {"token": False, "trust_env": False, "timeout": 2, "max_retries": 0}
CONNECTIONS = 4
WAYS = ["direct", "by a proxy"]
MOST = 20_000
"""The most calls that are made until enough of them have been interrupted."""


@pytest.fixture
def _few_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    """So few that those that are lost are soon missed."""
    monkeypatch.setattr(pool, "MAX_CONNECTIONS", CONNECTIONS)


def echo(link: Link) -> None:
    """Say what was asked, so that answers can be told apart."""
    assert link.asked is not None
    asked = json.loads(link.asked.body)
    if "messages" in asked:
        said = json.dumps({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        link.send(events([said.encode(), b"[DONE]"]))
    else:
        answer(json.dumps([{"label": asked["inputs"], "score": 0.5}]).encode())(link)


def slow_echo(link: Link) -> None:
    """Let some time pass first: an answer that is there at once leaves none to be cancelled in."""
    link.pause(random.uniform(0, 0.004))
    echo(link)


def settings(server: FaultServer, way: str) -> dict[str, Any]:
    if way == "direct":
        return {"base_url": server.url, **SETTINGS}
    return {"base_url": "http://far.test/", "proxies": server.url, **SETTINGS}


async def _acall(client: AsyncInferenceClient, number: int) -> None:
    if number % 3:
        (one,) = await client.text_classification(str(number))
        assert one.label == str(number)
    else:
        messages: Any = [{"role": "user", "content": "hi"}]
        async for _ in await client.chat_completion(messages, stream=True):
            pass


@pytest.mark.usefixtures("_few_connections")
@pytest.mark.parametrize("way", WAYS)
def test_calls_that_are_cancelled_lose_no_connection(way: str) -> None:
    dice = random.Random(SEED)

    async def main() -> None:
        cancelled = 0
        async with AsyncInferenceClient(**settings(server, way)) as client:
            await _acall(client, 0)
            for number in range(times(4000)):
                try:
                    async with asyncio.timeout(dice.uniform(0, 0.004)):
                        await _acall(client, number)
                except InferenceTimeoutError as error:
                    pytest.fail(f"after {cancelled} calls were cancelled: {error}")
                except TimeoutError:
                    cancelled += 1
            await asyncio.gather(*(_acall(client, 1) for _ in range(2 * CONNECTIONS)))
        assert cancelled > 10
        assert await asyncio.to_thread(server.all_ended, 2)

    with FaultServer(slow_echo) as server:
        asyncio.run(main())


class Interrupted(BaseException):
    """What a signal handler raises: as ``KeyboardInterrupt``, but nobody's else."""


@contextmanager
def alarm(seconds: float) -> Generator[None]:
    """Raise `Interrupted` in the block after this time, wherever it is."""

    def handle(number: int, frame: FrameType | None) -> None:
        raise Interrupted

    before = signal.signal(signal.SIGALRM, handle)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no timers here")
# What a signal's exception leaves open may be a socket that nobody had been given yet.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("way", WAYS)
def test_calls_that_a_signal_interrupts_mix_up_no_answers(way: str) -> None:
    dice = random.Random(SEED)
    with FaultServer(echo) as server, InferenceClient(**settings(server, way)) as client:
        client.text_classification("before")
        interrupted = 0
        for number in range(MOST):
            if number >= times(3000) and interrupted > 10:
                break  # A slow machine needs more calls until enough of them are interrupted.
            try:
                with alarm(dice.uniform(0.0001, 0.003)):
                    (one,) = client.text_classification(str(number))
                    assert one.label == str(number)
            except Interrupted:
                interrupted += 1
        (one,) = client.text_classification("after")
        assert one.label == "after"
    assert interrupted > 10


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("way", WAYS)
def test_an_answer_too_many_is_nobodys(flavor: Flavor, way: str) -> None:
    def labelled(label: str) -> bytes:
        body = json.dumps([{"label": label, "score": 0.5}]).encode()
        return head(200, {"content-length": str(len(body))}) + body

    def asked(client: Any) -> Any:
        return [client.text_classification(str(number)) for number in range(3)]

    async def main() -> list[str]:
        async with AsyncInferenceClient(**settings(server, way)) as client:
            return [(await client.text_classification(str(n)))[0].label for n in range(3)]

    def saying(data: bytes) -> Behaviour:
        return lambda link: link.send(data)

    bodies = [labelled("first") + labelled("nobody's"), labelled("second"), labelled("third")]
    with FaultServer(*map(saying, bodies)) as server:
        if flavor == "async":
            labels = asyncio.run(main())
        else:
            with InferenceClient(**settings(server, way)) as client:
                labels = [one.label for (one,) in asked(client)]
    assert labels == ["first", "second", "third"]


def test_closing_while_threads_call_leaves_no_connection() -> None:
    switch = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    kept: list[InferenceClient] = []
    try:
        for turn in range(times(400)):
            with FaultServer(echo) as server:
                client = InferenceClient(**settings(server, "direct"))
                kept.append(client)  # Else connections would end with the client.
                threads = [threading.Thread(target=_until_closed, args=(client,)) for _ in range(3)]
                for one in threads:
                    one.start()
                time.sleep(turn % 40 * 0.00025)
                client.close()
                for one in threads:
                    one.join()
                assert server.all_ended(2), f"in turn {turn}"
    finally:
        sys.setswitchinterval(switch)


def _until_closed(client: InferenceClient) -> None:
    calls = (client.text_classification("hi") for _ in range(1000))
    with pytest.raises(RuntimeError, match="closed"):
        deque(calls, maxlen=0)


# Streams.

MANY = 3000


def counted(number: int, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": str(number)}, "finish_reason": finish}
    return json.dumps({"choices": [choice]}).encode()


LONG = events([*map(counted, range(MANY)), counted(MANY, "stop"), b"[DONE]"])
MESSAGES: Any = [{"role": "user", "content": "hi"}]


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no timers here")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_stream_that_a_signal_interrupts_has_no_hole() -> None:
    """What follows is the next result or an exception, and never the one after it."""
    ended: list[bool] = []
    with (
        FaultServer(lambda link: link.send(LONG)) as server,
        InferenceClient(**settings(server, "direct")) as client,
    ):
        for turn in range(times(300)):
            stream = client.chat_completion(MESSAGES, stream=True)
            got = [next(stream)]
            with suppress(Interrupted), alarm(0.0005 + turn % 60 * 0.0002):
                got += stream
            try:
                got += stream
            except StreamInterruptedError as error:
                received = [*error.received]
                assert received[: len(got)] == got
                ended.append(False)
            else:
                assert len(got) == MANY + 1
                ended.append(True)
    assert False in ended


def test_a_reader_learns_that_its_stream_was_closed_while_it_looked_away() -> None:
    with (
        FaultServer(lambda link: link.send(LONG)) as server,
        InferenceClient(**settings(server, "direct")) as client,
    ):
        stream = client.chat_completion(MESSAGES, stream=True)
        next(stream)
        closing = threading.Thread(target=stream.close)
        closing.start()
        closing.join()
        with pytest.raises(StreamInterruptedError, match="closed after 1 results") as caught:
            list(stream)
        assert len(caught.value.received) == 1
        stream = client.chat_completion(MESSAGES, stream=True)
        assert len(list(stream)) == MANY + 1
        assert list(stream) == []
        stream.close()
        assert list(stream) == []


def test_a_stream_has_one_reader_at_a_time_and_others_do_it_no_harm() -> None:
    async def main() -> None:
        async with AsyncInferenceClient(**settings(server, "direct")) as client:
            stream = await client.chat_completion(MESSAGES, stream=True)
            first = asyncio.create_task(anext(stream))
            await asyncio.sleep(0.05)
            with pytest.raises(RuntimeError, match="another task"):
                await anext(stream)
            go.set()
            assert (await first).choices
            assert len([one async for one in stream]) == MANY

    go = threading.Event()

    def late(link: Link) -> None:
        start, border, rest = LONG.partition(b"\r\n\r\n")
        link.send(start + border)
        assert go.wait(5)
        link.send(rest)

    with FaultServer(late) as server:
        asyncio.run(main())
