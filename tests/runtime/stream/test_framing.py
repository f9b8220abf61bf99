"""Streams of lines, and streams whose end and failure are values, through both clients."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import inferwire_runtime as runtime
import pytest
from inferwire_runtime import (
    APIError,
    Mark,
    Model,
    OverloadedError,
    ResponseValidationError,
    StreamInterruptedError,
    StreamTruncatedError,
)
from inferwire_runtime._stream.events import has_mark

from tests.faults.server import EVENTS, Behaviour, FaultServer, Link, answer, chunk, cut, head
from tests.support.toy_sdk import TALK, AsyncToyClient, ToyClient

LINES = {"content-type": "application/x-ndjson"}


class Line(Model):
    text: str = ""
    type: str | int | bool | None = None


TAPE = runtime.Protocol(
    "tape",
    framing="lines",
    final=Mark(("type",), ("ended", "stopped")),
    error=Mark(("type",), ("jammed", "torn")),
    error_type=("fault", "kind"),
    error_types={"busy": "OverloadedError"},
)
DONE = runtime.Protocol("done", framing="lines", complete=Mark(("type",), (True,)))


def lines(*documents: object) -> bytes:
    return b"".join(json.dumps(one).encode() + b"\n" for one in documents)


TWO = lines({"text": "a"}, {"text": "b"})
END = lines({"text": "c", "type": "ended"})


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def got(
    flavor: str, behaviour: Behaviour, protocol: runtime.Protocol = TAPE, **options: Any
) -> tuple[list[str], Exception | None, FaultServer]:
    """What a stream gave, and what ended it."""
    operation: runtime.StreamOperation[Line, object] = runtime.StreamOperation(
        replace(TALK, protocol=protocol), (runtime.Rule(runtime.Json(lambda: Line)),), protocol
    )
    found: list[str] = []
    settings: Any = {"token": False, "max_retries": 0, "trust_env": False, "timeout": 10, **options}

    async def run(url: str) -> None:
        async with AsyncToyClient(base_url=url, **settings) as client:
            async for one in await client.stream(operation):
                found.append(one.text)  # noqa: PERF401  # what came before an error counts

    with FaultServer(behaviour) as server:
        try:
            if flavor == "async":
                asyncio.run(run(server.url))
            else:
                with ToyClient(base_url=server.url, **settings) as client:
                    for one in client.stream(operation):
                        found.append(one.text)  # noqa: PERF401  # as above
        except Exception as error:
            return found, error, server
    return found, None, server


def streamed(*pieces: bytes, headers: dict[str, str] = LINES) -> Behaviour:
    start = head(200, {**headers, "transfer-encoding": "chunked"})
    return lambda link: link.send(start + b"".join(map(chunk, pieces)) + b"0\r\n\r\n")


def at_once(body: bytes) -> Iterator[bytes]:
    yield body


def bytewise(body: bytes) -> Iterator[bytes]:
    return (body[at : at + 1] for at in range(len(body)))


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("split", [at_once, bytewise])
def test_each_line_is_a_result(
    flavor: str, end: bytes, split: Callable[[bytes], Iterator[bytes]]
) -> None:
    body = (TWO + b"\n" + END).replace(b"\n", end)
    found, error, server = got(flavor, streamed(*split(body)))
    assert (found, error) == (["a", "b", "c"], None)
    assert server.asked[0].headers["accept"] == "application/x-ndjson"


@pytest.mark.parametrize(
    "media_type", ["application/jsonl", "application/json", "text/plain; charset=utf-8"]
)
def test_servers_may_name_the_media_type_of_a_line(flavor: str, media_type: str) -> None:
    found, error, _ = got(flavor, streamed(TWO, END, headers={"content-type": media_type}))
    assert (found, error) == (["a", "b", "c"], None)


def test_nothing_is_read_behind_the_last_line(flavor: str) -> None:
    found, error, _ = got(flavor, streamed(TWO + END + b"no JSON\n"))
    assert (found, error) == (["a", "b", "c"], None)


def test_the_last_line_may_lack_its_end(flavor: str) -> None:
    found, error, _ = got(flavor, streamed(TWO + END.strip()))
    assert (found, error) == (["a", "b", "c"], None)


@pytest.mark.parametrize("rest", [b"", b'{"text": "c"', END[:-4], b"{}"])
def test_a_stream_that_ends_before_its_last_line_is_truncated(flavor: str, rest: bytes) -> None:
    found, error, _ = got(flavor, streamed(TWO + rest))
    assert found == ["a", "b", *([""] if rest == b"{}" else [])]
    assert isinstance(error, StreamTruncatedError)
    again: StreamTruncatedError = pickle.loads(pickle.dumps(error))
    assert [getattr(one, "text", None) for one in again.received] == found


def test_a_broken_connection_is_no_end(flavor: str) -> None:
    start = head(200, {**LINES, "transfer-encoding": "chunked"})
    found, error, _ = got(flavor, cut(start + chunk(TWO)))
    assert found == ["a", "b"]
    assert isinstance(error, StreamInterruptedError)


def test_a_line_that_is_no_json_is_an_error_with_the_line(flavor: str) -> None:
    found, error, _ = got(flavor, streamed(TWO + b"<html>\n"))
    assert found == ["a", "b"]
    assert isinstance(error, ResponseValidationError)
    assert (error.body, error.pointer) == (b"<html>", "")


@pytest.mark.parametrize("body", [b"<html>", b"oops"])
def test_a_body_that_is_no_line_is_kept(flavor: str, body: bytes) -> None:
    found, error, _ = got(flavor, streamed(body, headers={"content-type": "text/plain"}))
    assert found == []
    assert isinstance(error, ResponseValidationError)
    assert error.body == body
    assert error.expected == "application/x-ndjson"


def test_a_line_that_is_too_long_is_an_error_before_it_has_ended(flavor: str) -> None:
    def endless(link: Link) -> None:
        link.send(head(200, {**LINES, "transfer-encoding": "chunked"}) + chunk(TWO))
        while True:
            link.send(chunk(b"x" * 4096))

    found, error, _ = got(flavor, endless, max_response_bytes=10_000)
    assert found == ["a", "b"]
    assert isinstance(error, ResponseValidationError)
    assert "10,000" in str(error) or "10000" in str(error)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ({"type": "jammed", "fault": {"kind": "busy", "message": "no tape"}}, OverloadedError),
        ({"fault": {"message": "no tape"}, "type": "torn"}, APIError),
    ],
)
def test_a_value_marks_a_failure_and_its_message_is_beside_its_type(
    flavor: str, line: object, kind: type[APIError]
) -> None:
    found, error, _ = got(flavor, streamed(TWO + lines(line)))
    assert found == ["a", "b"]
    assert type(error) is kind
    assert isinstance(error, APIError)
    assert error.server_message == "no tape"
    assert json.loads(error.body) == line
    assert len(list(error.received)) == 2


def test_values_are_compared_as_json_however_they_are_escaped(flavor: str) -> None:
    escaped = b'{"type": "\\u006a\\u0061mmed", "fault": {"message": "no"}}\n'
    found, error, _ = got(flavor, streamed(TWO + escaped))
    assert found == ["a", "b"]
    assert isinstance(error, APIError)
    found, error, _ = got(flavor, streamed(TWO + b'{"type": "\\u0065nded", "text": "jammed"}\n'))
    assert (found, error) == (["a", "b", "jammed"], None)


@pytest.mark.parametrize(
    ("last", "complete"), [(True, True), (False, False), (1, False), ("true", False), (None, False)]
)
def test_only_the_value_itself_completes_a_stream(
    flavor: str, last: object, complete: bool
) -> None:
    body = TWO + lines({"text": "c", "type": last})
    found, error, _ = got(flavor, streamed(body), DONE)
    assert found == ["a", "b", "c"]
    assert (error is None) is complete
    assert complete or isinstance(error, StreamTruncatedError)


@pytest.mark.parametrize(
    ("value", "values", "equal"),
    [
        (1, (1.0,), True),
        (1.5, (1.5, 2), True),
        (True, (1,), False),
        (0, (False,), False),
        (False, (False,), True),
        ("1", (1,), False),
        (["a"], ("a",), False),
        ({"a": 1}, (1,), False),
        (None, ("",), False),
    ],
)
def test_json_equals_json(value: object, values: tuple[str | float, ...], equal: bool) -> None:
    assert has_mark(Mark(("a", "b"), values))({"a": {"b": value}}) is equal
    assert has_mark(Mark(("a", "*"), values))({"a": [None, value]}) is equal


@pytest.mark.parametrize("named", [b"", b"event: spun\n"])
@pytest.mark.parametrize("by_value", [True, False])
def test_events_that_are_told_apart_by_a_value_are_results_whatever_their_name(
    flavor: str, named: bytes, by_value: bool
) -> None:
    values = ("ended",) if by_value else ()
    spool = runtime.Protocol("spool", final=Mark(("type",), values))
    events = [named + b'data: {"text": [1]}\n\n', b'data: {"text": "c", "type": "ended"}\n\n']
    found, error, _ = got(flavor, streamed(*events, headers=EVENTS), spool)
    if named and not by_value:
        assert (found, error) == (["c"], None)
    else:
        assert found == []
        assert isinstance(error, ResponseValidationError)


def test_a_mark_is_found_in_what_no_class_declares() -> None:
    class Unknown(Model):
        @property
        def type(self) -> None:
            return None

    assert has_mark(Mark(("type",), ("ended",)))(Unknown.model_validate({"type": "ended"}))
    assert not has_mark(Mark(("type",), ("ended",)))(Unknown.model_validate({"type": "begun"}))


def test_an_answer_that_is_no_stream_is_an_error_with_its_body(flavor: str) -> None:
    html = {"content-type": "text/html"}
    found, error, _ = got(flavor, answer(b"<p>no</p>", headers=html))
    assert found == []
    assert isinstance(error, ResponseValidationError)
    assert "text/html instead of a stream of JSON lines" in str(error)
