"""The exceptions of httpcore and httpx, turned into each other and into ours."""

from __future__ import annotations

import ssl

import httpcore
import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._errors.exceptions import APIConnectionError, InferenceTimeoutError, Sent
from inferwire_runtime._http.urls import shown

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


def via_proxy(proxy: httpcore.Proxy | None) -> str:
    """Which proxy there is, in words for the end of a message."""
    if proxy is None:
        return ""
    url = proxy.url
    host = url.host.decode("ascii", "replace")
    return f" (by the proxy {url.scheme.decode()}://{host}:{url.port or ''})".replace(":)", ")")


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
