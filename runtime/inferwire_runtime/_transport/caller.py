"""Sends requests with an httpx client that the caller passed, sync or async.

A sync client blocks, so nothing that is awaited here suspends in that case.
"""

from __future__ import annotations

from collections.abc import Iterable

import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Request
from inferwire_runtime._request.body import Body
from inferwire_runtime._transport.flavor import Flavor
from inferwire_runtime._transport.messages import Chunks, Incoming, header_list


class CallerTransport:
    """Sends requests with the caller's client, and never closes it."""

    def __init__(self, flavor: Flavor, client: httpx.Client | httpx.AsyncClient) -> None:
        self._flavor = flavor
        self._client = client

    async def send(self, request: Request, timer: AttemptTimer) -> Incoming:
        """Send a request, and receive the head of its response."""
        body = request.body
        built = self._client.build_request(
            request.method,
            request.target,
            headers=header_list(request),
            content=self._flavor.chunks(body, timer) if isinstance(body, Body) else body,
            extensions=_extensions(timer),
        )
        # httpx reports how far a request has come only through the exceptions it raises.
        timer.connected()
        timer.sent = 1  # Assume that something was sent.
        timer.await_response()
        try:
            sent = self._client.send(built, stream=True, follow_redirects=False)
            return _incoming(sent if isinstance(sent, httpx.Response) else await sent)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout):
            timer.connecting()
            timer.phase = "connect"
            raise
        except httpx.WriteTimeout:
            timer.phase = "send"
            raise

    async def close(self) -> None:
        """Do nothing: the client belongs to the caller."""


def _incoming(response: httpx.Response) -> Incoming:
    chunks = Chunks(response.stream)

    async def following(_: AttemptTimer) -> bytes | None:
        return await chunks.next()

    def abort() -> None:
        """Do nothing: httpx cannot abort a response from another thread."""

    async def close() -> None:
        if isinstance(response.stream, Iterable):
            response.close()
        else:
            await response.aclose()

    http1 = response.extensions.get("http_version") in {b"HTTP/1.0", b"HTTP/1.1"}
    raw = response.headers.raw
    return Incoming(response.status_code, raw, following, abort, close, marked=not http1)


def _extensions(timer: AttemptTimer) -> dict[str, dict[str, float | None]]:
    """Return the time that is left as httpx timeouts, which apply to each step separately."""
    left = None if timer.deadline.response_at() is None else max(timer.deadline.left(), 0.0)
    timeout = timer.deadline.timeout
    connect = timeout.connect if left is None else min(left, timeout.connect or left)
    read = timeout.idle if left is None else left
    return {"timeout": {"connect": connect, "read": read, "write": left, "pool": left}}
