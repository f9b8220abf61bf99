"""The same answers without a socket."""

from __future__ import annotations

import asyncio

import httpx
from inferwire_testing import Held, Manifest, mock_transport

BODY = {"inputs": "fair wind", "stream": True}
URL = "http://testserver/v1/words"


async def no_wait(held: Held) -> None:
    pass


def test_sync(manifest: Manifest) -> None:
    with httpx.Client(transport=mock_transport(manifest)) as client:
        assert client.post(URL, json={**BODY, "stream": False}).json()["knots"] == 1.5
        assert client.post(URL, json={}).status_code == 422
        assert client.get("http://testserver/health").status_code == 200
        head = client.head("http://testserver/health")
        assert (head.status_code, head.content) == (200, b"")
        assert client.post("http://testserver/nowhere").status_code == 404
        wrong = client.put(URL)
        assert (wrong.status_code, wrong.headers["allow"]) == (405, "POST")


def test_async(manifest: Manifest) -> None:
    async def run() -> None:
        transport = mock_transport(manifest, async_hold=no_wait)
        async with httpx.AsyncClient(transport=transport) as client:
            answer = await client.post(URL, json={**BODY, "stream": False})
            assert answer.json()["text"] == "fair wind"
            streamed = await client.post(URL, json=BODY)
            assert streamed.text.count("data: ") == 3

    asyncio.run(run())


def test_sync_stream_is_lazy(manifest: Manifest) -> None:
    sent: list[int] = []

    def note(held: Held) -> None:
        sent.append(held.index)

    with (
        httpx.Client(transport=mock_transport(manifest, hold=note)) as client,
        client.stream("POST", URL, json=BODY) as response,
    ):
        chunks = response.iter_raw()
        assert b"fair" in next(chunks)
        assert sent == [0]
        assert b"wind" in next(chunks)
        assert sent == [0, 1]


def test_async_stream_is_lazy(manifest: Manifest) -> None:
    sent: list[int] = []

    async def note(held: Held) -> None:
        sent.append(held.index)

    async def run() -> None:
        transport = mock_transport(manifest, async_hold=note)
        async with (
            httpx.AsyncClient(transport=transport) as client,
            client.stream("POST", URL, json=BODY) as response,
        ):
            chunks = response.aiter_raw()
            assert b"fair" in await anext(chunks)
            assert sent == [0]

    asyncio.run(run())
