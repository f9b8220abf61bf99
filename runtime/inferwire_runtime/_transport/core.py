"""What both transports share: the words of httpcore, httpx and ours for the same things."""

from __future__ import annotations

import os
import select
import socket
import ssl
from collections.abc import Callable
from functools import lru_cache
from typing import Generic, Protocol, TypeGuard, TypeVar

import httpcore
import httpx

from inferwire_runtime._config.proxies import proxy_for
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._errors.exceptions import (
    APIConnectionError,
    InferenceTimeoutError,
    RequestValidationError,
    Sent,
)
from inferwire_runtime._http.urls import shown
from inferwire_runtime._json.guards import is_items, is_mapping
from inferwire_runtime._transport.socks import SCHEMES

CORE_ERRORS = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
)
HTTPX_ERRORS = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    ssl.SSLError,
    OSError,
    UnicodeError,  # of a host whose name has no encoding
)

_TUNNEL = b"CONNECT "
"""What a request for a tunnel begins with (RFC 9110, section 9.3.6); none of ours is one."""

P = TypeVar("P")


def timer_of(timeout: float | None) -> AttemptTimer:
    """The timer that was sent down as the timeout."""
    if isinstance(timeout, AttemptTimer):
        return timeout
    raise RuntimeError("this transport is for requests that carry an AttemptTimer")


def begins(timer: AttemptTimer, buffer: bytes) -> bool:
    """Whether these bytes begin the request: the first that are not for a proxy on the way."""
    return timer.phase == "connect" and bool(buffer) and not buffer.startswith(_TUNNEL)


def is_readable(sock: socket.socket) -> bool:
    """Whether an idle connection has something to say, which is that it is closed."""
    try:
        if not hasattr(select, "poll"):
            return bool(select.select([sock], [], [], 0)[0])
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))
    except ValueError:  # It has been closed here, perhaps by another thread just now.
        return True


def has_more(connection: object) -> bool:
    """Whether something came after an answer: it would be read as the answer to the next request.

    httpcore keeps such bytes to itself, so its parser's buffer has to be asked for.
    """
    inner: object = getattr(connection, "_connection", None)
    while inner is not None:  # Connections by way of a proxy hold others in turn.
        connection, inner = inner, getattr(inner, "_connection", None)
    state: object = getattr(connection, "_h11_state", None)
    trailing: object = getattr(state, "trailing_data", None)
    return is_items(trailing) and bool(trailing and trailing[0])


def addresses(host: str, port: int) -> list[str]:
    """The addresses of a host; the lookup is the one wait that cannot be interrupted."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error
    return list(dict.fromkeys(str(one[4][0]) for one in found))


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


@lru_cache(maxsize=256)
def parsed_url(url: str) -> httpx.URL:
    """A URL as httpx has it; parsing it anew for each call would cost more than sending it."""
    return httpx.URL(url)


def core_request(request: httpx.Request) -> httpcore.Request:
    """A request as httpcore takes it."""
    url = request.url
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def network_stream(response: httpcore.Response) -> object:
    """The connection that an answer comes over."""
    extensions: object = vars(response).get("extensions")  # The attribute has no full type.
    return extensions.get("network_stream") if is_mapping(extensions) else None


def close_stream(stream: object) -> None:
    """Close the body of an answer, which httpcore types as a mere iterable."""
    close: object = getattr(stream, "close", None)
    if callable(close):
        close()


async def aclose_stream(stream: object) -> None:
    """Close the body of an answer, which httpcore types as a mere iterable."""
    if _can_aclose(stream):
        await stream.aclose()


class _AsyncClosable(Protocol):
    async def aclose(self) -> None: ...


def _can_aclose(stream: object) -> TypeGuard[_AsyncClosable]:
    # By hand: isinstance with a runtime protocol takes ten times as long.
    return hasattr(stream, "aclose")


def slot_seconds(request: httpcore.Request) -> float | None:
    """How long the request may wait for its turn to connect."""
    timeouts: object = vars(request)["extensions"]["timeout"]
    left = timeouts["pool"] if is_mapping(timeouts) else None
    return left if isinstance(left, float) else None


def via_proxy(proxy: httpcore.Proxy | None) -> str:
    """Which proxy there is, in words for the end of a message."""
    if proxy is None:
        return ""
    url = proxy.url
    host = url.host.decode("ascii", "replace")
    return f" (by the proxy {url.scheme.decode()}://{host}:{url.port or ''})".replace(":)", ")")


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


def as_httpx(error: Exception, way: str = "") -> Exception:
    """The exception of httpx by the name of that of httpcore, as transports are to raise.

    ``way``: which proxy the request went by, which may be what cannot be reached.
    """
    kind: object = getattr(httpx, type(error).__name__, httpx.NetworkError)
    assert isinstance(kind, type)
    made: object = kind(f"{error}{way}")
    assert isinstance(made, Exception)
    return made


def failure(error: Exception, timer: AttemptTimer, url: str, *, own: bool) -> APIConnectionError:
    """Our exception for one of `HTTPX_ERRORS`; ``own``: our stream has counted what was sent."""
    unsent = isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout))
    if own:
        unsent = timer.phase == "connect" or timer.sent == 0
    sent: Sent = "NOT_SENT" if unsent else "MAYBE_SENT"
    where = shown(url)
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        phase = timer.phase
        if not own:
            phase = "connect" if unsent else phase
            phase = "send" if isinstance(error, httpx.WriteTimeout) else phase
        return InferenceTimeoutError(
            f"{where}: no time left {_DOING[phase]}", url=url, sent=sent, phase=phase
        )
    detail = str(error) or type(error).__name__
    if isinstance(error, httpx.ConnectError):
        detail = f"cannot connect: {detail}"
    return APIConnectionError(f"{where}: {detail}", url=url, sent=sent)


_DOING = {
    "connect": "to connect",
    "send": "to send the request",
    "first": "for the answer to begin",
    "idle": "for the next piece of the answer",
    "total": "for the rest of the answer",
}
