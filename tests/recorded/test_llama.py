"""llama-server's chat: right type, right values, errors as the right exception."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from inferwire import (
    BadRequestError,
    ChatCompletionOutput,
    ChatCompletionStreamOutput,
    InternalServerError,
    RequestValidationError,
)

from .replay import Exchange, llama, play

pytestmark = pytest.mark.parametrize("half", ["sync", "async"])

WHOLE = (
    *("chat", "chat_json_schema", "chat_logprobs", "chat_n2", "chat_stop", "chat_tool_result"),
    *("chat_tools_auto", "chat_tools_required", "chat_tools_single"),
)
STREAMED = (
    *("chat_stream", "chat_json_object_stream", "chat_stream_usage_logprobs", "chat_tools_stream"),
)
SENT_TOO = {"model": "tgi", "stream": False}


def arguments(exchange: Exchange) -> dict[str, Any]:
    """The recorded body as arguments; what the method does not know goes by `extra_body`."""
    return {key: value for key, value in exchange.body.items() if key != "model"}


def given_back(model: Any) -> Any:
    return model.model_dump(mode="json", by_alias=True, exclude_unset=True)


@pytest.mark.parametrize("name", WHOLE)
def test_whole_answers(name: str, half: str) -> None:
    exchange = llama(name)
    result = play(
        exchange,
        lambda client: client.chat_completion(**arguments(exchange)),
        sent_too=SENT_TOO,
        half=half,
    )
    assert isinstance(result, ChatCompletionOutput)
    assert given_back(result) == exchange.json


@pytest.mark.parametrize("name", STREAMED)
def test_streams(name: str, half: str) -> None:
    exchange = llama(name)
    chunks = play(
        exchange,
        lambda client: client.chat_completion(**arguments(exchange)),
        sent_too=SENT_TOO | {"stream": True},
        half=half,
    )
    assert all(isinstance(chunk, ChatCompletionStreamOutput) for chunk in chunks)
    lines = exchange.answer.decode().split("\n")
    events = [json.loads(line[6:]) for line in lines if line.startswith("data: {")]
    assert [given_back(chunk) for chunk in chunks] == events


def test_a_streamed_tool_call_comes_in_pieces(half: str) -> None:
    exchange = llama("chat_tools_stream")
    chunks = play(
        exchange,
        lambda client: client.chat_completion(**arguments(exchange)),
        sent_too=SENT_TOO | {"stream": True},
        half=half,
    )
    pieces = [
        call.function.arguments or ""
        for chunk in chunks
        for choice in chunk.choices
        for call in choice.delta.tool_calls or ()
        if call.function
    ]
    assert set(json.loads("".join(pieces))) == {"city", "days"}


def test_refusals(half: str) -> None:
    schema = llama("bad_schema")
    with pytest.raises(BadRequestError, match="unrecognized type nope") as caught:
        play(
            schema,
            lambda client: client.chat_completion(
                **{
                    key: value
                    for key, value in arguments(schema).items()
                    if key != "response_format"
                },
                extra_body={"response_format": schema.body["response_format"]},
            ),
            sent_too=SENT_TOO,
            half=half,
        )
    assert caught.value.server_message == schema.json["error"]["message"]
    with pytest.raises(RequestValidationError, match="messages"):
        play(llama("bad_messages"), lambda client: client.chat_completion("x"), half=half)


def test_too_long(half: str) -> None:
    exchange = llama("too_long")
    with pytest.raises(BadRequestError) as caught:
        play(
            exchange,
            lambda client: client.chat_completion(**arguments(exchange)),
            sent_too=SENT_TOO,
            half=half,
        )
    assert caught.value.server_message == exchange.json["error"]["message"]


def test_a_servers_own_fault(half: str) -> None:
    fault = llama("bad_json")
    exchange = replace(fault, body={"messages": []})
    with pytest.raises(InternalServerError, match="parse error") as caught:
        play(exchange, lambda client: client.chat_completion([]), sent_too=SENT_TOO, half=half)
    assert caught.value.status == 500
