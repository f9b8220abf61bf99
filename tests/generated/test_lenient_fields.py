"""Responses of servers that differ in what surrounds the answer: nothing of the answer is lost."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from inferwire import Model, ResponseValidationError, types

from tests.faults.server import FaultServer, answer, events
from tests.support.both_clients import ask

MESSAGES = [{"role": "user", "content": "Hello"}]
HEAD: dict[str, Any] = {"id": "c1", "created": 1, "model": "m", "object": "chat.completion"}


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def plain(flavor: str, body: object) -> Any:
    """The result of a chat that is answered with this."""
    with FaultServer(answer(json.dumps(body).encode())) as server:
        return ask(flavor, "chat_completion", MESSAGES, client={"base_url": server.url})


def streamed(flavor: str, *chunks: object) -> list[Any]:
    """The chunks of a chat that is answered with these."""
    sent = events([*(json.dumps(one).encode() for one in chunks), b"[DONE]"])
    with FaultServer(lambda link: link.send(sent)) as server:
        client = {"base_url": server.url}
        found: list[Any] = ask(flavor, "chat_completion", MESSAGES, stream=True, client=client)
        return found


def completion(message: object, **more: object) -> dict[str, object]:
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return {**HEAD, "choices": [choice], **more}


def piece(delta: object, **more: object) -> dict[str, object]:
    return {**HEAD, "choices": [{"index": 0, "delta": delta, "finish_reason": "stop"}], **more}


BOOKKEEPING: list[tuple[dict[str, object], str, object]] = [
    ({"usage": {"total_tokens": 3}}, "usage.total_tokens", 3),
    ({"usage": {"total_tokens": 3}}, "usage.prompt_tokens", None),
    ({"usage": {"prompt_tokens": "many", "total_tokens": 3}}, "usage.total_tokens", 3),
    ({"usage": {"prompt_tokens": 1.5}}, "usage.prompt_tokens", None),
    ({"usage": {"prompt_tokens_details": []}}, "usage.prompt_tokens_details", None),
    ({"usage": {"prompt_tokens_details": {"cached_tokens": {}}}}, "usage.total_tokens", None),
    ({"usage": "none"}, "usage", None),
    ({"usage": [1]}, "usage", None),
    ({"id": 7}, "id", None),
    ({"id": {"$oid": "1"}}, "id", None),
    ({"created": "2026-11-30T00:00:00Z"}, "created", None),
    ({"created": 1764460800.25}, "created", None),
    ({"model": ["m"]}, "model", None),
    ({"system_fingerprint": 12}, "system_fingerprint", None),
    ({"service_tier": {"name": "default"}}, "service_tier", None),
]


def at(value: Any, path: str) -> object:
    for name in path.split("."):
        value = getattr(value, name)
    return value


@pytest.mark.parametrize(("more", "path", "expected"), BOOKKEEPING)
def test_bookkeeping_does_not_cost_the_answer(
    flavor: str, more: dict[str, object], path: str, expected: object
) -> None:
    result = plain(flavor, completion({"role": "assistant", "content": "Hi"}, **more))
    assert result.choices[0].message.content == "Hi"
    assert at(result, path) == expected
    (chunk,) = streamed(flavor, piece({"content": "Hi"}, **more))
    assert chunk.choices[0].delta.content == "Hi"
    assert at(chunk, path) == expected


@pytest.mark.parametrize(
    "logprobs",
    [
        "no",
        [],
        {"content": "no"},
        {"content": [{"token": "Hi", "logprob": None}]},
        0,
        {"content": {}},
    ],
)
def test_log_probabilities_do_not_cost_the_answer(flavor: str, logprobs: object) -> None:
    body: Any = completion({"role": "assistant", "content": "Hi"})
    body["choices"][0]["logprobs"] = logprobs
    choice = plain(flavor, body).choices[0]
    assert (choice.message.content, choice.logprobs) == ("Hi", None)
    chunk: Any = piece({"content": "Hi"})
    chunk["choices"][0]["logprobs"] = logprobs
    (found,) = streamed(flavor, chunk)
    assert (found.choices[0].delta.content, found.choices[0].logprobs) == ("Hi", None)


@pytest.mark.parametrize(
    "odd",
    [{"bytes": "SGk="}, {"top_logprobs": {"Hi": -1}}, {"bytes": [300.5]}, {"top_logprobs": "no"}],
)
def test_details_of_a_log_probability_do_not_cost_it(flavor: str, odd: dict[str, object]) -> None:
    body: Any = completion({"role": "assistant", "content": "Hi"})
    body["choices"][0]["logprobs"] = {"content": [{"token": "Hi", "logprob": -1.5, **odd}]}
    (token,) = plain(flavor, body).choices[0].logprobs.content
    assert (token.token, token.logprob, token.bytes, token.top_logprobs) == ("Hi", -1.5, None, None)


@pytest.mark.parametrize(
    "broken",
    [
        {"content": "Hi", "refusal": 3},
        {"tool_calls": [{"id": "a", "function": {"arguments": "{}"}}]},
        {"tool_calls": "f()"},
        {"tool_calls": [3]},
        {"audio": {"id": "a", "data": 3}},
    ],
)
def test_what_the_answer_is_stays_strict(flavor: str, broken: dict[str, object]) -> None:
    with pytest.raises(ResponseValidationError, match="/choices/0/message"):
        plain(flavor, completion({"role": "assistant", **broken}))


def test_a_message_without_a_role_is_of_the_assistant(flavor: str) -> None:
    for message in (
        {"content": "Hi"},
        {"content": "Hi", "role": None},
        {"content": "Hi", "role": 3},
    ):
        assert plain(flavor, completion(message)).choices[0].message.role == "assistant"
        (chunk,) = streamed(flavor, piece(message))
        assert (chunk.choices[0].delta.content, chunk.choices[0].delta.role) == ("Hi", None)


THINKING = {"type": "thinking", "thinking": [{"type": "text", "text": "Greet."}]}
PARTS: list[tuple[object, str, int | None]] = [
    ("Hi", "Hi", None),
    ([{"type": "text", "text": "Hi"}], "Hi", 1),
    ([THINKING, {"type": "text", "text": "H"}, {"type": "text", "text": "i"}], "Hi", 3),
    ([{"type": "thinking", "thinking": "Greet."}, {"text": "Hi", "annotations": []}], "Hi", 2),
    ([{"type": "reference", "reference_ids": [1]}, {"type": "text", "text": "Hi"}], "Hi", 2),
    ([{"type": 5, "text": "Hi"}, {"type": "image_url", "image_url": {"url": "u"}}], "Hi", 2),
    ([], "", 0),
    (["Hi"], "Hi", 1),
    ([THINKING, "H", {"type": "text", "text": "i"}], "Hi", 3),
    ([3], "[3]", None),
    ({"text": "Hi"}, '{"text":"Hi"}', None),
    (42, "42", None),
]


@pytest.mark.parametrize(("content", "text", "count"), PARTS)
def test_content_is_text_and_its_parts_are_kept(
    flavor: str, content: object, text: str, count: int | None
) -> None:
    message = (
        plain(flavor, completion({"role": "assistant", "content": content})).choices[0].message
    )
    (chunk,) = streamed(flavor, piece({"content": content}))
    for one in (message, chunk.choices[0].delta):
        assert isinstance(one.content, str)
        assert one.content == text
        assert (None if one.content_parts is None else len(one.content_parts)) == count
        for same in (copy.deepcopy(one), pickle.loads(pickle.dumps(one)), type(one)(**dict(one))):
            assert same.content_parts == one.content_parts


def test_parts_are_what_is_sent_back(flavor: str) -> None:
    sent = [THINKING, {"type": "text", "text": "Hi", "citations": [{"id": 1}]}]
    message = plain(flavor, completion({"role": "assistant", "content": sent})).choices[0].message
    assert [part.thinking for part in message.content_parts] == ["Greet.", None]
    assert message.content_parts[0].thinking_parts[0].text == "Greet."
    given = message.model_dump(exclude_unset=True, by_alias=True)
    assert given == {"role": "assistant", "content": sent}
    assert json.loads(message.model_dump_json(exclude_unset=True, by_alias=True)) == given
    with FaultServer(answer(json.dumps(completion({"content": "Bye"})).encode())) as server:
        history = [*MESSAGES, given]
        ask(flavor, "chat_completion", history, client={"base_url": server.url})
        assert json.loads(server.asked[0].body)["messages"][1]["content"] == sent


FUNCTION = {"name": "f", "arguments": '{"a":1}'}
CUSTOM = {"id": "c", "type": "custom", "custom": {"name": "z", "input": "q"}}
SENT_BACK: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"content": "Hi"}, {"role": "assistant"}),
    ({"role": None, "content": "Hi"}, {"role": "assistant"}),
    ({"role": 5, "content": "Hi", "more": {"a": [None]}}, {"role": "assistant"}),
    ({"role": "assistant", "content": None, "tool_calls": [CUSTOM]}, {}),
    (
        {"role": "assistant", "tool_calls": [{"id": "a", "function": {"name": "now"}}, CUSTOM]},
        {"tool_calls": [{"id": "a", "function": {"name": "now", "arguments": "{}"}}, CUSTOM]},
    ),
    (
        {"role": "assistant", "content": None, "tool_calls": {"id": 0, "function": FUNCTION}},
        {"tool_calls": [{"id": "0", "function": FUNCTION}]},
    ),
    ({"role": "assistant", "content": [THINKING, {"type": "text", "text": "a"}]}, {}),
    ({"role": "assistant", "content": []}, {}),
]


@pytest.mark.parametrize(("message", "changed"), SENT_BACK)
def test_every_message_can_be_sent_back(
    flavor: str, message: dict[str, Any], changed: dict[str, Any]
) -> None:
    """It is sent as the server sent it, without nulls and with what the client fills in."""
    got = plain(flavor, completion(message)).choices[0].message
    with FaultServer(answer(json.dumps(completion({"content": "Bye"})).encode())) as server:
        client = {"base_url": server.url}
        ask(flavor, "chat_completion", [*MESSAGES, got], client=client)
        ask(flavor, "chat_completion", [*MESSAGES, got.model_dump()], client=client)
        sent, dumped = (json.loads(one.body)["messages"][1] for one in server.asked)
    wanted = {**message, **changed}
    assert sent == {name: value for name, value in wanted.items() if value is not None}
    assert dumped["role"] == "assistant"


CALLS: list[tuple[object, list[tuple[str | None, str]]]] = [
    ([{"id": "a", "type": "function", "function": FUNCTION}], [("a", '{"a":1}')]),
    ({"id": 0, "type": "function", "function": FUNCTION}, [("0", '{"a":1}')]),
    ([{"id": 0, "function": {"name": "f", "arguments": {"a": 1}}}], [("0", '{"a":1}')]),
    ({"index": 0, "id": "", "type": "function", "function": FUNCTION}, [("", '{"a":1}')]),
    ([{"id": None, "type": 3, "function": {**FUNCTION, "description": 4}}], [(None, '{"a":1}')]),
    ([{"id": "a", "function": {"name": "f", "arguments": [1]}}], [("a", "[1]")]),
]


@pytest.mark.parametrize(("calls", "expected"), CALLS)
def test_tool_calls_of_every_server(
    flavor: str, calls: object, expected: list[tuple[str | None, str]]
) -> None:
    message = plain(flavor, completion({"content": None, "tool_calls": calls})).choices[0].message
    (chunk,) = streamed(flavor, piece({"tool_calls": calls}))
    for found in (message.tool_calls, chunk.choices[0].delta.tool_calls):
        assert [(one.id, one.function.arguments) for one in found] == expected


@pytest.mark.parametrize("arguments", [{}, {"arguments": None}])
def test_a_call_without_arguments_has_an_empty_object(flavor: str, arguments: Any) -> None:
    calls = [{"id": "a", "function": {"name": "now", **arguments}}]
    (call,) = plain(flavor, completion({"tool_calls": calls})).choices[0].message.tool_calls
    assert json.loads(call.function.arguments) == {}


@pytest.mark.parametrize(
    "call",
    [
        {"id": "a", "type": "custom", "custom": {"name": "grep", "input": "a.*b"}},
        {"id": "a", "type": "web_search"},
        {"id": "a", "type": "mcp", "server_label": "docs", "function": None},
    ],
)
def test_calls_of_other_tools_are_kept(flavor: str, call: dict[str, object]) -> None:
    message = plain(flavor, completion({"tool_calls": [call]})).choices[0].message
    (chunk,) = streamed(flavor, piece({"tool_calls": [call]}))
    for found in (message.tool_calls, chunk.choices[0].delta.tool_calls):
        assert found[0].function is None
        assert found[0].model_dump(exclude_unset=True) == call


@pytest.mark.parametrize("name", ["reasoning", "reasoning_content"])
@pytest.mark.parametrize(
    ("sent", "text"),
    [
        ("Greet.", "Greet."),
        ({"content": "Greet."}, '{"content":"Greet."}'),
        ([1], "[1]"),
        (None, None),
    ],
)
def test_reasoning_of_any_shape_is_kept(
    flavor: str, name: str, sent: object, text: str | None
) -> None:
    message = plain(flavor, completion({"content": "Hi", name: sent})).choices[0].message
    (chunk,) = streamed(flavor, piece({"content": "Hi", name: sent}))
    for one in (message, chunk.choices[0].delta):
        assert (one.content, getattr(one, name)) == ("Hi", text)


@pytest.mark.parametrize(
    ("odd", "found"),
    [
        ({"id": "x"}, (None, False)),
        ({"special": None}, (5, False)),
        ({"special": "no?"}, (5, False)),
        ({"special": True}, (5, True)),
        ({"logprob": "low"}, (5, False)),
        ({"id": None, "special": 7}, (None, False)),
    ],
)
def test_details_of_tokens_do_not_cost_the_text(
    flavor: str, odd: dict[str, object], found: tuple[int | None, bool]
) -> None:
    token = {"id": 5, "text": "Hi", "logprob": -1.0, "special": False, **odd}
    details = {"finish_reason": "length", "generated_tokens": "1", "seed": "x", "tokens": [token]}
    body = [{"generated_text": "Hi", "details": details}]
    last = {"token": token, "generated_text": "Hi", "details": {**details, "input_length": None}}
    with FaultServer(answer(json.dumps(body).encode())) as server:
        client = {"base_url": server.url}
        whole = ask(flavor, "text_generation", "Hello", details=True, client=client)
    sent = events([json.dumps(last).encode()])
    with FaultServer(lambda link: link.send(sent)) as server:
        client = {"base_url": server.url}
        given: Any = {"details": True, "stream": True, "client": client}
        (event,) = ask(flavor, "text_generation", "Hello", **given)
    assert (whole.generated_text, whole.details.prefill) == ("Hi", None)
    assert (whole.details.generated_tokens, whole.details.seed) == (1, None)
    assert event.details.generated_tokens == 1
    for one in (whole.details.tokens[0], event.token):
        assert (one.text, one.id, one.special) == ("Hi", *found)


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_every_model_has_a_json_schema(mode: Any) -> None:
    """As web frameworks ask for it, whatever else a field accepts."""
    models = [getattr(types, name) for name in dir(types)]
    models = [one for one in models if isinstance(one, type) and issubclass(one, Model)]
    assert len(models) > 100
    for model in models:
        assert "properties" in json.dumps(model.model_json_schema(mode=mode))
