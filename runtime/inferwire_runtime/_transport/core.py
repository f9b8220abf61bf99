"""What both transports share: the words of httpcore, httpx and ours for the same things."""

from __future__ import annotations

import select
import socket
from functools import lru_cache
from typing import Protocol, TypeGuard

import httpcore
import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._json.guards import is_items, is_mapping

_TUNNEL = b"CONNECT "
"""What a request for a tunnel begins with (RFC 9110, section 9.3.6); none of ours is one."""


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
