"""Spans of calls, with the in-memory exporter of OpenTelemetry's SDK, in both clients."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import Any

import pytest
from inferwire import AsyncInferenceClient, InferwireError
from inferwire_runtime.otel import OpenTelemetry
from opentelemetry import propagate, trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.faults.server import Asked, Behaviour, FaultServer, answer, cut, stall
from tests.generated.test_records import BUSY, CHAT, GOOD, MESSAGES, STREAM
from tests.support.both_clients import ask


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Traces:
    """A provider of tracers, and the spans that have ended."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        return self.exporter.get_finished_spans()


def traced(
    flavor: str, *behaviours: Behaviour, retries: int = 0, **given: Any
) -> tuple[ReadableSpan, FaultServer]:
    """The span of one call, and the server that was called."""
    traces = Traces()
    with FaultServer(*behaviours) as server:
        client = {
            "base_url": server.url,
            "events": [OpenTelemetry(traces.provider)],
            "max_retries": retries,
        }
        with contextlib.suppress(InferwireError):
            ask(flavor, "chat_completion", MESSAGES, client=client, **given)
    (span,) = traces.spans
    assert span.kind is trace.SpanKind.CLIENT
    return span, server


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def test_a_call_is_a_span(flavor: str) -> None:
    span, server = traced(flavor, GOOD)
    assert span.name == "chat"
    assert span.status.is_unset
    assert attributes(span) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "huggingface",
        "gen_ai.usage.input_tokens": 12,
        "gen_ai.usage.output_tokens": 14,
        "http.response.status_code": 200,
        "inferwire.request_id": "r-7",
        "server.address": "127.0.0.1",
        "server.port": int(server.url.rpartition(":")[2]),
    }


def test_the_model_is_in_the_name(flavor: str) -> None:
    traces = Traces()
    with FaultServer(GOOD) as server:
        client = {"base_url": server.url, "events": [OpenTelemetry(traces.provider)]}
        ask(flavor, "chat_completion", MESSAGES, model="any/model", client=client)
    (span,) = traces.spans
    assert span.name == "chat any/model"
    assert attributes(span)["gen_ai.request.model"] == "any/model"


def test_attempts_are_events(flavor: str) -> None:
    span, _ = traced(flavor, BUSY, GOOD, retries=1)
    first, second = (dict(one.attributes or {}) for one in span.events)
    assert {one.name for one in span.events} == {"inferwire.attempt"}
    assert (first["http.response.status_code"], second["http.response.status_code"]) == (503, 200)
    assert (first["inferwire.attempt.wait"], first["inferwire.request_id"]) == (0.01, "r-6")
    assert "inferwire.attempt.wait" not in second
    assert span.status.is_unset


def test_a_stream_is_a_span_until_its_end(flavor: str) -> None:
    span, _ = traced(flavor, STREAM, stream=True)
    found = attributes(span)
    assert found["gen_ai.request.stream"] is True
    assert found["gen_ai.usage.output_tokens"] == 14
    assert found["gen_ai.response.time_to_first_chunk"] > 0
    assert span.start_time is not None
    assert span.end_time is not None
    assert (
        found["gen_ai.response.time_to_first_chunk"] < (span.end_time - span.start_time) / 1e9 + 1
    )


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (answer(b"{}", status=404), "404"),
        (answer(b"[]"), "ResponseValidationError"),
        (stall(5), "InferenceTimeoutError"),
    ],
)
def test_a_failure_is_its_status_or_its_class(flavor: str, behaviour: Behaviour, kind: str) -> None:
    span, _ = traced(flavor, behaviour, timeout=1)
    assert attributes(span)["error.type"] == kind
    assert span.status.status_code is trace.StatusCode.ERROR


def test_a_cancelled_call_has_ended() -> None:
    traces = Traces()

    async def run() -> None:
        observers = [OpenTelemetry(traces.provider)]
        async with AsyncInferenceClient(base_url=server.url, token=False, events=observers) as one:
            task = asyncio.ensure_future(one.chat_completion(MESSAGES))
            await asyncio.sleep(0.3)
            task.cancel()
            await asyncio.wait([task])

    with FaultServer(stall(3)) as server:
        asyncio.run(run())
    (span,) = traces.spans
    assert attributes(span)["error.type"] == "CancelledError"
    (event,) = span.events
    assert (event.attributes or {})["error.type"] == "CancelledError"


def test_the_status_is_that_of_the_last_attempt(flavor: str) -> None:
    busy = answer(b"{}", status=503, headers={"retry-after": "0.01"})
    span, _ = traced(flavor, busy, cut(), retries=1)
    assert attributes(span)["error.type"] == "APIConnectionError"
    assert "http.response.status_code" not in attributes(span)


def test_the_server_goes_on_with_the_trace(flavor: str) -> None:
    """The server reads the header of the request, as its own instrumentation would."""
    traces = Traces()
    tracer = traces.provider.get_tracer("server")

    def serve(headers: dict[str, str]) -> None:
        with tracer.start_as_current_span(
            "serve", propagate.extract(headers), kind=trace.SpanKind.SERVER
        ):
            pass

    with FaultServer(BUSY, GOOD) as server, tracer.start_as_current_span("request") as parent:
        client = {
            "base_url": server.url,
            "events": [OpenTelemetry(traces.provider)],
            "max_retries": 1,
        }
        ask(flavor, "chat_completion", MESSAGES, client=client)
        asked: list[Asked] = [*server.asked]
    for one in asked:
        serve({name.lower(): value for name, value in one.headers.items()})
    spans = {span.kind: span for span in traces.spans}
    call, served = spans[trace.SpanKind.CLIENT], spans[trace.SpanKind.SERVER]
    context = call.get_span_context()
    assert context is not None
    assert len(traces.spans) == 4
    assert call.parent is not None
    assert served.parent is not None
    assert call.parent.span_id == parent.get_span_context().span_id
    assert served.parent.span_id == context.span_id
    assert {json.loads(span.to_json())["context"]["trace_id"] for span in traces.spans} == {
        f"{context.trace_id:#034x}"
    }


def test_prompts_and_responses_are_not_traced(flavor: str) -> None:
    span, _ = traced(flavor, GOOD)
    assert "prompt to keep" not in span.to_json()
    assert "Hi" not in span.to_json()
    assert b"Hi" in CHAT
