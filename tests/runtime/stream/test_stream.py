"""Streams: the decisions without I/O, then the release of connections over real sockets."""

from __future__ import annotations

import asyncio
import gc
import json
import pickle
import threading
import time
import weakref
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Annotated

import inferwire_runtime as runtime
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire_runtime import (
    APIError,
    InferenceTimeoutError,
    InferwireError,
    OverloadedError,
    ResponseValidationError,
    StreamInterruptedError,
    StreamTruncatedError,
)
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._operation.readers import RequestFacts
from inferwire_runtime._response.errors import error_from_response
from inferwire_runtime._stream.decoder import StreamDecoder
from inferwire_runtime._stream.events import event_reader, has_mark
from pydantic import Field

from tests.faults.server import (
    EVENTS,
    JSON,
    Behaviour,
    FaultServer,
    Link,
    answer,
    chunk,
    cut,
    drip,
    events,
    head,
    reset,
    stall,
)
from tests.support.toy_sdk import (
    PROTOCOL,
    TALK,
    TALK_STREAM,
    AsyncToyClient,
    EchoOutput,
    TalkEvent,
    ToyClient,
)

END = b"[END]"


def piece(text: str, finish: str | None = None) -> bytes:
    return json.dumps({"pieces": [{"text": text, "finish": finish}]}).encode()


TWO = events([piece("a"), piece("b", "stop"), END])


def body(*datas: bytes) -> bytes:
    return b"".join(b"data: %b\n\n" % data for data in datas)


def decoder(
    operation: runtime.StreamOperation[TalkEvent, object] = TALK_STREAM,
) -> StreamDecoder[TalkEvent]:
    def refusal(data: bytes) -> InferwireError:
        return error_from_response(
            Response(200, {}, data), "http://h/", protocol=operation.protocol
        )

    return StreamDecoder(
        event_reader(operation.events, operation.protocol, RequestFacts()),
        operation.protocol,
        refusal,
    )


def texts(results: Iterable[TalkEvent]) -> list[str | None]:
    return [one.pieces[0].text for one in results]


def test_the_sentinel_ends_a_stream() -> None:
    stream = decoder()
    assert texts(stream.feed(body(piece("a"), piece("b", "stop"), END, piece("c")))) == ["a", "b"]
    assert stream.done
    stream.end()


def test_a_final_event_ends_a_stream() -> None:
    protocol = runtime.Protocol("p", final=runtime.Mark(("pieces", "*", "finish")))
    stream = decoder(replace(TALK_STREAM, protocol=protocol))
    assert texts(stream.feed(body(piece("a"), piece("b", "stop"), piece("c")))) == ["a", "b"]
    assert stream.done


def test_a_complete_answer_may_end_without_a_sentinel() -> None:
    stream = decoder()
    list(stream.feed(body(piece("a"), piece("b", "stop"), b'{"pieces": []}')))
    assert not stream.done
    stream.end()
    assert stream.done


@pytest.mark.parametrize("rest", [b"", b"data: {", b": ping\n", b"data: [END]\n"])
def test_an_incomplete_answer_is_truncated(rest: bytes) -> None:
    stream = decoder()
    list(stream.feed(body(piece("a"), piece("b")) + rest))
    with pytest.raises(StreamTruncatedError) as caught:
        stream.end()
    assert [one.pieces[0].text for one in stream.received()] == ["a", "b"]
    assert len(caught.value.received) == 2


def test_the_beginning_of_an_event_after_a_complete_answer_is_truncation() -> None:
    stream = decoder()
    list(stream.feed(body(piece("a", "stop")) + b'data: {"usage'))
    with pytest.raises(StreamTruncatedError):
        stream.end()


@pytest.mark.parametrize("end", [b"data: [END]\n", b"data:[END]", b"data: [END]\r\n"])
def test_the_sentinel_may_lack_its_empty_line_after_a_complete_answer(end: bytes) -> None:
    stream = decoder()
    list(stream.feed(body(piece("a", "stop")) + end))
    stream.end()
    assert stream.done


def test_no_cut_is_taken_for_success() -> None:
    datas = [piece(f"täxt {number}\u2028") for number in range(40)]
    whole = body(*datas, END)
    for at in range(len(whole)):
        stream = decoder()
        got = list(stream.feed(whole[:at]))
        assert not stream.done
        with pytest.raises(StreamTruncatedError) as caught:
            stream.end()
        assert list(caught.value.received) == got


@given(st.integers(1, 60), st.integers(1, 200))
def test_chunks_of_any_size_give_the_same_results(count: int, size: int) -> None:
    whole = body(*(piece(str(number), "stop") for number in range(count)), END)
    stream = decoder()
    got: list[TalkEvent] = []
    for at in range(0, len(whole), size):
        got += stream.feed(whole[at : at + size])
    assert texts(got) == [str(number) for number in range(count)]
    assert stream.done
    by_event = decoder()
    events_ = whole.split(b"\n\n")[:-1]
    assert [one for event in events_ for one in by_event.feed(event + b"\n\n")] == got


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b'data: {"error": "no", "error_type": "busy"}\n\n', OverloadedError),
        (b'data: {"error": {"message": "no", "code": 500}}\n\n', runtime.InternalServerError),
        (b"event: error\ndata: no\n\n", APIError),
    ],
)
def test_an_error_event_is_raised_after_what_came_before(
    data: bytes, kind: type[Exception]
) -> None:
    stream = decoder()
    assert texts(stream.feed(body(piece("a")) + data + body(piece("b")))) == ["a"]
    with pytest.raises(kind):
        stream.raise_problem()


@pytest.mark.parametrize(
    ("last", "kind"),
    [
        (chunk(b'data: {"error": "full"}\n\n'), APIError),
        (chunk(b'data: {"pieces": 1}\n\n'), ResponseValidationError),
        (b"", InferenceTimeoutError),
    ],
)
def test_whatever_ends_a_stream_holds_what_was_received(
    last: bytes, kind: type[InferwireError]
) -> None:
    with FaultServer(stall(after=events([piece("a"), piece("b")], end=False) + last)) as server:
        stream = client(server).talk("hi", stream=True, timeout=0.5)
        with pytest.raises(kind) as caught:
            list(stream)
    assert [one.pieces[0].text for one in as_talk(caught.value.received)] == ["a", "b"]
    if kind is APIError:
        assert str(caught.value).startswith("error in the stream: full")
    again: object = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(again, kind)
    assert again.received == caught.value.received


def as_talk(received: Iterable[object]) -> list[TalkEvent]:
    return [one for one in received if isinstance(one, TalkEvent)]


@pytest.mark.parametrize("none", [b"null", b"false", b"0"])
def test_the_word_error_is_none(none: bytes) -> None:
    stream = decoder()
    data = b'{"error": %b, "pieces": [{"text": "\\"error\\""}]}' % none
    assert texts(stream.feed(body(data))) == ['"error"']
    stream.raise_problem()


def test_an_event_of_the_wrong_shape_is_an_error() -> None:
    stream = decoder()
    assert texts(stream.feed(body(piece("a"), b'{"pieces": 1}'))) == ["a"]
    with pytest.raises(ResponseValidationError) as caught:
        stream.raise_problem()
    assert caught.value.pointer == "/pieces"


def test_names_of_members_are_found_behind_aliases() -> None:
    class Odd(runtime.Model):
        a: Annotated[int | None, Field(alias="x-a")] = None

    assert has_mark(runtime.Mark(("x-a",)))(Odd.model_validate({"x-a": 1}))
    assert not has_mark(runtime.Mark(("x-b",)))(Odd.model_validate({"x-a": 1}))
    assert has_mark(runtime.Mark(("text",)))(EchoOutput(text="a"))
    assert has_mark(runtime.Mark(("a", "b")))({"a": {"b": 0}})
    assert not has_mark(runtime.Mark(("a",)))([1])


# Over sockets.


def client(server: FaultServer) -> ToyClient:
    return ToyClient(base_url=server.url, token=False, max_retries=0, trust_env=False)


def test_each_event_is_yielded_when_it_is_there() -> None:
    gate = threading.Event()

    def behave(link: Link) -> None:
        send = link.send
        send(head(200, {**EVENTS, "transfer-encoding": "chunked"}))
        send(chunk(body(piece("a"))))
        assert gate.wait(5)
        send(chunk(body(piece("b", "stop"), END)) + b"0\r\n\r\n")

    with FaultServer(behave) as server:
        stream = client(server).talk("hi", stream=True)
        assert texts([next(stream)]) == ["a"]
        gate.set()
        assert texts(list(stream)) == ["b"]


def test_the_connection_is_used_again_after_the_end() -> None:
    whole = events([piece("a", "stop"), END])
    with FaultServer(lambda link: link.send(whole)) as server:
        one = client(server)
        for _ in range(3):
            with one.talk("hi", stream=True) as stream:
                assert texts(list(stream)) == ["a"]
                assert list(stream) == []
        assert server.connections == 1


def test_a_body_that_goes_on_after_the_end_costs_the_connection_only() -> None:
    with FaultServer(stall(after=events([piece("a", "stop"), END], end=False))) as server:
        start = time.monotonic()
        assert texts(list(client(server).talk("hi", stream=True))) == ["a"]
        assert time.monotonic() - start < 0.5
        assert server.closed_by_client.wait(2)


def test_a_stream_needs_nobody_else_to_hold_the_client() -> None:
    with FaultServer(
        lambda link: link.send(events([piece("a"), piece("b", "stop"), END]))
    ) as server:
        got = [one.pieces[0].text for one in client(server).talk("hi", stream=True)]
        assert got == ["a", "b"]


def test_break_releases_a_stream_without_a_name_at_once() -> None:
    gc.collect()
    gc.disable()
    try:
        with FaultServer(stall(after=events([piece("a")], end=False))) as server:
            for _ in client(server).talk("hi", stream=True):
                break
            assert server.closed_by_client.wait(2)
    finally:
        gc.enable()


def test_break_leaves_a_named_stream_open() -> None:
    with FaultServer(
        lambda link: link.send(events([piece("a"), piece("b", "stop"), END]))
    ) as server:
        stream = client(server).talk("hi", stream=True)
        for _ in stream:
            break
        assert texts(list(stream)) == ["b"]


def test_nothing_is_left_behind_by_streams() -> None:
    with FaultServer(lambda link: link.send(events([piece("a", "stop"), END]))) as server:
        one = client(server)
        gc.collect()
        gc.disable()
        try:
            for _ in range(3):
                stream = one.talk("hi", stream=True)
                seen = weakref.ref(stream)
                assert len(list(stream)) == 1
                del stream
                assert seen() is None
        finally:
            gc.enable()


@pytest.mark.parametrize("cut_off", [cut, reset])
def test_a_broken_stream_says_what_was_received(cut_off: Callable[[bytes], Behaviour]) -> None:
    with FaultServer(cut_off(events([piece("a"), piece("b", "stop")], end=False))) as server:
        stream = client(server).talk("hi", stream=True)
        assert texts([next(stream), next(stream)]) == ["a", "b"]
        with pytest.raises(StreamInterruptedError) as caught:
            next(stream)
        assert len(caught.value.received) == 2
        with pytest.raises(StreamInterruptedError, match="closed after 2 results"):
            next(stream)


def test_a_clean_end_without_an_end_event_is_truncation() -> None:
    with FaultServer(lambda link: link.send(events([piece("a")]))) as server:
        with pytest.raises(StreamTruncatedError) as caught:
            list(client(server).talk("hi", stream=True))
        assert len(caught.value.received) == 1


def test_silence_between_events_is_limited_and_drips_are_silence() -> None:
    first = events([piece("a")], end=False)
    dripped = chunk(body(piece("long enough to take seconds" * 4)))
    for behave in (stall(after=first), drip(dripped, every=0.05, after=first)):
        with FaultServer(behave) as server:
            stream = client(server).talk("hi", stream=True, timeout=0.4)
            next(stream)
            start = time.monotonic()
            with pytest.raises(InferenceTimeoutError) as caught:
                next(stream)
            assert 0.35 < time.monotonic() - start < 0.9
            assert caught.value.phase == "idle"


def test_the_first_event_is_waited_for_as_long_and_no_longer() -> None:
    silent = head(200, {**EVENTS, "transfer-encoding": "chunked"})
    with FaultServer(stall(after=silent)) as server:
        stream = client(server).talk("hi", stream=True, timeout=0.4)
        with pytest.raises(InferenceTimeoutError) as caught:
            next(stream)
        assert caught.value.phase == "first"


@pytest.mark.parametrize(
    ("content", "kind", "error"),
    [
        (b'{"error": "no", "error_type": "busy"}', "application/json", OverloadedError),
        (b'{"pieces": []}', "application/json", ResponseValidationError),
        (b"<html>", "text/html; charset=utf-8", ResponseValidationError),
    ],
)
def test_a_success_that_is_no_stream_is_an_error(
    content: bytes, kind: str, error: type[InferwireError]
) -> None:
    with FaultServer(answer(content, headers={"content-type": kind})) as server:
        with pytest.raises(error) as caught:
            client(server).talk("hi", stream=True)
        assert isinstance(caught.value, (APIError, ResponseValidationError))
        assert caught.value.body == content


@pytest.mark.parametrize("status", [200, 500])
def test_a_dripping_answer_that_is_no_stream_has_the_time_of_the_first_event(status: int) -> None:
    async def main() -> None:
        async with AsyncToyClient(
            base_url=server.url, token=False, trust_env=False, max_retries=0
        ) as other:
            await other.talk("hi", timeout=0.4)

    begun = head(status, {**JSON, "content-length": "100"})
    with FaultServer(drip(b" " * 100, after=begun)) as server:
        for call in (
            lambda: client(server).talk("hi", stream=True, timeout=0.4),
            lambda: asyncio.run(main()),
        ):
            start = time.monotonic()
            with pytest.raises(InferenceTimeoutError):
                call()
            assert 0.3 < time.monotonic() - start < 0.9


def test_close_from_another_thread_wakes_the_reader() -> None:
    with FaultServer(stall(after=events([piece("a")], end=False))) as server:
        stream = client(server).talk("hi", stream=True)
        next(stream)
        threading.Timer(0.2, stream.close).start()
        start = time.monotonic()
        with pytest.raises(StreamInterruptedError, match="closed"):
            next(stream)
        assert time.monotonic() - start < 2
        assert server.closed_by_client.wait(2)


def test_the_plain_call_of_a_streaming_task() -> None:
    with FaultServer(answer(piece("a"))) as server:
        assert texts([client(server).talk("hi")]) == ["a"]
        assert server.asked[0].path == "/v1/chat/completions"
        assert TALK.protocol is PROTOCOL
