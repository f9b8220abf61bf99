"""Streams of the async client, over sockets: how each way to leave one releases its connection."""

from __future__ import annotations

import asyncio

import inferwire_runtime as runtime
import pytest
from inferwire_runtime import InferenceTimeoutError

from tests.faults.server import FaultServer, events, stall
from tests.support.toy_sdk import AsyncToyClient


def test_an_async_stream_is_read_and_its_connection_used_again() -> None:
    whole = events([b'{"pieces": [{"text": "a", "finish": "stop"}]}', b"[END]"])
    with FaultServer(lambda link: link.send(whole)) as server:

        async def main() -> None:
            async with AsyncToyClient(base_url=server.url, token=False, trust_env=False) as client:
                for _ in range(3):
                    async with await client.talk("hi") as stream:
                        assert [one.pieces[0].text async for one in stream] == ["a"]
                        assert [one async for one in stream] == []

        asyncio.run(main())
        assert server.connections == 1


@pytest.mark.parametrize("way", ["close", "cancel", "drop", "loop"])
def test_an_async_stream_that_is_left_releases_its_connection(way: str) -> None:
    begun = events([b'{"pieces": [{"text": "a"}]}'], end=False)
    with FaultServer(stall(after=begun)) as server:
        client = AsyncToyClient(base_url=server.url, token=False, trust_env=False)

        async def main() -> object:
            stream = await client.talk("hi")
            await anext(stream)
            if way == "loop":
                return stream
            if way == "close":
                waiting = asyncio.create_task(anext_of(stream))
                await asyncio.sleep(0.05)
                await stream.aclose()
                with pytest.raises(runtime.StreamInterruptedError, match="closed"):
                    await waiting
            elif way == "cancel":
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(anext_of(stream), 0.05)
            del stream
            assert await asyncio.to_thread(server.closed_by_client.wait, 2)
            return None

        left = asyncio.run(main())
        del left
        assert server.closed_by_client.wait(2)


async def anext_of(stream: runtime.AsyncStream[object]) -> object:
    return await anext(stream)


def test_an_async_stream_keeps_its_deadline() -> None:
    begun = events([b'{"pieces": [{"text": "a"}]}'], end=False)
    with FaultServer(stall(after=begun)) as server:

        async def main() -> None:
            async with AsyncToyClient(base_url=server.url, token=False, trust_env=False) as client:
                stream = await client.talk("hi", timeout=0.3)
                await anext(stream)
                with pytest.raises(InferenceTimeoutError) as caught:
                    await anext(stream)
                assert caught.value.phase == "idle"

        asyncio.run(main())
