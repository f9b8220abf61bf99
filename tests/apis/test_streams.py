"""APIs whose responses are streams of lines, of tokens and of bytes, against small servers."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Iterator
from typing import Any
from unittest.mock import patch

import pytest
from inferwire_runtime import (
    APIError,
    BadRequestError,
    NotFoundError,
    StreamTruncatedError,
    record_calls,
)

from tests.apis.support import Answer, ApiServer, Asked, json_answer, package, user
from tests.support.both_clients import ask

FLAVORS = ["sync", "async"]
LINES = {"content-type": "application/x-ndjson"}
EVENTS = {"content-type": "text/event-stream"}
MESSAGES = [{"role": "user", "content": "Hello"}]


VARIABLES = {
    "ollama": "OLLAMA_HOST",
    "speech": "VOICE_URL",
    "embeddings": "EMBEDDINGS_URL",
    "responses": "RESPONSES_URL",
    "messages": "MESSAGES_URL",
}
"""Where the servers of APIs are looked for."""


def used(api: str, flavor: str, url: str, **options: Any) -> Any:
    """What the code of a user returns."""
    if api in VARIABLES:
        with patch.dict(os.environ, {VARIABLES[api]: url}):
            return _used(api, flavor, **options)
    return _used(api, flavor, base_url=url, **options)


def _used(api: str, flavor: str, **options: Any) -> Any:
    sdk, code = package(api), user(api)
    given: Any = {"token": False, "trust_env": False, "timeout": 10, **options}

    async def run() -> Any:
        async with sdk.AsyncInferenceClient(**given) as client:
            return await code.use_async(client)

    if flavor == "async":
        return asyncio.run(run())
    with sdk.InferenceClient(**given) as client:
        return code.use(client)


def said(path: str, word: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": word}
    content = {"message": message} if path == "/api/chat" else {"response": word}
    return {"model": "tiny", "created_at": "2026-11-30T10:00:00.1Z", "done": False, **content}


def ollama(asked: Asked) -> Answer:
    """Ollama, as far as its documentation says how it responds."""
    body = asked.json()
    words = ["Hi", " there", ""]
    parts = [said(asked.path, word) for word in words]
    last: dict[str, Any] = {"done": True, "done_reason": "stop", "total_duration": 5191566416}
    parts[-1] |= {**last, "prompt_eval_count": 26, "eval_count": 2}
    if asked.path not in {"/api/chat", "/api/generate"}:
        return json_answer({"error": "no such path"}, 404)
    if body.get("stream", True):
        return Answer(200, [json.dumps(one).encode() + b"\n" for one in parts], LINES)
    whole = parts[-1]
    if "message" in whole:
        whole["message"]["content"] = "".join(words)
    else:
        whole["response"] = "".join(words)
    return json_answer(whole)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_ollama_is_used(flavor: str) -> None:
    with ApiServer(ollama) as server, record_calls() as calls:
        assert used("ollama", flavor, server.url, model="tiny") == ["Hi there"] * 5
    assert [one.path for one in server.asked] == ["/api/chat"] * 3 + ["/api/generate"] * 2
    assert {one.json()["model"] for one in server.asked} == {"tiny"}
    assert [one.json()["stream"] for one in server.asked] == [False, True, True, True, False]
    assert server.asked[1].headers["accept"] == "application/x-ndjson"
    usages = [one.usage for one in calls]
    assert {(one.input_tokens, one.output_tokens) for one in usages if one} == {(26, 2)}
    assert all(one.complete for one in calls)


@pytest.fixture(params=FLAVORS)
def ollama_at(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A function that asks a server for a stream of chat, and returns what it yields."""

    def call(server: ApiServer) -> Any:
        monkeypatch.setenv("OLLAMA_HOST", server.url)
        client = {"model": "tiny"}
        given: Any = {"stream": True, "client": client, "sdk": package("ollama")}
        return ask(request.param, "chat", MESSAGES, **given)

    return call


@pytest.mark.parametrize("flavor", FLAVORS)
def test_what_a_stream_of_ollama_adds_up_to_has_everything(
    flavor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = {"id": 1, "function": {"name": "look", "arguments": {"at": "sky"}}}
    lines = [
        {"message": {"role": "assistant", "content": "", "thinking": "I "}, "done": False},
        {"message": {"role": "assistant", "content": "", "thinking": "look."}, "done": False},
        {"message": {"role": "assistant", "content": "", "tool_calls": [calls]}, "done": False},
        {"message": {"role": "assistant", "content": ""}, "done": True, "done_reason": "stop"},
    ]
    body = [json.dumps(one).encode() + b"\r\n" for one in lines]
    sdk = package("ollama")
    given: Any = {"model": "tiny", "token": False, "trust_env": False}

    async def run() -> Any:
        async with sdk.AsyncInferenceClient(**given) as client:
            return await (await client.chat(MESSAGES, stream=True)).final()

    with ApiServer(lambda _: Answer(200, body, LINES)) as server:
        monkeypatch.setenv("OLLAMA_HOST", server.url)
        if flavor == "async":
            final = asyncio.run(run())
        else:
            with sdk.InferenceClient(**given) as client:
                final = client.chat(MESSAGES, stream=True).final()
    assert final.message.thinking == "I look."
    assert final.message.tool_calls[0].function.arguments == {"at": "sky"}
    assert final.done_reason == "stop"


BEGIN = b'{"message": {"content": "Hi"}, "done": false}\n'


def test_an_error_in_a_stream_of_ollama_is_an_exception(ollama_at: Any) -> None:
    lines = [BEGIN, b'{"error": "an error was encountered while running the model"}\n']
    with (
        ApiServer(lambda _: Answer(200, lines, LINES)) as server,
        pytest.raises(APIError) as caught,
    ):
        ollama_at(server)
    assert caught.value.server_message == "an error was encountered while running the model"
    assert len(list(caught.value.received)) == 1


def test_a_stream_of_ollama_that_lacks_its_end_is_truncated(ollama_at: Any) -> None:
    with (
        ApiServer(lambda _: Answer(200, [BEGIN, BEGIN[:20]], LINES)) as server,
        pytest.raises(StreamTruncatedError) as caught,
    ):
        ollama_at(server)
    assert len(list(caught.value.received)) == 1


def test_a_missing_model_of_ollama_is_not_found(ollama_at: Any) -> None:
    missing = json_answer({"error": "model 'tiny' not found"}, 404)
    with (
        ApiServer(lambda _: missing) as server,
        pytest.raises(NotFoundError, match="model 'tiny' not found"),
    ):
        ollama_at(server)


def tgi(asked: Asked) -> Answer:
    """TGI, which has no blank after `data:`."""
    assert asked.path == "/generate_stream"
    size = asked.json()["parameters"]["max_new_tokens"]
    words = [" upon", " a", " time"][:size]
    return Answer(200, tokens(words), EVENTS)


def tokens(words: list[str]) -> Iterator[bytes]:
    for index, word in enumerate(words, 1):
        last = index == len(words)
        event = {
            "index": index,
            "token": {"id": index, "text": word, "logprob": -0.25, "special": False},
            "generated_text": "".join(words) if last else None,
            "details": {"finish_reason": "length", "generated_tokens": index} if last else None,
        }
        yield b"data:%b\n\n" % json.dumps(event).encode()


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_route_that_always_streams_is_used(flavor: str) -> None:
    with ApiServer(tgi) as server, record_calls() as calls:
        texts, full = used("generate_stream", flavor, server.url)
    assert (texts, full) == ([" upon", " a"], " upon a")
    (call,) = calls
    assert (call.stream, call.complete) == (True, True)
    assert call.usage is not None
    assert call.usage.output_tokens == 2


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_sound_is_used_as_it_is_spoken(flavor: str) -> None:
    pieces = [b"\xff\xfb\x90", b"\x00" * 5000, b"\x01"]
    with ApiServer(lambda _: Answer(200, pieces, {"content-type": "audio/mpeg"})) as server:
        chunks = used("speech", flavor, server.url)
        assert b"".join(chunks) == b"".join(pieces)
    (asked,) = server.asked
    assert asked.path == "/v1/audio/speech"
    assert asked.headers["accept"] == "audio/*"
    assert asked.json() == {
        "model": "voice",
        "input": "Hello",
        "voice": "ash",
        "response_format": "mp3",
    }


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_refusal_to_speak_is_an_error(flavor: str) -> None:
    refusal = json_answer({"error": {"message": "no such voice", "type": "invalid"}}, 400)
    with (
        ApiServer(lambda _: refusal) as server,
        pytest.raises(BadRequestError, match="no such voice"),
    ):
        used("speech", flavor, server.url)
