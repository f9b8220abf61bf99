"""Converts exceptions of httpx and of the operating system to those of this library.

The tracebacks of the original exceptions are dropped. Their frames hold the request with its token,
which would end up in logs that include local variables. Some frames also refer to the exception
itself, which would be a reference cycle.
"""

from __future__ import annotations

import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._errors.exceptions import APIConnectionError, InferenceTimeoutError, Sent
from inferwire_runtime._errors.secrets import masked
from inferwire_runtime._exchange.messages import Request
from inferwire_runtime._http.urls import shown

ERRORS = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    OSError,
    UnicodeError,  # from host names that cannot be encoded
)
"""The exceptions that can occur between sending a request and the end of its response."""


def failure(error: Exception, timer: AttemptTimer, request: Request) -> APIConnectionError:
    """Convert one of `ERRORS`; the timer provides the phase and the limit of the attempt."""
    url = request.url
    where, detail = shown(url), str(error) or type(error).__name__
    sent: Sent = "NOT_SENT" if timer.phase == "connect" or timer.sent == 0 else "MAYBE_SENT"
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        # With an errno, the operating system gave up before the limit was reached.
        late = detail if "[Errno" in detail else timer.deadline.timed_out(timer.phase, timer.at)
        message = f"{where}: {late} while {_DOING[timer.phase]}"
        problem: APIConnectionError = InferenceTimeoutError(
            message, url=url, sent=sent, phase=timer.phase
        )
    else:
        if isinstance(error, httpx.ConnectError):
            detail = f"cannot connect: {detail}"
        problem = APIConnectionError(f"{where}: {detail}", url=url, sent=sent)
    problem.__cause__ = error
    _drop_frames(error)
    return masked(problem, request.secrets)  # h11 quotes what the server sent.


def _drop_frames(cause: BaseException | None) -> None:
    """Drop the tracebacks of an exception and its causes. Types and messages are kept."""
    while cause is not None:
        cause.__traceback__ = cause.__context__ = None
        cause = cause.__cause__


_DOING = {
    "connect": "connecting",
    "send": "sending the request",
    "first": "waiting for the response to begin",
    "idle": "waiting for the next chunk of the response",
    "total": "waiting for the rest of the response",
}
