"""Under the async client: the same mechanism as under the sync one, on asyncio.

See `sync.http` for what it is. Each running loop has its own connections. No thread: a name
lookup is the loop's, and nothing else blocks.
"""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import AsyncIterable, AsyncIterator, Callable
from functools import partial
from typing import Protocol
from weakref import WeakKeyDictionary

import httpcore
import httpx

from inferwire_runtime._config.settings import Settings
from inferwire_runtime._transport import core, errors, pools
from inferwire_runtime._transport.aio.connect import AsyncBackend
from inferwire_runtime._transport.pool import KEEPALIVE_SECONDS, MAX_CONNECTIONS, Idle


class _Pool:
    """Connections to servers, of the kind that the way to them wants, on one loop."""

    def __init__(
        self, make: Callable[[httpcore.Origin], httpcore.AsyncConnectionInterface], way: str
    ) -> None:
        self.way = way
        self._make = make
        self._closed = False
        self._idle: Idle[httpcore.AsyncConnectionInterface] = Idle()
        self._slots = asyncio.Semaphore(MAX_CONNECTIONS)

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on a connection of its own, until the answer is closed."""
        if self._slots.locked():
            try:
                async with asyncio.timeout(core.slot_seconds(request)):
                    await self._slots.acquire()
            except TimeoutError as error:
                raise httpcore.PoolTimeout(str(error)) from error
        else:
            await self._slots.acquire()
        try:
            return await self._send(request)
        except BaseException:
            self._slots.release()
            raise

    async def _send(self, request: httpcore.Request) -> httpcore.Response:
        origin = request.url.origin
        connection = await self._connection(origin)
        try:
            response = await connection.handle_async_request(request)
        except BaseException:
            await connection.aclose()
            raise
        assert isinstance(response.stream, AsyncIterable)
        return httpcore.Response(
            response.status,
            headers=response.headers,
            content=_Kept(response.stream, partial(self._release, origin, connection)),
            extensions={"network_stream": core.network_stream(response)},
        )

    async def _connection(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface:
        dropped: list[httpcore.AsyncConnectionInterface] = []
        idle = self._idle.take(str(origin), dropped)
        for one in dropped:
            await one.aclose()
        return idle or self._make(origin)

    async def _release(
        self, origin: httpcore.Origin, connection: httpcore.AsyncConnectionInterface, *, sound: bool
    ) -> None:
        dropped: list[httpcore.AsyncConnectionInterface] = []
        try:
            if sound and connection.is_idle() and not core.has_more(connection):
                self._idle.put(str(origin), connection, dropped)
            else:
                dropped.append(connection)
            if self._closed:  # Looked at last: who closes comes before this, or finds it there.
                dropped += self._idle.drain()
            for one in dropped:
                await one.aclose()
        finally:
            self._slots.release()

    async def aclose(self) -> None:
        """Close what is idle; what is in use is closed when it is released."""
        self._closed = True
        for connection in self._idle.drain():
            await connection.aclose()


def _make_pool(tls: ssl.SSLContext | None, proxy: httpcore.Proxy | None) -> _Pool:
    # A function of the module: a method, kept by the pools, would keep the transport in turn.
    socks = proxy if pools.is_socks(proxy) else None
    maker = httpcore.AsyncConnectionPool(  # It makes connections, and holds none.
        ssl_context=tls,
        proxy=None if socks else proxy,
        keepalive_expiry=KEEPALIVE_SECONDS,
        network_backend=AsyncBackend(socks),
    )
    return _Pool(maker.create_connection, errors.via_proxy(proxy))


class AsyncDeadlineTransport(httpx.AsyncBaseTransport):
    """Sends requests whose timeout is an `AttemptTimer`, on connections of the running loop."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, pools.Pools[_Pool]] = (
            WeakKeyDictionary()
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        pool = self._pools().get(request.url)
        try:
            response = await pool.handle_async_request(core.core_request(request))
        except errors.CORE_ERRORS as error:
            raise errors.as_httpx(error, pool.way) from error
        assert isinstance(response.stream, AsyncIterable)
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_Pieces(response.stream),
            extensions={"network_stream": core.network_stream(response)},
        )

    def _pools(self) -> pools.Pools[_Pool]:
        loop = asyncio.get_running_loop()
        found = self._loops.get(loop)
        if found is None or found.pid != os.getpid():
            for gone in [one for one in self._loops if one.is_closed()]:
                del self._loops[gone]
            found = self._loops[loop] = pools.Pools(self._settings, _make_pool)
        return found

    async def aclose(self) -> None:
        """Close the connections of all loops, also of those that run no more: they are sockets."""
        loops, self._loops = self._loops, WeakKeyDictionary()
        for one in loops.values():
            if one.pid == os.getpid():
                for pool in one.drain():
                    await pool.aclose()


class _Release(Protocol):
    async def __call__(self, *, sound: bool) -> None: ...


class _Kept:
    """The body of an answer; closing it makes its connection free for the next request."""

    def __init__(self, stream: AsyncIterable[bytes], release: _Release) -> None:
        self._stream = stream
        self._release: _Release | None = release

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()

    async def aclose(self) -> None:
        """Done with it, read to its end or not."""
        release, self._release = self._release, None
        if release is not None:
            sound = False  # An interrupted connection may be in no state that has a name.
            try:
                await core.aclose_stream(self._stream)
                sound = True
            finally:
                await release(sound=sound)


class _Pieces(httpx.AsyncByteStream):
    def __init__(self, stream: AsyncIterable[bytes]) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._stream:
                yield piece
        except errors.CORE_ERRORS as error:
            raise errors.as_httpx(error) from error

    async def aclose(self) -> None:
        await core.aclose_stream(self._stream)
