"""Decides whether an attempt is retried, and after what delay."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from inferwire_runtime._config import retries as policy
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.exceptions import APIConnectionError, APIError
from inferwire_runtime._exchange.messages import Request
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._operation.endpoint import Loading

NOT_REPLAYABLE = "the body comes from a file object that cannot be rewound"


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryContext:
    """The parameters that control retries. Tests replace the clock and the randomness."""

    deadline: Deadline
    to_error: Callable[[Response, str], APIError]
    """Builds the exception for an error response from the given URL."""
    budget: policy.RetryBudget
    max_retries: int
    idempotent: bool
    """Whether a request that may have arrived can be sent again."""
    on_retry: Callable[[policy.Retry], object] | None = None
    """Called before each wait."""
    loading: Loading | None = None
    wait_header: tuple[str, str] | None = None
    random: Callable[[], float] = random.random
    now: Callable[[], float] = time.time


@dataclass(frozen=True, slots=True)
class RetryDecision:
    """Whether to retry, after what delay, or why not."""

    seconds: float | None = None
    """The delay before the retry; None if there is none."""
    obstacle: str | None = None
    """Reason not to retry a failure that could be retried; becomes a note of the exception."""


NO_RETRY = RetryDecision()


def decide_retry(
    request: Request, outcome: Response | APIConnectionError, retries: int, context: RetryContext
) -> RetryDecision:
    """Decide whether to retry a failed attempt, without considering the client's retry budget."""
    response = None if isinstance(outcome, Exception) else outcome
    unsent = isinstance(outcome, Exception) and outcome.sent == "NOT_SENT"
    left = context.deadline.left()
    asks = None if response is None else policy.should_retry(response.headers)
    if response is not None and not asks and response.status not in policy.RETRIED_STATUSES:
        return NO_RETRY
    if retries >= context.max_retries or left <= 0:
        return NO_RETRY
    if asks is False:
        return RetryDecision(obstacle="the server asks for no retry (x-should-retry: false)")
    if response is None and not unsent and not context.idempotent:
        obstacle = "the server may have received it, and the endpoint is not idempotent"
        return RetryDecision(obstacle=obstacle)
    if not unsent and not is_replayable(request):
        return RetryDecision(obstacle=NOT_REPLAYABLE)
    asked = None if response is None else policy.retry_after(response.headers, context.now())
    seconds = policy.backoff(retries, context.random) if asked is None else asked
    if seconds > policy.LONGEST_ASKED:
        return RetryDecision(obstacle="the server requests a delay of more than a day")
    if seconds >= left:
        return RetryDecision(obstacle="no time is left for another attempt")
    return RetryDecision(seconds)


def is_replayable(request: Request) -> bool:
    """Return whether the body of a request can be sent again."""
    body = request.body
    return body is None or isinstance(body, bytes) or body.replayable
