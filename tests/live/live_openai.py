"""llama-server under the names of OpenAI and Anthropic, of which it has most routes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from inferwire import (
    AuthenticationError,
    Completion,
    CompletionChunk,
    CreateEmbeddingResponse,
    InternalServerError,
    Message,
    Response,
)

from tests.live.conftest import Connect
from tests.live.live_llama import CITY, HELLO, KEY, start
from tests.live.servers import llama_server

SERVER = ("llama-server", llama_server.VERSION)
TEXTS = ["a car", "a red boat", "boats"]
AGAIN = {"max_retries": 2}
"""The server closes a connection after a stream, although it says that it keeps it."""
ROOTS = ["", "/v1"]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    for server in start(tmp_path_factory, "plain", "--api-key", KEY):
        yield server.url


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    for server in start(tmp_path_factory, "tools"):
        yield server.url


@pytest.fixture(scope="module")
def embedder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    for server in start(tmp_path_factory, "plain", "--embeddings", "--pooling", "mean"):
        yield server.url


@pytest.fixture(scope="module")
def reranker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    for server in start(tmp_path_factory, "plain", "--reranking"):
        yield server.url


@pytest.mark.parametrize("root", ROOTS)
def test_completions(plain: str, connect: Connect, root: str) -> None:
    call = connect(plain + root, token=KEY)
    found = call(
        lambda client: client.completions.create("Once", model="tiny", max_tokens=8, seed=3)
    )
    assert isinstance(found, Completion)
    assert found.choices[0].text
    assert found.choices[0].finish_reason == "length"
    assert found.usage is not None
    assert found.usage.completion_tokens == 8


@pytest.mark.parametrize("given", [{}, {"logprobs": 2}, {"n": 2}])
def test_a_streamed_completion_put_together_is_the_plain_one(
    plain: str, connect: Connect, flavor: str, given: dict[str, Any]
) -> None:
    call = connect(plain, token=KEY, **AGAIN)
    asked: dict[str, Any] = {"model": "tiny", "max_tokens": 12, "seed": 3, **given}

    def plainly(client: Any) -> Any:
        return client.completions.create("Once", **asked)

    def final(client: Any) -> Any:
        return client.completions.create("Once", stream=True, **asked).final()

    async def async_final(client: Any) -> Any:
        return await (await client.completions.create("Once", stream=True, **asked)).final()

    call(plainly)  # The prompt is in the cache from now on.
    whole = call(plainly)
    put_together = call(final if flavor == "sync" else async_final)
    assert isinstance(put_together, Completion)
    ours, theirs = (
        [(c.index, c.text, c.finish_reason) for c in one.choices] for one in (put_together, whole)
    )
    assert sorted(ours) == sorted(theirs)


def test_events_of_a_completion(plain: str, connect: Connect) -> None:
    call = connect(plain, token=KEY, **AGAIN)
    chunks = call(
        lambda client: client.completions.create("Once", model="tiny", max_tokens=8, stream=True)
    )
    assert all(isinstance(one, CompletionChunk) for one in chunks)
    assert chunks[-1].choices[0].finish_reason == "length"


def test_models(plain: str, connect: Connect) -> None:
    call = connect(plain, token=KEY)
    found = call(lambda client: client.models.list())
    assert [one.object for one in found.data] == ["model"]
    assert found.data[0].id
    with pytest.raises(AuthenticationError):
        connect(plain, token="wrong")(lambda client: client.completions.create("a", model="tiny"))


def put_together(call: Any, flavor: str, method: str, **asked: Any) -> tuple[Any, Any, list[Any]]:
    """The plain response, that of a stream at its end, and the events of the stream."""

    def plainly(client: Any) -> Any:
        return getattr(client, method).create(**asked)

    def events(client: Any) -> Any:
        return getattr(client, method).create(stream=True, **asked)

    def final(client: Any) -> Any:
        return events(client).final()

    async def async_final(client: Any) -> Any:
        return await (await events(client)).final()

    call(plainly)  # The prompt is in the cache from now on.
    return call(plainly), call(final if flavor == "sync" else async_final), call(events)


def told(response: Response | Message) -> tuple[str, int | None]:
    """The text of a response, and the number of its tokens."""
    assert response.usage is not None
    if isinstance(response, Message):
        assert response.stop_reason == "max_tokens"
        parts = [block.text for block in response.content if block.type == "text"]
    else:
        messages = [item for item in response.output if item.type == "message"]
        found = [part for item in messages for part in item.content]
        parts = [part.text for part in found if part.type == "output_text"]
    return "".join(parts), response.usage.output_tokens


@pytest.mark.parametrize("root", ROOTS)
def test_responses(plain: str, connect: Connect, flavor: str, root: str) -> None:
    asked = {"input": "Hello!", "model": "tiny", "max_output_tokens": 12, "temperature": 0}
    call = connect(plain + root, token=KEY, **AGAIN)
    whole, final, events = put_together(call, flavor, "responses", **asked)
    assert told(whole) == told(final)
    deltas = [one.delta for one in events if one.type == "response.output_text.delta"]
    assert "".join(deltas) == told(whole)[0]
    assert events[-1].type in {"response.completed", "response.incomplete"}


def test_calls_of_functions_in_responses(tools: str, connect: Connect, flavor: str) -> None:
    asked = {
        "input": [{"role": "user", "content": "The weather in Paris?"}],
        "tools": [{"type": "function", "name": "get_weather", "parameters": CITY}],
        "tool_choice": "required",
        "model": "tiny",
        "max_output_tokens": 600,
    }
    whole, final, _ = put_together(connect(tools, **AGAIN), flavor, "responses", **asked)
    calls = [[one for one in each.output if one.type == "function_call"] for each in (whole, final)]
    assert calls[0][0].name == calls[1][0].name == "get_weather"
    assert [json.loads(one[0].arguments).keys() for one in calls] == [{"city", "days"}] * 2


@pytest.mark.parametrize("root", ROOTS)
def test_messages(plain: str, connect: Connect, flavor: str, root: str) -> None:
    asked = {"messages": HELLO, "model": "tiny", "max_tokens": 12, "temperature": 0}
    call = connect(plain + root, token=KEY, **AGAIN)
    whole, final, events = put_together(call, flavor, "messages", **asked)
    assert told(whole) == told(final)
    assert events[0].type == "message_start"
    assert events[-1].type == "message_stop"


def test_calls_of_tools_in_messages(tools: str, connect: Connect, flavor: str) -> None:
    asked = {
        "messages": [{"role": "user", "content": "The weather in Paris?"}],
        "tools": [{"name": "get_weather", "input_schema": CITY}],
        "tool_choice": {"type": "any"},
        "model": "tiny",
        "max_tokens": 600,
        "temperature": 0,
    }
    whole, final, _ = put_together(connect(tools, **AGAIN), flavor, "messages", **asked)
    assert whole.stop_reason == final.stop_reason == "tool_use"
    ours, theirs = (
        [(block.name, block.input) for block in one.content if block.type == "tool_use"]
        for one in (final, whole)
    )
    assert ours == theirs
    assert {name for name, _ in ours} == {"get_weather"}


@pytest.mark.parametrize("root", ROOTS)
def test_embeddings_in_both_forms(embedder: str, connect: Connect, root: str) -> None:
    call = connect(embedder + root)
    plain = call(lambda client: client.embeddings.create(input=TEXTS, model="tiny"))
    assert isinstance(plain, CreateEmbeddingResponse)
    assert [one.index for one in plain.data] == [0, 1, 2]
    encoded = call(
        lambda client: client.embeddings.create(TEXTS, model="tiny", encoding_format="base64")
    )
    for one, other in zip(plain.data, encoded.data, strict=True):
        assert other.embedding.dtype == np.float32
        np.testing.assert_allclose(other.embedding, one.embedding, rtol=1e-5)
    assert plain.usage is not None
    assert plain.usage.prompt_tokens


def test_a_text_beyond_the_limit_is_refused(embedder: str, connect: Connect) -> None:
    call = connect(embedder, max_retries=0)
    with pytest.raises(InternalServerError, match="too large to process"):
        call(lambda client: client.embeddings.create("word " * 20_000, model="tiny"))


@pytest.mark.parametrize("root", ROOTS)
def test_reranking(reranker: str, connect: Connect, root: str) -> None:
    call = connect(reranker + root)
    found = call(lambda client: client.rerank("boat", TEXTS, model="tiny", top_n=2))
    first, second = found.results
    assert first.relevance_score >= second.relevance_score
    assert {first.index, second.index} < {0, 1, 2}
