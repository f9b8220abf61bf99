"""One request and its attempts, without I/O.

`exchange` is a generator like ``httpx.Auth.auth_flow``: it yields an `Attempt` and receives a
`Response` or a `TransportFailure`, it yields a `Wait` and receives None, and it returns the final
response. The transport's driver executes the steps.
"""

from __future__ import annotations

import os
from dataclasses import replace

from inferwire_runtime._config.retries import Retry, retry_after
from inferwire_runtime._errors.exceptions import APIConnectionError, APIError, InferenceTimeoutError
from inferwire_runtime._errors.log import log
from inferwire_runtime._exchange import loading, retrying
from inferwire_runtime._exchange.messages import Attempt, Exchange, Request, TransportFailure, Wait
from inferwire_runtime._exchange.redirects import REDIRECTS, redirected
from inferwire_runtime._exchange.retrying import RetryContext
from inferwire_runtime._http.semantics import IDEMPOTENT, Response, is_success
from inferwire_runtime._http.urls import shown


def exchange(request: Request, context: RetryContext) -> Exchange:
    """Send a request until an attempt succeeds, and return its response.

    Raises `APIError` for an error response, `APIConnectionError` if there is no response, and
    `InferenceTimeoutError` if the deadline passes.
    """
    attempts = _Attempts(_with_key(request), context)
    context.budget.called()
    while True:
        outcome = yield Attempt(attempts.request, context.deadline)
        if isinstance(outcome, Response):
            if is_success(outcome.status):
                context.budget.succeeded()
                return outcome
            if outcome.status in REDIRECTS:
                attempts.request = redirected(attempts.request, outcome, attempts.redirects)
                attempts.redirects += 1
                continue
        elif not isinstance(outcome, TransportFailure):
            raise TypeError("the result of an Attempt must be a Response or a TransportFailure")
        wait = attempts.after(outcome)
        del outcome  # It may hold the exception, whose traceback will refer to this frame.
        if wait is None:
            attempts.fail()
        else:
            yield wait


def _with_key(request: Request) -> Request:
    """Add an idempotency key, by which a server can recognize a request that is sent again."""
    if request.method in IDEMPOTENT or "idempotency-key" in request.headers:
        return request
    return replace(request, headers={**request.headers, "idempotency-key": os.urandom(16).hex()})


class _Attempts:
    """The state of an exchange: its attempts so far."""

    __slots__ = ("_context", "_loading", "_polls", "_problem", "_retries", "redirects", "request")

    def __init__(self, request: Request, context: RetryContext) -> None:
        self.request = request
        self.redirects = 0
        self._context = context
        self._retries = self._polls = 0
        self._loading = False
        """Whether the last response reported that the model is loading."""
        self._problem: APIError | APIConnectionError | None = None
        """The exception to raise if there is no further attempt."""

    def after(self, outcome: Response | TransportFailure) -> Wait | None:
        """Return the wait before the next attempt, or None if `fail` must be called."""
        if isinstance(outcome, TransportFailure):
            self._problem = outcome.error
            wait = self._retry(outcome.error)
            if (
                wait is None
                and self._loading
                and self._context.deadline.left() <= loading.LEAST_POLL
            ):
                self._problem = self._still_loading()
        else:
            self._problem = self._context.to_error(outcome, self.request.url)
            self._loading = loading.is_loading(self._context.loading, outcome)
            wait = self._poll(outcome) if self._loading else self._retry(outcome)
        if wait is not None and self._context.wait_header is not None:
            name, value = self._context.wait_header
            headers = {**self.request.headers, name.lower(): value}
            self.request = replace(self.request, headers=headers)
        return wait

    def fail(self) -> None:
        """Raise the exception, and leave no reference to it in this object or frame."""
        problem, self._problem = self._problem, None
        if (retries := self._retries + self._polls) and problem is not None:
            ended = f"{type(problem).__name__}: {problem}"
            log(
                "WARNING",
                "gave up on %s after %d retries: %s",
                shown(self.request.url),
                retries,
                ended,
            )
        try:
            if problem is not None:
                raise problem
        finally:
            del problem

    def _retry(self, outcome: Response | APIConnectionError) -> Wait | None:
        context = self._context
        decision = retrying.decide_retry(self.request, outcome, self._retries, context)
        if decision.seconds is not None and not context.budget.take():
            decision = retrying.RetryDecision(obstacle="too many calls of this client have failed")
        if decision.obstacle is not None:
            self._explain(decision.obstacle)
        if decision.seconds is None:
            return None
        self._retries += 1
        self._notify(self._retries, decision.seconds)
        log(
            "INFO",
            "retry %d of %d for %s in %.2f s: %s",
            *(self._retries, context.max_retries, shown(self.request.url), decision.seconds),
            f"status {outcome.status}" if isinstance(outcome, Response) else type(outcome).__name__,
        )
        return Wait(decision.seconds)

    def _poll(self, response: Response) -> Wait | None:
        if not retrying.is_replayable(self.request):
            self._explain(retrying.NOT_REPLAYABLE)
            return None
        asked = retry_after(response.headers, self._context.now())
        seconds = loading.poll_seconds(self._polls, asked, self._context.deadline.left())
        if seconds is None:
            self._problem = self._still_loading()
            return None
        self._polls += 1
        estimate = loading.loading_estimate(self._context.loading, response)
        self._notify(self._polls, seconds, loading=True, estimate=estimate)
        takes = "" if estimate is None else f", which takes about {estimate:.0f} s"
        log("INFO", "%s is loading its model%s", shown(self.request.url), takes)
        return Wait(seconds)

    def _explain(self, obstacle: str) -> None:
        if self._problem is not None:
            self._problem.add_note(f"The request was not retried: {obstacle}.")

    def _still_loading(self) -> InferenceTimeoutError:
        url, timed_out = self.request.url, self._context.deadline.timed_out()
        message = f"{shown(url)}: loading the model {timed_out}"
        late = InferenceTimeoutError(message, url=url, sent="MAYBE_SENT", phase="total")
        late.__cause__ = self._problem
        return late

    def _notify(
        self, number: int, seconds: float, *, loading: bool = False, estimate: float | None = None
    ) -> None:
        """Call the caller's `on_retry` function, if there is one."""
        on_retry, problem = self._context.on_retry, self._problem
        if on_retry is not None and problem is not None:
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
