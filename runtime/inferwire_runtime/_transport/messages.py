"""Requests and responses as HTTP has them: headers as bytes, bodies that are not read yet."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Attempt, Request
from inferwire_runtime._http.semantics import is_success, media_type

_EVENTS = frozenset({"text/event-stream", "text/plain", "application/octet-stream", ""})


class Chunks:
    """The chunks of a body, one by one; those of an iterable come without suspending."""

    def __init__(self, chunks: Iterable[bytes] | AsyncIterable[bytes]) -> None:
        self._chunks = iter(chunks) if isinstance(chunks, Iterable) else aiter(chunks)

    async def next(self) -> bytes | None:
        """The next chunk; None at the end."""
        chunks = self._chunks
        return next(chunks, None) if isinstance(chunks, Iterator) else await anext(chunks, None)


class Incoming(NamedTuple):
    """A response as far as its head; it holds its connection until it is closed."""

    status: int
    headers: Iterable[tuple[bytes, bytes]]
    next: Callable[[AttemptTimer], Awaitable[bytes | None]]
    """The next chunk of the body, as it was sent; None at its end."""
    abort: Callable[[], None]
    """End the connection at once, from any thread, if that can be done."""
    close: Callable[[], Awaitable[None]]
    """Release the connection, whether or not the body was read."""


def is_stream(attempt: Attempt, status: int, headers: Mapping[str, str]) -> bool:
    """Whether to leave the body open, to be read chunk by chunk.

    Servers that mean events do not always say so; but JSON and HTML are never events.
    """
    if not is_success(status):
        return False
    wanted = attempt.request.stream
    return wanted == "lines" or (wanted == "events" and media_type(headers) in _EVENTS)


def header_list(request: Request) -> list[tuple[bytes, bytes]]:
    """The headers to send, with the one that frames the body (RFC 9112, section 6).

    As bytes: httpx would take texts for ASCII, and values may be more (RFC 9110, section 5.5).
    """
    headers = [
        (name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers.items()
    ]
    body = request.body
    if body is None and request.method == "GET":
        return headers
    length = len(body or b"") if body is None or isinstance(body, bytes) else body.length
    if length is None:
        headers.append((b"Transfer-Encoding", b"chunked"))
    else:
        headers.append((b"Content-Length", b"%d" % length))
    return headers


def header_mapping(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers by lower-case name, those that come several times joined by commas."""
    result: dict[str, str] = {}
    for raw_name, raw_value in headers:
        name = raw_name.decode("latin-1").lower()
        value = raw_value.decode("latin-1")
        result[name] = f"{result[name]}, {value}" if name in result else value
    return result


def encoding_of(headers: Mapping[str, str]) -> str:
    """How the body is compressed; empty if it is not."""
    named = headers.get("content-encoding", "").lower().split(",")
    return ", ".join(name for one in named if (name := one.strip()) not in {"", "identity"})
