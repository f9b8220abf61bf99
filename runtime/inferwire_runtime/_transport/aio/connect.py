"""How the async client connects: within the time of the call, directly or by a SOCKS proxy."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterable, Sequence

import httpcore

from inferwire_runtime._config.timeouts import AttemptTimer
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
        timer = core.timer_of(timeout)
        timer.at = timer.deadline.connected_at()
        if self._socks is None:
            return await self._connected(host, port, timer)
        connection = await self._connected(*socks.address(self._socks), timer)
        try:
            await _run_handshake(connection, socks.connect(host, port, self._socks.auth), timer)
        except BaseException:
            await connection.aclose()
            raise
        return connection

    async def _connected(self, host: str, port: int, timer: AttemptTimer) -> AsyncConnection:
        try:
            async with asyncio.timeout(timer.left()):
                return AsyncConnection(await _connected(host, port, timer))
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


async def _run_handshake(
    connection: AsyncConnection, steps: socks.Steps, timer: AttemptTimer
) -> None:
    """Have a proxy connect."""
    with contextlib.suppress(StopIteration):
        turn = next(steps)
        while True:
            await connection.send(turn.data, timer)
            answer = b""
            while len(answer) < turn.wanted:
                answer += socks.require_data(
                    await connection.receive(turn.wanted - len(answer), timer)
                )
            turn = steps.send(answer)


async def _connected(host: str, port: int, timer: AttemptTimer) -> socket.socket:
    loop = asyncio.get_running_loop()
    failure = OSError(f"{host} has no address")
    found = await _lookup(loop, host, port)
    for others, one in zip(reversed(range(len(found))), found, strict=True):
        family, kind, protocol, _, address = one
        sock = socket.socket(family, kind, protocol)
        try:
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            async with asyncio.timeout(timer.share(others)):
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
