"""Under the sync client: httpx, with one deadline-aware network stream below it.

httpx cannot keep a deadline: its timeouts are for each read, and taken once for a whole body. But
httpcore passes a request's timeout to the network stream with every read and write, unchanged,
and takes a network backend of one's own. So an `AttemptTimer`, which is a number, goes down as that
timeout, and `Connection` asks it what is left. The same stream counts what was sent, can be shut
down from another thread, and is not used in a forked child. All of it is public API of both.

Alternatives: a context variable (works, but is set around every read of every stream), a thread
that closes sockets (a thread), ``SO_RCVTIMEO`` (for each read again).
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from queue import Empty, SimpleQueue
from typing import Protocol

import httpcore
import httpx

from inferwire_runtime._config.settings import Settings
from inferwire_runtime._transport import core, errors, pools
from inferwire_runtime._transport.pool import KEEPALIVE_SECONDS, MAX_CONNECTIONS, Idle
from inferwire_runtime._transport.sync.connect import Backend


class _Pool:
    """Connections to servers, of the kind that the way to them wants."""

    def __init__(
        self, make: Callable[[httpcore.Origin], httpcore.ConnectionInterface], way: str
    ) -> None:
        self.way = way
        self._make = make
        self._closed = False
        self._idle: Idle[httpcore.ConnectionInterface] = Idle()
        # A queue of tokens and no semaphore, whose lock a signal's exception can leave locked.
        self._slots: SimpleQueue[None] = SimpleQueue()
        for _ in range(MAX_CONNECTIONS):
            self._slots.put(None)

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on a connection of its own, until the answer is closed."""
        try:
            self._slots.get(timeout=core.slot_seconds(request))
        except Empty as error:
            raise httpcore.PoolTimeout(str(error)) from error
        try:
            return self._send(request)
        except BaseException:
            self._slots.put(None)
            raise

    def _send(self, request: httpcore.Request) -> httpcore.Response:
        origin = request.url.origin
        connection = self._connection(origin)
        try:
            response = connection.handle_request(request)
        except BaseException:
            connection.close()
            raise
        assert isinstance(response.stream, Iterable)
        return httpcore.Response(
            response.status,
            headers=response.headers,
            content=_Kept(response.stream, partial(self._release, origin, connection)),
            extensions={"network_stream": core.network_stream(response)},
        )

    def _connection(self, origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        dropped: list[httpcore.ConnectionInterface] = []
        idle = self._idle.take(str(origin), dropped)
        for one in dropped:
            one.close()
        return idle or self._make(origin)

    def _release(
        self, origin: httpcore.Origin, connection: httpcore.ConnectionInterface, *, sound: bool
    ) -> None:
        dropped: list[httpcore.ConnectionInterface] = []
        try:
            if sound and connection.is_idle() and not core.has_more(connection):
                self._idle.put(str(origin), connection, dropped)
            else:
                dropped.append(connection)
            if self._closed:  # Looked at last: who closes comes before this, or finds it there.
                dropped += self._idle.drain()
            for one in dropped:
                one.close()
        finally:
            self._slots.put(None)

    def close(self) -> None:
        """Close what is idle; what is in use is closed when it is released."""
        self._closed = True
        for connection in self._idle.drain():
            connection.close()


def _make_pool(tls: ssl.SSLContext | None, proxy: httpcore.Proxy | None) -> _Pool:
    # A function of the module: a method, kept by the pools, would keep the transport in turn.
    socks = proxy if pools.is_socks(proxy) else None
    maker = httpcore.ConnectionPool(  # It makes connections, and holds none.
        ssl_context=tls,
        proxy=None if socks else proxy,
        keepalive_expiry=KEEPALIVE_SECONDS,
        network_backend=Backend(socks),
    )
    return _Pool(maker.create_connection, errors.via_proxy(proxy))


class DeadlineTransport(httpx.BaseTransport):
    """Sends requests whose timeouts are an `AttemptTimer`, over connections that are kept."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._pools = pools.Pools(settings, _make_pool)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        self._leave_parent()
        pool = self._pools.get(request.url)
        try:
            response = pool.handle_request(core.core_request(request))
        except errors.CORE_ERRORS as error:
            raise errors.as_httpx(error, pool.way) from error
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
            self._pools = pools.Pools(self._settings, _make_pool)

    def close(self) -> None:
        self._leave_parent()
        for pool in self._pools.drain():
            pool.close()


class _Release(Protocol):
    def __call__(self, *, sound: bool) -> None: ...


class _Kept:
    """The body of an answer; closing it makes its connection free for the next request."""

    def __init__(self, stream: Iterable[bytes], release: _Release) -> None:
        self._stream = stream
        self._release: _Release | None = release

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        """Done with it, read to its end or not."""
        release, self._release = self._release, None
        if release is not None:
            sound = False  # An interrupted connection may be in no state that has a name.
            try:
                core.close_stream(self._stream)
                sound = True
            finally:
                release(sound=sound)


class _Pieces(httpx.SyncByteStream):
    def __init__(self, stream: Iterable[bytes]) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except errors.CORE_ERRORS as error:
            raise errors.as_httpx(error) from error

    def close(self) -> None:
        core.close_stream(self._stream)
