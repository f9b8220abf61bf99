"""The soak: thousands of calls of a server that fails as the dice fall, and what they come to."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import random
import resource
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, TypedDict

from inferwire import AsyncInferenceClient, InferenceClient, InferwireError, Retry
from inferwire_runtime import Endpoint

from tests.faults.leaks import descriptors
from tests.support.scale import ALL

TIMEOUT = 1.0
PARTS = 5 if ALL else 2
AT_ONCE = 32
"""How many threads, or tasks, call at a time."""
MESSAGES: Any = [{"role": "user", "content": "hi"}]


class Log(TypedDict):
    """What the server did with one call."""

    faults: list[str]
    keys: list[str]


@dataclass(slots=True)
class Ended:
    """How one call ended."""

    name: str
    """The class of the exception; ``result``, or ``left`` for a stream that was not read on."""
    took: float
    """Seconds; of a stream, since its last event."""
    note: str = ""
    phase: str = ""


@dataclass(slots=True)
class State:
    """What the process holds, when nothing is under way."""

    descriptors: int
    threads: int
    objects: int
    """Without what the soak itself notes of each call."""
    megabytes: float

    @classmethod
    def now(cls) -> State:
        gc.collect()
        objects = sum(type(one) is not Ended for one in gc.get_objects())
        return cls(descriptors(), threading.active_count(), objects, _resident() / 1e6)


@dataclass(slots=True)
class Soaked:
    """All of it."""

    ended: dict[int, Ended]
    told: dict[int, int]
    """How many retries of a call the client has told of."""
    log: Mapping[int, Log]
    states: list[State] = field(default_factory=list[State])
    """Before the first call, after each part of them, and after the client is closed."""
    tasks: int = 1
    seconds: float = 0.0


def _resident() -> int:
    """Bytes of memory in use; where only the highest so far can be known, that."""
    with contextlib.suppress(OSError):
        return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


@contextlib.contextmanager
def serving(seed: int) -> Generator[str]:
    """The server in a process of its own; gives its URL."""
    command = [sys.executable, "-m", "tests.faults.soak.server", str(seed)]
    root = Path(__file__).parents[3]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


def report(url: str) -> Mapping[int, Log]:
    with urllib.request.urlopen(f"{url}/report", timeout=20) as answer:
        log: dict[str, Log] = json.load(answer)
    return {int(number): one for number, one in log.items()}


def is_stream(number: int) -> bool:
    """A tenth as many streams as plain calls."""
    return number % 11 == 10


def is_careful(number: int) -> bool:
    """A fifth of the calls go to an endpoint where running a request twice matters."""
    return number % 5 == 0


def _twice_matters(
    endpoints: tuple[Mapping[str, Endpoint], str],
) -> tuple[Mapping[str, Endpoint], str]:
    table, default = endpoints
    return {name: replace(one, idempotent=False) for name, one in table.items()}, default


class Careful(InferenceClient):
    def _endpoints(self) -> tuple[Mapping[str, Endpoint], str]:
        return _twice_matters(super()._endpoints())


class AsyncCareful(AsyncInferenceClient):
    def _endpoints(self) -> tuple[Mapping[str, Endpoint], str]:
        return _twice_matters(super()._endpoints())


def _settings(told: dict[int, int]) -> dict[str, Any]:
    def tell(retry: Retry) -> None:
        number = int(retry.url.split("/")[3])
        told[number] = told.get(number, 0) + 1

    return {"token": False, "trust_env": False, "timeout": TIMEOUT, "on_retry": tell}


def _ended(since: float, error: InferwireError | None, name: str = "result") -> Ended:
    if error is None:
        return Ended(name, time.monotonic() - since)
    notes: Sequence[str] = getattr(error, "__notes__", ())
    phase = str(getattr(error, "phase", ""))
    return Ended(type(error).__name__, time.monotonic() - since, " ".join(notes), phase)


def call(client: InferenceClient, url: str, number: int) -> Ended:
    """Make one call, and leave every other stream after its first event, in one of two ways."""
    since = time.monotonic()
    try:
        if not is_stream(number):
            assert client.text_generation("hi", model=f"{url}/{number}") == "hi"
            return _ended(since, None)
        count = 0
        stream = client.chat_completion(MESSAGES, model=f"{url}/{number}", stream=True)
        for _ in stream:
            since, count = time.monotonic(), count + 1
            if number % 4 == 1:
                stream.close()
                return _ended(since, None, "left")
            if number % 4 == 3:
                return _ended(since, None, "left")
        assert count == 3
        return _ended(since, None)
    except InferwireError as error:
        return _ended(since, error)


async def acall(client: AsyncInferenceClient, url: str, number: int) -> Ended:
    """The same in the async client."""
    since = time.monotonic()
    try:
        if not is_stream(number):
            assert await client.text_generation("hi", model=f"{url}/{number}") == "hi"
            return _ended(since, None)
        count = 0
        stream = await client.chat_completion(MESSAGES, model=f"{url}/{number}", stream=True)
        async for _ in stream:
            since, count = time.monotonic(), count + 1
            if number % 4 == 1:
                await stream.aclose()
                return _ended(since, None, "left")
            if number % 4 == 3:
                return _ended(since, None, "left")
        assert count == 3
        return _ended(since, None)
    except InferwireError as error:
        return _ended(since, error)


def parts(count: int) -> list[range]:
    """The numbers of the calls, some at a time: in between, nothing is under way."""
    bounds = [count * part // PARTS for part in range(PARTS + 1)]
    return [range(*pair) for pair in pairwise(bounds)]


def soak(count: int, seed: int) -> Soaked:
    """Call from many threads, with one client for all and one for what must not run twice."""
    random.seed(seed)  # Of the waits between attempts.
    told: dict[int, int] = {}
    ended: dict[int, Ended] = {}
    with serving(seed) as url:
        settings = _settings(told)
        with InferenceClient(**settings) as first:
            call(first, url, count)  # What the first call imports is no part of any deadline.
        states = [State.now()]
        start = time.monotonic()
        with InferenceClient(**settings) as client, Careful(**settings) as careful:

            def one(number: int) -> None:
                chosen = careful if is_careful(number) else client
                ended[number] = call(chosen, url, number)

            for part in parts(count):
                with ThreadPoolExecutor(AT_ONCE) as pool:
                    list(pool.map(one, part))
                states.append(State.now())
        seconds = time.monotonic() - start
        states.append(State.now())
        return Soaked(ended, told, report(url), states, seconds=seconds)


def asoak(count: int, seed: int) -> Soaked:
    """The same from many tasks."""
    random.seed(seed)  # Of the waits between attempts.
    told: dict[int, int] = {}
    ended: dict[int, Ended] = {}

    async def main(url: str) -> int:
        settings = _settings(told)
        turns = asyncio.Semaphore(AT_ONCE)

        async def one(number: int) -> None:
            async with turns:
                chosen = careful if is_careful(number) else client
                ended[number] = await acall(chosen, url, number)

        async with AsyncInferenceClient(**settings) as client, AsyncCareful(**settings) as careful:
            for part in parts(count):
                await asyncio.gather(*(one(number) for number in part))
                await asyncio.sleep(0.1)  # What was dropped is tidied up by the loop.
                states.append(State.now())
        return len(asyncio.all_tasks())

    async def first(url: str) -> None:
        async with AsyncInferenceClient(**_settings(told)) as client:
            await acall(client, url, count)

    with serving(seed) as url:
        asyncio.run(first(url))
        states = [State.now()]
        start = time.monotonic()
        tasks = asyncio.run(main(url))
        seconds = time.monotonic() - start
        states.append(State.now())
        return Soaked(ended, told, report(url), states, tasks, seconds)
