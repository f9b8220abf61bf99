"""One request and its attempts, decided without I/O.

`exchange` is a generator in the manner of ``httpx.Auth.auth_flow``: it yields an `Attempt` and is
sent its `Response` or `TransportFailure`, yields a `Wait` and is sent None, and returns the
response that counts. Retries, polling while a model is loading, redirects and the mapping of error
responses to exceptions are here once; each client adds a loop that carries out the steps.
"""

from __future__ import annotations

import os
import random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from inferwire_runtime._config.retries import (
    LONGEST_ASKED,
    RETRIED_STATUSES,
    Retry,
    RetryBudget,
    RetryPolicy,
    backoff,
    poll_wait,
    retry_after,
)
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.exceptions import (
    APIConnectionError,
    APIError,
    APIStatusError,
    InferenceTimeoutError,
)
from inferwire_runtime._exchange.messages import (
    Attempt,
    Exchange,
    Request,
    Response,
    TransportFailure,
    Wait,
)
from inferwire_runtime._http.semantics import is_success
from inferwire_runtime._http.urls import checked_url, origin, shown
from inferwire_runtime._json.pointers import found

if TYPE_CHECKING:
    from inferwire_runtime._operation.endpoint import Endpoint, Loading

_LEAST_POLL = 0.25
"""Seconds below which there is no use in asking again whether a model is loaded."""
_MAX_REDIRECTS = 5
_NOT_REPLAYABLE = "the body comes from a file object that cannot be rewound"
_SAME_METHOD = frozenset({307, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryContext:
    """What an exchange goes by; the clock and the dice are replaced in tests."""

    deadline: Deadline
    refusal: Callable[[Response, str], APIError]
    """The exception for an answer that is no success, and for the URL it came from."""
    policy: RetryPolicy
    budget: RetryBudget
    loading: Loading | None = None
    wait_header: tuple[str, str] | None = None
    random: Callable[[], float] = random.random
    now: Callable[[], float] = time.time


def terms_of(endpoint: Endpoint, url: str) -> tuple[Loading | None, tuple[str, str] | None]:
    """How an endpoint's models load, and the header it knows if it is the one behind the URL."""
    base = endpoint.base_url
    own = endpoint.wait_header if base is not None and origin(base) == origin(url) else None
    return endpoint.loading, own


def exchange(request: Request, context: RetryContext) -> Exchange:
    """Make attempts until one of them counts, and return its answer.

    Raises `APIError` for a refusal, `APIConnectionError` if there is no answer, and
    `InferenceTimeoutError` if the deadline comes first.
    """
    state = _State(_keyed(request), context)
    context.budget.called()
    while True:
        outcome = yield Attempt(state.request, context.deadline)
        if isinstance(outcome, Response):
            if is_success(outcome.status):
                context.budget.succeeded()
                return outcome
            if outcome.status in _REDIRECTS:
                state.follow(outcome)
                continue
        elif not isinstance(outcome, TransportFailure):
            raise TypeError("an attempt must be answered with an Response or a TransportFailure")
        wait = state.judge(outcome)
        del outcome  # It may hold the exception, whose traceback will lead here: a cycle.
        if wait is None:
            state.fail()
        else:
            yield wait


def _keyed(request: Request) -> Request:
    """A POST with the key by which a server recognises it if it comes twice."""
    if request.method != "POST" or "idempotency-key" in request.headers:
        return request
    return replace(request, headers={**request.headers, "idempotency-key": os.urandom(16).hex()})


class _State:
    """How far an exchange came."""

    __slots__ = ("context", "loading", "polls", "problem", "redirects", "request", "retries")

    def __init__(self, request: Request, context: RetryContext) -> None:
        self.request = request
        self.context = context
        self.loading = False
        """The last that was heard of the model is that it is loading."""
        self.retries = self.polls = self.redirects = 0
        self.problem: APIError | APIConnectionError | InferenceTimeoutError | None = None
        """What to raise if there is to be no other attempt."""

    def judge(self, outcome: Response | TransportFailure) -> Wait | None:
        """The wait before the next attempt; None if there is to be none, and `fail` is due."""
        if isinstance(outcome, TransportFailure):
            self.problem = outcome.error
            wait = self._retry(None)
            late = self.context.deadline.left() <= _LEAST_POLL
            if wait is None and self.loading and late:
                self._still_loading()
        else:
            self.problem = self.context.refusal(outcome, self.request.url)
            self.loading = self._is_loading(outcome)
            wait = self._poll(outcome) if self.loading else self._retry(outcome)
        if wait is not None and self.context.wait_header is not None:
            name, value = self.context.wait_header
            headers = {**self.request.headers, name.lower(): value}
            self.request = replace(self.request, headers=headers)
        return wait

    def fail(self) -> None:
        """Raise the problem, so that neither this nor the frame refers to it afterwards."""
        problem, self.problem = self.problem, None
        try:
            if problem is not None:
                raise problem
        finally:
            del problem

    def _retry(self, answer: Response | None) -> Wait | None:
        context = self.context
        if answer is not None and answer.status not in RETRIED_STATUSES:
            return None
        if self.retries >= context.policy.max_retries or context.deadline.left() <= 0:
            return None
        asked = None if answer is None else retry_after(answer.headers, context.now())
        seconds = backoff(self.retries, context.random) if asked is None else asked
        obstacle = self._obstacle(answer, seconds)
        if obstacle is not None:
            self._refuse(obstacle)
            return None
        self.retries += 1
        self._tell(self.retries, seconds)
        log(
            "retry %d of %d for %s in %.2f s: %s",
            *(self.retries, context.policy.max_retries, shown(self.request.url), seconds),
            type(self.problem).__name__ if answer is None else f"status {answer.status}",
        )
        return Wait(seconds)

    def _obstacle(self, answer: Response | None, seconds: float) -> str | None:
        """Why what could be tried again must not be; takes from the budget if nothing does."""
        problem = self.problem
        unsent = isinstance(problem, APIConnectionError) and problem.sent == "NOT_SENT"
        if answer is None and not unsent and not self.context.policy.idempotent:
            return "the request may have arrived, and running it twice may matter"
        if not unsent and not self._is_replayable():
            return _NOT_REPLAYABLE
        if seconds > LONGEST_ASKED:
            return "the server asks for a wait of more than a day"
        if seconds >= self.context.deadline.left():
            return "there is no time left for another attempt"
        return None if self.context.budget.take() else "too many calls of this client fail"

    def _is_replayable(self) -> bool:
        body = self.request.body
        return body is None or isinstance(body, bytes) or body.replayable

    def _refuse(self, reason: str) -> None:
        if self.problem is not None:
            self.problem.add_note(f"It was not tried again: {reason}.")

    def _is_loading(self, answer: Response) -> bool:
        loading = self.context.loading
        if loading is None or answer.status != loading.status:
            return False
        text = answer.body[:65536].decode("utf-8", "replace")
        return re.search(loading.pattern, text) is not None

    def _poll(self, answer: Response) -> Wait | None:
        """Wait for the model: bounded by the deadline alone, and no retry."""
        if not self._is_replayable():
            self._refuse(_NOT_REPLAYABLE)
            return None
        left = self.context.deadline.left()
        if left <= _LEAST_POLL:
            self._still_loading()
            return None
        asked = retry_after(answer.headers, self.context.now())
        seconds = poll_wait(self.polls) if asked is None else max(asked, _LEAST_POLL)
        seconds = min(seconds, LONGEST_ASKED, left / 2, left - _LEAST_POLL)
        self.polls += 1
        estimate = self._estimate(answer)
        self._tell(self.polls, seconds, loading=True, estimate=estimate)
        takes = "" if estimate is None else f", which takes about {estimate:.0f} s"
        log("%s is loading its model%s", shown(self.request.url), takes)
        return Wait(seconds)

    def _still_loading(self) -> None:
        """The deadline has come: say what it was that took so long."""
        problem = self.problem
        late = InferenceTimeoutError(
            f"{shown(self.request.url)}: the model is still loading, and the time is over",
            url=self.request.url,
            sent="MAYBE_SENT",
            phase="total",
        )
        late.__cause__ = problem
        self.problem = late

    def _estimate(self, answer: Response) -> float | None:
        """How many seconds the server says that loading takes."""
        loading = self.context.loading
        value = None
        if loading is not None and loading.estimate is not None:
            value = found(answer.body, loading.estimate)
        if isinstance(value, (int, float)) and 0 <= value <= LONGEST_ASKED:
            return float(value)
        return None

    def _tell(
        self, number: int, seconds: float, *, loading: bool = False, estimate: float | None = None
    ) -> None:
        """Tell the caller that there will be another attempt."""
        on_retry, problem = self.context.policy.on_retry, self.problem
        if on_retry is None or problem is None:
            return
        url = shown(self.request.url)
        on_retry(
            Retry(
                url=url,
                number=number,
                seconds=seconds,
                error=problem,
                loading=loading,
                estimate=estimate,
            )
        )

    def follow(self, answer: Response) -> None:
        """Go on at another URL, if that is safe; nothing crosses to another origin."""
        request = self.request
        url = answer.headers.get("location", "")
        self.redirects += 1
        try:
            url = checked_url(urljoin(request.url, url))
            near = origin(url) == origin(request.url)
        except ValueError:  # Of the standard library, or ours.
            raise _redirect_error(answer, request.url, url) from None
        allowed = request.follow == "any" or (near and answer.status in _SAME_METHOD)
        if not allowed or url == request.url or self.redirects > _MAX_REDIRECTS:
            raise _redirect_error(answer, request.url, url)
        if not self._is_replayable():
            self.problem = _redirect_error(answer, request.url, url)
            self._refuse(_NOT_REPLAYABLE)
            self.fail()
        self.request = replace(request, url=url)


def _redirect_error(answer: Response, url: str, to: str) -> APIStatusError:
    return APIStatusError(
        f"{shown(url)} answered {answer.status}, a redirect to {shown(to)} that is not followed",
        status=answer.status,
        headers=answer.headers,
        body=answer.body,
        url=url,
        server_message=None,
        request_id=answer.headers.get("x-request-id"),
    )


def log(message: str, *values: object) -> None:
    """Say something to whoever listens to the logger ``inferwire``."""
    import logging

    logging.getLogger("inferwire").info(message, *values)
