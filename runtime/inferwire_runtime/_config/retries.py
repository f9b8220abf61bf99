"""The retry policy: which failures are retried, and after what delay."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inferwire_runtime._errors.exceptions import APIConnectionError, APIError

RETRIED_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})
"""The statuses to retry, unless the server says whether to retry."""

LONGEST_ASKED = 24 * 3600.0
"""The longest delay in seconds that a server can request. A longer one prevents the retry."""

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 8.0
_POLL_WAIT = 1.0
_SHOULD_RETRY: Mapping[str, bool] = {"true": True, "false": False}


def backoff(retries: int, random: Callable[[], float]) -> float:
    """Return the delay in seconds before the next retry: exponential, with full jitter."""
    return random() * min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(retries, 10))


def poll_wait(polls: int) -> float:
    """Return the delay in seconds before the next poll of a loading model, without jitter."""
    return min(_LONGEST_WAIT, _POLL_WAIT * 2.0 ** min(polls, 10))


def should_retry(headers: Mapping[str, str]) -> bool | None:
    """Return whether the server asks for a retry (``X-Should-Retry``); None if it does not say."""
    return _SHOULD_RETRY.get(headers.get("x-should-retry", "").strip().lower())


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the delay in seconds that the server requests; ``now`` is wall-clock time.

    ``Retry-After-Ms`` is a number of milliseconds. Otherwise ``Retry-After`` is a number of seconds
    or a date (RFC 9110, section 10.2.3). Any other value is ignored.
    """
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after", "")
    seconds, at = _number(value), _http_date(value)
    return max(at - now, 0.0) if at is not None else seconds


def _number(value: str) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return None
    return number if 0.0 <= number < float("inf") else None


def _http_date(value: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).timestamp()
    except (ValueError, OverflowError, OSError):
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """Describes a retry that is about to happen; passed to `on_retry`."""

    url: str
    """The URL of the request, without its query."""
    number: int
    """The number of this retry, from 1, or of this poll of a loading model."""
    seconds: float
    """The delay before the retry, in seconds."""
    error: APIError | APIConnectionError
    """The exception that would be raised without the retry."""
    loading: bool = False
    """Whether the model is loading, in which case this does not count as a retry."""
    estimate: float | None = None
    """The time in seconds that loading takes, according to the server."""


class RetryBudget:
    """Limits the retries of a client, so that it does not overload a failing server.

    A retry takes 1 from the budget, a call adds a little, and a success adds 1, up to the initial
    value. Occasional failures are therefore always retried; if every call fails, retries increase
    the load by less than a tenth.
    """

    __slots__ = ("_left", "_lock")

    _FULL = 10.0
    _CALL = 0.08

    def __init__(self) -> None:
        self._left = self._FULL
        self._lock = Lock()

    def called(self) -> None:
        """Record the start of a call."""
        self._add(self._CALL)

    def succeeded(self) -> None:
        """Record the success of a call."""
        if self._left < self._FULL:  # Read without the lock: a stale value does no harm.
            self._add(1.0)

    def _add(self, amount: float) -> None:
        with self._lock:
            self._left = min(self._FULL, self._left + amount)

    def take(self) -> bool:
        """Take one retry from the budget, and return whether there was one."""
        with self._lock:
            if self._left < 1.0:
                return False
            self._left -= 1.0
            return True
