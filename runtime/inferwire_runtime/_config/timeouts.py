"""Time: what the caller allows, and how much of it is left. Performs no I/O, asks a clock.

Imported with the package, so it loads nothing: neither dataclasses nor math.
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
    """The type of `NOT_GIVEN`, which stands for an argument that was left out."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __bool__(self) -> Literal[False]:
        return False


NOT_GIVEN: Final = NotGiven()


@final
class Timeout:
    """Limits in seconds, each of which may be None for none.

    ``total`` bounds the whole call, with its retries and the reading of the answer, ``connect``
    each attempt to connect, ``first`` the time from the call to the head of the answer (of a
    stream: to its first event) and ``idle`` the silence after it (of a stream: between events;
    comments that keep the connection alive are silence).
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

    wanted = "a number of seconds above 0, or None for no limit"
    problem = f"timeout: {name} must be {wanted}, not {value!r}"
    raise RequestValidationError(problem, argument="timeout")


def limits(timeout: float | Timeout | None, *, stream: bool) -> Timeout:
    """The limits that a plain number stands for: of a stream it bounds each wait, else the call."""
    if isinstance(timeout, Timeout):
        return timeout
    if stream:
        return Timeout(first=timeout, idle=timeout)
    return Timeout(timeout)


_FOREVER = 1e9
"""Seconds, some thirty years, from which on a limit is none: no clock and no socket takes more."""


class Deadline:
    """The time that one call has, from now on; shared by its attempts."""

    __slots__ = ("_first_at", "_total_at", "clock", "timeout")

    def __init__(self, timeout: Timeout, clock: Callable[[], float] = time.monotonic) -> None:
        now = clock()
        self.timeout: Timeout = timeout
        self.clock: Callable[[], float] = clock
        self._total_at = None if timeout.total is None else now + timeout.total
        self._first_at = None if timeout.first is None else now + timeout.first

    def answer_at(self) -> float | None:
        """When the answer must have begun."""
        return _earlier(self._total_at, self._first_at)

    def connected_at(self) -> float | None:
        """When a connection that is begun now must stand."""
        return _earlier(self.answer_at(), self._after(self.timeout.connect))

    def next_at(self) -> float | None:
        """When the next piece of the answer must be there, from now on."""
        return _earlier(self._total_at, self._after(self.timeout.idle))

    def idles(self, at: float | None) -> bool:
        """Whether it is silence that ends the wait at this time, and not the end of the call."""
        if self.timeout.idle is None:
            return False
        return self._total_at is None or (at is not None and at < self._total_at)

    def left(self) -> float:
        """Seconds until the answer must have begun; infinite without a limit."""
        at = self.answer_at()
        return _UNLIMITED if at is None else at - self.clock()

    def _after(self, seconds: float | None) -> float | None:
        return None if seconds is None else self.clock() + seconds


def _earlier(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


_LONGEST_TRY = 5.0


class AttemptTimer:
    """One attempt of a call: how much time it has left, and how far it came."""

    __slots__ = ("at", "clock", "deadline", "phase", "sent")

    def __init__(self, deadline: Deadline) -> None:
        self.deadline: Deadline = deadline
        self.clock: Callable[[], float] = deadline.clock
        self.at: float | None = deadline.answer_at()
        """When the present phase must end; None without a limit."""
        self.phase: Phase = "connect"
        self.sent: int = 0
        """Bytes of the request that may have left this machine."""

    def connecting(self) -> None:
        """A connection is made from now on."""
        self.at = self.deadline.connected_at()

    def connected(self) -> None:
        """The connection stands, and nothing of the request has been sent on it."""
        self.at = self.deadline.answer_at()
        self.phase = "send"
        self.sent = 0

    def await_answer(self) -> None:
        """The request is sent: only the answer, or of a stream its first event, is missing."""
        self.at = self.deadline.answer_at()
        self.phase = "first"

    def await_next(self) -> None:
        """The answer has begun, and its next piece is waited for from now on."""
        self.at = self.deadline.next_at()
        self.phase = "idle" if self.deadline.idles(self.at) else "total"

    def await_rest(self) -> None:
        """All that is left is waited for, as what a stream's first event is waited for."""
        self.at = _earlier(self.deadline.answer_at(), self.deadline.next_at())
        self.phase = "total"

    def hurry(self, seconds: float) -> None:
        """Allow no more than this from now on."""
        self.at = _earlier(self.at, self.clock() + seconds)

    def share(self, others: int) -> float | None:
        """Seconds to try one address with, if so many others are to be tried after it.

        Each gets its part of what is left, and none but the last more than a few seconds: where an
        address is dead, nothing comes at all.
        """
        left = self.left()
        if not others:
            return left
        return _LONGEST_TRY if left is None else min(left / (others + 1), _LONGEST_TRY)

    def left(self) -> float | None:
        """Seconds left, None without a limit; at least 0."""
        if self.at is None:
            return None
        return max(self.at - self.clock(), 0.0)
