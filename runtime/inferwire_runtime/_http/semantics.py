"""The semantics of HTTP messages (RFC 9110)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inferwire_runtime._errors.excess import Excess

IDEMPOTENT = frozenset({"GET", "PUT", "DELETE"})
"""The methods of requests that can be sent again at any time (RFC 9110, section 9.2.2)."""


def is_success(status: int) -> bool:
    """Return whether a status code is a success (RFC 9110, section 15.3)."""
    return 200 <= status < 300  # noqa: PLR2004  # the range in that section


def media_type(headers: Mapping[str, str]) -> str:
    """Return the media type of a message without its parameters, in lower case."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def marks_end(headers: Mapping[str, str]) -> bool:
    """Return whether the headers of an HTTP/1.1 response mark the end of its body (RFC 9112)."""
    encodings = headers.get("transfer-encoding", "").lower()
    return "content-length" in headers or encodings.rpartition(",")[2].strip() == "chunked"


@dataclass(frozen=True, slots=True)
class Response:
    """The response of a server, with any status."""

    status: int
    headers: Mapping[str, str]
    """The headers by lower-case name."""
    body: bytes
    """The body; empty if `streaming`."""
    cut: Excess | str | None = None
    """The reason why `body` is not the whole body; None if it is."""
    streaming: bool = False
    """Whether the body was left open, to be read as a stream."""
    marked: bool = False
    """Whether the framing of that body marks its end, so that it cannot be cut unnoticed."""

    @property
    def content_type(self) -> str:
        """The media type without its parameters, in lower case; empty if unknown."""
        return media_type(self.headers)
