"""The route of a request: the parts of its URL, and the proxy on the way."""

from __future__ import annotations

import ssl
from base64 import b64encode
from functools import lru_cache
from typing import NamedTuple

import httpx

_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}


class Target(NamedTuple):
    """A server or a proxy, with the parts of a URL."""

    url: str
    scheme: str
    host: str
    port: int
    netloc: bytes
    """The host and the port, as in a Host header."""
    path: bytes
    """The path with the query."""
    authority: str
    """The host and the port, as in a CONNECT request."""
    origin: str
    """The key under which connections to this server are pooled."""


class Proxy(NamedTuple):
    """A proxy, and the credentials for it."""

    target: Target
    auth: tuple[bytes, bytes] | None

    @property
    def is_socks(self) -> bool:
        """Whether it is a SOCKS proxy, whose connections can be used like direct ones."""
        return self.target.scheme.startswith("socks")

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """The headers for the proxy."""
        if self.auth is None:
            return []
        return [(b"Proxy-Authorization", b"Basic " + b64encode(b":".join(self.auth)))]

    def __str__(self) -> str:
        return f"the proxy {self.target.scheme}://{self.target.netloc.decode('ascii', 'replace')}"


class Route(NamedTuple):
    """The route to a server."""

    proxy: Proxy | None
    tls: ssl.SSLContext | None
    """The TLS context, if there is TLS on the route."""


@lru_cache(maxsize=256)
def target_of(url: str) -> Target:
    """Parse a URL. Cached, because parsing costs more than sending a request."""
    return _target(httpx.URL(url))


def proxy_of(url: str) -> Proxy:
    """Parse the URL of a proxy, including its user and password."""
    proxy = httpx.Proxy(url)
    return Proxy(_target(proxy.url), proxy.raw_auth)


def _target(url: httpx.URL) -> Target:
    port = url.port or _PORTS[url.scheme]
    host = url.raw_host.decode("ascii")
    authority = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    origin = f"{url.scheme}://{authority}"
    return Target(str(url), url.scheme, host, port, url.netloc, url.raw_path, authority, origin)
