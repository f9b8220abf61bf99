"""A message of a response is the next message of a conversation, through both clients."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from collections import UserList, deque
from collections.abc import Callable
from typing import Any

import pytest
from inferwire import AsyncInferenceClient, InferenceClient, RequestValidationError
from inferwire.types import (
    ChatCompletionInputMessage,
    ChatCompletionInputMessageParam,
    ChatCompletionOutput,
    ChatCompletionOutputMessage,
)

from tests.faults.server import EVENTS, FaultServer, answer
from tests.support.both_clients import ask

ASKED: ChatCompletionInputMessageParam = {"role": "user", "content": "Hello"}
HELLO: dict[str, Any] = {"role": "user", "content": "Hello"}
RESULT: dict[str, Any] = {"role": "tool", "tool_call_id": "1", "content": "sunny"}
CALL: dict[str, Any] = {
    "id": "1",
    "type": "function",
    "function": {"name": "look", "arguments": '{"at": null}'},
}
THINKING = {"type": "thinking", "thinking": [{"type": "text", "text": "Let me see."}]}


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def completion(message: object) -> bytes:
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return json.dumps({"id": "1", "choices": [choice]}).encode()


def received(flavor: str, message: object) -> ChatCompletionOutputMessage:
    """The message as a caller gets it."""
    with FaultServer(answer(completion(message))) as server:
        whole = ask(flavor, "chat_completion", [HELLO], client={"base_url": server.url})
    assert isinstance(whole, ChatCompletionOutput)
    return whole.choices[0].message


def sent(flavor: str, messages: object, **given: Any) -> list[Any]:
    """The messages that the server gets."""
    with FaultServer(answer(completion({"role": "assistant", "content": "Bye"}))) as server:
        ask(flavor, "chat_completion", messages, client={"base_url": server.url}, **given)
        got: list[Any] = json.loads(server.asked[0].body)["messages"]
    return got


MESSAGES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"role": "assistant", "content": "Hi"}, {"role": "assistant", "content": "Hi"}),
    ({"content": "Hi"}, {"role": "assistant", "content": "Hi"}),
    (
        {
            "role": "assistant",
            "content": None,
            "refusal": None,
            "audio": None,
            "annotations": [],
            "function_call": None,
            "tool_calls": [CALL],
        },
        {"role": "assistant", "function_call": None, "tool_calls": [CALL]},
    ),
    (
        {"role": "assistant", "content": "Hi", "tool_calls": None, "reasoning_content": "Hm."},
        {"role": "assistant", "content": "Hi", "reasoning_content": "Hm."},
    ),
    (
        {
            "role": "assistant",
            "content": [
                {**THINKING, "signature": "s"},
                {"type": "text", "text": "Hi", "thinking": None, "cite": None},
            ],
        },
        {
            "role": "assistant",
            "content": [
                {**THINKING, "signature": "s"},
                {"type": "text", "text": "Hi", "cite": None},
            ],
        },
    ),
    (
        {"role": "assistant", "content": [{"type": "image", "image": {"url": None}}]},
        {"role": "assistant", "content": [{"type": "image", "image": {"url": None}}]},
    ),
    ({"role": "model", "content": []}, {"role": "model", "content": []}),
    (
        {
            "role": "assistant",
            "content": None,
            "audio": {"id": "a", "data": "UklGRg==", "transcript": "Hi", "expires_at": 5, "x": 1},
            "annotations": [{"type": "url_citation", "url_citation": {"url": "https://a.example"}}],
        },
        {"role": "assistant", "audio": {"id": "a", "x": 1}},
    ),
    (
        {"role": "assistant", "reasoning": {"steps": [1]}, "tool_calls": {**CALL, "id": 7}},
        {"role": "assistant", "reasoning": '{"steps":[1]}', "tool_calls": [{**CALL, "id": "7"}]},
    ),
    (
        {
            "role": "assistant",
            "tool_calls": [
                {"function": {"name": "f", "arguments": {"a": None}, "description": "F."}},
                {"id": None, "type": None, "function": {"name": "g"}, "index": 0},
                {"id": "c", "type": "custom", "custom": {"name": "z", "input": None}},
            ],
        },
        {
            "role": "assistant",
            "tool_calls": [
                {"function": {"name": "f", "arguments": '{"a":null}'}},
                {"function": {"name": "g", "arguments": "{}"}, "index": 0},
                {"id": "c", "type": "custom", "custom": {"name": "z", "input": None}},
            ],
        },
    ),
    (
        {"role": "assistant", "content": "Hi", "reasoning_details": [{"data": None, "type": "x"}]},
        {"role": "assistant", "content": "Hi", "reasoning_details": [{"data": None, "type": "x"}]},
    ),
]


@pytest.mark.parametrize(("message", "back"), MESSAGES)
def test_a_message_is_sent_as_the_server_wants_it(
    flavor: str, message: dict[str, Any], back: dict[str, Any]
) -> None:
    got = received(flavor, message)
    before = got.model_dump()
    assert sent(flavor, [HELLO, got, RESULT]) == [HELLO, back, RESULT]
    assert got.model_dump() == before, "the caller's message is not changed"


@pytest.mark.parametrize(("message", "back"), MESSAGES)
def test_copies_of_a_message_are_sent_alike(
    flavor: str, message: dict[str, Any], back: dict[str, Any]
) -> None:
    got = received(flavor, message)
    messages = [
        copy.deepcopy(got),
        copy.copy(got),
        pickle.loads(pickle.dumps(got)),
        got.model_copy(),
    ]
    assert sent(flavor, messages) == [back] * len(messages)


@pytest.mark.parametrize("kind", [tuple, deque, UserList])
def test_any_sequence_of_messages_is_taken(flavor: str, kind: Callable[[object], object]) -> None:
    got = received(flavor, {"role": "assistant", "content": None, "tool_calls": [CALL]})
    messages = kind([HELLO, got, ChatCompletionInputMessage.model_validate(RESULT)])
    assert sent(flavor, messages) == [
        HELLO,
        {"role": "assistant", "tool_calls": [CALL]},
        RESULT,
    ]


def test_what_the_caller_changes_is_sent(flavor: str) -> None:
    got = received(flavor, {"role": "assistant", "content": [THINKING], "tool_calls": [CALL]})
    got.content = "Hi"
    got.tool_calls = None
    got.refusal = None
    assert sent(flavor, [HELLO, got]) == [HELLO, {"role": "assistant", "content": "Hi"}]


def test_a_message_of_a_stream_is_sent_back(flavor: str) -> None:
    deltas: list[dict[str, Any]] = [
        {"role": "assistant", "content": None},
        {"reasoning_content": "Let me "},
        {"reasoning_content": "see."},
        {"tool_calls": [{"index": 0, **CALL, "function": {"name": "look", "arguments": ""}}]},
        {"tool_calls": [{"index": 0, "function": {"arguments": "{}"}}]},
    ]
    chunks: list[dict[str, Any]] = [{"index": 0, "delta": one} for one in deltas]
    chunks.append({"index": 0, "delta": {}, "finish_reason": "tool_calls"})
    events = [json.dumps({"id": "1", "choices": [one]}) for one in chunks] + ["[DONE]"]
    body = "".join(f"data: {one}\n\n" for one in events).encode()
    with FaultServer(answer(body, headers=EVENTS)) as server:
        options: Any = {"base_url": server.url, "token": False}
        if flavor == "sync":
            with InferenceClient(**options) as client:
                whole = client.chat_completion([ASKED], stream=True).final()
        else:

            async def run() -> ChatCompletionOutput:
                async with AsyncInferenceClient(**options) as client:
                    return await (await client.chat_completion([ASKED], stream=True)).final()

            whole = asyncio.run(run())
    call = {**CALL, "function": {"name": "look", "arguments": "{}"}}
    assert sent(flavor, [HELLO, whole.choices[0].message, RESULT], stream=False) == [
        HELLO,
        {"role": "assistant", "reasoning_content": "Let me see.", "tool_calls": [call]},
        RESULT,
    ]


WRONG: list[tuple[object, str]] = [
    ({"role": "usr", "content": "a"}, "messages[2]['role'] should be 'system'"),
    ({"content": "a"}, "messages[2]['role'] is missing"),
    ({"role": "user", "content": [{"type": "txt"}]}, "messages[2]['content'][0]['type']"),
    ({"role": "assistant", "tool_calls": [{"function": {}}]}, "messages[2]['tool_calls'][0]"),
    ("a", "messages[2] should be a dict"),
    (None, "messages[2] should be a dict"),
    ({"role": "user", "content": "\ud83d"}, "messages[2]['content'] contains half"),
    ({"role": "user", "content": float("nan")}, "messages[2]['content'] is nan"),
]


@pytest.mark.parametrize(("message", "said"), WRONG)
def test_other_messages_are_checked_and_named(flavor: str, message: object, said: str) -> None:
    got = received(flavor, {"role": "model", "content": [{"type": "image"}]})
    with FaultServer(answer(completion({}))) as server:
        for tokens in ({}, {"max_tokens": 8.0}):
            given: dict[str, Any] = {"client": {"base_url": server.url}, **tokens}
            with pytest.raises(RequestValidationError) as caught:
                ask(flavor, "chat_completion", [HELLO, got, message], **given)
            assert f"chat_completion(): {said}" in str(caught.value)
            assert caught.value.argument == "messages"
        assert server.asked == []


UNWRITABLE: list[tuple[str, object, str]] = [
    ("content", "a\ud83d", "messages[1]['content'] contains half"),
    ("refusal", ["a", "b\udead"], "messages[1]['refusal'][1] contains half"),
    ("mood", {"a": "b\ud83d"}, "messages[1]['mood']['a'] contains half"),
    ("mood", {"a": [object()]}, "messages[1] cannot be written as JSON: "),
    ("mood", {"\udead": 1}, "messages[1] cannot be written as JSON: "),
    ("tool_calls", [object()], "messages[1] cannot be written as JSON: "),
]


@pytest.mark.parametrize(("name", "value", "said"), UNWRITABLE)
def test_a_message_that_cannot_be_written_is_named(
    flavor: str, name: str, value: object, said: str
) -> None:
    got = received(flavor, {"role": "assistant", "content": "Hi"})
    setattr(got, name, value)
    with pytest.raises(RequestValidationError) as caught:
        ask(flavor, "chat_completion", [HELLO, got], client={"base_url": "http://127.0.0.1:1"})
    assert said in str(caught.value)
    assert caught.value.argument == "messages"


def test_numbers_of_another_type_are_sent_beside_a_message(flavor: str) -> None:
    """The second validation, of numbers without a fraction, leaves the message out as well."""
    got = received(flavor, {"role": "model", "content": "Hi", "refusal": None})
    assert sent(flavor, [HELLO, got], max_tokens=8.0)[1] == {"role": "model", "content": "Hi"}


def test_a_method_that_parses_takes_messages_of_responses(flavor: str) -> None:
    got = received(flavor, {"role": "assistant", "content": None, "tool_calls": [CALL]})
    with FaultServer(answer(completion({"role": "assistant", "content": "[1]"}))) as server:
        result = ask(
            flavor,
            "chat_completion_parse",
            [HELLO, got, RESULT],
            response_format=list[int],
            client={"base_url": server.url},
        )
        assert result.parsed == [1]
        body = json.loads(server.asked[0].body)
    assert body["messages"] == [HELLO, {"role": "assistant", "tool_calls": [CALL]}, RESULT]
    back = result.completion.choices[0].message
    assert sent(flavor, [HELLO, back]) == [HELLO, {"role": "assistant", "content": "[1]"}]
