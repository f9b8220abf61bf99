"""Traces of calls by the conventions of OpenTelemetry for generative AI. Needs the extra ``otel``.

The conventions are those of the repository ``semantic-conventions-genai``, which are not stable:
names of attributes may change with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from opentelemetry import propagate, trace

from inferwire_runtime._config.calls import AttemptRecord, CallRecord
from inferwire_runtime._errors.exceptions import APIStatusError
from inferwire_runtime._version import __version__


class OpenTelemetry:
    """Records a span of kind CLIENT for each call: pass an instance in ``events=`` of a client.

    The span covers the whole call with its retries, and a stream until it ends. It is named after
    the operation and the model, such as ``chat my-model``, and is a child of the span that is
    current when the call starts. Each attempt is an event of the span, with its status and the
    wait after it. Requests have the header ``traceparent``, as far as the configured propagator
    sets it. Prompts and responses are never recorded.

    Args:
        tracer_provider: The provider of the tracer. Defaults to the global one.

    """

    def __init__(self, tracer_provider: trace.TracerProvider | None = None) -> None:
        self._tracer = trace.get_tracer("inferwire", __version__, tracer_provider)
        self._spans: WeakKeyDictionary[CallRecord, trace.Span] = WeakKeyDictionary()

    def start(self, call: CallRecord, /) -> Mapping[str, str]:
        """Start a span, and return the headers that pass it on to the server."""
        attributes: dict[str, str | bool] = {
            "gen_ai.operation.name": call.operation,
            "gen_ai.provider.name": call.endpoint,
        }
        if call.model is not None:
            attributes["gen_ai.request.model"] = call.model
        if call.stream:
            attributes["gen_ai.request.stream"] = True
        name = f"{call.operation} {call.model}" if call.model else call.operation
        span = self._tracer.start_span(name, kind=trace.SpanKind.CLIENT, attributes=attributes)
        self._spans[call] = span
        headers: dict[str, str] = {}
        propagate.inject(headers, trace.set_span_in_context(span))
        return headers

    def attempt(self, call: CallRecord, attempt: AttemptRecord, /) -> None:
        """Add an event for an attempt to the span."""
        span = self._spans.get(call, trace.INVALID_SPAN)
        url = urlsplit(attempt.url)
        span.set_attribute("server.address", url.hostname or "")
        span.set_attribute("server.port", url.port or (443 if url.scheme == "https" else 80))
        attributes: dict[str, str | int | float] = {
            "url.full": attempt.url,
            "inferwire.attempt.seconds": attempt.seconds,
        }
        if attempt.status is not None:
            attributes["http.response.status_code"] = attempt.status
        if attempt.request_id is not None:
            attributes["inferwire.request_id"] = attempt.request_id
        if attempt.error is not None:
            attributes["error.type"] = type(attempt.error).__name__
        if attempt.wait is not None:
            attributes["inferwire.attempt.wait"] = attempt.wait
        span.add_event("inferwire.attempt", attributes)

    def first_event(self, call: CallRecord, /) -> None:
        """Record the time to the first event of a stream, in seconds."""
        span = self._spans.get(call, trace.INVALID_SPAN)
        if call.first_event is not None:
            span.set_attribute("gen_ai.response.time_to_first_chunk", call.first_event)

    def end(self, call: CallRecord, /) -> None:
        """End the span, with the number of tokens and the error."""
        span = self._spans.pop(call, trace.INVALID_SPAN)
        usage = call.usage
        if usage is not None and usage.input_tokens is not None:
            span.set_attribute("gen_ai.usage.input_tokens", usage.input_tokens)
        if usage is not None and usage.output_tokens is not None:
            span.set_attribute("gen_ai.usage.output_tokens", usage.output_tokens)
        if call.status is not None:
            span.set_attribute("http.response.status_code", call.status)
        if call.request_id is not None:
            span.set_attribute("inferwire.request_id", call.request_id)
        if call.error is not None:
            span.set_attribute("error.type", _kind(call.error))
            span.set_status(trace.Status(trace.StatusCode.ERROR, type(call.error).__name__))
        span.end()


def _kind(error: BaseException) -> str:
    """Return the status of an error response, or else the name of the exception's class."""
    return str(error.status) if isinstance(error, APIStatusError) else type(error).__name__
