"""Serves the examples over a socket: a Starlette app, and a server in a background thread."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from types import TracebackType
from typing import Self, TypeAlias

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from inferwire_testing._manifest import Manifest
from inferwire_testing._server.answers import Answers
from inferwire_testing._server.reply import Held, Reply
from inferwire_testing._server.request import Asked

Hold: TypeAlias = Callable[[Held], Awaitable[None]]
"""Waits until a chunk of a stream may be sent. Tests replace it."""

_VERBS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


async def hold(held: Held) -> None:
    """Wait for the delay of the example."""
    await asyncio.sleep(held.after)


def make_app(manifest: Manifest, *, strict: bool = True, hold: Hold = hold) -> Starlette:
    """Return an ASGI application that serves the examples of a manifest.

    :param strict: Whether to answer only requests that equal an example.
    """
    answers = Answers(manifest, strict=strict)

    async def endpoint(request: Request) -> Response:
        return _response(answers(await _asked(request)), hold)

    return Starlette(routes=[Route("/{path:path}", endpoint, methods=_VERBS)])


async def _asked(request: Request) -> Asked:
    raw: bytes = request.scope["raw_path"]
    query: bytes = request.scope["query_string"]
    target = raw + b"?" + query if query else raw
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Asked(request.method, target.decode("latin-1"), headers, await request.body())


def _response(reply: Reply, hold: Hold) -> Response:
    headers = dict(reply.headers)
    if isinstance(reply.body, bytes):
        return Response(reply.body, reply.status, headers)
    return StreamingResponse(_frames(reply.body, hold), reply.status, headers)


async def _frames(pieces: Iterable[Held], hold: Hold) -> AsyncIterator[bytes]:
    for piece in pieces:
        await hold(piece)
        yield piece.frame


class LocalServer:
    """Serves a manifest from a background thread, inside a ``with`` block.

    The socket listens before the thread starts, so that the port is known and no other process
    can take it. Port 0 is any free one.

    :param strict: Whether to answer only requests that equal an example. Otherwise, a valid
        request gets the response of the nearest example of its task.
    """

    def __init__(
        self,
        manifest: Manifest,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        strict: bool = True,
        hold: Hold = hold,
    ) -> None:
        config = uvicorn.Config(
            make_app(manifest, strict=strict, hold=hold),
            http="h11",
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            timeout_graceful_shutdown=1,  # Seconds to wait for streams in progress.
        )
        self._address = (host, port)
        self._server = uvicorn.Server(config)
        self._socket: socket.socket | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The base URL, without a trailing slash."""
        assert self._socket is not None, "the server has not been started"
        host, port = self._socket.getsockname()[:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def wait(self) -> None:
        """Block until the server ends. A signal handler can interrupt this by raising."""
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(0.5)

    def __enter__(self) -> Self:
        family = socket.AF_INET6 if ":" in self._address[0] else socket.AF_INET
        self._socket = socket.create_server(self._address, family=family, backlog=128)
        self._thread = threading.Thread(
            target=self._server.run, args=([self._socket],), name="inferwire-server", daemon=True
        )
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.should_exit = True
        if self._thread is not None:
            self._thread.join()
        if self._socket is not None:
            self._socket.close()
