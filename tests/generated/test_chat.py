"""Chat as users of openai know it, through both clients and both of its names.

What is sent is the body that a server in this process gets; what comes back is what the user's own
loop makes of it.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import httpx
import pytest
from inferwire import (
    APIError,
    AsyncInferenceClient,
    ChatCompletionOutput,
    ChatCompletionStreamOutput,
    GenerationError,
    InferenceClient,
    InferwireError,
    RequestValidationError,
    ResponseValidationError,
    StreamTruncatedError,
)
from inferwire.types import (
    ChatCompletionInputFunctionDefinition,
    ChatCompletionInputMessage,
    ChatCompletionInputMessageChunkText,
    ChatCompletionInputMessageParam,
    ChatCompletionInputResponseFormatJSONObject,
    ChatCompletionInputStreamOptions,
    ChatCompletionInputTool,
    ChatCompletionInputToolCall,
    ChatCompletionInputToolChoiceClass,
)

HELLO: list[ChatCompletionInputMessageParam] = [{"role": "user", "content": "Hello"}]
DONE = "[DONE]"


@dataclass
class Talk:
    """A server that gives one reply, and a call of it."""

    flavor: Literal["sync", "async"]
    name: Literal["chat_completion", "create"]
    bodies: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def ask(self, reply: Mapping[str, object], *args: Any, **arguments: Any) -> Any:
        """The answer to a call."""
        return self._call(httpx.Response(200, json=reply), None, args, arguments)

    def listen(
        self, events: Iterable[object], **arguments: Any
    ) -> tuple[list[ChatCompletionStreamOutput], InferwireError | None]:
        """The chunks of a stream, and the error that ended it, if one did."""
        lines = [
            one if isinstance(one, str) and one.startswith("event:") else f"data: {text(one)}\n\n"
            for one in events
        ]
        reply = httpx.Response(
            200,
            headers={"content-type": "text/event-stream"},
            content="".join(lines).encode(),
        )
        chunks: list[ChatCompletionStreamOutput] = []
        try:
            self._call(reply, chunks, (HELLO,), {"stream": True, **arguments})
        except InferwireError as error:
            return chunks, error
        return chunks, None

    def _call(
        self,
        reply: httpx.Response,
        chunks: list[ChatCompletionStreamOutput] | None,
        args: tuple[Any, ...],
        arguments: dict[str, Any],
    ) -> Any:
        def answer(request: httpx.Request) -> httpx.Response:
            self.bodies.append(json.loads(request.content))
            return reply

        transport = httpx.MockTransport(answer)
        where: dict[str, Any] = {"base_url": "http://server.test", "token": False}
        if self.flavor == "sync":
            with InferenceClient(**where, http_client=httpx.Client(transport=transport)) as client:
                result = self._method(client)(*args, **arguments)
                if chunks is not None:
                    chunks += result
                return result

        async def run() -> Any:
            theirs = httpx.AsyncClient(transport=transport)
            async with AsyncInferenceClient(**where, http_client=theirs) as client:
                result = await self._method(client)(*args, **arguments)
                if chunks is not None:
                    async for one in result:
                        chunks.append(one)
                return result

        return asyncio.run(run())

    def _method(self, client: Any) -> Any:
        return client.chat_completion if self.name != "create" else client.chat.completions.create


def text(event: object) -> str:
    return event if isinstance(event, str) else json.dumps(event)


@pytest.fixture(
    params=[
        (flavor, name) for flavor in ("sync", "async") for name in ("chat_completion", "create")
    ],
    ids="-".join,
)
def talk(request: pytest.FixtureRequest) -> Talk:
    return Talk(*request.param)


def answer(**message: object) -> dict[str, object]:
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": "stop"}
    return {"id": "1", "choices": [choice]}


def chunk(finish: str | None = None, /, **delta: object) -> dict[str, object]:
    return {"id": "1", "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}


def piece(index: int, arguments: str, **rest: object) -> dict[str, object]:
    name = {"name": rest.pop("name")} if "name" in rest else {}
    return {"index": index, "function": {**name, "arguments": arguments}, **rest}


CALLS: list[object] = [
    chunk(role="assistant", content=None),
    chunk(tool_calls=[piece(0, "", name="weather", id="call-1", type="function")]),
    chunk(tool_calls=[piece(0, '{"city":')]),
    chunk(tool_calls=[piece(1, "{}", name="news", id="call-2", type="function")]),
    chunk(tool_calls=[piece(0, '"paris"}')]),
    chunk("tool_calls"),
]


def merged(chunks: Iterable[ChatCompletionStreamOutput]) -> list[tuple[str | None, str, str]]:
    """The calls as a user puts them together: their ids, names and arguments."""
    calls: dict[int, tuple[str | None, str, str]] = {}
    for one in chunks:
        for choice in one.choices:
            for call in choice.delta.tool_calls or []:
                assert call.index is not None
                assert call.function is not None
                identity, name, arguments = calls.get(call.index, (None, "", ""))
                calls[call.index] = (
                    identity or call.id,
                    name + (call.function.name or ""),
                    arguments + (call.function.arguments or ""),
                )
    return [calls[index] for index in sorted(calls)]


def test_streamed_tool_calls_are_put_together_by_index(talk: Talk) -> None:
    chunks, error = talk.listen([*CALLS, DONE])
    assert error is None
    assert merged(chunks) == [
        ("call-1", "weather", '{"city":"paris"}'),
        ("call-2", "news", "{}"),
    ]
    assert chunks[-1].choices[0].finish_reason == "tool_calls"


def test_the_tokens_are_counted_in_the_last_chunk(talk: Talk) -> None:
    usage = {
        "prompt_tokens": 5,
        "completion_tokens": 2,
        "total_tokens": 7,
        "prompt_tokens_details": {"cached_tokens": 4},
        "completion_tokens_details": {"reasoning_tokens": 1},
    }
    events: list[object] = [
        {**chunk(content="Hi"), "usage": None},
        chunk("stop"),
        {"id": "1", "choices": [], "usage": usage},
        DONE,
    ]
    chunks, error = talk.listen(events, stream_options={"include_usage": True})
    assert error is None
    assert [one.usage is None for one in chunks] == [True, True, False]
    last = chunks[-1]
    assert last.choices == []
    assert last.usage is not None
    assert last.usage.total_tokens == 7
    assert last.usage.prompt_tokens_details is not None
    assert last.usage.prompt_tokens_details.cached_tokens == 4
    assert last.usage.completion_tokens_details is not None
    assert last.usage.completion_tokens_details.reasoning_tokens == 1
    assert talk.bodies[0]["stream_options"] == {"include_usage": True}


def test_thoughts_come_whole_and_piece_by_piece(talk: Talk) -> None:
    whole: ChatCompletionOutput = talk.ask(
        answer(content="No.", reasoning="3 * 3", reasoning_content="is 9"), HELLO
    )
    message = whole.choices[0].message
    assert (message.reasoning, message.reasoning_content) == ("3 * 3", "is 9")
    events = [
        chunk(reasoning="3 *"),
        chunk(reasoning=" 3", reasoning_content="is "),
        chunk(reasoning_content="9"),
        chunk("stop", content="No."),
        DONE,
    ]
    chunks, error = talk.listen(events)
    assert error is None
    deltas = [one.choices[0].delta for one in chunks]
    assert "".join(one.reasoning or "" for one in deltas) == "3 * 3"
    assert "".join(one.reasoning_content or "" for one in deltas) == "is 9"
    assert "".join(one.content or "" for one in deltas) == "No."


def test_fields_that_nobody_declared_can_be_reached(talk: Talk) -> None:
    reply = answer(content="Hi", mood={"is": "good"}, tool_calls=None)
    whole: Any = talk.ask({**reply, "timings": {"prompt_ms": 1.5}}, HELLO)
    assert whole.timings == {"prompt_ms": 1.5}
    assert whole.model_extra == {"timings": {"prompt_ms": 1.5}}
    assert whole.choices[0].message.mood == {"is": "good"}
    assert whole.model_dump(exclude_unset=True) == {**reply, "timings": {"prompt_ms": 1.5}}
    with pytest.raises(AttributeError):
        _ = whole.no_such_field
    events = [{**chunk(content="Hi", mood="good"), "timings": [1]}, chunk("stop"), DONE]
    chunks, error = talk.listen(events)
    assert error is None
    first: Any = chunks[0]
    assert first.timings == [1]
    assert first.choices[0].delta.mood == "good"
    assert first.model_extra == {"timings": [1]}


@pytest.mark.parametrize("reason", ["stop", "tool_calls", "eos_token", "repetition", None])
def test_an_answer_may_end_for_any_reason(talk: Talk, reason: str | None) -> None:
    reply = {"choices": [{"message": {"role": "assistant"}, "finish_reason": reason}]}
    whole: ChatCompletionOutput = talk.ask(reply, HELLO)
    assert whole.choices[0].finish_reason == reason


@pytest.mark.parametrize("arguments", ['{"city": "paris"}', {"city": "paris"}, "{not json", {}])
def test_arguments_of_a_call_are_text_however_they_came(talk: Talk, arguments: object) -> None:
    call = {"id": "1", "type": "function", "function": {"name": "f", "arguments": arguments}}
    whole: ChatCompletionOutput = talk.ask(answer(content=None, tool_calls=[call]), HELLO)
    message = whole.choices[0].message
    assert message.content is None
    assert message.tool_calls is not None
    function = message.tool_calls[0].function
    assert function is not None
    found = function.arguments
    assert isinstance(found, str)
    assert found == arguments or json.loads(found) == arguments


ERRORS = [
    ({"error": {"message": "out of memory", "type": "server_error"}}, "out of memory", APIError),
    ({"error": "out of memory", "error_type": "generation"}, "out of memory", GenerationError),
    ({"error": "out of memory"}, "out of memory", APIError),
]


@pytest.mark.parametrize(("event", "said", "kind"), ERRORS)
@pytest.mark.parametrize("named", [False, True])
def test_an_error_in_the_middle_of_a_stream_is_raised(
    talk: Talk, event: object, said: str, kind: type[APIError], named: bool
) -> None:
    before = ["event: error\n"] if named else []
    chunks, error = talk.listen([chunk(content="Hi"), *before, event, DONE])
    assert isinstance(error, kind)
    assert error.server_message is not None
    assert said in error.server_message
    assert [one.choices[0].delta.content for one in chunks] == ["Hi"]
    assert list(error.received) == chunks


def test_a_stream_that_stops_in_a_call_is_an_error(talk: Talk) -> None:
    chunks, error = talk.listen(CALLS[:3])
    assert isinstance(error, StreamTruncatedError)
    assert len(chunks) == 3
    chunks, error = talk.listen(CALLS)
    assert error is None, "the reason for the end came, and the server closed without [DONE]"
    assert len(chunks) == len(CALLS)


CONVERSATION: list[ChatCompletionInputMessageParam] = [
    {"role": "developer", "content": "Be brief."},
    {
        "role": "user",
        "content": [
            {"type": "text", "text": "What is this?"},
            {"type": "image_url", "image_url": {"url": "https://a.example/b.png", "detail": "low"}},
            {"type": "input_audio", "input_audio": {"data": "UklGRg==", "format": "wav"}},
        ],
    },
    {
        "role": "assistant",
        "content": "",
        "reasoning_content": "Let me see.",
        "tool_calls": [
            {
                "id": "call-1",
                "type": "function",
                "function": {"name": "look", "arguments": '{ "at" : 1.0 }'},
            }
        ],
    },
    {"role": "tool", "tool_call_id": "call-1", "content": "A cat."},
]


def test_messages_go_as_they_were_written(talk: Talk) -> None:
    talk.ask(answer(content="Hi"), CONVERSATION)
    assert talk.bodies[0] == {"model": "tgi", "messages": CONVERSATION, "stream": False}
    assert list(talk.bodies[0]["messages"][2]) == list(CONVERSATION[2])
    assert "content" not in talk.bodies[0]["messages"][2]["tool_calls"][0]


def test_models_go_by_what_was_set_in_them(talk: Talk) -> None:
    look = ChatCompletionInputFunctionDefinition(name="look", parameters={"type": "object"})
    call = {"id": "1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
    part = ChatCompletionInputMessageChunkText(type="text", text="Hi")
    talk.ask(
        answer(content="Hi"),
        [
            ChatCompletionInputMessage(role="user", content=[part]),
            ChatCompletionInputMessage(
                role="assistant",
                content=None,
                tool_calls=[ChatCompletionInputToolCall.model_validate(call)],
            ),
            {"role": "user", "content": [part]},
        ],
        tools=[ChatCompletionInputTool(type="function", function=look)],
        tool_choice=ChatCompletionInputToolChoiceClass.model_validate(
            {"function": {"name": "look"}}
        ),
        response_format=ChatCompletionInputResponseFormatJSONObject(type="json_object"),
        stream_options=ChatCompletionInputStreamOptions(include_usage=True),
    )
    said = {"role": "user", "content": [{"type": "text", "text": "Hi"}]}
    function = {"name": "look", "parameters": {"type": "object"}}
    assert talk.bodies[0] == {
        "model": "tgi",
        "messages": [said, {"role": "assistant", "tool_calls": [call]}, said],
        "stream": False,
        "tools": [{"type": "function", "function": function}],
        "tool_choice": {"function": {"name": "look"}},
        "response_format": {"type": "json_object"},
        "stream_options": {"include_usage": True},
    }


def test_the_answer_itself_can_be_the_next_message(talk: Talk) -> None:
    call = {"id": "1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
    sent = {"role": "assistant", "tool_calls": [call], "mood": "good"}
    reply = {"choices": [{"message": {**sent, "content": None}}]}
    whole: ChatCompletionOutput = talk.ask(reply, HELLO)
    message = whole.choices[0].message
    result = {"role": "tool", "tool_call_id": "1", "content": "A cat."}
    talk.ask(answer(content="Hi"), [*HELLO, message, result])
    assert talk.bodies[1]["messages"] == [*HELLO, sent, result]


OPENAI: dict[str, object] = {
    "audio": {"voice": "alloy", "format": "wav"},
    "frequency_penalty": 0.5,
    "logit_bias": {"15": -1},
    "logprobs": True,
    "max_completion_tokens": 9,
    "max_tokens": 9,
    "metadata": {"origin": "shop"},
    "modalities": ["text", "audio"],
    "n": 2,
    "parallel_tool_calls": False,
    "prediction": {"type": "content", "content": "Hi"},
    "presence_penalty": 0,
    "prompt_cache_key": "a",
    "prompt_cache_retention": "24h",
    "reasoning_effort": "minimal",
    "response_format": {"type": "text"},
    "safety_identifier": "u",
    "seed": 1,
    "service_tier": "flex",
    "stop": "\n",
    "store": False,
    "temperature": 0,
    "tool_choice": "none",
    "tools": [{"type": "function", "function": {"name": "look", "strict": True}}],
    "top_logprobs": 2,
    "top_p": 1,
    "user": "u",
    "verbosity": "low",
    "web_search_options": {},
}


def test_what_openai_takes_goes_under_its_own_name(talk: Talk) -> None:
    talk.ask(answer(content="Hi"), messages=HELLO, model="org/m", **OPENAI)
    assert talk.bodies[0] == {"model": "org/m", "messages": HELLO, "stream": False, **OPENAI}


OPEN: dict[str, object] = {
    "reasoning_effort": "default",
    "verbosity": "terse",
    "service_tier": "on_demand",
    "prompt_cache_retention": "1h",
    "web_search_options": {"search_context_size": "tiny"},
    "audio": {"voice": "tara", "format": "ogg"},
}


def test_sets_on_which_servers_differ_are_open(talk: Talk) -> None:
    image = {"type": "image_url", "image_url": {"url": "https://a.example/b.png", "detail": "max"}}
    sound = {"type": "input_audio", "input_audio": {"data": "UklGRg==", "format": "flac"}}
    call = {"id": "1", "type": "mcp", "function": {"name": "look"}}
    messages = [
        {"role": "user", "content": [image, sound]},
        {"role": "assistant", "tool_calls": [call]},
    ]
    talk.ask(answer(content="Hi"), messages=messages, **OPEN)
    assert talk.bodies[0] == {"model": "tgi", "messages": messages, "stream": False, **OPEN}


WRONG: list[tuple[dict[str, object], str]] = [
    ({"messages": [{"content": "no role"}]}, "role"),
    ({"messages": [{"role": 3}]}, "role"),
    ({"messages": [*HELLO, {"role": "usr", "content": "Hi"}]}, "messages[1]['role']"),
    ({"messages": [{"role": "User", "content": "Hi"}]}, "messages[0]['role'] should be 'system'"),
    ({"messages": [{"role": "", "content": "Hi"}]}, "'user', 'assistant', 'tool' or 'function'"),
    ({"messages": HELLO, "verbosity": 3}, "verbosity should be 'low', 'medium' or 'high' or"),
    ({"messages": [{"role": "user", "content": [{"type": "text"}]}]}, "text"),
    ({"messages": [{"role": "user", "content": [{"type": "txt", "text": "Hi"}]}]}, "txt"),
    ({"messages": HELLO, "tools": [{"type": "function", "function": {}}]}, "name"),
    ({"messages": HELLO, "tool_choice": "perhaps"}, "tool_choice"),
    ({"messages": HELLO, "response_format": {"type": "xml"}}, "xml"),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG)
def test_wrong_arguments_are_refused_before_they_are_sent(
    talk: Talk, arguments: dict[str, Any], said: str
) -> None:
    with pytest.raises(RequestValidationError, match=re.escape(said)):
        talk.ask(answer(content="Hi"), **arguments)
    assert talk.bodies == []


NO_ANSWERS: list[dict[str, object]] = [
    {"choices": "no list"},
    {"id": "1"},
    {"choices": [dict[str, object]()]},
]


@pytest.mark.parametrize("reply", NO_ANSWERS)
def test_an_answer_that_is_none_is_an_error(talk: Talk, reply: dict[str, object]) -> None:
    with pytest.raises(ResponseValidationError):
        talk.ask(reply, HELLO)
