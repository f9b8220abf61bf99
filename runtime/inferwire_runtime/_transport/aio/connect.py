"""How the async client connects: within the time of the call, directly or by a SOCKS proxy."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterable, Sequence

import httpcore

from inferwire_runtime._config.timeouts import Flight
from inferwire_runtime._transport import core, socks
from inferwire_runtime._transport.aio.network import AsyncConnection


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Connects within the time of the call, whatever the number of addresses."""

    def __init__(self, socks: httpcore.Proxy | None = None) -> None:
        self._socks = socks

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002  # never set by this transport
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002  # as above
    ) -> httpcore.AsyncNetworkStream:
        flight = core.flight_of(timeout)
        flight.at = flight.deadline.connected_at()
        if self._socks is None:
            return await self._connected(host, port, flight)
        connection = await self._connected(*socks.address(self._socks), flight)
        try:
            await _pass_on(connection, socks.connect(host, port, self._socks.auth), flight)
        except BaseException:
            await connection.aclose()
            raise
        return connection

    async def _connected(self, host: str, port: int, flight: Flight) -> AsyncConnection:
        try:
            async with asyncio.timeout(flight.left()):
                return AsyncConnection(await _connected(host, port, flight))
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


async def _pass_on(connection: AsyncConnection, steps: socks.Steps, flight: Flight) -> None:
    """Have a proxy connect."""
    with contextlib.suppress(StopIteration):
        turn = next(steps)
        while True:
            await connection.send(turn.data, flight)
            answer = b""
            while len(answer) < turn.wanted:
                answer += socks.there(await connection.receive(turn.wanted - len(answer), flight))
            turn = steps.send(answer)


async def _connected(host: str, port: int, flight: Flight) -> socket.socket:
    loop = asyncio.get_running_loop()
    failure = OSError(f"{host} has no address")
    found = await _lookup(loop, host, port)
    for others, one in zip(reversed(range(len(found))), found, strict=True):
        family, kind, protocol, _, address = one
        sock = socket.socket(family, kind, protocol)
        try:
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            async with asyncio.timeout(flight.share(others)):
                await loop.sock_connect(sock, address)
        except OSError as error:
            sock.close()
            failure = error
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise failure


async def _lookup(
    loop: asyncio.AbstractEventLoop, host: str, port: int
) -> Sequence[tuple[int, int, int, str, tuple[str | int | bytes, ...]]]:
    """The addresses of a host; a literal one needs no thread of the resolver."""
    with contextlib.suppress(socket.gaierror):
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    return await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
