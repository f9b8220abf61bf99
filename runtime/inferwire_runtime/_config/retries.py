"""The retry policy: what is tried again, and after which wait. Performs no I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inferwire_runtime._errors.exceptions import APIConnectionError, APIError

RETRIED_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})

LONGEST_ASKED = 24 * 3600.0
"""Seconds beyond which a server that asks for a wait is not obeyed but told of."""

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 8.0
_POLL_WAIT = 1.0


def backoff(retries: int, random: Callable[[], float]) -> float:
    """Seconds to wait after this many retries: doubling from half a second, with full jitter."""
    return random() * min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(retries, 10))


def poll_wait(polls: int) -> float:
    """Seconds to wait for a model that is loading; the answer tells no secret, so no jitter."""
    return min(_LONGEST_WAIT, _POLL_WAIT * 2.0 ** min(polls, 10))


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """What the server asks for, in seconds from ``now`` (of the wall clock).

    ``Retry-After`` is a number of seconds or a date (RFC 9110, section 10.2.3); what is neither
    is ignored.
    """
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        at = _http_date(value)
        return None if at is None else max(at - now, 0.0)
    return seconds if 0.0 <= seconds < float("inf") else None


def _http_date(value: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).timestamp()
    except (ValueError, OverflowError, OSError):
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """That a request is about to be sent again, as `on_retry` is told."""

    url: str
    """Where it goes, without its query."""
    number: int
    """How often it has been tried again with this, or how often a loading model was asked for."""
    seconds: float
    """How long the client waits before."""
    error: APIError | APIConnectionError
    """What would have been raised."""
    loading: bool = False
    """The model is being loaded, so that this does not count as a retry."""
    estimate: float | None = None
    """How many seconds the server says that loading takes."""


class RetryBudget:
    """Keeps a client from hammering a server that is down.

    A retry takes one from the budget; a call adds a little and a success a whole one, up to
    where it began. So single failures are always retried, and when every call fails, retries
    add less than a tenth to the load.
    """

    __slots__ = ("_left", "_lock")

    _FULL = 10.0
    _CALL = 0.08

    def __init__(self) -> None:
        self._left = self._FULL
        self._lock = Lock()

    def called(self) -> None:
        """A call begins."""
        self._add(self._CALL)

    def succeeded(self) -> None:
        """A call got its answer."""
        if self._left < self._FULL:  # Without the lock: a stale value costs nothing.
            self._add(1.0)

    def _add(self, amount: float) -> None:
        with self._lock:
            self._left = min(self._FULL, self._left + amount)

    def take(self) -> bool:
        """Whether there is a retry left, which is then taken."""
        with self._lock:
            if self._left < 1.0:
                return False
            self._left -= 1.0
            return True
