"""Retries over sockets: how many there are when everything fails, and what is sent again."""

from __future__ import annotations

import asyncio
import io
import os
import threading
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import IO, Any

import pytest
from inferwire import (
    APIConnectionError,
    AsyncInferenceClient,
    InferenceClient,
    InferenceTimeoutError,
    InferwireError,
    InternalServerError,
)
from inferwire_runtime import Endpoint

from tests.faults.failure_mode import HALVES, Half
from tests.faults.server import Behaviour, FaultServer, answer, cut
from tests.support.scale import Recorder, share

PICTURE = b"\x89PNG\r\n\x1a\n" + os.urandom(300_000)
LABELS = b'[{"label": "a", "score": 1.0}]'
BUSY = answer(b"{}", status=503, headers={"retry-after": "0"})
DOWN = {"refusals": BUSY, "cuts": cut()}
SETTINGS: Any = {"token": False, "trust_env": False, "timeout": 20}


@pytest.fixture(params=["sync", "async"])
def half(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def failures(half: str, url: str, count: int) -> list[InferwireError]:
    """The exceptions of as many calls of one client, some of them at once."""

    async def run() -> list[InferwireError]:
        turns = asyncio.Semaphore(20)

        async def one() -> InferwireError:
            async with turns:
                with pytest.raises(InferwireError) as caught:
                    await client.text_generation("hi")
                return caught.value

        async with AsyncInferenceClient(base_url=url, **SETTINGS) as client:
            return await asyncio.gather(*(one() for _ in range(count)))

    def one(_: int) -> InferwireError:
        with pytest.raises(InferwireError) as caught:
            client.text_generation("hi")
        return caught.value

    if half == "async":
        return asyncio.run(run())
    with InferenceClient(base_url=url, **SETTINGS) as client, ThreadPoolExecutor(8) as pool:
        return [*pool.map(one, range(count))]


@pytest.mark.parametrize(("half", "name"), share([(h, n) for n in DOWN for h in HALVES]))
def test_a_server_that_is_down_gets_a_tenth_more_requests_at_the_most(
    half: Half, name: str, record_property: Recorder
) -> None:
    """All thousand calls in every run: the first retries are free, and show in fewer calls."""
    behave = DOWN[name]
    with FaultServer(behave) as server:
        errors = failures(half, server.url, 1000)
        asked = len(server.asked)
        keys = {one.headers["idempotency-key"] for one in server.asked}
    record_property("figure", f"amplification, {name}, {half}: {asked} requests for 1000 calls")
    assert asked <= 1100
    assert len(keys) == 1000
    kind = InternalServerError if name == "refusals" else APIConnectionError
    assert {type(one) for one in errors} == {kind}
    notes = [note for one in errors for note in getattr(one, "__notes__", [])]
    assert set(notes) == {"The request was not retried: too many calls of this client have failed."}


@pytest.mark.parametrize("behave", [BUSY, cut()], ids=["busy", "cut"])
def test_attempts_of_one_call_have_one_key(half: str, behave: Behaviour) -> None:
    moved = answer(status=307, headers={"location": "/on"})
    with FaultServer(behave, moved, behave, answer(b'{"generated_text": "hi"}')) as server:
        for text in ("one", "two"):
            ask(half, server.url, "text_generation", text)
        keys = [one.headers["idempotency-key"] for one in server.asked]
    assert [len(set(keys[:4])), len(keys), len(set(keys))] == [1, 5, 2]


def ask(half: str, url: str, method: str, *args: object, **given: object) -> object:
    async def run() -> object:
        async with AsyncInferenceClient(base_url=url, **SETTINGS) as client:
            return await getattr(client, method)(*args, **given)

    if half == "async":
        return asyncio.run(run())
    with InferenceClient(base_url=url, **SETTINGS) as client:
        return getattr(client, method)(*args, **given)


class Careful(InferenceClient):
    """A client of an endpoint where running a request twice matters."""

    def _endpoints(self) -> tuple[Mapping[str, Endpoint], str]:
        table, default = super()._endpoints()
        return {name: replace(one, idempotent=False) for name, one in table.items()}, default


def test_what_may_have_been_sent_is_sent_once_where_that_matters() -> None:
    with FaultServer(cut(), answer(b'{"generated_text": "hi"}')) as server:
        with (
            Careful(base_url=server.url, **SETTINGS) as client,
            pytest.raises(APIConnectionError) as caught,
        ):
            client.text_generation("hi")
        assert len(server.asked) == 1
    assert caught.value.sent == "MAYBE_SENT"
    assert caught.value.__notes__ == [
        "The request was not retried: the server may have received it, and the endpoint is not "
        "idempotent."
    ]


class Pipe(io.RawIOBase):
    """A file object that can be read once."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._file.readinto(buffer)


def test_a_file_object_is_sent_again_from_where_it_stood(half: str) -> None:
    file = io.BytesIO(b"read already" + PICTURE)
    file.seek(12)
    with FaultServer(BUSY, cut(), answer(LABELS)) as server:
        ask(half, server.url, "image_classification", file)
        assert [one.body for one in server.asked] == [PICTURE] * 3


@pytest.mark.parametrize("behave", [BUSY, cut()], ids=["busy", "cut"])
def test_what_cannot_be_read_again_is_not_sent_again_and_says_so(
    half: str, behave: Behaviour
) -> None:
    with FaultServer(behave, answer(LABELS)) as server:
        with pytest.raises(InferwireError) as caught:
            ask(half, server.url, "image_classification", Pipe(PICTURE))
        assert [one.body for one in server.asked] == [PICTURE]
    assert caught.value.__notes__ == [
        "The request was not retried: the body comes from a file object that cannot be rewound."
    ]


def test_a_file_that_is_slow_to_read_does_not_hold_the_loop() -> None:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as file:
            file.write(PICTURE[:100])
            file.flush()
            time.sleep(0.4)
            file.write(PICTURE[100:])

    async def main() -> int:
        beats = 0

        async def beat() -> None:
            nonlocal beats
            while True:
                beats += 1
                await asyncio.sleep(0.01)

        heart = asyncio.create_task(beat())
        async with AsyncInferenceClient(base_url=server.url, **SETTINGS) as client:
            with os.fdopen(reading, "rb") as file:
                await client.image_classification(file)
        heart.cancel()
        return beats

    threading.Thread(target=write).start()
    with FaultServer(answer(LABELS)) as server:
        assert asyncio.run(main()) >= 10
        assert server.asked[0].body == PICTURE


@pytest.mark.parametrize(("size", "sent"), [(0, "NOT_SENT"), (100, "MAYBE_SENT")])
def test_a_file_that_stalls_does_not_outlast_the_deadline(size: int, sent: str) -> None:
    """In the async half, where waiting for it can be given up; the other one has to read on."""
    reading, writing = os.pipe()
    os.write(writing, PICTURE[:size])
    threading.Timer(1.1, os.close, [writing]).start()

    async def main() -> float:
        async with AsyncInferenceClient(base_url=server.url, **SETTINGS) as client:
            with os.fdopen(reading, "rb") as file:  # Which can be closed once the pipe is.
                start = time.monotonic()
                with pytest.raises(InferenceTimeoutError) as caught:
                    await client.image_classification(file, timeout=0.4)
                took = time.monotonic() - start
            assert (caught.value.phase, caught.value.sent) == ("send", sent)
            assert isinstance(caught.value.__cause__, TimeoutError)
            return took

    with FaultServer(answer(LABELS)) as server:
        assert asyncio.run(main()) <= 0.4 + 0.5


def test_a_model_that_loads_is_not_hammered(half: str) -> None:
    """What the server says of the wait is believed, but for none at all."""
    loading = b'{"error": "the model is currently loading"}'
    again = answer(loading, status=503, headers={"retry-after": "0"})
    with FaultServer(again) as server:
        with pytest.raises(InferenceTimeoutError):
            ask(half, server.url, "text_generation", "hi", timeout=0.6)
        assert len(server.asked) <= 20


class Painting:
    """A picture that takes its time to write itself."""

    def save(self, fp: IO[bytes], format: str | None = None) -> None:  # noqa: A002  # Pillow's name
        assert format == "PNG"
        time.sleep(0.5)
        fp.write(PICTURE)


def test_a_picture_is_written_off_the_loop_and_within_the_deadline() -> None:
    async def main() -> int:
        beats = 0
        async with AsyncInferenceClient(base_url=server.url, **SETTINGS) as client:
            task = asyncio.create_task(client.image_classification(Painting()))
            while not task.done():
                await asyncio.sleep(0.01)
                beats += 1
            assert await task
            with pytest.raises(InferenceTimeoutError) as caught:
                await client.image_classification(Painting(), timeout=0.2)
            assert (caught.value.phase, caught.value.sent) == ("send", "NOT_SENT")
        return beats

    with FaultServer(answer(LABELS)) as server:
        assert asyncio.run(main()) >= 10
        assert [one.body for one in server.asked] == [PICTURE]
