"""Which nulls inside of arguments are sent: all but those of declared, optional properties."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Literal

import inferwire_runtime as runtime
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire.types import (
    ChatCompletionInputFunctionCall,
    ChatCompletionInputMessage,
    ChatCompletionInputTool,
    ChatCompletionInputToolCall,
)
from inferwire_runtime import Model
from inferwire_runtime._request.prepare import prepare
from pydantic import BaseModel, Field

from tests.faults.server import FaultServer, answer
from tests.support.both_clients import ask
from tests.support.toy_sdk import ECHO

CHAT = answer(b'{"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]}')
STREAM = answer(
    b'data: {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n',
    headers={"content-type": "text/event-stream"},
)


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


FUNCTION = {"name": "look", "arguments": '{"at": null}'}
CALL = {"id": "1", "type": "function", "function": FUNCTION}
MESSAGES: list[tuple[object, object]] = [
    (
        {"role": "assistant", "content": "x", "tool_calls": None},
        {"role": "assistant", "content": "x"},
    ),
    (
        {"role": "assistant", "content": None, "reasoning": None, "tool_calls": [CALL]},
        {"role": "assistant", "tool_calls": [CALL]},
    ),
    (
        {"role": "assistant", "tool_calls": [{**CALL, "id": None, "index": None}]},
        {
            "role": "assistant",
            "tool_calls": [{"index": None, "type": "function", "function": FUNCTION}],
        },
    ),
    (
        {"role": "assistant", "tool_calls": [{"function": {**FUNCTION, "arguments": {"a": None}}}]},
        {
            "role": "assistant",
            "tool_calls": [{"function": {"name": "look", "arguments": {"a": None}}}],
        },
    ),
    (
        {"role": "user", "content": "a", "name": None, "cache_control": None, "x": {"y": None}},
        {"role": "user", "content": "a", "cache_control": None, "x": {"y": None}},
    ),
    (
        {
            "role": "user",
            "content": [
                {"type": "image_url", "image_url": {"url": "u", "detail": None, "id": None}},
                {"type": "text", "text": "a", "cache": None},
            ],
        },
        {
            "role": "user",
            "content": [
                {"type": "image_url", "image_url": {"url": "u", "id": None}},
                {"type": "text", "text": "a", "cache": None},
            ],
        },
    ),
    (
        MappingProxyType({"role": "user", "content": "a", "audio": None}),
        {"role": "user", "content": "a"},
    ),
    (
        ChatCompletionInputMessage.model_validate(
            {"role": "assistant", "content": None, "name": None, "mood": None, "at": {"x": None}}
        ),
        {"role": "assistant", "mood": None, "at": {"x": None}},
    ),
    (
        ChatCompletionInputMessage(
            role="assistant",
            refusal=None,
            tool_calls=[
                ChatCompletionInputToolCall(
                    id=None,
                    function=ChatCompletionInputFunctionCall(name="look", arguments={"a": None}),
                )
            ],
        ),
        {
            "role": "assistant",
            "tool_calls": [{"function": {"name": "look", "arguments": {"a": None}}}],
        },
    ),
]


@pytest.mark.parametrize(("message", "sent"), MESSAGES)
@pytest.mark.parametrize("stream", [False, True])
def test_a_message_has_no_null_that_the_schema_makes_optional(
    flavor: str, stream: bool, message: object, sent: object
) -> None:
    with FaultServer(STREAM if stream else CHAT) as server:
        before = repr(message)
        asked: list[object] = [{"role": "user", "content": "a"}, message]
        ask(flavor, "chat_completion", asked, client={"base_url": server.url}, stream=stream)
        assert json.loads(server.asked[0].body)["messages"] == [asked[0], sent]
    assert repr(message) == before, "the caller's message is not changed"


SCHEMA = {
    "type": "object",
    "properties": {
        "at": {"type": ["string", "null"], "default": None, "enum": ["a", None]},
        "type": {"default": None, "description": None},
    },
    "required": None,
    "strict": None,
}
ARGUMENTS: list[tuple[dict[str, object], dict[str, object]]] = [
    (
        {"tools": [{"type": "function", "function": {"name": "f", "parameters": SCHEMA}}]},
        {"tools": [{"type": "function", "function": {"name": "f", "parameters": SCHEMA}}]},
    ),
    (
        {
            "tools": [
                {
                    "type": "function",
                    "x": None,
                    "function": {"name": "f", "description": None, "strict": None, "y": [None]},
                }
            ]
        },
        {"tools": [{"type": "function", "x": None, "function": {"name": "f", "y": [None]}}]},
    ),
    (
        {
            "tools": [
                ChatCompletionInputTool.model_validate(
                    {
                        "type": "function",
                        "function": {"name": "f", "strict": None, "parameters": SCHEMA},
                    }
                )
            ]
        },
        {"tools": [{"type": "function", "function": {"name": "f", "parameters": SCHEMA}}]},
    ),
    (
        {
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "n", "strict": None, "schema": SCHEMA},
                "value": None,
            }
        },
        {
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "n", "schema": SCHEMA},
            }
        },
    ),
    (
        {"web_search_options": {"user_location": None, "filters": None}},
        {"web_search_options": {"filters": None}},
    ),
    (
        {"stream_options": {"include_usage": None}, "stop": None, "extra_body": {"seed": None}},
        {"stream_options": {}, "seed": None},
    ),
    # A number without a fraction, so that the body is validated once more.
    (
        {
            "max_tokens": 8.0,
            "tools": [{"type": "function", "function": {"name": "f", "strict": None}}],
        },
        {"max_tokens": 8.0, "tools": [{"type": "function", "function": {"name": "f"}}]},
    ),
]


@pytest.mark.parametrize(("arguments", "sent"), ARGUMENTS)
def test_free_json_keeps_its_nulls(
    flavor: str, arguments: dict[str, object], sent: dict[str, object]
) -> None:
    hello = [{"role": "user", "content": "a"}]
    with FaultServer(CHAT) as server:
        ask(flavor, "chat_completion", hello, client={"base_url": server.url}, **arguments)
        assert json.loads(server.asked[0].body) == {
            "model": "tgi",
            "messages": hello,
            "stream": False,
            **sent,
        }


OTHERS: list[tuple[str, tuple[object, ...], dict[str, object], bytes, object]] = [
    (
        "text_generation",
        ("a",),
        {"grammar": {"type": "json", "value": {"default": None}, "x": None}},
        b'{"generated_text": "a"}',
        {"grammar": {"type": "json", "value": {"default": None}, "x": None}},
    ),
    (
        "text_generation",
        ("a",),
        {"grammar": {"type": "json_schema", "value": {"schema": {"default": None}, "name": None}}},
        b'{"generated_text": "a"}',
        {"grammar": {"type": "json_schema", "value": {"schema": {"default": None}}}},
    ),
    (
        "summarization",
        ("a",),
        {"generate_parameters": {"seed": None, "x": [None]}},
        b'[{"summary_text": "a"}]',
        {"generate_parameters": {"seed": None, "x": [None]}},
    ),
    (
        "text_to_image",
        ("a",),
        {"extra_parameters": {"loras": [None], "x": {"y": None}, "z": None}},
        b"\x89PNG\r\n\x1a\n",
        {"loras": [None], "x": {"y": None}},
    ),
]


@pytest.mark.parametrize(("method", "args", "arguments", "reply", "sent"), OTHERS)
def test_other_tasks_have_the_same_rule(
    flavor: str,
    method: str,
    args: tuple[object, ...],
    arguments: dict[str, object],
    reply: bytes,
    sent: Mapping[str, object],
) -> None:
    with FaultServer(answer(reply)) as server:
        try:
            ask(flavor, method, *args, client={"base_url": server.url}, **arguments)
        except runtime.InferwireError:
            assert method == "text_to_image", "the file in the response is no image"
        parameters = json.loads(server.asked[0].body)["parameters"]
    assert {name: parameters[name] for name in parameters if name in {**sent, "z": 1}} == sent


class Spot(Model):
    """A class as the generator writes it, with every kind of property that can be null."""

    needed: int | None
    free: dict[str, int | None] | None = None
    items: list[int | None] | None = None
    spots: list[Spot | str | None] | None = None
    named: dict[str, Spot | None] | None = None
    any: runtime.JsonValue | None = None
    key_1: Spot | None = Field(None, alias="a-b")
    kind: Literal["spot"] | None = None


class Whole(Model):
    inputs: list[Spot] | Spot | str


SPOTS = replace(
    ECHO,
    arguments=(runtime.Argument("text", ("inputs",), required=True),),
    input=lambda: Whole,
    together=(),
    at_least=(),
    open_params=None,
)
NONE = {"needed": None}
PROPERTIES: list[tuple[dict[str, object], dict[str, object]]] = [
    ({"free": None, "items": None, "kind": None, "any": None}, {}),
    ({"free": {"a": None, "b": 1}}, {"free": {"a": None, "b": 1}}),
    ({"items": [None, 1, None]}, {"items": [None, 1, None]}),
    ({"any": {"kind": None, "x": [None]}}, {"any": {"kind": None, "x": [None]}}),
    ({"any": [{"needed": None}, None]}, {"any": [{"needed": None}, None]}),
    ({"spots": [None, "a", {**NONE, "kind": None}]}, {"spots": [None, "a", NONE]}),
    ({"named": {"a": None, "b": {**NONE, "any": None}}}, {"named": {"a": None, "b": NONE}}),
    ({"a-b": {**NONE, "a-b": None}}, {"a-b": NONE}),
    ({"a-b": None, "more": None}, {"more": None}),
    (
        {"spots": [{**NONE, "spots": [{**NONE, "free": None}]}]},
        {"spots": [{**NONE, "spots": [NONE]}]},
    ),
    ({"spots": [{"needed": 8.0, "free": None}]}, {"spots": [{"needed": 8.0}]}),
]


@pytest.mark.parametrize(("given", "sent"), PROPERTIES)
def test_every_kind_of_property(given: dict[str, object], sent: dict[str, object]) -> None:
    spot = {**NONE, **given}
    assert prepare(SPOTS, {"text": spot}).document == {"inputs": {**NONE, **sent}}
    assert prepare(SPOTS, {"text": [spot]}).document == {"inputs": [{**NONE, **sent}]}
    model = Spot.model_validate(spot)
    assert prepare(SPOTS, {"text": [model, spot]}).document == {"inputs": [{**NONE, **sent}] * 2}
    batch = replace(SPOTS, batch="text")
    mixed = ["a", spot, "b", "c", model]
    assert prepare(batch, {"text": mixed}).document == {
        "inputs": ["a", {**NONE, **sent}, "b", "c", {**NONE, **sent}]
    }


def test_a_model_of_another_kind_in_free_json_sends_what_was_set() -> None:
    class Own(BaseModel):
        a: int | None = None
        b: int | None = None

    given = {"needed": 1, "any": Own(a=None)}
    assert prepare(SPOTS, {"text": given}).document == {"inputs": {"needed": 1, "any": {"a": None}}}


nulls = st.none() | st.integers()
values: st.SearchStrategy[Any] = st.recursive(
    st.fixed_dictionaries({"needed": nulls}, optional={"kind": st.none(), "more": nulls}),
    lambda inner: st.fixed_dictionaries(
        {"needed": nulls},
        optional={
            "spots": st.none() | st.lists(inner | st.none()),
            "named": st.none() | st.dictionaries(st.text(max_size=2), inner | st.none()),
            "a-b": st.none() | inner,
            "any": st.none() | inner,
        },
    ),
)


@given(values)
def test_what_is_sent_means_the_same(spot: dict[str, object]) -> None:
    document = prepare(SPOTS, {"text": spot}).document
    assert document is not None
    sent: Any = document["inputs"]
    assert Spot.model_validate(sent) == Spot.model_validate(spot)
    assert not [*optional_nulls(sent)]
    assert prepare(SPOTS, {"text": sent}).document == document


def optional_nulls(spot: dict[str, Any]) -> Iterator[str]:
    """The declared and optional properties that are null, of a spot and those inside of it."""
    for name, value in spot.items():
        if value is None and name not in {"needed", "more"}:
            yield name
    inner: list[Any] = [*(spot.get("spots") or ()), spot.get("a-b")]
    inner += (spot.get("named") or {}).values()
    for one in inner:
        yield from optional_nulls(one) if one else ()


class Told(Model):
    """A part of a response: a spot with a score, and spots inside."""

    needed: int | None = None
    score: float | None = None
    spots: list[Told] | None = None
    free: dict[str, Told | None] | None = None


class Nested(Model):
    options: NestedOptions


class NestedOptions(Model):
    spots: list[Spot] | str | None = None


class OwnTold(Told):
    """A user's own class."""


NESTED = replace(
    SPOTS,
    arguments=(runtime.Argument("text", ("options", "spots"), required=True),),
    input=lambda: Nested,
    deprecated=(runtime.Deprecated("texts", "text"),),
    accepts_output=(
        runtime.AcceptedOutput(
            ("options", "spots"), lambda: Spot, lambda: Told, unsent={"Told": ("score",)}
        ),
    ),
)
TOLD: list[tuple[dict[str, object], dict[str, object]]] = [
    ({}, {}),
    ({"needed": 1, "score": 0.5}, {"needed": 1}),
    ({"needed": None, "score": None}, {}),
    (
        {"spots": [{"score": 1, "x": None}, {"spots": [{"score": 2}]}]},
        {"spots": [{"x": None}, {"spots": [{}]}]},
    ),
    (
        {"free": {"a": None, "b": {"score": 1, "needed": 3}}},
        {"free": {"a": None, "b": {"needed": 3}}},
    ),
    ({"mood": {"score": None}, "kind": 7}, {"mood": {"score": None}, "kind": 7}),
]


@pytest.mark.parametrize(("told", "sent"), TOLD)
@pytest.mark.parametrize("kind", [Told, OwnTold])
def test_a_part_of_a_response_is_sent_without_what_only_it_has(
    kind: type[Told], told: dict[str, object], sent: dict[str, object]
) -> None:
    model = kind.model_validate(told)
    wanted = [sent, NONE, sent]
    document = prepare(NESTED, {"text": (model, {**NONE, "items": None}, model)}).document
    assert document == {"options": {"spots": wanted}}
    with pytest.warns(FutureWarning, match="texts is deprecated"):
        assert prepare(NESTED, {"texts": [model]}).document == {"options": {"spots": [sent]}}
    assert json.loads(json.dumps(document)) == document


def test_a_part_of_a_response_is_taken_only_where_the_spec_says_so() -> None:
    told = Told(score=1)
    with pytest.raises(runtime.RequestValidationError, match=r"text\[0\]\['needed'\] is missing"):
        prepare(SPOTS, {"text": [told]})
    with pytest.raises(runtime.RequestValidationError, match=r"text\[1\]\['needed'\] is missing"):
        prepare(NESTED, {"text": [told, {"score": 1}]})
    with pytest.raises(runtime.RequestValidationError, match=r"text\[1\] should be a dict"):
        prepare(NESTED, {"text": [told, [told]]})
    with pytest.raises(runtime.RequestValidationError, match="text should be a valid"):
        prepare(NESTED, {"text": told})
