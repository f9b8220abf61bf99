"""Polling while a model is loading. Limited only by the deadline, not by the retries."""

from __future__ import annotations

import re

from inferwire_runtime._config.retries import LONGEST_ASKED, poll_wait, should_retry
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._json.pointers import found
from inferwire_runtime._operation.endpoint import Loading

LEAST_POLL = 0.25
"""The minimum delay between polls, in seconds."""


def is_loading(loading: Loading | None, response: Response) -> bool:
    """Return whether a response reports that the model is loading, and that polling may help."""
    if loading is None or response.status != loading.status:
        return False
    if should_retry(response.headers) is False:
        return False
    text = response.body[:65536].decode("utf-8", "replace")
    return re.search(loading.pattern, text) is not None


def poll_seconds(polls: int, asked: float | None, left: float) -> float | None:
    """Return the delay in seconds before the next poll; None if too little time is left.

    ``asked`` is the delay that the server requests, ``left`` is the time until the deadline.
    """
    if left <= LEAST_POLL:
        return None
    seconds = poll_wait(polls) if asked is None else max(asked, LEAST_POLL)
    return min(seconds, LONGEST_ASKED, left / 2, left - LEAST_POLL)


def loading_estimate(loading: Loading | None, response: Response) -> float | None:
    """Return the loading time in seconds, as estimated by the server."""
    if loading is None or loading.estimate is None:
        return None
    value = found(response.body, loading.estimate)
    if isinstance(value, (int, float)) and 0 <= value <= LONGEST_ASKED:
        return float(value)
    return None
