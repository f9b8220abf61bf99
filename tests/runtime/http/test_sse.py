"""Server-sent events: the standard's own examples, every way to cut a body, and any bytes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire_runtime._http.sse import ServerSentEvent, SSEDecoder, events_in, plain_events


def decode(*chunks: bytes) -> list[ServerSentEvent]:
    decoder = SSEDecoder()
    return [event for chunk in chunks for event in decoder.feed(chunk)]


def datas(*chunks: bytes) -> list[bytes]:
    return [event.data for event in decode(*chunks)]


def test_whatwg_example_multiline_data() -> None:
    assert decode(b"data: YHOO\ndata: +2\ndata: 10\n\n") == [ServerSentEvent(b"YHOO\n+2\n10")]


def test_whatwg_example_comment_ids_and_leading_spaces() -> None:
    body = b": test stream\n\ndata: first event\nid: 1\n\n"
    body += b"data:second event\nid\n\ndata:  third event\n"
    assert decode(body) == [ServerSentEvent(b"first event"), ServerSentEvent(b"second event")]
    assert decode(body + b"\n")[-1] == ServerSentEvent(b" third event")


def test_whatwg_example_empty_data() -> None:
    assert datas(b"data\n\ndata\ndata\n\ndata:") == [b"", b"\n"]


def test_whatwg_example_space_after_the_colon() -> None:
    assert datas(b"data:test\n\ndata: test\n\n") == [b"test", b"test"]


def test_whatwg_example_event_names() -> None:
    body = b"event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\ndata: 113411\n\n"
    assert decode(body) == [
        ServerSentEvent(b"73857293", "add"),
        ServerSentEvent(b"2153", "remove"),
        ServerSentEvent(b"113411", "message"),
    ]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_line_ends(end: bytes) -> None:
    body = end.join([b"event: a", b"data: 1", b"data: 2", b"", b"data: 3", b"", b""])
    assert decode(body) == [ServerSentEvent(b"1\n2", "a"), ServerSentEvent(b"3")]


def test_an_event_is_dispatched_without_waiting_for_the_rest_of_a_line_end() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\r\n\r") == [ServerSentEvent(b"a")]
    assert decoder.feed(b"\ndata: b\r\n\r") == [ServerSentEvent(b"b")]


def test_a_cr_and_an_empty_chunk_before_its_lf() -> None:
    assert datas(b"data: a\r", b"", b"\n\r", b"", b"\n") == [b"a"]


def test_a_byte_order_mark_is_left_out_once() -> None:
    assert datas(b"\xef\xbb\xbfdata: a\n\n") == [b"a"]
    assert datas(b"\xef", b"\xbb", b"\xbf", b"data: a\n\n") == [b"a"]
    assert datas(b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n") == []
    assert datas(b"data: a\n\n\xef\xbb\xbfdata: b\n\n") == [b"a"]


def test_an_incomplete_event_is_dropped() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\n\ndata: b\n") == [ServerSentEvent(b"a")]
    assert decoder.pending == len(b"data: b\n")


def test_an_event_without_data_is_none_and_leaves_no_name() -> None:
    assert decode(b"event: a\n\ndata: b\n\n") == [ServerSentEvent(b"b")]


@pytest.mark.parametrize("line", [b"id: 1", b"id: 2\0", b"id", b"retry: 10", b"retry: x"])
def test_ids_and_reconnection_times_change_no_event(line: bytes) -> None:
    body = b"%b\ndata: a\n%b\n\n%b\n\ndata: b\n\n" % (line, line, line)
    assert decode(body) == [ServerSentEvent(b"a"), ServerSentEvent(b"b")]


def test_comments_and_unknown_fields_are_ignored() -> None:
    body = b": ping\n\n:\n\nDATA: a\n\ndata : b\n\n data: c\n\nwarning: d\n\ndata: e\n: f\ng\n\n"
    assert decode(body) == [ServerSentEvent(b"e")]


@pytest.mark.parametrize("inside", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\0"])
def test_other_separators_do_not_end_a_line(inside: str) -> None:
    assert datas(f"data: a{inside}b\n\n".encode()) == [f"a{inside}b".encode()]


def test_bytes_that_are_no_utf8_are_kept_as_data_and_replaced_in_names() -> None:
    assert datas(b"data: a\xffb\xe2\n\n") == [b"a\xffb\xe2"]
    assert decode(b"event: \xff\ndata: a\n\n")[0].event == "\ufffd"


SAMPLES = [
    "\ufeff: hi\r\n\r\nevent: é\rdata: 日本\ndata: \U0001f600\r\n\n".encode()
    + b"id: 7\r\rretry: 5\ndata:x\r\n\r\n",
    b'data: {"a": 1}\n\ndata: {"a": 2}\n\n\n\ndata: [DONE]\n\ndata: cut',
    b"data: a\r\n\r\ndata: b\r\n\r\n: ping\r\n\r\ndata: c\r\n\r\n",
    b"\n\n\ndata\n\n\r\r\r\n\n\rdata:\r\rid:\0\n\n",
]


@pytest.mark.parametrize("body", SAMPLES)
def test_every_cut_gives_the_same_events(body: bytes) -> None:
    whole = decode(body)
    for first in range(len(body) + 1):
        for second in range(first, len(body) + 1):
            assert decode(body[:first], body[first:second], body[second:]) == whole
    assert decode(*(bytes([one]) for one in body)) == whole


WORDS = b"data event id retry : a 1 \0 \xc3\xa9 \xef\xbb\xbf data:x".split(b" ")
ENDS = [b" ", b"\n", b"\r", b"\r\n", b"\n\n"]
TELLING = st.lists(st.sampled_from(WORDS) | st.sampled_from(ENDS)).map(b"".join)


@given(st.one_of(st.binary(), TELLING), st.lists(st.integers(0, 200)))
def test_any_bytes_in_any_pieces_give_what_one_piece_gives(body: bytes, cuts: list[int]) -> None:
    marks = sorted({0, len(body), *(cut % (len(body) + 1) for cut in cuts)})
    pieces = [body[start:end] for start, end in pairwise(marks)]
    assert decode(*pieces) == decode(body) == reference(body)


def reference(body: bytes) -> list[ServerSentEvent]:
    """The standard's text, word by word: one line after the other."""
    text = body.decode("utf-8", "surrogateescape").removeprefix("\ufeff")
    events: list[ServerSentEvent] = []
    data = event = ""
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:-1]:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if line == "":
            if data:
                shown = data.removesuffix("\n").encode("utf-8", "surrogateescape")
                name = event.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
                events.append(ServerSentEvent(shown, name or "message"))
            data = event = ""
        elif field == "data":
            data += value + "\n"
        elif field == "event":
            event = value
    return events


LINE = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]))
NAME = LINE.filter(bool)


@given(
    st.lists(st.tuples(st.lists(LINE, min_size=1), NAME, LINE)),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_what_is_written_is_read(events: list[tuple[list[str], str, str]], end: str) -> None:
    body = ""
    for lines, name, identifier in events:
        fields = [f"event: {name}", f"id: {identifier}", *(f"data: {line}" for line in lines)]
        body += end.join([*fields, "", ""])
    expected = [ServerSentEvent("\n".join(lines).encode(), name) for lines, name, _ in events]
    assert decode(body.encode()) == expected


def test_a_large_event_in_small_chunks_takes_time_in_proportion() -> None:
    body = b"data: " + b"x" * 4_000_000 + b"\n\n"
    decoder = SSEDecoder()
    events = [one for at in range(0, len(body), 500) for one in decoder.feed(body[at : at + 500])]
    assert [len(event.data) for event in events] == [4_000_000]


def test_an_error_field_is_an_event_of_that_name() -> None:
    body = b'error: {"code": 400}\n\ndata: a\nerror: b\n\n'
    errors = [ServerSentEvent(b'{"code": 400}', "error"), ServerSentEvent(b"b", "error")]
    assert decode(body) == [*errors, ServerSentEvent(b"a")]


LINES = st.sampled_from(
    [b"data: a", b"data:b", b"data: ", b"data", b"", b"", b": c", b"event: d", b"data: e\r", b" f"]
)
ALIKE = st.sampled_from([[b"data: a", b"data: "], [b"data:a", b"data:"], [b"data:a", b"data: b"]])
"""Forms of events. Most servers use one of the first two for all of a stream."""
EVENTS = ALIKE.flatmap(lambda forms: st.lists(st.sampled_from(forms))).map(
    lambda events: [line for event in events for line in (event, b"")]
)


@given(st.lists(LINES) | EVENTS, st.booleans())
def test_plain_events_are_split_as_others_are_decoded(lines: list[bytes], ended: bool) -> None:
    blocks = SSEDecoder().complete(b"\n".join([*lines, b""] if ended else lines))
    found = plain_events(blocks)
    assert found is None or [ServerSentEvent(data) for data in found] == events_in(blocks)


@pytest.mark.parametrize("form", [b"data: %d", b"data:%d"])
def test_events_of_one_form_are_split(form: bytes) -> None:
    assert plain_events(b"\n\n".join(form % n for n in range(3))) == [b"0", b"1", b"2"]
