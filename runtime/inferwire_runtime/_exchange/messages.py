"""What goes to a server and what comes back, apart from any library that carries it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from inferwire_runtime._errors.exceptions import APIConnectionError
from inferwire_runtime._json.pointers import at_pointer

if TYPE_CHECKING:
    from inferwire_runtime._config.timeouts import Deadline
    from inferwire_runtime._request.body import Body


Streaming: TypeAlias = Literal["", "events", "lines"]


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent, apart from what a single attempt adds."""

    method: str
    url: str
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes | Body | None = None
    stream: Streaming = ""
    """Leave the body of a good answer to be read as a stream of these, if it can be one."""
    follow: Literal["own", "any"] = "own"
    """Which redirects to follow: within the origin, or (a GET without secrets) all."""
    limit: int | None = None
    """The most bytes of the answer to read."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """Send this request now."""

    request: Request
    deadline: Deadline


@dataclass(frozen=True, slots=True)
class Wait:
    """Let this many seconds pass."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Response:
    """What a server answered, whatever the status."""

    status: int
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes
    """Empty while `opened`."""
    complete: bool = True
    """All of the body is there: it was not longer than the limit."""
    opened: object = None
    """The transport's handle on a body that is left to be read as a stream."""

    @property
    def content_type(self) -> str:
        """The media type without its parameters, in lower case; empty if there is none."""
        return media_type(self.headers)


@dataclass(frozen=True, slots=True)
class TransportFailure:
    """No answer: what became of the attempt."""

    error: APIConnectionError


Outcome: TypeAlias = Response | TransportFailure | None


def is_success(status: int) -> bool:
    """Whether a status is a success (RFC 9110, section 15.3)."""
    return 200 <= status < 300  # noqa: PLR2004  # the section's numbers


def media_type(headers: Mapping[str, str]) -> str:
    """The media type of a message without its parameters, in lower case."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def found(body: bytes | str, pointer: tuple[str, ...]) -> object:
    """The value at a JSON pointer of a document; None if it is not there, or no JSON."""
    try:
        value: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return at_pointer(value, pointer)
