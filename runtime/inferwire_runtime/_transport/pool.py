"""Sends requests over pooled connections, and keeps the deadlines of calls.

httpx cannot keep a deadline: its timeouts apply to each read, and are fixed for a whole body. Here
every wait asks the `AttemptTimer` of its call for the time that is left. The bytes that were sent
are counted. Connections can be closed from another thread and are not used in forked children.

Rejected: httpcore with a custom network backend. The timer had to be a number, to be passed as its
timeout; bytes after a response were only in private attributes; its async generators had to be
closed by hand if a stream was not exhausted; and it exists twice, sync and async. h11, on which it
is built, does the hard parts of HTTP/1.1, and the rest is less code than the adaptation was.
"""

from __future__ import annotations

import os
import ssl
from functools import partial
from threading import Lock
from weakref import WeakKeyDictionary

import h11
import httpx

from inferwire_runtime._config.proxies import proxy_for
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Request
from inferwire_runtime._transport.connect import connect
from inferwire_runtime._transport.flavor import Flavor, Place
from inferwire_runtime._transport.http11 import Connection
from inferwire_runtime._transport.idle import Idle
from inferwire_runtime._transport.messages import Incoming, header_list
from inferwire_runtime._transport.routes import Proxy, Route, Target, proxy_of, target_of
from inferwire_runtime._transport.tls import make_context

MAX_CONNECTIONS = 1000


class Transport:
    """Sends requests over pooled connections, with one pool for each process and place."""

    def __init__(self, flavor: Flavor, settings: Settings) -> None:
        self._flavor = flavor
        self._settings = settings
        self._pid = os.getpid()
        self._pools: WeakKeyDictionary[Place, Pool] = WeakKeyDictionary()
        self._pool()  # Created immediately, so that no thread can create it after `close`.

    async def send(self, request: Request, timer: AttemptTimer) -> Incoming:
        """Send a request, and receive the head of its response."""
        return await self._pool().send(request, timer)

    def _pool(self) -> Pool:
        if self._pid != os.getpid():  # A forked child must not touch its parent's pools.
            self._pools, self._pid = WeakKeyDictionary(), os.getpid()
        place = self._flavor.place()
        pool = self._pools.get(place)
        if pool is None:
            for gone in [one for one in self._places() if one.is_closed()]:
                self._pools.pop(gone, None)
            pool = self._pools.setdefault(place, Pool(self._flavor, self._settings))
        return pool

    async def close(self) -> None:
        """Close the idle connections of all loops. Others are closed when they are released."""
        for pool in filter(None, map(self._pools.get, self._places())):
            pool.close()

    def _places(self) -> list[Place]:
        """Return the places that have a pool, as a list: other threads may add one meanwhile."""
        return [place for ref in self._pools.keyrefs() if (place := ref()) is not None]


class Pool:
    """The connections of one process and, in the async client, of one event loop."""

    def __init__(self, flavor: Flavor, settings: Settings) -> None:
        self._flavor = flavor
        self._settings = settings
        self._slots = flavor.slots(MAX_CONNECTIONS)
        self._idle = Idle()
        self._routes: dict[str, Route] = {}
        self._tls: ssl.SSLContext | None = None
        self._lock = Lock()

    async def send(self, request: Request, timer: AttemptTimer) -> Incoming:
        """Send a request on a connection that it holds until its response is closed."""
        target = target_of(request.target)
        route = await self._route(target, timer)
        await self._slots.acquire(timer.left())
        connection: Connection | None = None
        try:
            connection = self._idle.take(target.origin)
            if connection is None:
                connection = await connect(self._flavor, target, route, timer)
            head = await self._exchange(connection, request, target, route.proxy, timer)
            return Incoming(
                head.status_code,
                head.headers.raw_items(),
                connection.receive,
                connection.close,
                partial(self._release, target.origin, connection),
            )
        except BaseException as error:
            if connection is not None:
                connection.close()
            self._slots.release()
            if isinstance(error, httpx.TransportError) and route.proxy is not None:
                raise type(error)(f"{error} (through {route.proxy})") from error
            raise

    async def _exchange(
        self,
        connection: Connection,
        request: Request,
        target: Target,
        proxy: Proxy | None,
        timer: AttemptTimer,
    ) -> h11.Response:
        headers = header_list(request)
        if "host" not in request.headers:
            headers.insert(0, (b"Host", target.netloc))
        path = target.path
        if proxy is not None and target.scheme == "http" and not proxy.is_socks:
            headers = [*proxy.headers, *headers]
            path = b"http://%s%s" % (target.netloc, path)
        body = request.body or b""
        content = body if isinstance(body, bytes) else self._flavor.chunks(body, timer)
        timer.connected()
        await connection.send(request.method, path, headers, content, timer)
        timer.await_response()
        return await connection.receive_head(timer)

    async def _release(self, origin: str, connection: Connection) -> None:
        try:
            self._idle.put(origin, connection)
        finally:
            self._slots.release()

    async def _route(self, target: Target, timer: AttemptTimer) -> Route:
        route = self._routes.get(target.origin)
        if route is None:
            settings = self._settings
            url = proxy_for(target.url, settings.proxies, trust_env=settings.trust_env)
            proxy = None if url is None else proxy_of(url)
            tls = "https" in {target.scheme, proxy and proxy.target.scheme}
            context = await self._flavor.work(self._context, timer) if tls else None
            route = self._routes[target.origin] = Route(proxy, context)
        return route

    def _context(self) -> ssl.SSLContext:
        """Return the TLS context of all connections."""
        with self._lock:
            self._tls = self._tls or make_context(trust_env=self._settings.trust_env)
            return self._tls

    def close(self) -> None:
        """Close idle connections. Others are closed when they are released."""
        self._idle.close()
