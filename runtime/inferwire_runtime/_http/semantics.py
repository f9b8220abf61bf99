"""The semantics of HTTP messages (RFC 9110)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


def is_success(status: int) -> bool:
    """Whether a status is a success (RFC 9110, section 15.3)."""
    return 200 <= status < 300  # noqa: PLR2004  # the section's numbers


def media_type(headers: Mapping[str, str]) -> str:
    """The media type of a message without its parameters, in lower case."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


@dataclass(frozen=True, slots=True)
class Response:
    """What a server answered, whatever the status."""

    status: int
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes
    """Empty if `streaming`."""
    complete: bool = True
    """All of the body is there: it was not longer than the limit."""
    streaming: bool = False
    """The body was left open, to be read as a stream."""

    @property
    def content_type(self) -> str:
        """The media type without its parameters, in lower case; empty if there is none."""
        return media_type(self.headers)
