"""The sync client runs coroutines that never suspend, and uses no event loop."""

from __future__ import annotations

import asyncio
import gzip
from pathlib import Path
from typing import Any

import pytest
from inferwire import InferenceClient
from inferwire_runtime._blocking import run

from tests.faults.answers import DONE, EVENT, LAST
from tests.faults.server import EVENTS, FaultServer, answer, events

LABELS = b'[{"label": "a", "score": 0.5}]'


def test_a_coroutine_is_run_to_its_result() -> None:
    async def inner() -> int:
        return 1

    async def outer() -> int:
        return await inner() + 1

    assert run(outer()) == 2


def test_an_exception_of_a_coroutine_is_raised() -> None:
    async def fail() -> None:
        raise LookupError("here")

    with pytest.raises(LookupError, match="here"):
        run(fail())


def test_a_coroutine_that_suspends_is_an_error() -> None:
    closed: list[bool] = []

    async def suspend() -> None:
        try:
            await asyncio.sleep(0)
        finally:
            closed.append(True)

    with pytest.raises(RuntimeError, match="suspended"):
        run(suspend())
    assert closed == [True]


def test_a_sync_client_works_inside_of_a_running_loop(tmp_path: Path) -> None:
    """With a compressed response, a stream that is left, and a file that is sent from a disk."""
    packed = answer(gzip.compress(LABELS), headers={"content-encoding": "gzip"})
    chat = gzip.compress(b"".join(b"data: %b\n\n" % data for data in (EVENT, LAST, DONE)))
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(300_000))

    async def main() -> None:
        messages: Any = [{"role": "user", "content": "hi"}]
        with InferenceClient(base_url=server.url, token=False, trust_env=False) as client:
            assert client.text_classification("hi")[0].label == "a"
            assert client.image_classification(tmp_path / "a.png")[0].label == "a"
            stream = client.chat_completion(messages, stream=True)
            assert next(stream).choices[0].delta.content == "a"
        del stream
        await asyncio.sleep(0)
        assert len(asyncio.all_tasks()) == 1

    kind = {**EVENTS, "content-encoding": "gzip"}
    with FaultServer(packed, packed, answer(chat, headers=kind)) as server:
        asyncio.run(main(), debug=True)


def test_events_of_a_server_are_read_in_a_running_loop_too() -> None:
    async def main() -> list[str | None]:
        messages: Any = [{"role": "user", "content": "hi"}]
        with InferenceClient(base_url=server.url, token=False, trust_env=False) as client:
            stream = client.chat_completion(messages, stream=True)
            return [chunk.choices[0].delta.content for chunk in stream]

    with FaultServer(lambda link: link.send(events([EVENT, LAST, DONE]))) as server:
        assert asyncio.run(main()) == ["a", "b"]
