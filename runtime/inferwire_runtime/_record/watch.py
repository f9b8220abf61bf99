"""Watches the steps of a call and its stream, and tells observers of them. Performs no I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeGuard, TypeVar

from inferwire_runtime._config.calls import AttemptRecord, CallEvents, CallRecord
from inferwire_runtime._config.masked import MaskedHeaders
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._errors.log import log
from inferwire_runtime._exchange.messages import Attempt, Request, Steps, TransportFailure, Wait
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._http.urls import shown
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._record.usage import usage_in
from inferwire_runtime._response.errors import request_id
from inferwire_runtime._stream.assembly import Assembling
from inferwire_runtime._stream.base import Decoder

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Watched:
    """What is known of a call before it starts."""

    method: str
    endpoint: str | None
    """The endpoint of the task, if it has one of its own."""
    operation: str
    model: str | None
    stream: bool
    usage: Mapping[str, Pointer]
    """The locations of the number of tokens in responses, by the names of `TokenUsage`."""


def watched(
    call: Watched,
    start: Callable[[Settings, Deadline], Steps[T]],
    settings: Settings,
    deadline: Deadline,
    observers: Iterable[CallEvents],
) -> Steps[T]:
    """Carry out a call that observers are told of."""
    watch = CallWatch(call, settings, deadline, observers)
    try:
        settings = watch.start(settings)
        result = yield from watch.attempts(start(settings, deadline))
    except BaseException as error:
        watch.ended(error)
        raise
    else:
        decoder = _decoder(result)
        if decoder is None:
            watch.ended(None)
        else:
            watch.decoder = decoder
            decoder.watch = watch
        return result
    finally:
        del watch, observers  # They hold the error, whose traceback refers to this frame.


def failed(
    call: Watched,
    settings: Settings,
    deadline: Deadline,
    observers: Iterable[CallEvents],
    error: BaseException,
) -> None:
    """Tell observers of a call that failed before its first step."""
    watch = CallWatch(call, settings, deadline, observers)
    watch.start(settings)
    watch.ended(error)


def _decoder(result: object) -> Decoder[object] | None:
    """Return the decoder of a stream, if the result of a call is one."""
    if _is_assembling(result):
        return result.decoder
    return result if _is_decoder(result) else None


def _is_assembling(result: object) -> TypeGuard[Assembling[object, object, object]]:
    return isinstance(result, Assembling)


def _is_decoder(result: object) -> TypeGuard[Decoder[object]]:
    return isinstance(result, Decoder)


class CallWatch:
    """Records a call, and tells observers of it. They cannot change or end the call."""

    def __init__(
        self,
        call: Watched,
        settings: Settings,
        deadline: Deadline,
        observers: Iterable[CallEvents],
    ) -> None:
        settings = settings.at(call.endpoint)
        model: object = settings.model if call.model is None else call.model
        self._record = CallRecord(
            method=call.method,
            operation=call.operation,
            endpoint=settings.endpoint.name,
            model=shown(model) if isinstance(model, str) else None,  # It is not checked yet.
            stream=call.stream,
        )
        self._attempts = self._record.attempts
        self._usage = call.usage
        self._endpoint = settings.endpoint
        self._deadline = deadline
        self._observers = tuple(observers)
        self._body = b""
        """The last response body."""
        self.decoder: Decoder[object] | None = None
        """The decoder of the stream, once it is open."""

    def start(self, settings: Settings) -> Settings:
        """Tell observers that the call starts, and return the settings with their headers."""
        for headers in self._tell("start"):
            try:
                extra = settings.extra_headers(headers, "the result of start()")
            except RequestValidationError:
                log(
                    "ERROR",
                    "start() of an object in events returned invalid headers",
                    traceback=True,
                )
            else:
                settings = replace(settings, headers={**settings.headers, **extra})
        return settings

    def attempts(self, steps: Steps[T]) -> Steps[T]:
        """Pass steps and their results on, and record the attempts among them."""
        clock = self._deadline.clock
        attempt, result = None, None
        try:
            step = next(steps)
            while True:
                began = clock()
                if isinstance(step, Attempt):
                    self._record.url = shown(step.request.url)
                try:
                    result = yield step
                except BaseException as interruption:
                    if isinstance(step, Attempt):
                        attempt = self._attempted(step.request, interruption, clock() - began)
                        self._tell("attempt", attempt)
                    step = steps.throw(interruption)
                    continue
                if not isinstance(step, Attempt):
                    step = steps.send(result)
                    continue
                attempt = self._attempted(step.request, result, clock() - began)
                try:
                    step = steps.send(result)
                    if isinstance(step, Wait):
                        attempt.wait = step.seconds
                finally:
                    self._tell("attempt", attempt)
        except StopIteration as done:
            value: T = done.value
            return value
        finally:
            steps.close()
            # They hold errors, whose tracebacks refer to this frame.
            del self, attempt, result

    def _attempted(self, request: Request, outcome: object, seconds: float) -> AttemptRecord:
        record = self._record
        attempt = AttemptRecord(shown(request.url), seconds)
        body = request.body
        record.sent = len(body) if isinstance(body, bytes) else body.length if body else 0
        headers: Mapping[str, str] = {}
        self._body = b""
        if isinstance(outcome, TransportFailure):
            attempt.error = outcome.error
        elif isinstance(outcome, BaseException):
            attempt.error = outcome
        elif isinstance(outcome, Response):
            attempt.status, headers, self._body = outcome.status, outcome.headers, outcome.body
            attempt.request_id = request_id(headers, self._endpoint)
        record.status, record.request_id = attempt.status, attempt.request_id
        record.headers, record.received = MaskedHeaders(headers), len(self._body)
        self._attempts.append(attempt)
        return attempt

    def received(self, size: int) -> None:
        """Count bytes of a stream."""
        self._record.received += size

    def event(self) -> None:
        """Record that an event of the stream has arrived, which may be its first."""
        if self._record.first_event is None:
            self._record.first_event = self._deadline.elapsed()
            self._tell("first_event")

    def ended(self, error: BaseException | None) -> None:
        """Record the end of the call."""
        record, decoder = self._record, self.decoder
        record.seconds, record.error = self._deadline.elapsed(), error
        record.complete = error is None and (decoder is None or decoder.done)
        bodies = [self._body] if decoder is None else decoder.ends()
        record.usage = usage_in(bodies, self._usage)
        self._body, self.decoder = b"", None
        self._tell("end")

    def _tell(self, name: str, *values: object) -> list[object]:
        """Call a method of all observers that have it, and return the results."""
        results: list[object] = []
        for observer in self._observers:
            try:
                if (method := getattr(observer, name, None)) is not None:
                    results.append(method(self._record, *values))
            except Exception:
                problem = "%s() of %s in events failed"
                log("ERROR", problem, name, type(observer).__name__, traceback=True)
        return results
