"""The server over a real socket."""

from __future__ import annotations

import asyncio
import threading
import time

import httpx
import pytest
from inferwire_testing import Held, LocalServer, Manifest

BODY = {"inputs": "fair wind", "stream": True}


class Gate:
    """Holds every event but the first until it is opened, and notes what was let through."""

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.passed: list[int] = []

    async def __call__(self, held: Held) -> None:
        if held.index > 0:
            await asyncio.to_thread(self.opened.wait, 10)
        self.passed.append(held.index)


def test_answers_over_the_socket(manifest: Manifest) -> None:
    with LocalServer(manifest) as server, httpx.Client(trust_env=False) as client:
        assert server.url.startswith("http://127.0.0.1:")
        answer = client.post(f"{server.url}/v1/words", json={**BODY, "stream": False})
        assert answer.json() == {"text": "fair wind", "knots": 1.5, "unheard": True}
        assert client.head(f"{server.url}/health").status_code == 200
        assert client.get(f"{server.url}/nowhere").status_code == 404
        assert client.get(f"{server.url}/v1/words").status_code == 405
        assert client.post(f"{server.url}/v1/words", json={}).status_code == 422
        picture = client.post(
            f"{server.url}/models/dock/paint?quick=1",
            json={"inputs": "a red boat"},
            headers={"accept": "image/png"},
        )
        assert picture.headers["content-type"] == "image/png"


def test_sync_client_has_event_one_before_event_two_is_sent(manifest: Manifest) -> None:
    gate = Gate()
    with (
        LocalServer(manifest, hold=gate) as server,
        httpx.Client(trust_env=False) as client,
        client.stream("POST", f"{server.url}/v1/words", json=BODY) as response,
    ):
        chunks = response.iter_raw()
        assert b"fair" in next(chunks)
        assert gate.passed == [0]
        gate.opened.set()
        assert b"wind" in b"".join(chunks)
        assert gate.passed == [0, 1, 2]


def test_async_client_has_event_one_before_event_two_is_sent(manifest: Manifest) -> None:
    gate = Gate()

    async def run(url: str) -> None:
        async with (
            httpx.AsyncClient(trust_env=False) as client,
            client.stream("POST", f"{url}/v1/words", json=BODY) as response,
        ):
            chunks = response.aiter_raw()
            assert b"fair" in await anext(chunks)
            assert gate.passed == [0]
            gate.opened.set()
            assert b"wind" in b"".join([chunk async for chunk in chunks])

    with LocalServer(manifest, hold=gate) as server:
        asyncio.run(run(server.url))
    assert gate.passed == [0, 1, 2]


def test_events_are_held_until_their_time(manifest: Manifest) -> None:
    with LocalServer(manifest) as server, httpx.Client(trust_env=False) as client:
        start = time.monotonic()
        client.post(f"{server.url}/v1/words", json=BODY).raise_for_status()
        assert time.monotonic() - start >= 0.04


def test_stops_while_a_stream_is_held(manifest: Manifest) -> None:
    gate = Gate()
    start = time.monotonic()
    with httpx.Client(trust_env=False) as client:
        with LocalServer(manifest, hold=gate) as server:
            url = server.url
            request = client.build_request("POST", f"{url}/v1/words", json=BODY)
            response = client.send(request, stream=True)
            assert b"fair" in next(response.iter_raw())
            threading.Timer(0.2, gate.opened.set).start()
        response.close()
        assert time.monotonic() - start < 5
        with pytest.raises(httpx.ConnectError):
            client.get(f"{url}/health")


def test_many_at_once(manifest: Manifest) -> None:
    async def run(url: str) -> None:
        async with httpx.AsyncClient(trust_env=False) as client:
            answers = await asyncio.gather(
                *(client.post(f"{url}/v1/words", json=BODY) for _ in range(20))
            )
        assert all("[END]" in answer.text for answer in answers)

    with LocalServer(manifest) as server:
        asyncio.run(run(server.url))
