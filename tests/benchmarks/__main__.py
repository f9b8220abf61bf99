"""What the SDK costs beside raw httpx, and the generator beside its peer, in one run.

`python -m tests.benchmarks` prints a table of each, with `--only` one of them. A figure of the
SDK is CPU time of this process (user and system), the median of several rounds; each round
measures the SDK and its peer one after the other, so that a noisy machine hurts both alike.
Trust the ratios. The server runs in a process of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import numpy as np
from inferwire import AsyncInferenceClient, CallRecord, ChatMessage, InferenceClient
from rich.console import Console
from rich.table import Table

from .generator import generator
from .heartbeat import certificates, gaps
from .server import EVENTS, running

MESSAGES: list[ChatMessage] = [{"role": "user", "content": "Where is it?"}]
BODY = {"model": "bench", "messages": MESSAGES, "stream": False}
UPLOAD = 200
"""The size of the uploaded file in MB."""
FIRST_CALL = """
from inferwire import InferenceClient
with InferenceClient(base_url={url!r}, token=False) as client:
    client.chat_completion([{{"role": "user", "content": "hi"}}])
"""
FIRST_CALL_FLOOR = """
import httpx, pydantic
class Message(pydantic.BaseModel):
    content: str
with httpx.Client() as client:
    client.post({url!r}, json={body!r}).json()
"""


@dataclass(frozen=True)
class Row:
    """One line of the table: the same work by the SDK and by its peer."""

    what: str
    ours: float
    theirs: float
    unit: str
    peer: str
    target: str

    @property
    def ratio(self) -> float:
        """How many times the peer's cost ours is."""
        return self.ours / self.theirs


def cpu(work: Callable[[], object], times: int) -> float:
    """Seconds of CPU for one run of the work, over so many."""
    start = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - start) / times


def paired(
    ours: Callable[[], object], theirs: Callable[[], object], *, times: int, rounds: int
) -> tuple[float, float]:
    """The medians of both, measured in turn."""
    for warm_up in (ours, theirs):
        warm_up()
    pairs = [(cpu(ours, times), cpu(theirs, times)) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


async def awaited(
    ours: Callable[[], Awaitable[object]],
    theirs: Callable[[], Awaitable[object]],
    *,
    at_once: int = 1,
    rounds: int,
) -> tuple[float, float]:
    """The same for coroutines, so many of them at once."""

    async def together(call: Callable[[], Awaitable[object]]) -> float:
        start = time.process_time()
        await asyncio.gather(*(call() for _ in range(at_once)))
        return (time.process_time() - start) / at_once

    for warm_up in (ours, theirs):
        await together(warm_up)
    pairs = [(await together(ours), await together(theirs)) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def process_cpu(code: str) -> float:
    """Seconds of CPU that a fresh interpreter takes for this code."""
    report = "import time; print(time.process_time())"
    command = [sys.executable, "-c", f"{code}\n{report}"]
    # Users have compiled modules; a machine that forbids to write them would measure the compiler.
    environment = {
        key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"
    }
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(result.stdout.split()[-1])


def processes(ours: str, theirs: str, rounds: int) -> tuple[float, float]:
    """The same for two programs, each less what an empty one takes."""
    for warm_up in (ours, theirs):
        process_cpu(warm_up)
    rows = [(process_cpu(ours), process_cpu(theirs), process_cpu("")) for _ in range(rounds)]
    empty = statistics.median(row[2] for row in rows)
    return statistics.median(r[0] for r in rows) - empty, statistics.median(
        r[1] for r in rows
    ) - empty


def imports(url: str, rounds: int) -> list[Row]:
    chat = f"{url}/v1/chat/completions"
    ours, theirs = processes(
        "from inferwire import InferenceClient", "import httpx, pydantic", rounds
    )
    first, floor = processes(
        FIRST_CALL.format(url=chat), FIRST_CALL_FLOOR.format(url=chat, body=BODY), rounds
    )
    return [
        Row("import", ours * 1e3, theirs * 1e3, "ms", "import httpx, pydantic", "<= 12 ms"),
        Row(
            "import, client, first call",
            first * 1e3,
            floor * 1e3,
            "ms",
            "httpx + pydantic",
            "<= 1.15 x",
        ),
    ]


def first_async_calls(url: str, rounds: int) -> list[Row]:
    peer, target = "httpx.AsyncClient", "<= peer + 20 ms"
    ours, theirs = gaps(f"{url}/v1/chat/completions", rounds)
    with certificates() as (authority, certificate), running(str(certificate)) as safe:
        tls, their_tls = gaps(f"{safe}/v1/chat/completions", rounds, authority)
    return [
        Row("first async call, longest gap", ours * 1e3, theirs * 1e3, "ms", peer, target),
        Row("the same over https", tls * 1e3, their_tls * 1e3, "ms", peer, target),
    ]


def calls(url: str, rounds: int) -> list[Row]:
    chat = f"{url}/v1/chat/completions"
    with (
        InferenceClient(base_url=chat, token=False) as client,
        httpx.Client() as raw,
    ):
        ours, theirs = paired(
            lambda: client.chat_completion(
                [{"role": "user", "content": "Where is it?"}], model="bench"
            ),
            lambda: raw.post(chat, json=BODY).json(),
            times=100,
            rounds=rounds,
        )
    return [Row("a call, sync", ours * 1e6, theirs * 1e6, "us", "httpx post().json()", "<= 1.0 x")]


class Observer:
    """Is told of the end of each call, and does nothing."""

    def end(self, call: CallRecord) -> None:
        """Do nothing."""


def observed(url: str, rounds: int) -> list[Row]:
    """The same calls with an observer and without one."""
    with InferenceClient(base_url=f"{url}/chat", token=False) as client:
        watched = client.with_options(events=[Observer()])

        def call(one: InferenceClient) -> None:
            one.chat_completion(MESSAGES, model="bench")

        def stream(one: InferenceClient) -> None:
            for _ in one.chat_completion(MESSAGES, stream=True):
                pass

        rows = [("a call", call, 100, 1), ("a streamed event", stream, 20, EVENTS)]
        return [
            Row(f"{what}, with an observer", ours / per * 1e6, theirs / per * 1e6, "us", peer, "")
            for what, work, times, per in rows
            for peer in ["the same without"]
            for ours, theirs in [
                paired(partial(work, watched), partial(work, client), times=times, rounds=rounds)
            ]
        ]


def concurrent_calls(url: str, rounds: int) -> list[Row]:
    chat = f"{url}/v1/chat/completions"

    async def measure() -> tuple[float, float]:
        async with (
            AsyncInferenceClient(base_url=chat, token=False) as client,
            httpx.AsyncClient() as raw,
        ):

            async def ours() -> object:
                return await client.chat_completion([{"role": "user", "content": "Where is it?"}])

            async def theirs() -> object:
                return (await raw.post(chat, json=BODY)).json()

            return await awaited(ours, theirs, at_once=50, rounds=rounds * 2)

    ours, theirs = asyncio.run(measure())
    return [Row("a call, async, 50 at once", ours * 1e6, theirs * 1e6, "us", "httpx", "<= 1.0 x")]


def streams(url: str, rounds: int) -> list[Row]:
    """Streams of typed events: 64 in a chunk, as on a busy connection, and one in each."""
    chat, single, generate = f"{url}/chat", f"{url}/single", f"{url}/generate"
    streaming = {**BODY, "stream": True}
    bodies = {chat: streaming, single: streaming, generate: {"inputs": "Go on.", "stream": True}}

    with InferenceClient(base_url=url, token=False) as client, httpx.Client() as raw:

        def events(url: str) -> int:
            stream = client.chat_completion(MESSAGES, stream=True, model=url)
            return sum(1 for _ in stream)

        def tokens() -> int:
            stream = client.text_generation("Go on.", stream=True, details=True, model=generate)
            return sum(1 for _ in stream)

        def floor(url: str) -> int:
            with raw.stream("POST", url, json=bodies[url]) as response:
                return sum(map(is_object, response.iter_lines()))

        work: list[tuple[str, Callable[[], int], str, float]] = [
            ("sync", lambda: events(chat), chat, 1.1),
            ("sync, one a chunk", lambda: events(single), single, 1.1),
            ("sync, with details", tokens, generate, 1.2),
        ]
        figures: list[tuple[str, tuple[float, float], float]] = []
        for which, ours, at, most in work:
            assert ours() == floor(at) == EVENTS
            pair = paired(ours, partial(floor, at), times=20, rounds=rounds)
            figures.append((which, pair, most))
    mine, theirs = asyncio.run(async_streams(url, rounds))
    figures.append(("async", (mine, theirs), 1.15))
    per, peer = 1e6 / EVENTS, "iter_lines + json.loads"
    return [
        Row(f"a streamed event, {which}", ours * per, theirs * per, "us", peer, f"<= {most} x")
        for which, (ours, theirs), most in figures
    ]


async def async_streams(url: str, rounds: int) -> tuple[float, float]:
    """The seconds of CPU for one stream of the async clients."""
    url, times = f"{url}/chat", 20
    async with (
        AsyncInferenceClient(base_url=url, token=False) as client,
        httpx.AsyncClient() as raw,
    ):

        async def ours() -> None:
            for _ in range(times):
                stream = await client.chat_completion(MESSAGES, stream=True)
                assert len([None async for _ in stream]) == EVENTS

        async def theirs() -> None:
            for _ in range(times):
                async with raw.stream("POST", url, json={**BODY, "stream": True}) as response:
                    lines = response.aiter_lines()
                    assert len([None async for one in lines if is_object(one)]) == EVENTS

        mine, floor = await awaited(ours, theirs, rounds=rounds)
    return mine / times, floor / times


def is_object(line: str) -> bool:
    """Whether a line holds the JSON object of an event, which is parsed."""
    if not line.startswith("data:") or line.endswith("[DONE]"):
        return False
    return isinstance(json.loads(line[5:]), dict)


def embeddings(url: str, rounds: int) -> list[Row]:
    with (
        InferenceClient(base_url=f"{url}/embed", token=False) as client,
        httpx.Client() as raw,
    ):
        ours, theirs = paired(
            lambda: client.feature_extraction("text"),
            lambda: np.array(
                raw.post(f"{url}/embed", json={"inputs": "text"}).json(), dtype="float32"
            ),
            times=3,
            rounds=rounds,
        )
    return [
        Row(
            "512x768 embeddings",
            ours * 1e3,
            theirs * 1e3,
            "ms",
            "httpx json + np.array",
            "<= 21 ms",
        )
    ]


def encoded_embeddings(url: str, rounds: int) -> list[Row]:
    """Embeddings in base64 as arrays, beside numbers in JSON, and beside the openai package."""
    body = {"input": "text", "model": "m"}
    package: Any = importlib.import_module("openai")  # Only `nox -s benchmarks` installs it.
    with (
        InferenceClient(base_url=url, token=False) as client,
        package.OpenAI(base_url=f"{url}/v1", api_key="none") as peer,
        httpx.Client() as raw,
    ):

        def ours() -> object:
            found = client.embeddings.create("text", model="m", encoding_format="base64")
            return np.stack([one.embedding for one in found.data])

        def plainly() -> object:
            found = raw.post(f"{url}/v1/embeddings", json=body).json()
            return np.array([one["embedding"] for one in found["data"]], dtype="float32")

        def theirs() -> object:
            found = peer.embeddings.create(input="text", model="m")
            return np.array([one.embedding for one in found.data], dtype="float32")

        by_json = paired(ours, plainly, times=3, rounds=rounds)
        by_openai = paired(ours, theirs, times=3, rounds=rounds)
    both = (
        (by_json, "httpx json + np.array", "<= 0.15 x"),
        (by_openai, "openai + np.array", "<= 1.0 x"),
    )
    return [
        Row("512x768 in base64", mine * 1e3, other * 1e3, "ms", name, target)
        for (mine, other), name, target in both
    ]


def uploads(url: str, rounds: int) -> list[Row]:
    """A file by its path, as the body of a request, beside httpx that reads it in 64 KiB."""
    url = f"{url}/upload"
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        for _ in range(UPLOAD):
            file.write(os.urandom(1_000_000))
        file.flush()
        path = file.name
        headers = {"content-length": str(UPLOAD * 1_000_000)}
        with InferenceClient(base_url=url, token=False) as client, httpx.Client() as raw:

            def floor() -> None:
                with Path(path).open("rb") as content:
                    raw.post(url, content=content, headers=headers)

            sync = paired(
                lambda: client.automatic_speech_recognition(path), floor, times=1, rounds=rounds
            )

        async def pieces() -> AsyncIterator[bytes]:
            with Path(path).open("rb") as content:
                while piece := content.read(65536):
                    yield piece

        async def measure() -> tuple[float, float]:
            async with (
                AsyncInferenceClient(base_url=url, token=False) as client,
                httpx.AsyncClient() as raw,
            ):
                return await awaited(
                    lambda: client.automatic_speech_recognition(path),
                    lambda: raw.post(url, content=pieces(), headers=headers),
                    rounds=rounds,
                )

        both = (("sync", sync, "<= 1.15 x"), ("async", asyncio.run(measure()), "<= 1.3 x"))
    return [
        Row(f"upload {UPLOAD} MB, {flavor}", ours * 1e3, theirs * 1e3, "ms", "httpx", target)
        for flavor, (ours, theirs), target in both
    ]


def main() -> None:
    """Measure everything and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=9, help="rounds a figure (default: 9)")
    parser.add_argument("--only", choices=["sdk", "generator"], help="print one of the tables")
    options = parser.parse_args()
    rounds: int = options.rounds
    console = Console(width=110)
    if options.only != "generator":
        console.print(sdk(rounds))
    if options.only != "sdk":
        console.print(generator(min(rounds, 5)))


def sdk(rounds: int) -> Table:
    """Measure the SDK and its peers, and make the table."""
    table = Table(title="CPU time (of a gap: time), medians; ratio = inferwire / peer")
    for column in ("what", "inferwire", "peer", "ratio", "peer is", "target"):
        table.add_column(
            column, justify="left" if column in {"what", "peer is", "target"} else "right"
        )
    with running() as url:
        measures = (
            imports,
            first_async_calls,
            calls,
            observed,
            concurrent_calls,
            streams,
            embeddings,
            encoded_embeddings,
            uploads,
        )
        for measure in measures:
            for row in measure(url, rounds):
                figures = (
                    f"{row.ours:.1f} {row.unit}",
                    f"{row.theirs:.1f} {row.unit}",
                    f"{row.ratio:.2f}",
                )
                table.add_row(row.what, *figures, row.peer, row.target)
    return table


if __name__ == "__main__":
    main()
