"""Which connections are used again: never one that could deliver another call's response."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.server import FaultServer, Link, answer, whole
from tests.support.toy_sdk import AsyncToyClient, ToyClient

GOOD = b'{"text": "hi"}'


def sync_calls(url: str, times: int) -> None:
    with ToyClient(base_url=url, token=False, max_retries=0) as client:
        for _ in range(times):
            assert client.echo("hi") == "hi"


def async_calls(url: str, times: int) -> None:
    async def main() -> None:
        async with AsyncToyClient(base_url=url, token=False, max_retries=0) as client:
            for _ in range(times):
                assert await client.echo("hi") == "hi"

    asyncio.run(main())


flavors = pytest.mark.parametrize("calls", [sync_calls, async_calls])
Calls = Callable[[str, int], None]


@flavors
@pytest.mark.parametrize("extra", [b"\r\n", b"HTTP/1.1 ", whole(b'{"text": "another"}')])
def test_a_connection_with_bytes_after_a_response_is_not_used_again(
    calls: Calls, extra: bytes
) -> None:
    with FaultServer(lambda link: link.send(whole(GOOD) + extra)) as server:
        calls(server.url, 3)
        assert [one.connection for one in server.asked] == [0, 1, 2]


@flavors
def test_nor_is_one_with_bytes_that_tls_has_not_delivered(
    calls: Calls, tls: ssl.SSLContext, authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are in a record of their own, which a client receives together with the response.

    If they arrived after the next request, no client could tell them from its response.
    """

    def behave(link: Link) -> None:
        link.send_together(whole(GOOD), whole(b'{"text": "another"}'))

    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    with FaultServer(behave, tls=tls) as server:
        calls(server.url, 20)
        assert [one.connection for one in server.asked] == [*range(20)]
    with FaultServer(answer(GOOD), tls=tls) as server:
        calls(server.url, 20)
        assert server.connections == 1


@flavors
def test_a_connection_without_such_bytes_is_used_again(calls: Calls) -> None:
    with FaultServer(answer(GOOD)) as server:
        calls(server.url, 3)
        assert [one.connection for one in server.asked] == [0, 0, 0]
