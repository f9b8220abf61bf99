"""The conditions of an exchange: its deadline, its policy, and how errors are made."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from inferwire_runtime._config.retries import Retry, RetryBudget
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.exceptions import APIError
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._operation.endpoint import Loading


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryContext:
    """What decides on the attempts of an exchange; tests replace the clock and the randomness."""

    deadline: Deadline
    to_error: Callable[[Response, str], APIError]
    """The exception for a response that is no success, and for the URL it came from."""
    budget: RetryBudget
    max_retries: int
    idempotent: bool
    """A request that may have arrived can be sent again."""
    on_retry: Callable[[Retry], object] | None = None
    """Called before each wait."""
    loading: Loading | None = None
    wait_header: tuple[str, str] | None = None
    random: Callable[[], float] = random.random
    now: Callable[[], float] = time.time
