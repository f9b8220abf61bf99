"""Where requests go: the parts of a URL, and the proxy on the way."""

from __future__ import annotations

import ssl
from base64 import b64encode
from functools import lru_cache
from typing import NamedTuple

import httpx

_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}


class Target(NamedTuple):
    """A server or a proxy, and what a URL names there."""

    url: str
    scheme: str
    host: str
    port: int
    netloc: bytes
    """Host and port, as in a Host header."""
    path: bytes
    """The path with the query."""
    authority: str
    """Host and port, as for a tunnel."""
    origin: str
    """What connections to this server have in common."""


class Proxy(NamedTuple):
    """A proxy, and what it has to know of who asks."""

    target: Target
    auth: tuple[bytes, bytes] | None

    @property
    def is_socks(self) -> bool:
        """Whether it is asked for connections, which then are like direct ones."""
        return self.target.scheme.startswith("socks")

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """The headers for it."""
        if self.auth is None:
            return []
        return [(b"Proxy-Authorization", b"Basic " + b64encode(b":".join(self.auth)))]

    def __str__(self) -> str:
        return f"the proxy {self.target.scheme}://{self.target.netloc.decode('ascii', 'replace')}"


class Route(NamedTuple):
    """The way to a server."""

    proxy: Proxy | None
    tls: ssl.SSLContext | None
    """The certificates to trust, if there is TLS on the way."""


@lru_cache(maxsize=256)
def target_of(url: str) -> Target:
    """The target of a URL; parsing it anew for each call would cost more than sending it."""
    return _target(httpx.URL(url))


def proxy_of(url: str) -> Proxy:
    """The proxy of a URL, with the user and password in it."""
    proxy = httpx.Proxy(url)
    return Proxy(_target(proxy.url), proxy.raw_auth)


def _target(url: httpx.URL) -> Target:
    port = url.port or _PORTS[url.scheme]
    host = url.raw_host.decode("ascii")
    authority = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    origin = f"{url.scheme}://{authority}"
    return Target(str(url), url.scheme, host, port, url.netloc, url.raw_path, authority, origin)
