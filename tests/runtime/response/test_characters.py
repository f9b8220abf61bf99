"""Answers with bytes and escapes that are no characters: read with U+FFFD, by both clients."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire import (
    APIError,
    BadRequestError,
    OverloadedError,
    ResponseValidationError,
    StreamTruncatedError,
)
from inferwire_runtime._json.guards import is_list, is_object
from inferwire_runtime._json.text import parsed, repaired, whole

from tests.faults.server import EVENTS, JSON, FaultServer, answer, chunk, cut, head
from tests.support.both_clients import ask

MESSAGES: Any = [{"role": "user", "content": "hi"}]
BOM = b"\xef\xbb\xbf"

STRINGS: list[tuple[bytes, str]] = [
    (rb"a\ud83d", "a\ufffd"),
    (rb"\uDE00b", "\ufffdb"),
    (rb"\ud83dx\ude00", "\ufffdx\ufffd"),
    (rb"\ud83d\ud83d\ude00", "\ufffd\U0001f600"),
    (rb"\ud83d\n", "\ufffd\n"),
    (rb"\ud83d\u0041", "\ufffdA"),
    (rb"\ud83d\\ude00", "\ufffd\\ude00"),
    (rb"\\ud83d", "\\ud83d"),
    (rb"\\\ud83d", "\\\ufffd"),
    (rb"\ud83d\ude00", "\U0001f600"),
    (rb"\"\ud83d\"", '"\ufffd"'),
    (b"a\xffb", "a\ufffdb"),
    (b"\xe2\x82", "\ufffd"),
    (b"\xf0\x9f\x98", "\ufffd"),
    (b"\xed\xa0\xbd\xed\xb8\x80", "\ufffd" * 6),
    (b"\xc0\xaf\xfe", "\ufffd" * 3),
    (b"caf\xe9 \\ud83d \xf0\x9f\x98\x80", "caf\ufffd \ufffd \U0001f600"),
    ("é€😀".encode(), "é€😀"),
]


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def stream_of(text: bytes) -> bytes:
    choice = b'{"index": 0, "delta": {"content": "%b"}, "finish_reason": "stop"}' % text
    return b'data: {"choices": [%b]}\n\ndata: [DONE]\n\n' % choice


@pytest.mark.parametrize(("text", "expected"), STRINGS, ids=[ascii(one) for one, _ in STRINGS])
def test_a_string_of_an_answer(flavor: str, text: bytes, expected: str) -> None:
    message = b'{"role": "assistant", "content": "%b"}' % text
    body = b'{"choices": [{"index": 0, "finish_reason": "stop", "message": %b}]}' % message
    with FaultServer(answer(body)) as server:
        client = {"base_url": server.url}
        got = ask(flavor, "chat_completion", MESSAGES, client=client)
        assert got.choices[0].message.content == expected
        assert ask(flavor, "post", json="hi", client=client) == body
    for whole_body in (b'{"generated_text": "%b"}', b'[{"generated_text": "%b"}]'):
        with FaultServer(answer(whole_body % text)) as server:
            client = {"base_url": server.url}
            assert ask(flavor, "text_generation", "hi", client=client) == expected


@pytest.mark.parametrize(("text", "expected"), STRINGS, ids=[ascii(one) for one, _ in STRINGS])
@pytest.mark.parametrize("size", [10_000, 1])
def test_a_string_of_an_event(flavor: str, text: bytes, expected: str, size: int) -> None:
    """However its bytes are cut into the pieces that arrive."""
    body = stream_of(text)
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    begin = head(200, {**EVENTS, "transfer-encoding": "chunked"})
    with FaultServer(cut(begin + b"".join(map(chunk, pieces)) + chunk(b""))) as server:
        client = {"base_url": server.url}
        (got,) = ask(flavor, "chat_completion", MESSAGES, stream=True, client=client)
    assert got.choices[0].delta.content == expected
    token = b'{"id": 1, "text": "%b", "logprob": -0.5, "special": false}' % text
    body = b'data: {"index": 1, "token": %b, "generated_text": "%b"}\n\n' % (token, text)
    with FaultServer(answer(body, headers=EVENTS)) as server:
        client = {"base_url": server.url}
        assert ask(flavor, "text_generation", "hi", stream=True, client=client) == [expected]


def test_names_of_members(flavor: str) -> None:
    body = b'[{"label": "a", "score": 0.5, "\\ud83d": 1, "caf\xe9": {"\\ude00": 2}}]'
    with FaultServer(answer(body)) as server:
        (one,) = ask(flavor, "text_classification", "hi", client={"base_url": server.url})
    assert one.model_extra == {"\ufffd": 1, "caf\ufffd": {"\ufffd": 2}}


@pytest.mark.parametrize("text", [b"no \\ud83d", b"no \xff", b"no \xe2\x82"])
@pytest.mark.parametrize("start", [b"", BOM])
def test_errors_are_told_as_such(flavor: str, text: bytes, start: bytes) -> None:
    body = start + b'{"error": "%b", "error_type": "overloaded"}' % text
    for status, stream in ((200, False), (200, True), (400, False), (503, True)):
        with FaultServer(answer(body, status=status, headers=JSON)) as server:
            client = {"base_url": server.url}
            with pytest.raises(APIError) as caught:
                ask(flavor, "chat_completion", MESSAGES, stream=stream, client=client)
        assert isinstance(caught.value, OverloadedError)
        assert caught.value.server_message == "no \ufffd"
        assert caught.value.body == body
    for name in (b"", b"event: error\n"):
        events = answer(name + b"data: " + body + b"\n\n", headers=EVENTS)
        with FaultServer(events) as server, pytest.raises(OverloadedError, match="no \ufffd"):
            ask(flavor, "chat_completion", MESSAGES, stream=True, client={"base_url": server.url})
    with FaultServer(answer(text, status=400)) as server, pytest.raises(BadRequestError) as refused:
        ask(flavor, "text_generation", "hi", client={"base_url": server.url})
    str(refused.value).encode()


def test_one_byte_order_mark_is_ignored(flavor: str) -> None:
    with FaultServer(answer(BOM + b'{"generated_text": "a"}')) as server:
        assert ask(flavor, "text_generation", "hi", client={"base_url": server.url}) == "a"
    with FaultServer(answer(BOM + stream_of(b"a"), headers=EVENTS)) as server:
        client = {"base_url": server.url}
        (got,) = ask(flavor, "chat_completion", MESSAGES, stream=True, client=client)
        assert got.choices[0].delta.content == "a"
    truncated = answer(BOM + b'data: {"choices"', headers=EVENTS)
    with FaultServer(truncated) as server, pytest.raises(StreamTruncatedError):
        ask(flavor, "chat_completion", MESSAGES, stream=True, client={"base_url": server.url})


@pytest.mark.parametrize(
    "text", [b"\\ud83", b"\\ud83d\\uzzzz", b"\\x", b"a\x00", b"a\tb", b"\\ud83d\\", b"\\ud83d\\u12"]
)
def test_what_is_no_json_either_way_is_refused(flavor: str, text: bytes) -> None:
    body = b'{"generated_text": "%b"}' % text
    with FaultServer(answer(body)) as server, pytest.raises(ResponseValidationError) as caught:
        ask(flavor, "text_generation", "hi", client={"base_url": server.url})
    assert caught.value.body == body


def test_files_are_not_text(flavor: str) -> None:
    sound = b"RIFF\xff\xfe\\ud83d"
    with FaultServer(answer(sound, headers={"content-type": "audio/wav"})) as server:
        assert ask(flavor, "text_to_speech", "hi", client={"base_url": server.url}) == sound


strings = st.text(st.characters(exclude_categories=()))
documents = st.recursive(
    st.none() | st.floats(allow_nan=False) | strings,
    lambda inner: st.lists(inner) | st.dictionaries(strings, inner),
)


@given(documents, st.booleans())
def test_what_json_reads_is_read_alike(document: object, ascii_only: bool) -> None:
    """Python's parser keeps halves; they are what differs."""
    text = json.dumps(document, ensure_ascii=ascii_only)
    data = text.encode("utf-8", "replace" if not ascii_only else "strict")
    kept = json.loads(data)
    assert parsed(data) == cleaned(kept)
    assert parsed(repaired(data)) == cleaned(kept)


def cleaned(value: object) -> object:
    if isinstance(value, str):
        return whole(value)
    if is_list(value):
        return [cleaned(one) for one in value]
    if is_object(value):
        return {whole(name): cleaned(one) for name, one in value.items()}
    return value


@given(st.binary(max_size=30))
def test_bytes_are_replaced_as_python_does(raw: bytes) -> None:
    text = raw.replace(b'"', b"").replace(b"\\", b"")
    text = bytes(one for one in text if one >= 0x20)
    assert parsed(b'"' + text + b'"') == text.decode("utf-8", "replace")
