"""Sends requests by an async client of httpx that the caller passed."""

from __future__ import annotations

from collections.abc import AsyncIterable

import httpx

from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Request
from inferwire_runtime._request.body import Body, aiter_body
from inferwire_runtime._transport.caller import check_client, extensions_of, sending
from inferwire_runtime._transport.messages import Incoming, header_list


class CallerTransport:
    """Sends requests by the caller's client, which it does not close."""

    def __init__(self, client: httpx.AsyncClient, settings: Settings) -> None:
        check_client(client, httpx.AsyncClient, settings)
        self._client = client

    async def send(self, request: Request, timer: AttemptTimer) -> Incoming:
        """Send a request and receive the head of its response."""
        body = request.body
        built = self._client.build_request(
            request.method,
            request.url,
            headers=header_list(request),
            content=aiter_body(body, timer.left) if isinstance(body, Body) else body,
            extensions=extensions_of(timer),
        )
        with sending(timer):
            return _Response(await self._client.send(built, stream=True, follow_redirects=False))

    async def close(self) -> None:
        """Leave the client open."""


class _Response(Incoming):
    def __init__(self, response: httpx.Response) -> None:
        super().__init__(response.status_code, response.headers.raw)
        assert isinstance(response.stream, AsyncIterable)
        self._response = response
        self._chunks = aiter(response.stream)

    async def next(self, timer: AttemptTimer) -> bytes | None:  # noqa: ARG002  # httpx has its own
        return await anext(self._chunks, None)

    def abort(self) -> None:
        """Do nothing: httpx has no way to do that from any thread."""

    async def close(self) -> None:
        await self._response.aclose()
