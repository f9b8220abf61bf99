"""Each way to leave a stream, many times over: what it holds is released at once, in silence."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from inferwire import (
    AsyncInferenceClient,
    ChatCompletionStreamOutput,
    InferenceClient,
    InferenceTimeoutError,
    StreamInterruptedError,
    StreamTruncatedError,
)
from inferwire_runtime import AsyncStream, Stream

from tests.faults.answers import DONE, EVENT, LAST
from tests.faults.leaks import descriptors, nothing_left
from tests.faults.server import Behaviour, FaultServer, events, stall
from tests.support.scale import times

COUNT = times(60)
"""Of streams for each of the 17 ways: 1,000 in all."""
MESSAGES: Any = [{"role": "user", "content": "hi"}]
SETTINGS: Any = {"token": False, "trust_env": False, "max_retries": 0, "timeout": 20}
WHOLE = events([EVENT, LAST, DONE])
CUT_SHORT = events([EVENT])
OPEN = stall(after=events([EVENT, EVENT], end=False))
AT_ONCE = 0.5

Chunks = Stream[ChatCompletionStreamOutput]
AsyncChunks = AsyncStream[ChatCompletionStreamOutput]


class Away(Exception):  # noqa: N818  # it is no error
    """Raised in the body of a loop."""


def opened(client: InferenceClient, timeout: float = 20) -> Chunks:
    return client.chat_completion(MESSAGES, stream=True, timeout=timeout)


def to_the_end(client: InferenceClient) -> None:
    assert len([*opened(client)]) == 2


def truncated(client: InferenceClient) -> None:
    with pytest.raises(StreamTruncatedError):
        list(opened(client))


def closed(client: InferenceClient) -> None:
    stream = opened(client)
    next(stream)
    stream.close()
    stream.close()
    with pytest.raises(StreamInterruptedError, match="closed after 1 results"):
        next(stream)


def left_by_with(client: InferenceClient) -> None:
    with opened(client) as stream:
        for _ in stream:
            break
    with pytest.raises(StreamInterruptedError, match="closed after 1 results"):
        next(stream)


def left_by_an_exception(client: InferenceClient) -> None:
    with contextlib.suppress(Away), opened(client) as stream:
        for _ in stream:
            raise Away


def dropped(client: InferenceClient) -> None:
    for _ in opened(client):
        break


def dropped_unread(client: InferenceClient) -> None:
    opened(client)


def closed_by_another_thread(client: InferenceClient) -> None:
    stream = opened(client)
    assert len([next(stream), next(stream)]) == 2
    threading.Timer(0.01, stream.close).start()
    with pytest.raises(StreamInterruptedError, match="closed"):
        next(stream)


def too_late(client: InferenceClient) -> None:
    with pytest.raises(InferenceTimeoutError):
        list(opened(client, 0.05))


async def aopened(client: AsyncInferenceClient, timeout: float = 20) -> AsyncChunks:
    return await client.chat_completion(MESSAGES, stream=True, timeout=timeout)


async def ato_the_end(client: AsyncInferenceClient) -> None:
    assert len([one async for one in await aopened(client)]) == 2


async def aclosed(client: AsyncInferenceClient) -> None:
    stream = await aopened(client)
    await anext(stream)
    await stream.aclose()
    await stream.aclose()
    with pytest.raises(StreamInterruptedError, match="closed after 1 results"):
        await anext(stream)


async def aleft_by_with(client: AsyncInferenceClient) -> None:
    async with await aopened(client) as stream:
        async for _ in stream:
            break
    with pytest.raises(StreamInterruptedError, match="closed after 1 results"):
        await anext(stream)


async def aleft_by_an_exception(client: AsyncInferenceClient) -> None:
    with contextlib.suppress(Away):
        async with await aopened(client) as stream:
            async for _ in stream:
                raise Away


async def adropped(client: AsyncInferenceClient) -> None:
    async for _ in await aopened(client):
        break


async def _third(stream: AsyncChunks) -> None:
    for _ in range(3):
        await anext(stream)


async def aclosed_by_another_task(client: AsyncInferenceClient) -> None:
    stream = await aopened(client)
    task = asyncio.create_task(_third(stream))
    await asyncio.sleep(0.01)
    await stream.aclose()
    (ended,) = await asyncio.gather(task, return_exceptions=True)
    assert isinstance(ended, StreamInterruptedError)
    assert "closed" in str(ended)


async def acancelled(client: AsyncInferenceClient) -> None:
    task = asyncio.create_task(_third(await aopened(client)))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def atoo_late(client: AsyncInferenceClient) -> None:
    with pytest.raises(InferenceTimeoutError):
        _ = [one async for one in await aopened(client, 0.05)]


SYNC: list[tuple[Callable[[InferenceClient], None], Behaviour]] = [
    (to_the_end, lambda link: link.send(WHOLE)),
    (truncated, lambda link: link.send(CUT_SHORT)),
    *((way, OPEN) for way in (closed, left_by_with, left_by_an_exception)),
    *((way, OPEN) for way in (dropped, dropped_unread, closed_by_another_thread, too_late)),
]
ASYNC: list[tuple[Callable[[AsyncInferenceClient], Awaitable[None]], Behaviour]] = [
    (ato_the_end, lambda link: link.send(WHOLE)),
    *((way, OPEN) for way in (aclosed, aleft_by_with, aleft_by_an_exception, adropped)),
    *((way, OPEN) for way in (aclosed_by_another_task, acancelled, atoo_late)),
]


def released(server: FaultServer, behave: Behaviour) -> None:
    """The server sees that the connection is free: it is closed, or can be used again."""
    if behave is OPEN:
        assert server.all_ended(AT_ONCE)
    else:
        assert server.connections == 1


@pytest.mark.parametrize(("way", "behave"), SYNC, ids=lambda one: getattr(one, "__name__", ""))
def test_however_a_stream_is_left_its_connection_is_released_at_once(
    way: Callable[[InferenceClient], None], behave: Behaviour, capfd: pytest.CaptureFixture[str]
) -> None:
    with (
        nothing_left(),
        FaultServer(behave) as server,
        InferenceClient(base_url=server.url, **SETTINGS) as client,
    ):
        for _ in range(COUNT):
            way(client)
            released(server, behave)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("way", "behave"), ASYNC, ids=lambda one: getattr(one, "__name__", ""))
def test_however_an_async_stream_is_left_its_connection_is_released_at_once(
    way: Callable[[AsyncInferenceClient], Awaitable[None]],
    behave: Behaviour,
    capfd: pytest.CaptureFixture[str],
) -> None:
    async def main() -> None:
        async with AsyncInferenceClient(base_url=server.url, **SETTINGS) as client:
            for _ in range(COUNT):
                await way(client)
                await asyncio.to_thread(released, server, behave)
            await asyncio.sleep(0.05)  # What was dropped is tidied up by the loop, when it runs.
            assert len(asyncio.all_tasks()) == 1

    with nothing_left(), FaultServer(behave) as server:
        asyncio.run(main())
    assert capfd.readouterr() == ("", "")


def test_a_stream_whose_loop_is_gone_lets_its_connection_go(
    capfd: pytest.CaptureFixture[str],
) -> None:
    async def main(client: AsyncInferenceClient) -> AsyncChunks:
        stream = await aopened(client)
        await anext(stream)
        return stream

    with nothing_left(), FaultServer(OPEN) as server:
        client = AsyncInferenceClient(base_url=server.url, **SETTINGS)
        for _ in range(COUNT):
            stream = asyncio.run(main(client))
            del stream
            released(server, OPEN)
        del client
    assert capfd.readouterr() == ("", "")


def test_a_stream_needs_no_name_and_no_client() -> None:
    with nothing_left(), FaultServer(lambda link: link.send(WHOLE)) as server:
        texts = [
            chunk.choices[0].delta.content
            for chunk in InferenceClient(server.url).chat_completion(MESSAGES, stream=True)
        ]
        assert texts == ["a", "b"]
        assert server.all_ended(AT_ONCE)


def test_an_exception_that_is_kept_keeps_no_socket() -> None:
    async def main() -> None:
        async with AsyncInferenceClient(base_url=server.url, **SETTINGS) as client:
            kept: list[object] = []
            before = descriptors()
            for _ in range(5):
                stream = await aopened(client)
                task = asyncio.create_task(_third(stream))
                await asyncio.sleep(0.01)
                await stream.aclose()
                kept += await asyncio.gather(task, return_exceptions=True)
            assert await asyncio.to_thread(server.all_ended, AT_ONCE)
            assert descriptors() <= before + 2  # The server's last ones may still be there.

    with FaultServer(OPEN) as server:
        asyncio.run(main())
