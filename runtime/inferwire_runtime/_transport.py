"""Under the sync client: httpx, with one deadline-aware network stream below it.

httpx cannot keep a deadline: its timeouts are for each read, and taken once for a whole body. But
httpcore passes a request's timeout to the network stream with every read and write, unchanged,
and takes a network backend of one's own. So a `Flight`, which is a number, goes down as that
timeout, and `Connection` asks it what is left. The same stream counts what was sent, can be shut
down from another thread, and is not used in a forked child. All of it is public API of both.

Alternatives: a context variable (works, but is set around every read of every stream), a thread
that closes sockets (a thread), ``SO_RCVTIMEO`` (for each read again).
"""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

import httpcore
import httpx

from inferwire_runtime import _transport_core as core
from inferwire_runtime._settings import Settings
from inferwire_runtime._transport_backend import Backend
from inferwire_runtime._transport_pool import KEEPALIVE_SECONDS, MAX_CONNECTIONS, MAX_IDLE, Idle
from inferwire_runtime._transport_socks import SCHEMES as SOCKS


class _Pool:
    """Connections to servers that are reached directly, or as if they were (SOCKS)."""

    def __init__(self, tls: ssl.SSLContext | None, socks: httpcore.Proxy | None) -> None:
        self._tls = tls
        self._backend = Backend(socks)
        self._closed = False
        self._idle: Idle[httpcore.HTTPConnection] = Idle()
        self._slots = threading.BoundedSemaphore(MAX_CONNECTIONS)

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on a connection of its own, until the answer is closed."""
        if not self._slots.acquire(timeout=core.slot_seconds(request)):
            raise httpcore.PoolTimeout
        connection = self._connection(request.url.origin)
        try:
            response = connection.handle_request(request)
        except BaseException:
            connection.close()
            self._slots.release()
            raise
        assert isinstance(response.stream, Iterable)
        kept = _Kept(response.stream, lambda: self._release(request.url.origin, connection))
        return httpcore.Response(
            response.status,
            headers=response.headers,
            content=kept,
            extensions={"network_stream": core.network_stream(response)},
        )

    def _connection(self, origin: httpcore.Origin) -> httpcore.HTTPConnection:
        dropped: list[httpcore.HTTPConnection] = []
        idle = self._idle.take(str(origin), dropped)
        for one in dropped:
            one.close()
        return idle or httpcore.HTTPConnection(
            origin,
            self._tls,
            keepalive_expiry=KEEPALIVE_SECONDS,
            network_backend=self._backend,
        )

    def _release(self, origin: httpcore.Origin, connection: httpcore.HTTPConnection) -> None:
        dropped: list[httpcore.HTTPConnection] = []
        if connection.is_idle() and not self._closed and not core.has_more(connection):
            self._idle.put(str(origin), connection, dropped)
        else:
            dropped.append(connection)
        for one in dropped:
            one.close()
        self._slots.release()

    def close(self) -> None:
        """Close what is idle; what is in use is closed when it is released."""
        self._closed = True
        for connection in self._idle.drain():
            connection.close()


class _Handler(Protocol):
    """Connections of ours, or one of httpcore's pools where there is a proxy."""

    def handle_request(self, request: httpcore.Request) -> httpcore.Response: ...
    def close(self) -> None: ...


def _make_pool(tls: ssl.SSLContext | None, proxy: httpcore.Proxy | None) -> _Handler:
    # A function of the module: a method, kept by the pools, would keep the transport in turn.
    if proxy is None or proxy.url.scheme in SOCKS:
        return _Pool(tls, proxy)
    return httpcore.ConnectionPool(
        ssl_context=tls,
        proxy=proxy,
        max_connections=MAX_CONNECTIONS,
        max_keepalive_connections=MAX_IDLE,
        keepalive_expiry=KEEPALIVE_SECONDS,
        network_backend=Backend(),
    )


class DeadlineTransport(httpx.BaseTransport):
    """Sends requests whose timeouts are a `Flight`, over connections that are kept."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._pools = core.Pools(settings, _make_pool)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        self._leave_parent()
        try:
            response = self._pools.get(request.url).handle_request(core.core_request(request))
        except core.CORE_ERRORS as error:
            raise core.as_httpx(error) from error
        assert isinstance(response.stream, Iterable)
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_Pieces(response.stream),
            extensions={"network_stream": core.network_stream(response)},
        )

    def _leave_parent(self) -> None:
        """In a forked child, forget the connections: they are the parent's."""
        if self._pools.pid != os.getpid():
            self._pools = core.Pools(self._settings, _make_pool)

    def close(self) -> None:
        self._leave_parent()
        for pool in self._pools.drain():
            pool.close()


class _Kept:
    """The body of an answer; closing it makes its connection free for the next request."""

    def __init__(self, stream: Iterable[bytes], release: Callable[[], None]) -> None:
        self._stream = stream
        self._release: Callable[[], None] | None = release

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        """Done with it, read to its end or not."""
        release, self._release = self._release, None
        if release is not None:
            core.close_stream(self._stream)
            release()


class _Pieces(httpx.SyncByteStream):
    def __init__(self, stream: Iterable[bytes]) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except core.CORE_ERRORS as error:
            raise core.as_httpx(error) from error

    def close(self) -> None:
        core.close_stream(self._stream)
