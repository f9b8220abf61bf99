"""Characters whose halves arrive in two events, in streams of chat and of text generation."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire import APIError, ResponseValidationError, StreamInterruptedError
from inferwire_runtime._json.text import whole
from inferwire_runtime._operation.endpoint import Mark, Protocol
from inferwire_runtime._stream.halves import Halves

from tests.faults.server import EVENTS, FaultServer, answer, chunk, cut, head
from tests.support.both_clients import ask

MESSAGES: Any = [{"role": "user", "content": "hi"}]
CHAT = Protocol(
    name="chat",
    sentinel="[DONE]",
    complete=Mark(("choices", "*", "finish_reason")),
    complete_by="index",
    content=("choices", "*", "delta"),
    error=Mark(("error",)),
)
DONE = b"data: [DONE]\n\n"
HIGH, LOW, SMILE = "\ud83d", "\ude00", "\U0001f600"


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def data(document: object, *, ascii_only: bool = True) -> bytes:
    text = json.dumps(document, ensure_ascii=ascii_only)
    return b"data: " + text.encode("utf-8", "surrogatepass") + b"\n\n"


def piece(text: str | None = None, finish: str | None = None, index: int | None = 0) -> bytes:
    choice = {"index": index, "delta": {} if text is None else {"content": text}}
    return data({"id": "c", "choices": [{**choice, "finish_reason": finish}]})


def token(text: str, full: str | None = None) -> bytes:
    one = {"id": 1, "text": text, "logprob": -0.5, "special": False}
    return data({"index": 1, "token": one, "generated_text": full, "details": None})


def chat(flavor: str, body: bytes, **options: Any) -> list[Any]:
    with FaultServer(answer(body, headers=EVENTS)) as server:
        client = {"base_url": server.url, **options}
        found: list[Any] = ask(flavor, "chat_completion", MESSAGES, stream=True, client=client)
    return found


def texts(chunks: list[Any]) -> dict[int, str]:
    """The text of each choice, as callers join it."""
    joined: dict[int, str] = defaultdict(str)
    for one in chunks:
        for choice in one.choices:
            joined[choice.index] += choice.delta.content or ""
    return dict(joined)


CHATS: list[tuple[str, list[bytes], str]] = [
    ("in the next chunk", [piece("a" + HIGH), piece(LOW + "b", "stop")], f"a{SMILE}b"),
    ("alone in their chunks", [piece(HIGH), piece(LOW), piece(None, "stop")], SMILE),
    ("after an empty text", [piece(HIGH), piece(""), piece(LOW, "stop")], SMILE),
    ("after a chunk without text", [piece(HIGH), piece(), piece(LOW, "stop")], SMILE),
    ("two in a row", [piece(HIGH), piece(LOW + HIGH), piece(LOW, "stop")], SMILE * 2),
    ("equal chunks", [piece(HIGH), *[piece(LOW + HIGH)] * 3, piece(LOW, "stop")], SMILE * 4),
    ("no other half", [piece("a" + HIGH), piece("b", "stop")], "a\ufffdb"),
    ("two first halves", [piece(HIGH), piece(HIGH), piece(LOW, "stop")], "\ufffd" + SMILE),
    ("only the other half", [piece("a"), piece(LOW, "stop")], "a\ufffd"),
    ("in the last chunk", [piece("a" + HIGH, "length")], "a\ufffd"),
    ("before a finish without text", [piece("a" + HIGH), piece(None, "stop")], "a\ufffd"),
    ("before a finish with an empty text", [piece("a" + HIGH), piece("", "stop")], "a\ufffd"),
    ("inside a text", [piece(f"a{HIGH}b{LOW}c", "stop")], "a\ufffdb\ufffdc"),
    ("a whole pair", [piece(f"a{SMILE}"), piece("b", "stop")], f"a{SMILE}b"),
    ("escaped text", [piece("\\ud83d"), piece("\\ude00", "stop")], "\\ud83d\\ude00"),
]


@pytest.mark.parametrize("size", [10_000, 7, 1])
@pytest.mark.parametrize(
    ("events", "expected"), [one[1:] for one in CHATS], ids=[one[0] for one in CHATS]
)
def test_halves_in_a_chat(flavor: str, events: list[bytes], expected: str, size: int) -> None:
    """However events are cut into the pieces that arrive."""
    body = b"".join(events) + DONE
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    begin = head(200, {**EVENTS, "transfer-encoding": "chunked"})
    with FaultServer(cut(begin + b"".join(map(chunk, pieces)) + chunk(b""))) as server:
        client = {"base_url": server.url}
        got = ask(flavor, "chat_completion", MESSAGES, stream=True, client=client)
    assert texts(got) == {0: expected}


@pytest.mark.parametrize(
    ("events", "expected"), [one[1:] for one in CHATS], ids=[one[0] for one in CHATS]
)
def test_halves_in_events_that_arrive_one_by_one(
    flavor: str, events: list[bytes], expected: str
) -> None:
    begin = head(200, {**EVENTS, "transfer-encoding": "chunked"})
    body = begin + b"".join(map(chunk, [*events, DONE])) + chunk(b"")
    with FaultServer(cut(body)) as server:
        client = {"base_url": server.url}
        got = ask(flavor, "chat_completion", MESSAGES, stream=True, client=client)
    assert texts(got) == {0: expected}


def test_an_unfinished_stream_ends_with_a_replacement(flavor: str) -> None:
    got = chat(flavor, piece("a" + HIGH) + DONE, allow_unfinished_streams=True)
    assert texts(got) == {0: "a\ufffd"}
    assert {one.id for one in got} == {"c"}


def test_each_choice_has_a_half_of_its_own(flavor: str) -> None:
    events = [piece("a" + HIGH, index=0), piece("b" + "\ud83c", index=1), piece("\udf0d", index=1)]
    events += [piece(LOW, index=0), piece(HIGH, index=0), piece(None, "stop", 0)]
    events += [piece(LOW, "stop", 1)]
    with FaultServer(answer(b"".join(events) + DONE, headers=EVENTS)) as server:
        client = {"base_url": server.url}
        got = ask(flavor, "chat_completion", MESSAGES, stream=True, n=2, client=client)
    assert texts(got) == {0: f"a{SMILE}\ufffd", 1: "b\U0001f30d\ufffd"}


def test_choices_in_one_chunk_and_without_an_index(flavor: str) -> None:
    def both(first: str, second: str, finish: str | None = None) -> bytes:
        pairs = enumerate((first, second))
        choices = [
            {"index": i, "delta": {"content": text}, "finish_reason": finish} for i, text in pairs
        ]
        return data({"choices": choices[::-1] if finish else choices})

    got = chat(flavor, both(HIGH, "\ud83c") + both(LOW, "\udf0d", "stop") + DONE)
    assert texts(got) == {0: SMILE, 1: "\U0001f30d"}
    got = chat(flavor, piece(HIGH, index=None) + piece(LOW, "stop", None) + DONE)
    assert [one.choices[0].delta.content for one in got] == ["", SMILE]


def test_strings_of_a_delta_are_continued_each_for_itself(flavor: str) -> None:
    def delta(finish: str | None = None, **members: object) -> bytes:
        return data({"choices": [{"index": 0, "delta": members, "finish_reason": finish}]})

    def arguments(index: int, text: str) -> dict[str, object]:
        return {"index": index, "function": {"name": "f", "arguments": text}}

    got = chat(
        flavor,
        delta(reasoning_content=HIGH, tool_calls=[arguments(1, '{"b": "\ud83c')])
        + delta(content="x", tool_calls=[arguments(0, '{"a": "' + HIGH), arguments(1, '\udf0d"}')])
        + delta("stop", reasoning_content=LOW, tool_calls=[arguments(0, LOW + '"}')])
        + DONE,
    )
    deltas = [one.choices[0].delta for one in got]
    assert "".join(one.reasoning_content or "" for one in deltas) == SMILE
    assert texts(got) == {0: "x"}
    calls: dict[int, str] = defaultdict(str)
    for one in deltas:
        parts: list[Any] = one.tool_calls or []
        for part in parts:
            calls[part.index] += part.function.arguments
    assert calls == {0: f'{{"a": "{SMILE}"}}', 1: '{"b": "\U0001f30d"}'}


def test_only_the_content_is_continued(flavor: str) -> None:
    def event(text: str, finish: str | None = None) -> bytes:
        token = {"token": text, "logprob": -1.0, "top_logprobs": list[object]()}
        logprobs = {"content": [token]}
        choice = {"index": 0, "delta": {"content": text}, "logprobs": logprobs}
        return data({"id": "i" + HIGH, "choices": [{**choice, "finish_reason": finish}]})

    got = chat(flavor, event(HIGH) + event(LOW, "stop") + DONE)
    assert texts(got) == {0: SMILE}
    assert [one.choices[0].logprobs.content[0].token for one in got] == ["\ufffd", "\ufffd"]
    assert {one.id for one in got} == {"i\ufffd"}


TOKENS: list[tuple[list[bytes], list[str]]] = [
    ([token("a" + HIGH), token(LOW, "a" + SMILE)], ["a", SMILE]),
    ([token(HIGH), token("x"), token(LOW, HIGH)], ["", "\ufffdx", "\ufffd"]),
    ([token("a"), token(HIGH, HIGH)], ["a", "\ufffd"]),
    ([token(HIGH), token(""), token(LOW, SMILE)], ["", "", SMILE]),
]


@pytest.mark.parametrize(("events", "expected"), TOKENS, ids=range(len(TOKENS)))
def test_halves_in_text_generation(flavor: str, events: list[bytes], expected: list[str]) -> None:
    with FaultServer(answer(b"".join(events), headers=EVENTS)) as server:
        client = {"base_url": server.url}
        assert ask(flavor, "text_generation", "hi", stream=True, client=client) == expected
        got = ask(flavor, "text_generation", "hi", stream=True, details=True, client=client)
    assert [one.token.text for one in got] == expected
    assert got[-1].generated_text is not None


def test_what_came_before_an_error_is_the_same_again(flavor: str) -> None:
    body = piece("a" + HIGH) + piece(LOW + HIGH)
    told = b'data: {"error": "no \\ud83d"}\n\n'
    with FaultServer(answer(body + told, headers=EVENTS)) as server:
        client = {"base_url": server.url}
        with pytest.raises(APIError, match="no \ufffd") as caught:
            ask(flavor, "chat_completion", MESSAGES, stream=True, client=client)
    assert isinstance(caught.value, APIError)
    assert caught.value.body == told[6:-2]
    assert texts(list(caught.value.received)) == {0: "a" + SMILE}
    broken = head(200, {**EVENTS, "content-length": "9999"}) + body
    with FaultServer(cut(broken)) as server, pytest.raises(StreamInterruptedError) as gone:
        ask(flavor, "chat_completion", MESSAGES, stream=True, client={"base_url": server.url})
    assert texts(list(gone.value.received)) == {0: "a" + SMILE}


def test_an_event_that_does_not_fit_is_shown_as_sent(flavor: str) -> None:
    bad = b'{"choices": [{"index": 0, "delta": 5}], "x": "\\ud83d"}'
    with FaultServer(answer(b"data: " + bad + b"\n\n", headers=EVENTS)) as server:
        client = {"base_url": server.url}
        with pytest.raises(ResponseValidationError) as caught:
            ask(flavor, "chat_completion", MESSAGES, stream=True, client=client)
    assert caught.value.body == bad
    assert caught.value.pointer == "/choices/0/delta"


units = st.text(st.sampled_from([HIGH, LOW, "\ud83c", "\udf0d", SMILE, "a", "é", "\\", '"']))


@given(st.lists(st.tuples(st.integers(0, 2), units), max_size=12))
def test_joined_pieces_are_the_text_with_replacements(pieces: list[tuple[int, str]]) -> None:
    """However text is divided over events and choices, it is that of the pieces together."""
    halves = Halves(CHAT)
    expected: dict[int, str] = defaultdict(str)
    joined: dict[int, str] = defaultdict(str)
    bodies = [piece(text, index=index)[6:-2] for index, text in pieces]
    bodies += [piece(None, "stop", index)[6:-2] for index in (1, 0)] + [b"[DONE]"]
    for index, text in pieces:
        expected[index] += text
    for body in bodies:
        *events, last = halves.joined(body)
        for one in [*events, *([last] if last != b"[DONE]" else [])]:
            document = json.loads(one)
            assert document["id"] == "c"
            for choice in document["choices"]:
                joined[choice["index"]] += whole(choice["delta"].get("content") or "")
    assert {i: text for i, text in joined.items() if text} == {
        i: whole(text) for i, text in expected.items() if text
    }
    assert not halves.held
