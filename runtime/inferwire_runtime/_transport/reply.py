"""What both halves do with an answer whose body has not been read: decided here, read there."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

import httpx

from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._errors.exceptions import APIConnectionError, RequestValidationError
from inferwire_runtime._exchange.messages import Attempt, Request, TransportFailure
from inferwire_runtime._http.semantics import is_success, media_type
from inferwire_runtime._transport.errors import failure

DRAIN_SECONDS = 0.02
"""How long to wait for the end of a body whose last event has come."""

_BELOW = frozenset({"anyio", "asyncio", "h11", "httpcore", "httpx", "inferwire_runtime"})
"""The packages that carry requests, and this one."""

_EVENTS = frozenset({"text/event-stream", "text/plain", "application/octet-stream", ""})


def check_own(
    client: httpx.Client | httpx.AsyncClient,
    kind: type[httpx.Client | httpx.AsyncClient],
    settings: Settings,
) -> None:
    """Refuse a client of the caller's that is of another kind, and settings it has to have."""
    if not isinstance(client, kind):
        raise RequestValidationError(
            f"http_client must be an httpx.{kind.__name__}, not {type(client).__qualname__} of "
            f"{type(client).__module__}",
            argument="http_client",
        )
    if settings.proxies:
        raise RequestValidationError(
            "proxies: give them to the http_client, which sends the requests", argument="proxies"
        )


def is_stream(attempt: Attempt, status: int, headers: Mapping[str, str]) -> bool:
    """Whether to leave the body to be read piece by piece.

    Servers that mean events do not always say so; but JSON and HTML are never events.
    """
    if not is_success(status):
        return False
    wanted = attempt.request.stream
    return wanted == "lines" or (wanted == "events" and media_type(headers) in _EVENTS)


def header_mapping(response: httpx.Response) -> dict[str, str]:
    """Headers by lower-case name, those that come several times joined by commas."""
    result: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name = raw_name.decode("latin-1").lower()
        value = raw_value.decode("latin-1")
        result[name] = f"{result[name]}, {value}" if name in result else value
    return result


def encoding_of(headers: Mapping[str, str]) -> str:
    """How the body is compressed; empty if it is not."""
    named = headers.get("content-encoding", "").lower().split(",")
    return ", ".join(name for one in named if (name := one.strip()) not in {"", "identity"})


def failed(error: Exception, timer: AttemptTimer, url: str, *, own: bool) -> TransportFailure:
    """The outcome of an attempt that httpx gave up.

    No name in the caller's frame may hold the new exception: with the traceback of its cause,
    which leads to that frame, it would be a cycle.
    """
    return TransportFailure(caused(failure(error, timer, url, own=own), error))


def caused(problem: APIConnectionError, error: Exception) -> APIConnectionError:
    """The exception, and what it comes from.

    The variables of the frames below are dropped. Some hold the very exception that refers to
    them (h11's and asyncio's do), which would keep all of it for the collector; and some hold the
    request, with its token, for whoever logs tracebacks with their variables. What the caller was
    doing, and handling, is none of this module's business.
    """
    problem.__cause__ = error
    cause: BaseException | None = error
    while cause is not None:
        step = cause.__traceback__
        while step is not None:
            if step.tb_frame.f_globals.get("__name__", "").partition(".")[0] in _BELOW:
                with suppress(RuntimeError):  # It is running: it is one of those that raise this.
                    step.tb_frame.clear()
            step = step.tb_next
        cause = cause.__cause__
    return problem


def header_list(request: Request) -> list[tuple[bytes, bytes]]:
    """The headers to send, with the length of a body that is made piece by piece.

    As bytes: httpx would take texts for ASCII, and values may be more (RFC 9110, section 5.5).
    """
    headers = [
        (name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers.items()
    ]
    body = request.body
    if body is not None and not isinstance(body, bytes) and body.length is not None:
        headers.append((b"content-length", b"%d" % body.length))
    return headers


def timeouts(timer: AttemptTimer, *, own: bool) -> dict[str, float | None]:
    """The ``timeout`` extension of a request.

    Our own transport asks the timer at every step; a caller's client gets what is left now, for
    each of its own steps.
    """
    left = None if timer.deadline.answer_at() is None else float(timer)
    if own:
        return {"connect": timer, "read": timer, "write": timer, "pool": left}
    timeout = timer.deadline.timeout
    connect = timeout.connect if left is None else min(left, timeout.connect or left)
    read = timeout.idle if left is None else left
    return {"connect": connect, "read": read, "write": left, "pool": left}
