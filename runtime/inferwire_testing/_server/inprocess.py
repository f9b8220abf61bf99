"""Serves the examples without a socket, as a transport for httpx clients.

It uses the same handlers as the socket server; only the framing of HTTP is missing. No other module
of the package uses httpx.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TypeAlias

import httpx

from inferwire_testing._manifest import Manifest
from inferwire_testing._server.answers import Answers
from inferwire_testing._server.reply import Held, Reply
from inferwire_testing._server.request import Asked

SyncHold: TypeAlias = Callable[[Held], None]
AsyncHold: TypeAlias = Callable[[Held], Awaitable[None]]


def _sleep(held: Held) -> None:
    time.sleep(held.after)


async def _sleep_async(held: Held) -> None:
    await asyncio.sleep(held.after)


class MockTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Responds to requests of ``httpx.Client`` and ``httpx.AsyncClient`` from a manifest.

    The chunks of a stream arrive one by one, each when it is read and its delay has passed.
    """

    def __init__(
        self,
        manifest: Manifest,
        *,
        strict: bool = True,
        hold: SyncHold = _sleep,
        async_hold: AsyncHold = _sleep_async,
    ) -> None:
        self._answers = Answers(manifest, strict=strict)
        self._hold = hold
        self._async_hold = async_hold

    def client(self, *, is_async: bool) -> httpx.Client | httpx.AsyncClient:
        """Return an httpx client that uses this transport."""
        return httpx.AsyncClient(transport=self) if is_async else httpx.Client(transport=self)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request of the sync client."""
        reply = self._answers(_asked(request, request.read()))
        if isinstance(reply.body, bytes):
            return _whole(reply, reply.body, request)
        stream = _SyncPieces(reply.body, self._hold)
        return httpx.Response(reply.status, headers=dict(reply.headers), stream=stream)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request of the async client."""
        reply = self._answers(_asked(request, await request.aread()))
        if isinstance(reply.body, bytes):
            return _whole(reply, reply.body, request)
        stream = _AsyncPieces(reply.body, self._async_hold)
        return httpx.Response(reply.status, headers=dict(reply.headers), stream=stream)


def mock_transport(
    manifest: Manifest,
    *,
    strict: bool = True,
    hold: SyncHold = _sleep,
    async_hold: AsyncHold = _sleep_async,
) -> MockTransport:
    """A transport for ``httpx.Client(transport=...)`` and ``httpx.AsyncClient(transport=...)``.

    :param strict: Whether to answer only requests that equal an example.
    """
    return MockTransport(manifest, strict=strict, hold=hold, async_hold=async_hold)


class _SyncPieces(httpx.SyncByteStream):
    def __init__(self, pieces: tuple[Held, ...], hold: SyncHold) -> None:
        self._pieces = pieces
        self._hold = hold

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._hold(piece)
            yield piece.frame


class _AsyncPieces(httpx.AsyncByteStream):
    def __init__(self, pieces: tuple[Held, ...], hold: AsyncHold) -> None:
        self._pieces = pieces
        self._hold = hold

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            await self._hold(piece)
            yield piece.frame


def _asked(request: httpx.Request, body: bytes) -> Asked:
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Asked(request.method, request.url.raw_path.decode("ascii"), headers, body)


def _whole(reply: Reply, body: bytes, request: httpx.Request) -> httpx.Response:
    content = b"" if request.method == "HEAD" else body
    return httpx.Response(reply.status, headers=dict(reply.headers), content=content)
