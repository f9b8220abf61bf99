"""The requests and steps of an exchange, independent of any HTTP library."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, TypeVar

from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.exceptions import APIConnectionError
from inferwire_runtime._errors.secrets import secrets_in
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._http.urls import with_query
from inferwire_runtime._media.files import Loaded
from inferwire_runtime._media.inputs import LocalSource
from inferwire_runtime._request.body import Body

T = TypeVar("T")

Streaming: TypeAlias = Literal["", "events", "lines", "file", "body"]
"""What is read as a stream: server-sent events, lines of JSON, a file that is not text, or any
body; empty if nothing is."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request, without the parts that a single attempt adds."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    """The headers by lower-case name."""
    body: bytes | Body | None = None
    key: tuple[str, str] | None = field(default=None, repr=False)
    """A parameter to add to the query when the request is sent. Its value is a secret."""
    hidden: tuple[str, ...] = field(default=(), repr=False)
    """Secrets in the request besides those in headers that usually hold some."""
    stream: Streaming = ""
    """The stream to read from a successful response; empty to read the body as a whole."""
    follow: Literal["own", "any"] = "own"
    """The redirects to follow: within the origin, or any (only for a GET without secrets)."""
    limit: int | None = None
    """The maximum number of bytes of the response to read."""

    @property
    def target(self) -> str:
        """The URL to send the request to, with its secrets. It must not end up in messages."""
        return self.url if self.key is None else with_query(self.url, dict([self.key]))

    @property
    def secrets(self) -> tuple[str, ...]:
        """The secrets in the request, which a server may echo."""
        return secrets_in(self.headers, *self.hidden)


@dataclass(frozen=True, slots=True)
class Attempt:
    """A step that sends a request now."""

    request: Request
    deadline: Deadline


@dataclass(frozen=True, slots=True)
class Wait:
    """A step that waits for this many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class TransportFailure:
    """An attempt that failed without a response."""

    error: APIConnectionError


Outcome: TypeAlias = Response | TransportFailure | None


@dataclass(frozen=True, slots=True)
class Load:
    """A step that opens the source of the argument with this name, which takes files of a kind.

    Its result is the opened file, or a `TimeoutError` if opening it took too long. The sync client
    cannot interrupt that wait.
    """

    source: LocalSource
    argument: str
    kind: str
    deadline: Deadline


Step: TypeAlias = Attempt | Wait | Load


Result: TypeAlias = "Outcome | Loaded | TimeoutError"


Steps: TypeAlias = Generator[Step, object, T]
"""Steps to a result; each step receives a `Result`."""

Exchange: TypeAlias = Generator[Attempt | Wait, object, Response]
"""Steps to a response; each step receives an `Outcome`."""
