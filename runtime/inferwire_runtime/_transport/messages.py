"""HTTP requests and responses: headers as bytes, and bodies that are not read yet."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._exchange.messages import Attempt, Request
from inferwire_runtime._http.semantics import is_success, media_type
from inferwire_runtime._media.types import is_text

_VAGUE = frozenset({"text/plain", "application/octet-stream", ""})
_STREAMS: Mapping[str, frozenset[str]] = {
    "events": _VAGUE | {"text/event-stream"},
    "lines": _VAGUE
    | {"application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines"}
    | {"application/json"},
}
"""The media types of streams. That of lines is often the one of a single line."""

_BODILESS = frozenset({"GET", "DELETE"})
"""The methods for which having no body need not be said (RFC 9110, section 8.6)."""


class Chunks:
    """The chunks of a body. Reading from a sync iterable does not suspend."""

    def __init__(self, chunks: Iterable[bytes] | AsyncIterable[bytes]) -> None:
        self._chunks = iter(chunks) if isinstance(chunks, Iterable) else aiter(chunks)

    async def next(self) -> bytes | None:
        """Return the next chunk, or None at the end."""
        chunks = self._chunks
        return next(chunks, None) if isinstance(chunks, Iterator) else await anext(chunks, None)


class Incoming(NamedTuple):
    """A response whose head was received. It holds its connection until it is closed."""

    status: int
    headers: Iterable[tuple[bytes, bytes]]
    next: Callable[[AttemptTimer], Awaitable[bytes | None]]
    """Returns the next chunk of the body, as sent; None at its end."""
    abort: Callable[[], None]
    """Ends the connection at once, from any thread, if possible."""
    close: Callable[[], Awaitable[None]]
    """Releases the connection, whether or not the body was read."""
    marked: bool = False
    """Whether the end of the body is marked even if no header says so."""


def is_stream(attempt: Attempt, status: int, headers: Mapping[str, str]) -> bool:
    """Return whether to leave the body open, to be read as a stream.

    Servers do not always declare streams as such, but HTML never is one, and JSON never is a stream
    of server-sent events.
    """
    if not is_success(status):
        return False
    wanted = attempt.request.stream
    if wanted == "file":
        return not is_text(media_type(headers))
    return wanted == "body" or media_type(headers) in _STREAMS.get(wanted, ())


def header_list(request: Request) -> list[tuple[bytes, bytes]]:
    """Return the headers to send, including the one that frames the body (RFC 9112, section 6).

    They are encoded here, because httpx would encode them as ASCII, and values may contain other
    characters (RFC 9110, section 5.5).
    """
    headers = [
        (name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers.items()
    ]
    body = request.body
    if body is None and request.method in _BODILESS:
        return headers
    length = len(body or b"") if body is None or isinstance(body, bytes) else body.length
    if length is None:
        headers.append((b"Transfer-Encoding", b"chunked"))
    else:
        headers.append((b"Content-Length", b"%d" % length))
    return headers


def header_mapping(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return headers by lower-case name. Values of repeated headers are joined by commas."""
    result: dict[str, str] = {}
    for raw_name, raw_value in headers:
        name = raw_name.decode("latin-1").lower()
        value = raw_value.decode("latin-1")
        result[name] = f"{result[name]}, {value}" if name in result else value
    return result


def encoding_of(headers: Mapping[str, str]) -> str:
    """Return the encoding of the body; empty if it is not compressed."""
    named = headers.get("content-encoding", "").lower().split(",")
    return ", ".join(name for one in named if (name := one.strip()) not in {"", "identity"})
