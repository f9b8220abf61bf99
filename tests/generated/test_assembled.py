"""Streams that are put together give the response that a call without a stream gives."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inferwire import (
    AsyncInferenceClient,
    ChatCompletionOutput,
    InferenceClient,
    InferwireError,
    StreamError,
    StreamInterruptedError,
    StreamTruncatedError,
    TextGenerationOutput,
)
from inferwire._operations import chat_completion, text_generation
from inferwire_runtime._stream.assembly import Assembly

from tests.faults.server import Behaviour, FaultServer, events
from tests.faults.server import cut as cut_off

MESSAGES: list[Any] = [{"role": "user", "content": "Hello"}]
DONE = b"[DONE]"

texts: st.SearchStrategy[Any] = st.text(max_size=12)
numbers: st.SearchStrategy[Any] = st.integers(0, 10**6)
logprobs: st.SearchStrategy[Any] = st.fixed_dictionaries(
    {"token": texts, "logprob": st.floats(-9, 0, width=16)}
)
calls: st.SearchStrategy[Any] = st.fixed_dictionaries(
    {
        "id": texts | st.uuids().map(str),
        "type": st.just("function"),
        "function": st.fixed_dictionaries({"name": texts, "arguments": texts}),
    }
)
messages: st.SearchStrategy[Any] = st.fixed_dictionaries(
    {"role": st.just("assistant"), "content": st.none() | texts},
    optional={
        "reasoning": texts,
        "refusal": texts,
        "tool_calls": st.lists(calls, min_size=1, max_size=3),
        "vendor_field": numbers,
    },
)
choices: st.SearchStrategy[Any] = st.fixed_dictionaries(
    {"message": messages, "finish_reason": st.sampled_from(["stop", "length", "tool_calls"])},
    optional={"logprobs": st.fixed_dictionaries({"content": st.lists(logprobs, max_size=3)})},
)


@st.composite
def completions(draw: st.DrawFn) -> dict[str, Any]:
    """A chat completion as a server sends it without a stream."""
    several = draw(st.lists(choices, min_size=1, max_size=3))
    whole: dict[str, Any] = {"id": "c", "created": 1, "model": "m", "object": "chat.completion"}
    whole["choices"] = [{"index": index, **one} for index, one in enumerate(several)]
    if draw(st.booleans()):
        whole["usage"] = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    return whole


def cut(draw: st.DrawFn, value: Any) -> list[Any]:
    """Pieces of a string or a list, of which some may be empty."""
    places = sorted(draw(st.lists(st.integers(0, len(value)), max_size=3)))
    return [value[i:j] for i, j in zip([0, *places], [*places, len(value)], strict=True)]


@st.composite
def streams(draw: st.DrawFn) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """A completion, and chunks that a server may send for it."""
    whole = draw(completions())
    head = {**{key: whole[key] for key in ("id", "created", "model")}, "object": "chat.chunk"}
    queues = [[*deltas(draw, one)] for one in whole["choices"]]
    chunks: list[dict[str, Any]] = []
    while any(queues):
        queue = draw(st.sampled_from([one for one in queues if one]))
        chunks.append({**head, "choices": [queue.pop(0)]})
    if "usage" in whole:
        chunks.append({**head, "choices": [], "usage": whole["usage"]})
    return whole, chunks


def deltas(draw: st.DrawFn, choice: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The chunks of one choice, in an order that the protocol allows."""
    message = choice["message"]
    several: list[dict[str, Any]] = []
    for name in ("content", "reasoning", "refusal"):
        if message.get(name) is not None:
            several += ({name: piece} for piece in cut(draw, message[name]))
        elif name in message:
            several.append({name: None})
    if "vendor_field" in message:
        several.append({"vendor_field": message["vendor_field"]})
    several += ({"tool_calls": parts} for parts in call_parts(draw, message.get("tool_calls", [])))
    yield {"index": choice["index"], "delta": {"role": message["role"]}, "finish_reason": None}
    late = several[draw(st.integers(0, len(several))) :] if draw(st.booleans()) else []
    for delta in several[: len(several) - len(late)]:
        yield {"index": choice["index"], "delta": delta, "finish_reason": None}
    if "logprobs" in choice:
        for piece in cut(draw, choice["logprobs"]["content"]):
            probabilities = {"content": piece}
            yield {"index": choice["index"], "delta": {}, "logprobs": probabilities}
    yield {"index": choice["index"], "delta": {}, "finish_reason": choice["finish_reason"]}
    for delta in late:  # Some servers send parts after the reason.
        yield {"index": choice["index"], "delta": delta, "finish_reason": None}


def call_parts(draw: st.DrawFn, calls: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """The tool calls of each chunk, in one of the ways in which servers tell their parts apart."""
    are_named = len({one["id"] for one in calls} - {""}) == len(calls)
    index: str = draw(st.sampled_from(["own", "first", "none", "null"] if are_named else ["own"]))
    later: str = draw(
        st.sampled_from(["no id", "empty", "null", "same"] if are_named else ["no id"])
    )
    ids: dict[str, Any] = {"no id": {}, "empty": {"id": ""}, "null": {"id": None}}
    queues: list[list[dict[str, Any]]] = []
    for number, call in enumerate(calls):
        indexes: dict[str, Any] = {"own": {"index": number}, "first": {"index": 0}, "none": {}}
        at = indexes.get(index, {"index": None})
        first, *rest = cut(draw, call["function"]["arguments"])
        rest = rest if draw(st.booleans()) else []
        if not rest:
            first = call["function"]["arguments"]
        queues.append([{**at, **call, "function": {**call["function"], "arguments": first}}])
        again: dict[str, Any] = {**at, **ids.get(later, {"id": call["id"]})}
        queues[-1] += [{**again, "function": {"arguments": piece}} for piece in rest]
    is_apart = index == "own" or later == "same"
    are_whole = all(len(one) == 1 for one in queues)
    begun, together = 0, list[dict[str, Any]]()
    while any(queues):
        several = [i for i, one in enumerate(queues[: begun + 1]) if one]
        chosen = draw(st.sampled_from(several)) if is_apart else several[0]
        begun = max(begun, chosen + 1)
        together.append(queues[chosen].pop(0))
        if not (is_apart or are_whole or index == "first") or draw(st.booleans()):
            yield together
            together = []
    if together:
        yield together


@given(streams())
@settings(max_examples=200, deadline=None)
def test_a_completion_in_pieces_gives_itself_back(cut: tuple[dict[str, Any], list[Any]]) -> None:
    whole, chunks = cut
    assembly = Assembly(chat_completion.STREAM.pieces, json.loads)
    assembly.add(json.dumps(one).encode() for one in chunks)
    assert assembly.result() == whole
    # A snapshot does not change what comes of the rest.
    again = Assembly(chat_completion.STREAM.pieces, json.loads)
    for one in chunks:
        again.add([json.dumps(one).encode()])
        again.result()
    assert again.result() == whole


def test_half_characters_of_pieces_are_joined() -> None:
    assembly = Assembly(chat_completion.STREAM.pieces, json.loads)
    for half in ("\\ud83d", "\\ude00 and \\ud83d"):
        piece = f'{{"choices": [{{"index": 0, "delta": {{"content": "{half}"}}}}]}}'
        assembly.add([piece.encode()])
    found: Any = assembly.result()
    assert found["choices"][0]["message"]["content"] == "\U0001f600 and \ufffd"


@given(st.lists(texts, min_size=1, max_size=5), st.booleans())
def test_text_generation_in_pieces_gives_itself_back(words: list[str], details: bool) -> None:
    tokens = [
        {"id": i, "text": one, "logprob": -1.0, "special": False} for i, one in enumerate(words)
    ]
    told = {"finish_reason": "length", "generated_tokens": len(words), "seed": None}
    whole: dict[str, Any] = {"generated_text": "".join(words), "details": None}
    if details:
        whole["details"] = {**told, "tokens": tokens, "top_tokens": [[one] for one in tokens]}
    assembly = Assembly(text_generation.STREAM.pieces, json.loads)
    for number, token in enumerate(tokens):
        last = number == len(tokens) - 1
        event: dict[str, Any] = {
            "index": number,
            "token": token,
            "generated_text": None,
            "details": None,
        }
        if details:
            event["top_tokens"] = [token]
        if last:
            event |= {
                "generated_text": whole["generated_text"],
                "details": told if details else None,
            }
        assembly.add([json.dumps(event).encode()])
    found: Any = assembly.result()
    assert found.get("details") == whole["details"]
    assert found["generated_text"] == whole["generated_text"]


def chunk(delta: object, finish: str | None = None, index: int = 0) -> bytes:
    choice = {"index": index, "delta": delta, "finish_reason": finish}
    return json.dumps({"id": "c", "choices": [choice]}).encode()


CHUNKS = [
    chunk({"role": "assistant", "content": "Hel"}),
    chunk({"content": "lo"}),
    chunk({}, "stop"),
]


def sends(datas: list[bytes]) -> Behaviour:
    """A server that sends these events."""
    return lambda link: link.send(events(datas))


class Driven:
    """One stream, driven through either client."""

    def __init__(
        self, flavor: str, sent: Behaviour, method: str = "chat_completion", **given: Any
    ) -> None:
        self.flavor = flavor
        self.behaviour = sent
        self.method = method
        self.given = given or {"messages": MESSAGES}

    def run(self, *steps: str) -> list[Any]:
        """What each step gives, each of them named by what it does with the stream."""
        with FaultServer(self.behaviour) as server:
            options: Any = {"base_url": server.url, "token": False, "max_retries": 0}
            if self.flavor == "async":
                return asyncio.run(self._asynchronously(options, steps))
            with InferenceClient(**options) as client:
                stream = getattr(client, self.method)(**self.given, stream=True)
                found: list[Any] = []
                for step in steps:
                    match step:
                        case "next":
                            found.append(next(stream))
                        case "final":
                            found.append(stream.final())
                        case "snapshot":
                            found.append(stream.snapshot)
                        case "texts":
                            found.append([*stream.text_deltas()])
                        case "close":
                            stream.close()
                        case _:
                            found.append([*stream])
                return found

    async def _asynchronously(self, options: Any, steps: tuple[str, ...]) -> list[Any]:
        async with AsyncInferenceClient(**options) as client:
            stream = await getattr(client, self.method)(**self.given, stream=True)
            found: list[Any] = []
            for step in steps:
                match step:
                    case "next":
                        found.append(await anext(stream))
                    case "final":
                        found.append(await stream.final())
                    case "snapshot":
                        found.append(stream.snapshot)
                    case "texts":
                        found.append([one async for one in stream.text_deltas()])
                    case "close":
                        await stream.aclose()
                    case _:
                        found.append([one async for one in stream])
            return found


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_final_reads_to_the_end(flavor: str) -> None:
    (whole,) = Driven(flavor, sends([*CHUNKS, DONE])).run("final")
    assert isinstance(whole, ChatCompletionOutput)
    assert whole.choices[0].message.content == "Hello"
    assert whole.choices[0].finish_reason == "stop"


def test_final_includes_what_was_read_before_and_ends_the_iteration(flavor: str) -> None:
    driven = Driven(flavor, sends([*CHUNKS, DONE]))
    first, whole, rest, again = driven.run("next", "final", "rest", "final")
    assert first.choices[0].delta.content == "Hel"
    assert whole.choices[0].message.content == "Hello"
    assert rest == []
    assert again == whole


def test_snapshots_grow(flavor: str) -> None:
    steps = ("snapshot", "next", "snapshot", "next", "snapshot", "rest", "snapshot")
    before, _, one, _, two, _, end = Driven(flavor, sends([*CHUNKS, DONE])).run(*steps)
    assert before is None
    assert [each.choices[0].message.content for each in (one, two, end)] == [
        "Hel",
        "Hello",
        "Hello",
    ]
    assert [each.choices[0].finish_reason for each in (one, two, end)] == [None, None, "stop"]


def test_text_deltas_are_the_text_of_the_first_choice(flavor: str) -> None:
    sent = [chunk({"content": "other"}, "stop", 1), *CHUNKS, DONE]
    driven = Driven(flavor, sends(sent), messages=MESSAGES, n=2)
    texts, whole = driven.run("texts", "final")
    assert texts == ["Hel", "lo"]
    assert [one.message.content for one in whole.choices] == ["Hello", "other"]


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        (cut_off(events(CHUNKS[:2], end=False)), StreamInterruptedError),
        (sends([*CHUNKS[:2], DONE]), StreamTruncatedError),
        (sends(CHUNKS[:2]), StreamTruncatedError),
        (sends([*CHUNKS[:2], b'{"error": {"message": "no", "code": 500}}']), InferwireError),
        (sends([*CHUNKS[:2], b'{"choices": 3}']), InferwireError),
    ],
)
@pytest.mark.parametrize("step", ["final", "rest", "texts"])
def test_an_error_carries_the_snapshot(
    flavor: str, sent: Any, kind: type[InferwireError], step: str
) -> None:
    with pytest.raises(kind) as raised:
        Driven(flavor, sent).run(step)
    for error in (raised.value, pickle.loads(pickle.dumps(raised.value))):
        assert isinstance(error.snapshot, ChatCompletionOutput)
        assert error.snapshot.choices[0].message.content == "Hello"
        assert error.snapshot.choices[0].finish_reason is None


def test_an_error_before_the_first_event_has_no_snapshot(flavor: str) -> None:
    with pytest.raises(StreamTruncatedError) as raised:
        Driven(flavor, sends([DONE])).run("final")
    assert raised.value.snapshot is None


def test_a_closed_stream_has_no_final_response(flavor: str) -> None:
    with pytest.raises(StreamInterruptedError) as raised:
        Driven(flavor, sends([*CHUNKS, DONE])).run("next", "close", "final")
    assert isinstance(raised.value.snapshot, ChatCompletionOutput)


LONG = "x" * (5 * 1024 * 1024)
LONG_STREAM = sends([*[chunk({"content": LONG})] * 14, chunk({}, "stop"), DONE])
"""70 MiB, in events that each come in many chunks."""


def test_a_very_long_stream_is_put_together_while_it_is_read(flavor: str) -> None:
    (whole,) = Driven(flavor, LONG_STREAM).run("final")
    assert whole.choices[0].message.content == 14 * LONG


def test_the_beginning_of_a_very_long_stream_is_not_kept(flavor: str) -> None:
    read, snapshot = Driven(flavor, LONG_STREAM).run("rest", "snapshot")
    assert len(read) == 15
    assert snapshot is None
    with pytest.raises(StreamError, match="too long to be put together") as raised:
        Driven(flavor, LONG_STREAM).run("rest", "final")
    assert len(raised.value.received) < 15
    assert raised.value.snapshot is None


@pytest.mark.parametrize("details", [False, True])
def test_text_generation(flavor: str, details: bool) -> None:
    told = {"finish_reason": "length", "generated_tokens": 2, "seed": 7} if details else None
    token = {"id": 1, "text": "Hel", "logprob": -1.0, "special": False}
    last = {**token, "id": 2, "text": "lo"}
    sent = [
        {"index": 1, "token": token, "generated_text": None, "details": None},
        {"index": 2, "token": last, "generated_text": "Hello", "details": told},
    ]
    body = sends([json.dumps(one).encode() for one in sent])
    driven = Driven(flavor, body, "text_generation", prompt="Hi", details=details)
    texts, whole = driven.run("texts", "final")
    assert texts == ["Hel", "lo"]
    if details:
        assert isinstance(whole, TextGenerationOutput)
        assert whole.details is not None
        assert [one.text for one in whole.details.tokens] == ["Hel", "lo"]
        assert whole.details.seed == 7
    else:
        assert whole == "Hello"
