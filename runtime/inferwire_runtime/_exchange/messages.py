"""What goes to a server and what comes back, apart from any library that carries it."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, TypeVar

from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.exceptions import APIConnectionError
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._media.files import Loaded
from inferwire_runtime._media.inputs import LocalSource
from inferwire_runtime._request.body import Body

T = TypeVar("T")

Streaming: TypeAlias = Literal["", "events", "lines"]


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent, apart from what a single attempt adds."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
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
class TransportFailure:
    """No answer: what became of the attempt."""

    error: APIConnectionError


Outcome: TypeAlias = Response | TransportFailure | None


@dataclass(frozen=True, slots=True)
class Load:
    """Open this source, which is the argument of that name.

    It is answered with the file, or with a `TimeoutError` where waiting for it could be given up.
    """

    source: LocalSource
    argument: str
    deadline: Deadline


Step: TypeAlias = Attempt | Wait | Load


Result: TypeAlias = "Outcome | Loaded | TimeoutError"


Steps: TypeAlias = Generator[Step, object, T]
"""Steps to a result; each is answered with a `Result`."""

Exchange: TypeAlias = Generator[Attempt | Wait, object, Response]
"""Steps to a response; each is answered with an `Outcome`."""
