"""Streams of events of many kinds that are put together to the response without a stream."""

from __future__ import annotations

import asyncio
import json
import os
import random
from collections.abc import Iterator
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inferwire_runtime import (
    InferwireError,
    OverloadedError,
    ResponseValidationError,
    StreamTruncatedError,
)

from tests.apis.support import Answer, ApiServer, Asked, json_answer, package
from tests.apis.test_events import EVENTS, FLAVORS, MESSAGES, NEWER, event, recorded
from tests.apis.test_streams import VARIABLES, used
from tests.support.scale import times

Json = dict[str, Any]
TEXTS = st.text(max_size=20)
INPUTS = st.dictionaries(
    st.text(max_size=5),
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(-9, 9) | TEXTS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
        max_leaves=5,
    ),
    max_size=3,
)
BLOCKS = st.one_of(
    st.fixed_dictionaries({"type": st.just("text"), "text": TEXTS}),
    st.fixed_dictionaries({"type": st.just("thinking"), "thinking": TEXTS, "signature": TEXTS}),
    st.fixed_dictionaries(
        {"type": st.just("tool_use"), "id": TEXTS, "name": TEXTS, "input": INPUTS}
    ),
    st.fixed_dictionaries({"type": st.just("citation"), "page": INPUTS}),
)
MESSAGE: st.SearchStrategy[Json] = st.fixed_dictionaries(
    {
        "id": TEXTS,
        "type": st.just("message"),
        "role": st.just("assistant"),
        "content": st.lists(BLOCKS, max_size=4),
        "stop_reason": st.sampled_from(["end_turn", "tool_use", None]),
        "usage": st.fixed_dictionaries(
            {"input_tokens": st.integers(0, 99), "output_tokens": st.integers(0, 99)}
        ),
    }
)
PART = st.fixed_dictionaries({"type": st.just("output_text"), "text": TEXTS, "logprobs": INPUTS})
ITEM = st.fixed_dictionaries(
    {"type": st.just("message"), "id": TEXTS, "content": st.lists(PART, max_size=3)}
)
RESPONSE: st.SearchStrategy[Json] = st.fixed_dictionaries(
    {
        "id": TEXTS,
        "status": st.sampled_from(["completed", "incomplete"]),
        "output": st.lists(ITEM, max_size=3),
        "error": st.none(),
        "usage": st.fixed_dictionaries({"total_tokens": st.integers(0, 99)}),
    }
)


def cut(text: str, chance: random.Random) -> list[str]:
    """A text in parts, some of which are empty."""
    ends = sorted(chance.randrange(len(text) + 1) for _ in range(chance.randrange(4)))
    return [text[a:b] for a, b in zip([0, *ends], [*ends, None], strict=True)]


def deltas(block: Json, chance: random.Random) -> Iterator[Json]:
    """What follows the beginning of a block."""
    match block:
        case {"type": "text"}:
            for one in cut(block["text"], chance):
                yield {"type": "text_delta", "text": one}
        case {"type": "thinking"}:
            for one in cut(block["thinking"], chance):
                yield {"type": "thinking_delta", "thinking": one}
            yield {"type": "signature_delta", "signature": block["signature"]}
        case {"type": "tool_use"}:
            for one in cut(json.dumps(block["input"]), chance):
                yield {"type": "input_json_delta", "partial_json": one}
        case _:
            pass


def begun(block: Json) -> Json:
    """A block without what its deltas add."""
    empty: Json = {"text": "", "thinking": "", "signature": "", "input": {}}
    return {name: empty.get(name, value) for name, value in block.items()}


def message_events(message: Json, chance: random.Random) -> Iterator[Json]:
    """The events that a message becomes, with others in between."""
    tokens = message["usage"]
    start: Json = {
        **message,
        "content": [],
        "stop_reason": None,
        "usage": {**tokens, "output_tokens": 1},
    }
    yield {"type": "message_start", "message": start}
    for index, block in enumerate(message["content"]):
        yield {"type": "content_block_start", "index": index, "content_block": begun(block)}
        yield chance.choice([{"type": "ping"}, {**NEWER, "index": index, "text": "no part"}])
        for delta in deltas(block, chance):
            place = chance.choice([index, float(index)])  # Both are the same number in JSON.
            yield {"type": "content_block_delta", "index": place, "delta": delta}
        newer = {"type": "sung_delta", "text": "no part", "thinking": "none"}
        yield {"type": "content_block_delta", "index": index, "delta": newer}
        yield {"type": "content_block_stop", "index": index}
    end = {"stop_reason": message["stop_reason"]}
    usage = {"output_tokens": tokens["output_tokens"]}
    yield {"type": "message_delta", "delta": end, "usage": usage}
    yield {"type": "message_stop"}


def response_events(response: Json, chance: random.Random) -> Iterator[Json]:
    """The events that a response becomes: its output in parts, and then all of it."""
    begins: Json = {**response, "status": "in_progress", "output": [], "usage": None}
    yield {"type": "response.created", "response": begins}
    yield {"type": "response.in_progress", "response": begins}
    for index, item in enumerate(response["output"]):
        at = {"output_index": index, "item_id": item["id"]}
        yield {"type": "response.output_item.added", **at, "item": {**item, "content": []}}
        for number, part in enumerate(item["content"]):
            here = {**at, "content_index": number}
            yield {"type": "response.content_part.added", **here, "part": {**part, "text": ""}}
            for one in cut(part["text"], chance):
                yield {"type": "response.output_text.delta", **here, "delta": one}
            yield {**NEWER, **here, "delta": "no part"}
    yield {"type": f"response.{response['status']}", "response": response}


class Streamed:
    """A server that streams given events, or responds with the whole, and a client of it."""

    def __init__(self, api: str, method: str, arguments: list[Any]) -> None:
        self.api = api
        self.sdk = package(api)
        self.method = method
        self.arguments = arguments
        self.events: list[Json] = []
        self.whole: Json = {}
        self.server = ApiServer(self.answer)

    def answer(self, asked: Asked) -> Answer:
        if asked.json()["stream"]:
            return Answer(200, map(event, self.events), EVENTS)
        return json_answer(self.whole)

    def plain(self, flavor: str) -> Any:
        """What the call without a stream returns."""

        def read(response: Any) -> Any:
            return response

        return self._used(flavor, read, None)

    def final(self, flavor: str) -> Any:
        """What the stream becomes."""

        def read(stream: Any) -> Any:
            return stream.final()

        async def read_async(stream: Any) -> Any:
            return await stream.final()

        return self._used(flavor, read, read_async, stream=True)

    def texts(self, flavor: str) -> Any:
        """The parts of its text."""

        def read(stream: Any) -> Any:
            return [*stream.text_deltas()]

        async def read_async(stream: Any) -> Any:
            return [one async for one in stream.text_deltas()]

        return self._used(flavor, read, read_async, stream=True)

    def snapshots(self, flavor: str) -> Any:
        """What there is of it after each event."""

        def read(stream: Any) -> Any:
            return [stream.snapshot for _ in stream]

        async def read_async(stream: Any) -> Any:
            return [stream.snapshot async for _ in stream]

        return self._used(flavor, read, read_async, stream=True)

    def _used(self, flavor: str, read: Any, read_async: Any, **given: Any) -> Any:
        options: Any = {"token": False, "trust_env": False, "model": "tiny", "timeout": 10}

        async def run() -> Any:
            async with self.sdk.AsyncInferenceClient(**options) as client:
                result = await getattr(client, self.method)(*self.arguments, **given)
                return await read_async(result) if given else result

        with patch.dict(os.environ, {VARIABLES[self.api]: self.server.url}):
            if flavor == "async":
                return asyncio.run(run())
            with self.sdk.InferenceClient(**options) as client:
                return read(getattr(client, self.method)(*self.arguments, **given))


@pytest.fixture(scope="module")
def messages() -> Iterator[Streamed]:
    streamed = Streamed("messages", "write_message", [MESSAGES, 8])
    with streamed.server:
        yield streamed


@pytest.fixture(scope="module")
def responses() -> Iterator[Streamed]:
    streamed = Streamed("responses", "respond", ["Hello"])
    with streamed.server:
        yield streamed


SETTINGS = settings(
    max_examples=times(200),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@SETTINGS
@given(MESSAGE, st.randoms(use_true_random=False), st.sampled_from(FLAVORS))
def test_a_message_in_events_is_the_message(
    messages: Streamed, message: Json, chance: random.Random, flavor: str
) -> None:
    messages.whole, messages.events = message, [*message_events(message, chance)]
    final = messages.final(flavor)
    assert final == messages.plain(flavor)
    assert type(final) is messages.sdk.types.Message
    assert final.model_dump(mode="json", by_alias=True, exclude_unset=True) == message


@SETTINGS
@given(RESPONSE, st.randoms(use_true_random=False), st.sampled_from(FLAVORS))
def test_a_response_in_events_is_the_response(
    responses: Streamed, response: Json, chance: random.Random, flavor: str
) -> None:
    responses.whole, responses.events = response, [*response_events(response, chance)]
    plain = responses.plain(flavor)
    assert responses.final(flavor) == plain
    *_, before, last = responses.snapshots(flavor)
    assert last == plain
    assert before.output == plain.output, "the parts add up to what the last event has"
    assert before.status == "in_progress"


TEXT: Json = {"type": "text", "text": "Hi there"}
TOOL: Json = {"type": "tool_use", "id": "t", "name": "add", "input": {"a": [1, {"b": 2.5}]}}
HELLO: Json = {
    "id": "m",
    "content": [TEXT, TOOL, TEXT],
    "stop_reason": "end_turn",
    "usage": {"input_tokens": 9, "output_tokens": 3},
}


def arrived(error: InferwireError) -> Any:
    """What had arrived before an error."""
    return error.snapshot


def hello(*content: Json) -> list[Json]:
    return [*message_events({**HELLO, "content": [*content]}, random.Random(1))]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_only_the_text_is_text(messages: Streamed, flavor: str) -> None:
    thought = {"type": "thinking", "thinking": "A greeting.", "signature": "s"}
    messages.events = hello(thought, TEXT, TOOL)
    parts = messages.texts(flavor)
    assert "".join(parts) == "Hi there"
    assert "" not in parts


@pytest.mark.parametrize("flavor", FLAVORS)
def test_what_has_arrived_has_no_part_of_a_json_text(messages: Streamed, flavor: str) -> None:
    messages.events = hello(TEXT, TOOL)
    snapshots = messages.snapshots(flavor)
    inputs = [one.content[1].input for one in snapshots if len(one.content) > 1]
    assert inputs[0] == {}
    assert inputs[-1] == TOOL["input"]
    assert [one for one in inputs if one not in ({}, TOOL["input"])] == []


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_stream_that_is_cut_off_has_no_final_value(messages: Streamed, flavor: str) -> None:
    messages.events = hello(TEXT, TOOL)[:-3]
    with pytest.raises(StreamTruncatedError) as caught:
        messages.final(flavor)
    assert arrived(caught.value).content[0].text == "Hi there"
    assert arrived(caught.value).stop_reason is None


@pytest.mark.parametrize("flavor", FLAVORS)
def test_an_error_has_what_arrived_before(messages: Streamed, flavor: str) -> None:
    error = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
    messages.events = [*hello(TEXT)[:-2], error]
    with pytest.raises(OverloadedError) as caught:
        messages.final(flavor)
    assert arrived(caught.value).content[0].text == "Hi there"


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_json_text_that_is_cut_off_is_an_error_at_its_place(
    messages: Streamed, flavor: str
) -> None:
    events = hello(TEXT, TOOL)
    for one in events:
        if "partial_json" in one.get("delta", {}):
            one["delta"]["partial_json"] = '{"a": ['
    messages.events = events
    with pytest.raises(ResponseValidationError) as caught:
        messages.final(flavor)
    assert caught.value.pointer == "/content/1/input"
    assert arrived(caught.value).content[1].input == {}


@pytest.mark.parametrize("flavor", FLAVORS)
def test_positions_may_be_large_and_in_any_order(messages: Streamed, flavor: str) -> None:
    start, *_, delta, stop = hello()
    blocks = [
        {"type": "content_block_start", "index": index, "content_block": {**TEXT, "text": text}}
        for index, text in [(10**9, "b"), (3, "a")]
    ]
    messages.events = [start, *blocks, delta, stop]
    assert [one.text for one in messages.final(flavor).content] == ["a", "b"]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_code_of_a_user_reads_messages(flavor: str) -> None:
    def answer(asked: Asked) -> Answer:
        streams = asked.json()["stream"]
        return Answer(200, map(event, hello(TEXT)), EVENTS) if streams else json_answer(HELLO)

    with ApiServer(answer) as server:
        told = used("messages", flavor, server.url, model="tiny")
    assert told == ("Hi there (end_turn)", "Hi thereHi there", "Hi there, Hi there (end_turn)")


@pytest.mark.parametrize("flavor", FLAVORS)
def test_events_without_positions_are_read(responses: Streamed, flavor: str) -> None:
    """llama-server sends none; its last event has the whole response."""
    sent = recorded("responses_stream")["text"].split("data: ")[1:]
    responses.events = [json.loads(one.partition("\n")[0]) for one in sent if one[0] == "{"]
    final = responses.final(flavor)
    assert final.status == "completed"
    assert [part.text for item in final.output for part in item.content] == ["t . null@"]
