"""Establishes connections: directly or through a proxy, with or without TLS."""

from __future__ import annotations

import socket

import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._transport.flavor import Address, Flavor
from inferwire_runtime._transport.http11 import Connection
from inferwire_runtime._transport.network import NetworkStream, SocketStream
from inferwire_runtime._transport.routes import Proxy, Route, Target
from inferwire_runtime._transport.socks import ask_socks
from inferwire_runtime._transport.tls import secured


async def connect(flavor: Flavor, target: Target, route: Route, timer: AttemptTimer) -> Connection:
    """Connect to a server within the deadline of the call, trying each of its addresses."""
    timer.connecting()
    proxy = route.proxy
    near = target if proxy is None else proxy.target
    stream: NetworkStream = await _dial(flavor, near.host, near.port, timer)
    try:
        if proxy is not None and proxy.is_socks:
            await ask_socks(stream, target.host, target.port, proxy.auth, timer)
        elif proxy is not None:
            stream = await secured(stream, near, route.tls, timer)
            if target.scheme == "https":
                await _ask_tunnel(stream, target, proxy, timer)
        stream = await secured(stream, target, route.tls, timer)
    except BaseException:
        stream.close()
        raise
    return Connection(stream)


async def _dial(flavor: Flavor, host: str, port: int, timer: AttemptTimer) -> SocketStream:
    failure = OSError(f"no address found for {host}")
    try:
        addresses = await flavor.lookup(host, port, timer)
        for others, address in zip(reversed(range(len(addresses))), addresses, strict=True):
            try:
                return await _connected(flavor, address, timer.share(others))
            except OSError as error:
                failure = error
        raise failure
    except TimeoutError as error:
        raise httpx.ConnectTimeout(str(error)) from error
    except OSError as error:
        raise httpx.ConnectError(str(error)) from error
    finally:
        del failure  # Its traceback refers to this frame, which would be a reference cycle.


async def _connected(flavor: Flavor, address: Address, seconds: float | None) -> SocketStream:
    family, kind, protocol, _, where = address
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await flavor.connect(sock, where, seconds)
    except BaseException:
        sock.close()
        raise
    return SocketStream(sock, flavor)


async def _ask_tunnel(
    stream: NetworkStream, target: Target, proxy: Proxy, timer: AttemptTimer
) -> None:
    """Ask an HTTP proxy to open a tunnel (RFC 9110, section 9.3.6)."""
    headers = [(b"Host", target.authority.encode()), (b"Accept", b"*/*"), *proxy.headers]
    connection = Connection(stream)
    await connection.send("CONNECT", target.authority.encode(), headers, b"", timer)
    response = await connection.receive_head(timer)
    if not httpx.codes.is_success(response.status_code):
        raise httpx.ProxyError(f"{response.status_code} {response.reason.decode('latin-1')}")
