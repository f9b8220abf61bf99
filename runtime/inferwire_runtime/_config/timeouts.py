"""Timeouts and deadlines: the limits that the caller sets, and the time that is left.

Imported with the package, so it imports nothing heavy: neither dataclasses nor math.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal, final

if TYPE_CHECKING:
    from inferwire_runtime._errors.exceptions import Phase

_UNLIMITED = float("inf")


@final
class NotGiven:
    """The type of `NOT_GIVEN`, which marks an argument that was left out."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __bool__(self) -> Literal[False]:
        return False


NOT_GIVEN: Final = NotGiven()


@final
class Timeout:
    """Time limits in seconds. None disables a limit.

    ``total`` limits the whole call, including retries and reading the response. ``connect`` limits
    each attempt to connect. ``first`` limits the time from the start of the call until the response
    headers, or the first event of a stream. ``idle`` limits each wait for more of the response
    after that, or for the next event of a stream; keep-alive comments do not count as events.
    """

    __slots__ = ("connect", "first", "idle", "total")

    connect: float | None
    first: float | None
    idle: float | None
    total: float | None

    def __init__(
        self,
        total: float | None = None,
        *,
        connect: float | None = None,
        first: float | None = None,
        idle: float | None = None,
    ) -> None:
        self.total = _seconds("total", total)
        self.connect = _seconds("connect", connect)
        self.first = _seconds("first", first)
        self.idle = _seconds("idle", idle)

    def __repr__(self) -> str:
        limits = [f"{name}={value}" for name, value in self._items() if value is not None]
        return f"Timeout({', '.join(limits)})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Timeout) and self._items() == other._items()

    def __hash__(self) -> int:
        return hash(self._items())

    def _items(self) -> tuple[tuple[str, float | None], ...]:
        return tuple((name, getattr(self, name)) for name in ("total", "connect", "first", "idle"))


def _seconds(name: str, value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0:
        return float(value) if value < _FOREVER else None
    from inferwire_runtime._errors.exceptions import RequestValidationError

    wanted = "a number of seconds greater than 0, or None for no limit"
    problem = f"timeout: {name} must be {wanted}, not {value!r}"
    raise RequestValidationError(problem, argument="timeout")


def limits(timeout: float | Timeout | None, *, stream: bool) -> Timeout:
    """Return the limits; a number limits each wait of a stream, and otherwise the whole call."""
    if isinstance(timeout, Timeout):
        return timeout
    if stream:
        return Timeout(first=timeout, idle=timeout)
    return Timeout(timeout)


_FOREVER = 1e9
"""Seconds, about thirty years. A longer limit is treated as None: clocks and sockets overflow."""


class Deadline:
    """The deadline of a call that begins now, shared by its attempts."""

    __slots__ = ("_began", "_first_at", "_total_at", "clock", "timeout")

    def __init__(self, timeout: Timeout, clock: Callable[[], float] = time.monotonic) -> None:
        self._began = now = clock()
        self.timeout: Timeout = timeout
        self.clock: Callable[[], float] = clock
        self._total_at = None if timeout.total is None else now + timeout.total
        self._first_at = None if timeout.first is None else now + timeout.first

    def elapsed(self) -> float:
        """Return the seconds since the call began."""
        return self.clock() - self._began

    def response_at(self) -> float | None:
        """Return the time by which the response must begin."""
        return _earlier(self._total_at, self._first_at)

    def connected_at(self) -> float | None:
        """Return the time by which a connection attempt that begins now must succeed."""
        return _earlier(self.response_at(), self._after(self.timeout.connect))

    def next_at(self) -> float | None:
        """Return the time by which the next chunk of the response must arrive."""
        return _earlier(self._total_at, self._after(self.timeout.idle))

    def idles(self, at: float | None) -> bool:
        """Return whether a wait until this time is ended by ``idle`` rather than ``total``."""
        if self.timeout.idle is None:
            return False
        return self._total_at is None or (at is not None and at < self._total_at)

    def left(self) -> float:
        """Return the seconds until the response must begin; infinite without a limit."""
        at = self.response_at()
        return _UNLIMITED if at is None else at - self.clock()

    def timed_out(self, phase: Phase = "first", at: float | None = None) -> str:
        """Describe a timeout with the limit that ends the phase at this time."""
        timeout, at = self.timeout, at or self.response_at()
        own = timeout.connect if phase == "connect" else timeout.idle
        limit = {self._first_at: timeout.first, self._total_at: timeout.total}.get(at, own)
        return "timed out" if limit is None else f"timed out after {limit} s".replace(".0 s", " s")

    def _after(self, seconds: float | None) -> float | None:
        return None if seconds is None else self.clock() + seconds


def _earlier(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


_LONGEST_TRY = 5.0


class AttemptTimer:
    """Tracks one attempt of a call: the time that is left, and how far the attempt has come."""

    __slots__ = ("at", "deadline", "phase", "sent")

    def __init__(self, deadline: Deadline) -> None:
        self.deadline: Deadline = deadline
        self.at: float | None = deadline.response_at()
        """The time at which the current phase must end; None without a limit."""
        self.phase: Phase = "connect"
        self.sent: int = 0
        """The number of bytes of the request that may have been sent."""

    def connecting(self) -> None:
        """Record that the attempt begins to connect."""
        self.at = self.deadline.connected_at()

    def connected(self) -> None:
        """Record that the connection is established, and no byte of the request has been sent."""
        self.at = self.deadline.response_at()
        self.phase = "send"
        self.sent = 0

    def await_response(self) -> None:
        """Record that the request has been sent: the response, or its first event, is next."""
        self.at = self.deadline.response_at()
        self.phase = "first"

    def await_next(self) -> None:
        """Start the time limit for the next chunk of a response that has begun."""
        self.at = self.deadline.next_at()
        self.phase = "idle" if self.deadline.idles(self.at) else "total"

    def await_rest(self) -> None:
        """Wait for the rest of the response within the limit for a stream's first event."""
        self.at = _earlier(self.deadline.response_at(), self.deadline.next_at())
        self.phase = "total"

    def hurry(self, seconds: float) -> None:
        """Reduce the time that is left to at most this many seconds."""
        self.at = _earlier(self.at, self.deadline.clock() + seconds)

    def share(self, others: int) -> float | None:
        """Return the seconds to spend on one address, if this many others are tried after it.

        The time that is left is divided evenly, and only the last address gets more than a few
        seconds: an unreachable address often does not respond at all.
        """
        left = self.left()
        if not others:
            return left
        return _LONGEST_TRY if left is None else min(left / (others + 1), _LONGEST_TRY)

    def left(self) -> float | None:
        """Return the seconds that are left, at least 0; None without a limit."""
        if self.at is None:
            return None
        return max(self.at - self.deadline.clock(), 0.0)
