"""Tools that record, replace or trace HTTP requests work with ``http_client=``, in both clients."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx
from inferwire import (
    AsyncInferenceClient,
    ChatCompletionOutput,
    ChatMessage,
    InferenceClient,
    RateLimitError,
)
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.faults.server import FaultServer
from tests.generated.test_records import CHAT, GOOD, STREAM

MESSAGES: list[ChatMessage] = [{"role": "user", "content": "hi"}]
VCR: Any = import_module("vcr").VCR  # It has no types.
URL = "http://model.example/v1/chat/completions"


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def chat(flavor: str, url: str, *, stream: bool = False) -> Any:
    """The response of a call through an httpx client; of a stream, its response put together."""
    options: Any = {"base_url": url, "token": "hidden", "max_retries": 0}

    async def run() -> Any:
        async with httpx.AsyncClient() as http:
            client = AsyncInferenceClient(http_client=http, **options)
            if stream:
                return await (await client.chat_completion(MESSAGES, stream=True)).final()
            return await client.chat_completion(MESSAGES)

    if flavor == "async":
        return asyncio.run(run())
    with httpx.Client() as http:
        client = InferenceClient(http_client=http, **options)
        if stream:
            return client.chat_completion(MESSAGES, stream=True).final()
        return client.chat_completion(MESSAGES)


def text(response: ChatCompletionOutput) -> object:
    return response.choices[0].message.content


def test_respx_replaces_the_server(flavor: str) -> None:
    with respx.mock() as mock:
        route = mock.post(URL).mock(httpx.Response(200, content=CHAT))
        assert text(chat(flavor, "http://model.example")) == "Hi"
        assert json.loads(route.calls.last.request.content)["messages"] == MESSAGES
        mock.post(URL).mock(httpx.Response(429, json={"error": "slow down"}))
        with pytest.raises(RateLimitError, match="slow down"):
            chat(flavor, "http://model.example")


@pytest.mark.parametrize("streams", [False, True])
def test_vcr_records_and_plays(flavor: str, streams: bool, tmp_path: Path) -> None:
    recorder = VCR(filter_headers=["authorization"], decode_compressed_response=True)
    tape = tmp_path / "tape.yaml"
    with FaultServer(STREAM if streams else GOOD) as server, recorder.use_cassette(str(tape)):
        recorded = chat(flavor, server.url, stream=streams)
    assert len(server.asked) == 1
    with recorder.use_cassette(str(tape), record_mode="none") as cassette:
        played = chat(flavor, server.url, stream=streams)  # The server has ended.
        assert cassette.play_count == 1
    assert played == recorded
    assert text(played) == ("Hello" if streams else "Hi")
    assert "hidden" not in tape.read_text()


@contextmanager
def instrumented(exporter: InMemorySpanExporter) -> Generator[None]:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        yield
    finally:
        instrumentor.uninstrument()


def test_httpx_is_traced(flavor: str) -> None:
    exporter = InMemorySpanExporter()
    with FaultServer(GOOD) as server, instrumented(exporter):
        assert text(chat(flavor, server.url)) == "Hi"
        (asked,) = server.asked
    (span,) = exporter.get_finished_spans()
    assert span.name == "POST"
    assert "traceparent" in {name.lower() for name in asked.headers}
