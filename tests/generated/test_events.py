"""Streams of events: their kinds, what is called whole and when, and parsed texts at their end."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from inferwire import (
    AssembledStream,
    AsyncAssembledStream,
    AsyncInferenceClient,
    AsyncParsedStream,
    ChatCompletionChunkEvent,
    ChatCompletionContentDeltaEvent,
    ChatCompletionContentDoneEvent,
    ChatCompletionOutput,
    ChatCompletionOutputToolCall,
    ChatCompletionToolCallsFunctionArgumentsDeltaEvent,
    ChatCompletionToolCallsFunctionArgumentsDoneEvent,
    InferenceClient,
    InferwireError,
    OutputError,
    OutputRefusedError,
    OutputTruncatedError,
    OutputValidationError,
    ParsedStream,
    RequestValidationError,
    ResponseValidationError,
    StreamInterruptedError,
    StreamTruncatedError,
    TypeAdapter,
)
from inferwire._operations import chat_completion
from inferwire_runtime._operation.readers import RequestFacts, Rule
from inferwire_runtime._response.decode import decode
from inferwire_runtime._stream.assembly import Assembly, ResponseSoFar
from inferwire_runtime._stream.decoder import StreamDecoder
from inferwire_runtime._stream.events import event_reader
from inferwire_runtime._stream.kinds import EventDecoder
from pydantic import BaseModel

from tests.faults.server import Behaviour, FaultServer, events
from tests.faults.server import cut as cut_off
from tests.generated.test_assembled import CHUNKS, DONE, MESSAGES, chunk, sends, streams
from tests.support.both_clients import ask


def opened(client: InferenceClient | AsyncInferenceClient) -> Callable[..., Any]:
    """The method, without its overloads, of which none takes every argument."""
    return client.chat.completions.stream


class Driven:
    """One stream of events, driven through either client."""

    def __init__(self, flavor: str, sent: Behaviour, **given: Any) -> None:
        self.flavor = flavor
        self.behaviour = sent
        self.given: dict[str, Any] = {"messages": MESSAGES, **given}
        self.stream: Any = None
        self.document: Any = None
        """The body of the request."""

    def run(self, *steps: str) -> list[Any]:
        """What each step gives, each of them named by what it does with the stream."""
        with FaultServer(self.behaviour) as server:
            options: Any = {"base_url": server.url, "token": False, "max_retries": 0}
            try:
                if self.flavor == "async":
                    return asyncio.run(self._asynchronously(options, steps))
                with (
                    InferenceClient(**options) as client,
                    opened(client)(**self.given) as self.stream,
                ):
                    return [self._step(self.stream, step) for step in steps]
            finally:
                if server.asked:
                    self.document = json.loads(server.asked[0].body)

    def _step(self, stream: Any, step: str) -> Any:
        match step:
            case "next":
                return next(stream)
            case "final":
                return stream.final()
            case "completion":
                return stream.get_final_completion()
            case "snapshot":
                return stream.snapshot
            case "texts":
                return [*stream.text_deltas()]
            case "close":
                return stream.close()
            case _:
                return [*stream]

    async def _asynchronously(self, options: Any, steps: tuple[str, ...]) -> list[Any]:
        async with (
            AsyncInferenceClient(**options) as client,
            await opened(client)(**self.given) as self.stream,
        ):
            return [await self._await(self.stream, step) for step in steps]

    async def _await(self, stream: Any, step: str) -> Any:
        match step:
            case "next":
                return await anext(stream)
            case "final":
                return await stream.final()
            case "completion":
                return await stream.get_final_completion()
            case "snapshot":
                return stream.snapshot
            case "texts":
                return [one async for one in stream.text_deltas()]
            case "close":
                return await stream.aclose()
            case _:
                return [one async for one in stream]


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def told(found: list[Any]) -> list[tuple[Any, ...]]:
    """What the events say, without the chunks: kind, result, item and text."""
    return [
        (
            one.type,
            one.result_index,
            *((one.item_index,) if hasattr(one, "item_index") else ()),
            one.delta if hasattr(one, "delta") else one.text,
        )
        for one in found
        if one.type != "chunk"
    ]


def call(index: int | None, arguments: str | None, name: str | None = None) -> dict[str, Any]:
    """A part of a tool call; the first one has a name."""
    function: dict[str, Any] = {} if arguments is None else {"arguments": arguments}
    part: dict[str, Any] = {} if index is None else {"index": index}
    if name is not None:
        part |= {"id": f"id_{name}", "type": "function"}
        function["name"] = name
    return {"tool_calls": [{**part, "function": function}]}


ARGUMENTS = "tool_calls.function.arguments"


def test_each_chunk_is_followed_by_what_it_adds(flavor: str) -> None:
    driven = Driven(flavor, sends([*CHUNKS, DONE]))
    (found,) = driven.run("rest")
    assert [one.type for one in found] == [
        *("chunk", "content.delta", "chunk", "content.delta", "chunk", "content.done")
    ]
    assert isinstance(found[0], ChatCompletionChunkEvent)
    assert found[0].chunk.choices[0].delta.content == "Hel"
    first, last = found[1], found[3]
    assert isinstance(first, ChatCompletionContentDeltaEvent)
    assert (first.delta, first.snapshot, last.delta, last.snapshot) == ("Hel", "Hel", "lo", "Hello")
    done = found[-1]
    assert isinstance(done, ChatCompletionContentDoneEvent)
    assert (done.text, done.result_index, done.reason) == ("Hello", 0, "stop")
    assert pickle.loads(pickle.dumps(found)) == found
    assert type(driven.stream) is (AssembledStream if flavor == "sync" else AsyncAssembledStream)
    assert driven.document["stream"] is True


SEVERAL = [
    chunk({"role": "assistant", "content": "A"}, None, 0),
    chunk({"role": "assistant", "content": "B"}, None, 1),
    chunk({"content": "b"}, "stop", 1),
    chunk({"content": "a"}, None, 0),
    chunk({}, "length", 0),
]
TOOLS = [
    chunk({"role": "assistant", "content": None, **call(0, "", "sum")}),
    chunk(call(0, '{"a": ')),
    chunk(call(0, "1}")),
    chunk(call(1, '{"b": 2}', "product")),
    chunk(call(2, "", "now")),
    chunk({}, "tool_calls"),
]
INTERLEAVED = [
    chunk(call(0, '{"a"', "sum")),
    chunk(call(1, '{"b"', "product")),
    chunk(call(0, ": 1}")),
    chunk(call(1, ": 2}")),
    chunk({}, "tool_calls"),
]
UNNUMBERED = [chunk(call(None, '{"a": ', "sum")), chunk(call(None, "1}")), chunk({}, "tool_calls")]
ODD_NUMBERS = [
    chunk(call(1, "{", "sum")),
    chunk(call(7, "[]", "list")),
    chunk(call(1, "}"), "stop"),
]
BOTH = [
    chunk({"content": "On it.", "reasoning": "Hm"}),
    chunk(call(0, "{}", "now")),
    chunk({}, "x"),
]
REFUSAL = [chunk({"refusal": "I "}), chunk({"refusal": "won't", "content": ""}), chunk({}, "stop")]
AGAIN = [chunk({"content": "a"}, "stop"), chunk({}, "stop"), chunk({"content": "b"}, "stop")]
EMPTY = [chunk({"content": "", "refusal": "", "reasoning": None}), chunk({}, "stop")]


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (
            SEVERAL,
            [
                ("content.delta", 0, "A"),
                ("content.delta", 1, "B"),
                ("content.delta", 1, "b"),
                ("content.done", 1, "Bb"),
                ("content.delta", 0, "a"),
                ("content.done", 0, "Aa"),
            ],
        ),
        (
            TOOLS,
            [
                (f"{ARGUMENTS}.delta", 0, 0, '{"a": '),
                (f"{ARGUMENTS}.delta", 0, 0, "1}"),
                (f"{ARGUMENTS}.delta", 0, 1, '{"b": 2}'),
                (f"{ARGUMENTS}.done", 0, 0, '{"a": 1}'),
                (f"{ARGUMENTS}.done", 0, 1, '{"b": 2}'),
                (f"{ARGUMENTS}.done", 0, 2, ""),
            ],
        ),
        (
            INTERLEAVED,
            [
                (f"{ARGUMENTS}.delta", 0, 0, '{"a"'),
                (f"{ARGUMENTS}.delta", 0, 1, '{"b"'),
                (f"{ARGUMENTS}.delta", 0, 0, ": 1}"),
                (f"{ARGUMENTS}.delta", 0, 1, ": 2}"),
                (f"{ARGUMENTS}.done", 0, 0, '{"a": 1}'),
                (f"{ARGUMENTS}.done", 0, 1, '{"b": 2}'),
            ],
        ),
        (
            UNNUMBERED,
            [
                (f"{ARGUMENTS}.delta", 0, 0, '{"a": '),
                (f"{ARGUMENTS}.delta", 0, 0, "1}"),
                (f"{ARGUMENTS}.done", 0, 0, '{"a": 1}'),
            ],
        ),
        (
            ODD_NUMBERS,
            [
                (f"{ARGUMENTS}.delta", 0, 1, "{"),
                (f"{ARGUMENTS}.delta", 0, 7, "[]"),
                (f"{ARGUMENTS}.delta", 0, 1, "}"),
                (f"{ARGUMENTS}.done", 0, 1, "{}"),
                (f"{ARGUMENTS}.done", 0, 7, "[]"),
            ],
        ),
        (
            BOTH,
            [
                ("content.delta", 0, "On it."),
                ("reasoning.delta", 0, "Hm"),
                (f"{ARGUMENTS}.delta", 0, 0, "{}"),
                ("content.done", 0, "On it."),
                ("reasoning.done", 0, "Hm"),
                (f"{ARGUMENTS}.done", 0, 0, "{}"),
            ],
        ),
        (
            REFUSAL,
            [
                ("refusal.delta", 0, "I "),
                ("refusal.delta", 0, "won't"),
                ("refusal.done", 0, "I won't"),
            ],
        ),
        (
            AGAIN,
            [
                ("content.delta", 0, "a"),
                ("content.done", 0, "a"),
                ("content.delta", 0, "b"),
                ("content.done", 0, "ab"),
            ],
        ),
        (EMPTY, []),
    ],
)
def test_kinds(flavor: str, sent: list[bytes], expected: list[tuple[Any, ...]]) -> None:
    count = 2 if sent is SEVERAL else None
    found, whole = Driven(flavor, sends([*sent, DONE]), n=count).run("rest", "final")
    assert told(found) == expected
    completion: ChatCompletionOutput = whole
    assert type(completion) is ChatCompletionOutput
    for one in found:
        choice = completion.choices[getattr(one, "result_index", 0)].message
        if one.type == "content.done" and sent is not AGAIN:
            assert choice.content == one.text
        if one.type == f"{ARGUMENTS}.done":
            item: ChatCompletionOutputToolCall = one.item
            assert type(item) is ChatCompletionOutputToolCall
            assert item in (choice.tool_calls or [])
            assert item.function is not None
            assert item.function.arguments == one.text


def test_a_tool_can_be_run_from_a_done_event(flavor: str) -> None:
    (found,) = Driven(flavor, sends([*TOOLS, DONE])).run("rest")
    calls = [
        (one.item.id, one.item.function.name, one.text)
        for one in found
        if isinstance(one, ChatCompletionToolCallsFunctionArgumentsDoneEvent) and one.item.function
    ]
    assert calls == [
        ("id_sum", "sum", '{"a": 1}'),
        ("id_product", "product", '{"b": 2}'),
        ("id_now", "now", ""),
    ]
    deltas = [
        one for one in found if isinstance(one, ChatCompletionToolCallsFunctionArgumentsDeltaEvent)
    ]
    assert [one.snapshot for one in deltas] == ['{"a": ', '{"a": 1}', '{"b": 2}']


def one_call(index: object, id: object, arguments: str, name: str | None = None) -> dict[str, Any]:  # noqa: A002  # as in the protocol
    """A part of a tool call; members that are ... are left out."""
    given = {"index": index, "id": id, "function": {"arguments": arguments}}
    if name is not None:
        given["function"] = {"name": name, "arguments": arguments}
    return {key: value for key, value in given.items() if value is not ...}


TOLD_APART: list[tuple[str, list[Any], list[Any]]] = [
    (
        "the same index, and one call in each chunk",
        [[one_call(0, "a", '{"x":1}', "f")], [one_call(0, "b", '{"y":2}', "g")]],
        [("a", "f", '{"x":1}'), ("b", "g", '{"y":2}')],
    ),
    (
        "no index, and one call in each chunk",
        [[one_call(..., "a", '{"x":1}', "f")], [one_call(..., "b", '{"y":2}', "g")]],
        [("a", "f", '{"x":1}'), ("b", "g", '{"y":2}')],
    ),
    (
        "no index, and several calls in a chunk",
        [
            [one_call(None, "a", "1", "f"), one_call(None, "b", "2", "g")],
            [one_call(None, "c", "3", "h")],
        ],
        [("a", "f", "1"), ("b", "g", "2"), ("c", "h", "3")],
    ),
    (
        "the same index in one chunk",
        [[one_call(0, "a", "1", "f"), one_call(0, "b", "2", "g")]],
        [("a", "f", "1"), ("b", "g", "2")],
    ),
    (
        "the same index, in turn",
        [
            [one_call(0, "a", "1", "f")],
            [one_call(0, "b", "3", "g")],
            [one_call(0, "a", "2")],
            [one_call(0, ..., "2")],
            [one_call(0, "b", "4")],
        ],
        [("a", "f", "122"), ("b", "g", "34")],
    ),
    (
        "an index that a call without its own index has",
        [
            [one_call(0, "a", "1", "f")],
            [one_call(0, "b", "2", "g")],
            [one_call(1, "c", "3", "h")],
            [one_call(1, ..., "4")],
        ],
        [("a", "f", "1"), ("b", "g", "2"), ("c", "h", "34")],
    ),
    (
        "an index in the first part only",
        [
            [one_call(0, "a", "1", "f")],
            [one_call(..., ..., "2")],
            [one_call(1, "b", "3", "g")],
            [one_call(..., ..., "4")],
            [one_call(..., "a", "5")],
        ],
        [("a", "f", "125"), ("b", "g", "34")],
    ),
    (
        "an id that is an integer, or a string",
        [
            [one_call(0, 7, "1", "f")],
            [one_call(0, "7", "2")],
            [one_call(0, 8, "3", "g")],
        ],
        [("7", "f", "12"), ("8", "g", "3")],
    ),
    *(
        (
            f"the later id {later!r}",
            [[one_call(0, "a", "1", "f")], [one_call(0, later, "2")], [one_call(0, "a", "3")]],
            [("a", "f", "123")],
        )
        for later in ("", None, ..., "a")
    ),
    (
        "a late id",
        [[one_call(0, "", "1", "f")], [one_call(0, None, "2")], [one_call(0, "a", "3")]],
        [("a", "f", "123")],
    ),
    (
        "the same id and other indexes",
        [[one_call(0, "a", "1", "f")], [one_call(1, "a", "2", "g")], [one_call(0, "a", "3")]],
        [("a", "f", "13"), ("a", "g", "2")],
    ),
    (
        "no ids",
        [[one_call(1, ..., "1", "f")], [one_call(0, ..., "2", "g")], [one_call(1, ..., "3")]],
        [(None, "g", "2"), (None, "f", "13")],
    ),
]


@pytest.mark.parametrize(
    ("parts", "calls"), [case[1:] for case in TOLD_APART], ids=[case[0] for case in TOLD_APART]
)
def test_tool_calls_are_told_apart(
    flavor: str, parts: list[Any], calls: list[tuple[str | None, str, str]]
) -> None:
    chunks = [chunk({"tool_calls": one}) for one in parts]
    sent = sends([*chunks, chunk({}, "tool_calls"), DONE])
    found, whole = Driven(flavor, sent).run("rest", "final")
    message = whole.choices[0].message
    assert [(one.id, one.function.name, one.function.arguments) for one in message.tool_calls] == (
        calls
    )
    done = sorted(
        (one for one in found if one.type == f"{ARGUMENTS}.done"), key=lambda one: one.item_index
    )
    assert [one.item for one in done] == message.tool_calls
    assert [one.text for one in done] == [arguments for _, _, arguments in calls]
    parts_of = dict.fromkeys(range(len(calls)), "")
    for one in found:
        if one.type == f"{ARGUMENTS}.delta":
            parts_of[one.item_index] += one.delta
    assert [*parts_of.values()] == [one.text for one in done]


def until_error(flavor: str, sent: Behaviour) -> tuple[list[Any], Exception | None]:
    """The events of a stream, and what ended it."""
    found: list[Any] = []

    async def run(options: Any) -> None:
        async with AsyncInferenceClient(**options) as client:
            async for one in await client.chat_completion_stream(MESSAGES):
                found.append(one)  # noqa: PERF401  # those before an error are kept

    with FaultServer(sent) as server:
        options: Any = {"base_url": server.url, "token": False, "max_retries": 0}
        try:
            if flavor == "async":
                asyncio.run(run(options))
            else:
                found.extend(InferenceClient(**options).chat_completion_stream(MESSAGES, n=None))
        except InferwireError as error:
            return found, error
    return found, None


CUTS = [
    (cut_off(events(CHUNKS[:2], end=False)), StreamInterruptedError),
    (sends([*CHUNKS[:2], DONE]), StreamTruncatedError),
    (sends(CHUNKS[:2]), StreamTruncatedError),
    (sends([*CHUNKS[:2], b'{"error": {"message": "no", "code": 500}}']), InferwireError),
    (sends([*CHUNKS[:2], b'{"choices": 3}']), ResponseValidationError),
]


@pytest.mark.parametrize(("sent", "kind"), CUTS)
def test_an_error_of_a_stream_of_events_is_that_of_its_chunks(
    flavor: str, sent: Behaviour, kind: type[InferwireError]
) -> None:
    with pytest.raises(kind) as raised:
        Driven(flavor, sent).run(*["next"] * 4, "rest")
    for error in (raised.value, pickle.loads(pickle.dumps(raised.value))):
        assert isinstance(error.snapshot, ChatCompletionOutput)
        assert error.snapshot.choices[0].message.content == "Hello"
        received: list[Any] = [*error.received]
        assert [one.choices[0].delta.content for one in received] == ["Hel", "lo"]


@pytest.mark.parametrize(
    "sent",
    [
        cut_off(events([*TOOLS[:5], *CHUNKS[:2]], end=False)),
        sends([*TOOLS[:5], DONE]),
        sends(INTERLEAVED[:4]),
        *(sent for sent, _ in CUTS),
    ],
)
def test_what_is_not_known_to_be_whole_is_not_done(flavor: str, sent: Behaviour) -> None:
    found, error = until_error(flavor, sent)
    kinds = {one.type for one in found}
    assert error is not None
    assert {"chunk"} < kinds
    assert not any(kind.endswith(".done") for kind in kinds)


def test_a_result_that_has_ended_is_done_even_if_the_stream_is_cut_later(flavor: str) -> None:
    found, error = until_error(flavor, cut_off(events(SEVERAL[:4], end=False)))
    assert isinstance(error, StreamInterruptedError)
    assert [one for one in told(found) if one[0] == "content.done"] == [("content.done", 1, "Bb")]


def test_an_end_that_is_allowed_without_a_reason_ends_all_texts() -> None:
    with FaultServer(sends([*CHUNKS[:2], DONE])) as server:
        client = InferenceClient(
            base_url=server.url, token=False, allow_unfinished_streams=True, max_retries=0
        )
        *_, last = client.chat_completion_stream(MESSAGES)
    assert isinstance(last, ChatCompletionContentDoneEvent)
    assert (last.text, last.reason) == ("Hello", None)


def test_final_reads_to_the_end_and_ends_the_iteration(flavor: str) -> None:
    steps = ("next", "next", "snapshot", "final", "rest", "completion", "snapshot")
    one, two, early, whole, rest, again, late = Driven(flavor, sends([*CHUNKS, DONE])).run(*steps)
    assert (one.type, two.delta) == ("chunk", "Hel")
    assert early.choices[0].message.content == "Hel"
    assert whole.choices[0].message.content == "Hello"
    assert rest == []
    assert again == whole == late


def test_text_deltas_are_the_text_of_the_first_choice(flavor: str) -> None:
    first, texts, rest = Driven(flavor, sends([*SEVERAL, DONE]), n=2).run("next", "texts", "rest")
    assert first.type == "chunk"
    assert (texts, rest) == (["a"], [])


@pytest.mark.parametrize("read", [1, 2, 3, 5])
def test_a_stream_that_is_closed_early_can_be_told_from_a_whole_one(flavor: str, read: int) -> None:
    for after in ("final", "rest"):
        with pytest.raises(StreamInterruptedError):
            Driven(flavor, sends([*CHUNKS, DONE])).run(*["next"] * read, "close", after)


def test_a_stream_that_was_read_can_be_closed(flavor: str) -> None:
    found, _, rest = Driven(flavor, sends([*CHUNKS, DONE])).run("rest", "close", "rest")
    assert len(found) == 6
    assert rest == []


def test_content_in_parts_is_text(flavor: str) -> None:
    thinking = {"type": "thinking", "thinking": [{"type": "text", "text": "Greet."}]}
    pieces: list[Any] = ["", [thinking], "Hi", " y", [{"type": "text", "text": "ou"}], "!", ""]
    chunks = [chunk({"role": "assistant", "content": one}) for one in pieces]
    found, whole = Driven(flavor, sends([*chunks, chunk({}, "stop"), DONE])).run("rest", "final")
    assert told(found) == [
        *(("content.delta", 0, text) for text in ("Hi", " y", "ou", "!")),
        ("content.done", 0, "Hi you!"),
    ]
    message = whole.choices[0].message
    assert message.content == "Hi you!"
    assert [(one.type, one.text) for one in message.content_parts] == [
        ("thinking", None),
        ("text", "Hi y"),
        ("text", "ou"),
        ("text", "!"),
    ]
    with FaultServer(sends([*CHUNKS, DONE])) as server:
        client = {"base_url": server.url}
        ask(flavor, "chat_completion", [*MESSAGES, message], client=client, stream=True)
        sent = json.loads(server.asked[0].body)["messages"][1]
    texts = [{"type": "text", "text": text} for text in ("Hi y", "ou", "!")]
    assert sent == {"role": "assistant", "content": [thinking, *texts]}


STRANGE: list[tuple[list[tuple[object, object]], str | None]] = [
    ([("0", "Hel"), (0, "lo")], "Hello"),
    ([(0, "Hel"), ([], "lo")], None),
    ([(0, 3), (0, {"a": [1]}), (0, "!")], '3{"a":[1]}!'),
    ([(0, {"a": [1]})], '{"a":[1]}'),
]


@pytest.mark.parametrize(("parts", "text"), STRANGE)
def test_events_and_the_response_agree_on_strange_parts(
    flavor: str, parts: list[tuple[Any, object]], text: str | None
) -> None:
    sent = sends([*(chunk({"content": one}, index=at) for at, one in parts), chunk({}, "stop")])
    if text is None:
        with pytest.raises(ResponseValidationError) as raised:
            Driven(flavor, sent).run("rest")
        pickle.dumps(raised.value)  # With its snapshot.
        return
    found, whole = Driven(flavor, sent).run("rest", "final")
    assert told(found)[-1] == ("content.done", 0, text)
    assert [one.message.content for one in whole.choices] == [text]


@pytest.mark.parametrize("index", [[], {}, [[0]]])
def test_an_event_that_is_skipped_is_no_part_of_the_response_that_fails(
    flavor: str, index: object
) -> None:
    skipped = json.dumps({"choices": [{"index": index}]}).encode()
    (whole,) = Driven(flavor, sends([CHUNKS[0], skipped, *CHUNKS[1:], DONE])).run("final")
    assert whole.choices[0].message.content == "Hello"


def test_events_tell_what_the_server_sent_if_a_chunk_is_changed() -> None:
    with FaultServer(sends([*CHUNKS, DONE])) as server:
        options: Any = {"base_url": server.url, "token": False}
        with InferenceClient(**options) as client:
            expected = told([*client.chat.completions.stream(MESSAGES)])
            found: list[Any] = []
            for event in client.chat.completions.stream(MESSAGES):
                found.append(event)
                if event.type == "chunk":
                    event.chunk.choices = []
    assert told(found) == expected


def test_halves_of_characters_are_joined(flavor: str) -> None:
    halves = [
        b'{"choices": [{"index": 0, "delta": {"content": "\\ud83d"}}]}',
        b'{"choices": [{"index": 0, "delta": {"content": "\\ude00"}}]}',
    ]
    (found,) = Driven(flavor, sends([*halves, CHUNKS[2], DONE])).run("rest")
    assert told(found)[-1] == ("content.done", 0, "\U0001f600")


def test_a_tool_call_that_the_response_could_not_have_is_an_error(flavor: str) -> None:
    found, error = until_error(flavor, sends([chunk(call(0, "{}")), chunk({}, "stop"), DONE]))
    assert isinstance(error, ResponseValidationError)
    assert [one.type for one in found] == ["chunk", f"{ARGUMENTS}.delta", "chunk"]


LATE: list[tuple[list[Any], list[tuple[str | None, str, str]]]] = [
    (  # The name of the function.
        [one_call(0, "a", "{}"), None, {"index": 0, "function": {"name": "f"}}],
        [("a", "f", "{}")],
    ),
    (  # The id of the call: the event at the end has it, too.
        [one_call(0, ..., "{}", "f"), None, {"index": 0, "id": "a"}],
        [(None, "f", "{}"), ("a", "f", "{}")],
    ),
    (  # Another call.
        [one_call(0, "a", "{}", "f"), None, one_call(0, "b", "[]", "g")],
        [("a", "f", "{}"), ("b", "g", "[]")],
    ),
    (  # Parts, and the reason again.
        [
            one_call(0, "a", "{}"),
            None,
            one_call(0, "a", " "),
            None,
            one_call(0, "a", "", "f"),
            None,
        ],
        [("a", "f", "{} ")],
    ),
]


@pytest.mark.parametrize(("parts", "told_calls"), LATE)
def test_parts_of_calls_may_follow_the_reason(
    flavor: str, parts: list[Any], told_calls: list[tuple[str | None, str, str]]
) -> None:
    chunks = [chunk({"tool_calls": [one]}) if one else chunk({}, "tool_calls") for one in parts]
    found, whole = Driven(flavor, sends([*chunks, DONE])).run("rest", "final")
    done = [one for one in found if one.type == f"{ARGUMENTS}.done"]
    assert [(one.item.id, one.item.function.name, one.text) for one in done] == told_calls
    assert {one.reason for one in done} == {"tool_calls"}
    assert done[-1].item == whole.choices[0].message.tool_calls[-1]


@pytest.mark.parametrize(
    ("method", "options"), [("chat_completion", {"stream": True}), ("chat_completion_stream", {})]
)
def test_a_call_that_never_gets_its_name_fails_with_and_without_events(
    method: str, options: dict[str, Any]
) -> None:
    with FaultServer(sends([chunk(call(0, "{}")), chunk({}, "length"), DONE])) as server:
        client = InferenceClient(base_url=server.url, token=False, max_retries=0)
        stream = getattr(client, method)(MESSAGES, **options)
        with pytest.raises(ResponseValidationError, match="expected the field 'name'"):
            stream.final()


@given(streams())
@settings(max_examples=150, deadline=None)
def test_the_texts_that_are_done_are_those_of_the_response(
    cut: tuple[dict[str, Any], list[Any]],
) -> None:
    whole, chunks = cut
    done: dict[tuple[str, int, int | None], str] = {}
    parts: dict[tuple[str, int, int | None], str] = {}
    items: dict[tuple[str, int, Any], object] = {}
    for one in decoded([json.dumps(each).encode() for each in chunks]):
        kind, _, what = one.type.rpartition(".")
        key = (kind, getattr(one, "result_index", 0), getattr(one, "item_index", None))
        if what == "delta":
            parts[key] = parts.get(key, "") + one.delta
            assert one.snapshot == parts[key]
        elif what == "done":
            done[key] = one.text
            if kind == ARGUMENTS:
                items[key] = one.item.model_dump(exclude_unset=True)
    assert {key: text for key, text in done.items() if text} == parts
    for _, result, item in items:
        call = whole["choices"][result]["message"]["tool_calls"][item]
        assert items[ARGUMENTS, result, item] == call
    assert done == expected(whole)


def expected(whole: dict[str, Any]) -> dict[tuple[str, int, int | None], str]:
    """The texts of a response by kind, result and item."""
    found: dict[tuple[str, int, int | None], str] = {}
    for choice in whole["choices"]:
        index, message = choice["index"], choice["message"]
        for name in ("content", "reasoning", "refusal"):
            if message.get(name):
                found[name, index, None] = message[name]
        for item, one in enumerate(message.get("tool_calls", ())):
            found[ARGUMENTS, index, item] = one["function"]["arguments"]
    return found


def decoded(datas: list[bytes]) -> Iterator[Any]:
    """The events of a stream with this data, without a server."""
    operation, protocol = chat_completion.EVENTS, chat_completion.STREAM.protocol
    facts = RequestFacts()
    source = StreamDecoder(event_reader((operation.chunk,), protocol, facts), protocol, fail)
    response = ResponseSoFar(source, Assembly(operation.stream.pieces, json.loads))

    def read(rule: Rule[object], body: bytes) -> object:
        return decode((rule,), facts, body, "application/json")

    yield from EventDecoder(source, operation, response, read).feed(events([*datas, DONE]))


def fail(data: bytes) -> InferwireError:
    return InferwireError(f"an error in a stream that has none: {data!r}")


class Recipe(BaseModel):
    """What a model is asked for."""

    name: str
    minutes: int


RECIPE = '{"name": "soup", "minutes": 20}'


def spoken(*texts: str, finish: str = "stop") -> list[bytes]:
    return [*(chunk({"content": text}) for text in texts), chunk({}, finish), DONE]


def test_a_text_is_parsed_at_the_end(flavor: str) -> None:
    sent = sends(spoken(RECIPE[:9], RECIPE[9:]))
    driven = Driven(flavor, sent, response_format=Recipe)
    texts, result, again, snapshot = driven.run("texts", "final", "completion", "snapshot")
    assert texts == [RECIPE[:9], RECIPE[9:]]
    assert result.parsed == Recipe(name="soup", minutes=20)
    assert result.choices[0].message.parsed == again.parsed
    assert isinstance(result.completion, ChatCompletionOutput)
    assert snapshot == result.completion
    assert type(driven.stream) is (ParsedStream if flavor == "sync" else AsyncParsedStream)
    sent_format = driven.document["response_format"]
    assert sent_format["json_schema"]["name"] == "Recipe"
    assert sent_format["json_schema"]["schema"]["required"] == ["name", "minutes"]
    assert driven.document["stream"] is True


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (int, '{"value": 3}', 3),
        (list[Recipe], f'{{"value": [{RECIPE}]}}', [Recipe(name="soup", minutes=20)]),
        (TypeAdapter(int | None), '{"value": null}', None),
        (TypeAdapter(Recipe), RECIPE, Recipe(name="soup", minutes=20)),
    ],
)
def test_types_of_results(flavor: str, kind: object, text: str, value: object) -> None:
    driven = Driven(flavor, sends(spoken(text)), response_format=kind)
    found, result = driven.run("rest", "final")
    assert told(found)[-1] == ("content.done", 0, text)
    assert result.parsed == value


@pytest.mark.parametrize(
    ("sent", "kind", "text"),
    [
        (spoken(RECIPE[:9], finish="length"), OutputTruncatedError, RECIPE[:9]),
        (spoken("soup"), OutputValidationError, "soup"),
        (spoken('{"name": 1}'), OutputValidationError, '{"name": 1}'),
        (spoken(), OutputValidationError, ""),
        ([*REFUSAL, DONE], OutputRefusedError, "I won't"),
        ([*TOOLS, DONE], OutputValidationError, ""),
    ],
)
def test_a_text_that_holds_no_value(
    flavor: str, sent: list[bytes], kind: type[OutputError], text: str
) -> None:
    with pytest.raises(kind, match=r"chat_completion_stream\(\)") as raised:
        Driven(flavor, sends(sent), response_format=Recipe).run("final")
    error: Any = raised.value
    assert type(error) is kind
    assert error.text == text
    assert isinstance(error.completion, ChatCompletionOutput)


def test_a_stream_that_is_cut_is_not_parsed(flavor: str) -> None:
    sent = sends([*spoken(RECIPE)[:1], DONE])
    with pytest.raises(StreamTruncatedError) as raised:
        Driven(flavor, sent, response_format=Recipe).run("final")
    assert isinstance(raised.value.snapshot, ChatCompletionOutput)
    assert raised.value.snapshot.choices[0].message.content == RECIPE


@pytest.mark.parametrize("wrong", [dict[str, int], lambda: 3, 3, Recipe(name="a", minutes=1)])
def test_what_is_not_a_type_is_refused(flavor: str, wrong: object) -> None:
    with pytest.raises(RequestValidationError, match=r"chat_completion_stream\(\)"):
        Driven(flavor, sends([]), response_format=wrong).run("final")


def test_a_format_that_is_no_type_is_sent(flavor: str) -> None:
    driven = Driven(flavor, sends(spoken("{}")), response_format={"type": "json_object"})
    (whole,) = driven.run("final")
    assert isinstance(whole, ChatCompletionOutput)
    assert driven.document["response_format"] == {"type": "json_object"}
    assert type(driven.stream) in {AssembledStream, AsyncAssembledStream}
