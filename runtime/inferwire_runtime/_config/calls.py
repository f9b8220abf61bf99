"""What is recorded of a call, and the objects that are told of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias, TypeGuard

from inferwire_runtime._config.masked import MaskedHeaders
from inferwire_runtime._errors.refusal import refused
from inferwire_runtime._json.guards import is_sequence


@dataclass(frozen=True, slots=True)
class TokenUsage:
    """The number of tokens that a call used, as reported by the server. None if it is not."""

    input_tokens: int | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None

    def __add__(self, other: TokenUsage) -> TokenUsage:
        """Return the sum. A number that only one of them has is taken from it."""
        return TokenUsage(
            _sum(self.input_tokens, other.input_tokens),
            _sum(self.output_tokens, other.output_tokens),
            _sum(self.total_tokens, other.total_tokens),
        )


def _sum(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else one + other


@dataclass(slots=True, eq=False)
class AttemptRecord:
    """One HTTP request of a call. Redirects, downloads of files and retries are attempts, too."""

    url: str
    """The URL, without credentials and query."""
    seconds: float
    """The time from the start of the request to the end of its response, or to the headers of a
    stream."""
    status: int | None = None
    """The status of the response; None if there was none."""
    request_id: str | None = None
    """The id that the server gave the request in a header of its response."""
    error: BaseException | None = None
    """Why there was no response: an `APIConnectionError`, or what interrupted the attempt."""
    wait: float | None = None
    """The time in seconds before the next attempt; None if none follows, or one follows at once."""

    @property
    def reason(self) -> str:
        """What the attempt ended with: ``status 503``, or the name of an exception."""
        return type(self.error).__name__ if self.error is not None else f"status {self.status}"


@dataclass(slots=True, eq=False, weakref_slot=True)
class CallRecord:
    """What is known of a call so far.

    It holds no request body, no response body and no token; but the ``received`` and the ``body``
    of its ``error`` are what the server sent. The call is one of a method, with all its attempts. A
    record changes until the call has ended: a plain call ends when its method returns, and a stream
    when it has been read to its end, fails, or is closed. Calls are equal only if they are the
    same.
    """

    method: str
    """The name of the method, such as ``chat_completion``."""
    operation: str
    """The kind of the call: ``gen_ai.operation.name`` in the conventions of OpenTelemetry."""
    endpoint: str
    """The name of the endpoint."""
    model: str | None
    """The model that the caller chose; None for the one that the server or the endpoint chooses."""
    stream: bool
    """Whether the response is streamed."""
    url: str | None = None
    """The URL of the last attempt, without credentials and query; None before the first."""
    status: int | None = None
    """The status of the last attempt; None if it had no response."""
    headers: Mapping[str, str] = field(default_factory=lambda: MaskedHeaders({}))
    """The headers of the last response, by name in any case, with cookies.

    Empty if the last attempt had no response. The repr masks the values.
    """
    request_id: str | None = None
    """The id that the server gave the last attempt in a header of its response."""
    attempts: list[AttemptRecord] = field(default_factory=list[AttemptRecord])
    """The HTTP requests so far."""
    first_event: float | None = None
    """The time in seconds from the start of the call to the first event of its stream."""
    seconds: float | None = None
    """The time in seconds from the start of the call to its end; None before it."""
    sent: int | None = None
    """The size in bytes of the last request body; None if it is not known in advance."""
    received: int = 0
    """The size in bytes of the last response body after decompression, as far as it was read."""
    usage: TokenUsage | None = None
    """The number of tokens; None if the server did not report it."""
    error: BaseException | None = None
    """The exception that ended the call; `asyncio.CancelledError` if its task was cancelled."""
    complete: bool = False
    """Whether the whole response was read, without an error. False for a stream closed early."""


class OnStart(Protocol):
    """An object that is told when a call starts."""

    def start(self, call: CallRecord, /) -> Mapping[str, str] | None:
        """Handle the start. The headers that it returns are sent with all requests of the call."""
        ...


class OnAttempt(Protocol):
    """An object that is told of each attempt."""

    def attempt(self, call: CallRecord, attempt: AttemptRecord, /) -> None:
        """Handle the end of an attempt, after it was decided whether there is another."""
        ...


class OnFirstEvent(Protocol):
    """An object that is told of the first event of each stream."""

    def first_event(self, call: CallRecord, /) -> None:
        """Handle the first event. Its content is not passed."""
        ...


class OnEnd(Protocol):
    """An object that is told when a call ends."""

    def end(self, call: CallRecord, /) -> None:
        """Handle the end, with or without an error."""
        ...


CallEvents: TypeAlias = OnStart | OnAttempt | OnFirstEvent | OnEnd
"""An object with some of the methods ``start``, ``attempt``, ``first_event`` and ``end``.

They are called in the thread and the context of the call, and must not block. An exception that one
of them raises is logged, and does not change the call.
"""

NAMES = ("start", "attempt", "first_event", "end")
"""The methods of `CallEvents`."""


def checked_events(given: object, argument: str = "events") -> tuple[CallEvents, ...]:
    """Return the observers of calls, each once. Raises `RequestValidationError`."""
    if given is None:
        return ()
    if not is_sequence(given):
        raise refused(argument, f"must be a list of objects, not {given!r}")
    observers: list[CallEvents] = []
    for one in given:
        if not _observes(one):
            methods = f"{', '.join(NAMES[:-1])} or {NAMES[-1]}"
            raise refused(argument, f"{one!r} must have a method named {methods}")
        if name := _async_method(one):
            raise refused(argument, f"{name}() of {one!r} must be a plain function, not async")
        if not any(one is other for other in observers):
            observers.append(one)
    return tuple(observers)


def _async_method(one: object) -> str | None:
    from inspect import iscoroutinefunction  # Takes long to import.

    return next((name for name in NAMES if iscoroutinefunction(getattr(one, name, None))), None)


def _observes(one: object) -> TypeGuard[CallEvents]:
    return not isinstance(one, type) and any(callable(getattr(one, name, None)) for name in NAMES)
