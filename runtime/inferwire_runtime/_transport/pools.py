"""Connection pools by what a URL needs: TLS, and a proxy."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable
from typing import Generic, TypeVar

import httpcore
import httpx

from inferwire_runtime._config.proxies import proxy_for
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._transport.socks import SCHEMES

P = TypeVar("P")


class Pools(Generic[P]):
    """Connection pools of one process, by what they need: TLS, and a proxy."""

    def __init__(
        self,
        settings: Settings,
        make: Callable[[ssl.SSLContext | None, httpcore.Proxy | None], P],
    ) -> None:
        self.pid = os.getpid()
        self._settings = settings
        self._make = make
        self._closed = False
        self._by_need: dict[tuple[bool, str | None], P] = {}
        self._by_origin: dict[tuple[str, str, int | None], P] = {}

    def get(self, url: httpx.URL) -> P:
        """The pool for a URL; two threads that make one at a time end with the same."""
        origin = (url.scheme, url.host, url.port)
        pool = self._by_origin.get(origin)
        if pool is None:
            settings = self._settings
            proxy = proxy_for(str(url), settings.proxies, trust_env=settings.trust_env)
            need = (url.scheme == "https" or is_tls(proxy), proxy)
            pool = self._by_need.get(need)
            if pool is None:
                made = self._make(tls_context(settings, wanted=need[0]), core_proxy(proxy))
                pool = self._by_need.setdefault(need, made)
            self._by_origin[origin] = pool
        if self._closed:  # Looked at last: whoever closes finds the pool, or comes before this.
            raise RuntimeError("the client is closed")
        return pool

    def drain(self) -> list[P]:
        """All pools, which are forgotten here; there are to be no others."""
        self._closed = True
        pools = list(self._by_need.values())
        self._by_need.clear()
        self._by_origin.clear()
        return pools


def is_socks(proxy: httpcore.Proxy | None) -> bool:
    """Whether it is asked for connections, which then are like direct ones."""
    return proxy is not None and proxy.url.scheme in SCHEMES


def core_proxy(url: str | None) -> httpcore.Proxy | None:
    """A proxy as httpcore takes it, with the credentials of its URL."""
    if url is None:
        return None
    proxy = httpx.Proxy(url)
    target = httpcore.URL(
        scheme=proxy.url.raw_scheme,
        host=proxy.url.raw_host,
        port=proxy.url.port,
        target=proxy.url.raw_path,
    )
    return httpcore.Proxy(target, auth=proxy.raw_auth, headers=proxy.headers.raw)


def is_tls(proxy: str | None) -> bool:
    """Whether the proxy itself is reached by TLS."""
    return proxy is not None and proxy.lower().startswith("https://")


def tls_context(settings: Settings, *, wanted: bool) -> ssl.SSLContext | None:
    """The certificates to trust; costly, so only where they are wanted."""
    if not wanted:
        return None
    try:
        return httpx.create_ssl_context(trust_env=settings.trust_env)
    except OSError as error:
        names = ("SSL_CERT_FILE", "SSL_CERT_DIR")
        said = [f"{name}={os.environ[name]}" for name in names if os.environ.get(name)]
        where = " and ".join(said) or "this system"
        raise RequestValidationError(
            f"the certificates of {where} cannot be read: {error}"
        ) from error
