"""The exceptions of httpx and of the operating system, turned into ours.

What a caller catches leads to no frame below the transport. Such frames hold the request, with its
token, for whoever logs tracebacks with their variables; and some hold the very exception that
leads to them, which would be a cycle.
"""

from __future__ import annotations

import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._errors.exceptions import APIConnectionError, InferenceTimeoutError, Sent
from inferwire_runtime._http.urls import shown

ERRORS = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    OSError,
    UnicodeError,  # of a host whose name has no encoding
)
"""What can go wrong between a request and the end of its response."""


def failure(error: Exception, timer: AttemptTimer, url: str) -> APIConnectionError:
    """Our exception for one of `ERRORS`; the timer knows how far the attempt came."""
    where = shown(url)
    sent: Sent = "NOT_SENT" if timer.phase == "connect" or timer.sent == 0 else "MAYBE_SENT"
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        message = f"{where}: no time left {_DOING[timer.phase]}"
        problem: APIConnectionError = InferenceTimeoutError(
            message, url=url, sent=sent, phase=timer.phase
        )
    else:
        detail = str(error) or type(error).__name__
        if isinstance(error, httpx.ConnectError):
            detail = f"cannot connect: {detail}"
        problem = APIConnectionError(f"{where}: {detail}", url=url, sent=sent)
    problem.__cause__ = error
    _drop_frames(error)
    return problem


def _drop_frames(cause: BaseException | None) -> None:
    """Take the tracebacks from an exception and its causes; their types and messages remain."""
    while cause is not None:
        cause.__traceback__ = cause.__context__ = None
        cause = cause.__cause__


_DOING = {
    "connect": "to connect",
    "send": "to send the request",
    "first": "for the response to begin",
    "idle": "for the next chunk of the response",
    "total": "for the rest of the response",
}
