"""How a SOCKS5 proxy is asked for a connection (RFC 1928, with RFC 1929 for a password).

A generator in the manner of the others: it yields what to send and how many bytes to read, and is
sent those bytes. Performs no I/O. The name of the server goes to the proxy, which looks it up.

httpcore knows SOCKS too, but it asks for no time limit on the way, takes each piece of an answer
for all of it, and lets exceptions of another library through.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Generator
from typing import NamedTuple, TypeAlias

import httpcore

SCHEMES = frozenset({b"socks5", b"socks5h"})
DEFAULT_PORT = 1080

_VERSION = 5
_NO_AUTHENTICATION, _PASSWORD = 0, 2
_IPV4, _NAME, _IPV6 = 1, 3, 4
_LENGTHS = {_IPV4: 4, _IPV6: 16}
_REFUSALS = {
    1: "it failed",
    2: "its rules do not allow this",
    3: "the network cannot be reached",
    4: "the host cannot be reached",
    5: "the connection was refused",
    6: "the connection took too long",
    7: "it does not know how to connect",
    8: "it does not know this kind of address",
}


class Turn(NamedTuple):
    """What to send, and how many bytes of the answer to read then."""

    data: bytes
    wanted: int


Steps: TypeAlias = Generator[Turn, bytes, None]


def address(proxy: httpcore.Proxy) -> tuple[str, int]:
    """Where the proxy itself is."""
    return proxy.url.host.decode("ascii"), proxy.url.port or DEFAULT_PORT


def require_data(piece: bytes) -> bytes:
    """A piece of an answer, which must not be the end of them."""
    if not piece:
        raise httpcore.ProxyError("the SOCKS proxy closed the connection")
    return piece


def connect(host: str, port: int, auth: tuple[bytes, bytes] | None) -> Steps:
    """Ask the proxy to connect to a server. Raises `httpcore.ProxyError` if it does not."""
    method = _NO_AUTHENTICATION if auth is None else _PASSWORD
    answer = yield Turn(bytes([_VERSION, 1, method]), 2)
    if answer[0] != _VERSION:
        raise httpcore.ProxyError("the proxy does not speak SOCKS5")
    if answer[1] != method:
        wants = "another way of authentication" if auth is None else "no password"
        raise httpcore.ProxyError(f"the SOCKS proxy wants {wants}")
    if auth is not None:
        name, password = auth
        answer = yield Turn(b"\1" + _counted(name) + _counted(password), 2)
        if answer[1] != 0:
            raise httpcore.ProxyError("the SOCKS proxy does not accept the user and password")
    request = bytes([_VERSION, 1, 0]) + _address(host) + port.to_bytes(2, "big")
    answer = yield Turn(request, 4)
    if answer[1] != 0:
        said = _REFUSALS.get(answer[1], f"error {answer[1]}")
        raise httpcore.ProxyError(f"the SOCKS proxy did not connect: {said}")
    length = _LENGTHS.get(answer[3])
    if length is None:
        (length,) = yield Turn(b"", 1)
    yield Turn(b"", length + 2)  # The proxy's own address, which nobody needs.


def _address(host: str) -> bytes:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return bytes([_NAME]) + _counted(host.encode("ascii"))
    kind = _IPV4 if isinstance(address, ipaddress.IPv4Address) else _IPV6
    return bytes([kind]) + address.packed


def _counted(text: bytes) -> bytes:
    if not 0 < len(text) < 256:  # noqa: PLR2004  # its length is one byte
        raise httpcore.ProxyError("a SOCKS proxy takes names and passwords of 1 to 255 bytes")
    return bytes([len(text)]) + text
