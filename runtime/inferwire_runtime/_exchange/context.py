"""The context of an exchange: its deadline, its retry policy and how errors are built."""

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
    """The parameters that control retries. Tests replace the clock and the randomness."""

    deadline: Deadline
    to_error: Callable[[Response, str], APIError]
    """Builds the exception for an error response from the given URL."""
    budget: RetryBudget
    max_retries: int
    idempotent: bool
    """Whether a request that may have arrived can be sent again."""
    on_retry: Callable[[Retry], object] | None = None
    """Called before each wait."""
    loading: Loading | None = None
    wait_header: tuple[str, str] | None = None
    random: Callable[[], float] = random.random
    now: Callable[[], float] = time.time
