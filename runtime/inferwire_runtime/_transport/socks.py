"""The client side of SOCKS5 (RFC 1928, with passwords as in RFC 1929).

The proxy resolves the name of the server.
"""

from __future__ import annotations

import ipaddress

import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._transport.network import NetworkStream

_VERSION = 5
_NO_AUTHENTICATION, _PASSWORD = 0, 2
_IPV4, _NAME, _IPV6 = 1, 3, 4
_LENGTHS = {_IPV4: 4, _IPV6: 16}
_REFUSALS = {
    1: "general failure",
    2: "not allowed by its rules",
    3: "network unreachable",
    4: "host unreachable",
    5: "connection refused",
    6: "time to live expired",
    7: "command not supported",
    8: "address type not supported",
}


async def ask_socks(
    stream: NetworkStream,
    host: str,
    port: int,
    auth: tuple[bytes, bytes] | None,
    timer: AttemptTimer,
) -> None:
    """Ask the proxy to connect to a server. Raises `httpx.ProxyError` if that fails."""
    proxy = _Proxy(stream, timer)
    method = _NO_AUTHENTICATION if auth is None else _PASSWORD
    version, chosen = await proxy.ask(bytes([_VERSION, 1, method]), 2)
    if version != _VERSION:
        raise httpx.ProxyError("the proxy does not speak SOCKS5")
    if chosen != method:
        wants = "another authentication method" if auth is None else "no password"
        raise httpx.ProxyError(f"the SOCKS proxy requires {wants}")
    if auth is not None:
        name, password = auth
        _, refused = await proxy.ask(b"\1" + _counted(name) + _counted(password), 2)
        if refused:
            raise httpx.ProxyError("the SOCKS proxy rejected the user and password")
    request = bytes([_VERSION, 1, 0]) + _address(host) + port.to_bytes(2, "big")
    _, refused, _, kind = await proxy.ask(request, 4)
    if refused:
        reason = _REFUSALS.get(refused, f"error {refused}")
        raise httpx.ProxyError(f"the SOCKS proxy did not connect: {reason}")
    length = _LENGTHS.get(kind)
    if length is None:
        (length,) = await proxy.ask(b"", 1)
    await proxy.ask(b"", length + 2)  # Skip the proxy's own address.


class _Proxy:
    """Reads the replies of a proxy, in whatever chunks they arrive."""

    def __init__(self, stream: NetworkStream, timer: AttemptTimer) -> None:
        self._stream = stream
        self._timer = timer
        self._received = b""

    async def ask(self, data: bytes, wanted: int) -> bytes:
        """Send the data, and read this many bytes."""
        if data:
            await self._stream.send(data, self._timer)
        while len(self._received) < wanted:
            received = await self._stream.receive(self._timer)
            if not received:
                raise httpx.ProxyError("the SOCKS proxy closed the connection")
            self._received += received
        reply, self._received = self._received[:wanted], self._received[wanted:]
        return reply


def _address(host: str) -> bytes:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return bytes([_NAME]) + _counted(host.encode("ascii"))
    kind = _IPV4 if isinstance(address, ipaddress.IPv4Address) else _IPV6
    return bytes([kind]) + address.packed


def _counted(text: bytes) -> bytes:
    if not 0 < len(text) < 256:  # noqa: PLR2004  # its length is one byte
        raise httpx.ProxyError("names and passwords for a SOCKS proxy must have 1 to 255 bytes")
    return bytes([len(text)]) + text
