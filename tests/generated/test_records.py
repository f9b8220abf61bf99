"""What observers of calls are told, and what `record_calls` records, in both clients."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import json
import logging
import subprocess
import sys
import threading
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from inferwire import (
    APIConnectionError,
    AsyncInferenceClient,
    AttemptRecord,
    CallRecord,
    InferenceClient,
    InferwireError,
    NotFoundError,
    OutputValidationError,
    RequestValidationError,
    StreamTruncatedError,
    TokenUsage,
    record_calls,
)
from pydantic import BaseModel

from tests.faults.server import Behaviour, FaultServer, answer, cut, events, stall
from tests.support.both_clients import ask

MESSAGES: Any = [{"role": "user", "content": "a prompt to keep"}]
CHOICE = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}
USAGE = {"prompt_tokens": 12, "completion_tokens": 14, "total_tokens": 26}
CHAT = json.dumps({"choices": [CHOICE], "usage": USAGE}).encode()
NAMED = {"X-Request-Id": "r-7", "set-cookie": "secret=1"}
GOOD = answer(CHAT, headers=NAMED)
BUSY = answer(b"{}", status=503, headers={"retry-after": "0.01", "x-request-id": "r-6"})


def chunk(content: str, finish: str | None = None, **more: object) -> bytes:
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": finish}
    return json.dumps({"choices": [choice], **more}).encode()


PIECES = [chunk("Hel", usage=None), chunk("lo", "stop", usage=None)]
SUM = json.dumps({"choices": [], "usage": USAGE}).encode()
STREAM = cut(events([*PIECES, SUM, b"[DONE]"]))


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Notes:
    """An observer that notes what it is told, in order."""

    def __init__(self, headers: Mapping[str, str] | None = None) -> None:
        self.told: list[str] = []
        self.calls: list[CallRecord] = []
        self._headers = headers

    def start(self, call: CallRecord) -> Mapping[str, str] | None:
        self.told.append("start")
        self.calls.append(call)
        return self._headers

    def attempt(self, call: CallRecord, attempt: AttemptRecord) -> None:
        assert call is self.calls[-1]
        assert call.attempts[-1] is attempt
        self.told.append(attempt.reason)

    def first_event(self, call: CallRecord) -> None:
        assert call.first_event is not None
        self.told.append("first event")

    def end(self, call: CallRecord) -> None:
        assert call.seconds is not None
        self.told.append("end")


def told(
    flavor: str, *behaviours: Behaviour, retries: int = 0, **given: Any
) -> tuple[list[str], CallRecord]:
    """What an observer is told of one call of a server, and its record."""
    notes = Notes()
    with FaultServer(*behaviours) as server:
        client = {"base_url": server.url, "events": [notes], "max_retries": retries}
        with contextlib.suppress(InferwireError):
            ask(flavor, "chat_completion", MESSAGES, client=client, **given)
    (call,) = notes.calls
    return notes.told, call


def test_a_call(flavor: str) -> None:
    said, call = told(flavor, GOOD)
    assert said == ["start", "status 200", "end"]
    assert (call.method, call.operation, call.stream) == ("chat_completion", "chat", False)
    assert (call.status, call.request_id, call.headers["X-REQUEST-ID"]) == (200, "r-7", "r-7")
    assert call.url is not None
    assert call.url.endswith("/v1/chat/completions")
    assert (call.complete, call.error, call.first_event) == (True, None, None)
    assert call.usage == TokenUsage(input_tokens=12, output_tokens=14, total_tokens=26)
    assert call.received == len(CHAT)
    assert call.sent is not None
    assert call.sent > len(MESSAGES[0]["content"])
    assert [one.wait for one in call.attempts] == [None]
    assert call.seconds is not None
    assert 0 < call.attempts[0].seconds <= call.seconds


def test_a_retried_call(flavor: str) -> None:
    said, call = told(flavor, BUSY, cut(), GOOD, retries=2)
    assert said == ["start", "status 503", "APIConnectionError", "status 200", "end"]
    assert [one.request_id for one in call.attempts] == ["r-6", None, "r-7"]
    first, second, last = (one.wait for one in call.attempts)
    assert (first, last) == (0.01, None)
    assert second is not None
    assert isinstance(call.attempts[1].error, APIConnectionError)
    assert call.complete


def test_a_streamed_call(flavor: str) -> None:
    said, call = told(flavor, STREAM, stream=True)
    assert said == ["start", "status 200", "first event", "end"]
    assert (call.stream, call.complete, call.status) == (True, True, 200)
    assert call.usage == TokenUsage(12, 14, 26)
    assert call.received >= sum(map(len, PIECES))
    assert call.first_event is not None
    assert call.seconds is not None
    assert call.attempts[0].seconds <= call.first_event <= call.seconds


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (answer(b"{}", status=404), NotFoundError),
        (answer(b"[]"), InferwireError),
        (stall(5), InferwireError),
    ],
)
def test_a_failed_call(flavor: str, behaviour: Behaviour, kind: type[InferwireError]) -> None:
    said, call = told(flavor, behaviour, timeout=1)
    assert (said[0], said[-1], len(said)) == ("start", "end", 3)
    assert isinstance(call.error, kind)
    assert not call.complete


def test_a_refused_call_sends_nothing(flavor: str) -> None:
    said, call = told(flavor, GOOD, temperature="hot")
    assert said == ["start", "end"]
    assert isinstance(call.error, RequestValidationError)
    assert (call.url, call.attempts, call.status) == (None, [], None)


def test_a_wrong_model_is_refused_as_without_observers(flavor: str) -> None:
    said, call = told(flavor, GOOD, model=5)
    assert said == ["start", "end"]
    assert isinstance(call.error, RequestValidationError)
    assert call.model is None


def test_a_truncated_stream_keeps_what_was_paid(flavor: str) -> None:
    said, call = told(flavor, cut(events([PIECES[0], SUM])), stream=True)
    assert said == ["start", "status 200", "first event", "end"]
    assert isinstance(call.error, StreamTruncatedError)
    assert (call.complete, call.usage) == (False, TokenUsage(12, 14, 26))


def test_the_tokens_of_several_texts_are_added_up(flavor: str) -> None:
    details: Any = {"finish_reason": "length", "generated_tokens": 5, "prefill": [], "tokens": []}
    body = json.dumps([{"generated_text": "a", "details": details}]).encode()
    with FaultServer(answer(body)) as server, record_calls() as calls:
        for _ in range(2):
            ask(flavor, "text_generation", "a", details=True, client={"base_url": server.url})
    assert [one.operation for one in calls] == ["text_completion"] * 2
    assert calls.usage == TokenUsage(output_tokens=10)


@pytest.mark.parametrize("flavor_", ["sync", "async"])
def test_a_stream_that_is_closed_early(flavor_: str) -> None:
    notes = Notes()
    with FaultServer(STREAM) as server:
        options: Any = {"base_url": server.url, "token": False, "events": [notes]}

        async def run() -> None:
            async with (
                AsyncInferenceClient(**options) as client,
                await client.chat_completion(MESSAGES, stream=True) as stream,
            ):
                await anext(stream)

        if flavor_ == "async":
            asyncio.run(run())
        else:
            with (
                InferenceClient(**options) as client,
                client.chat_completion(MESSAGES, stream=True) as stream,
            ):
                next(stream)
    assert notes.told == ["start", "status 200", "first event", "end"]
    (call,) = notes.calls
    assert (call.error, call.complete) == (None, False)


def test_a_stream_that_is_forgotten_ends() -> None:
    notes = Notes()
    with (
        FaultServer(STREAM) as server,
        InferenceClient(base_url=server.url, token=False, events=[notes]) as client,
    ):
        stream = client.chat_completion(MESSAGES, stream=True)
        next(stream)
        del stream
        assert notes.told[-1] == "end"


@pytest.mark.parametrize("streams", [False, True])
def test_a_cancelled_call(streams: bool) -> None:
    notes = Notes()

    async def run() -> None:
        async with AsyncInferenceClient(base_url=server.url, token=False, events=[notes]) as client:
            task: asyncio.Task[Any]
            if streams:
                stream = await client.chat_completion(MESSAGES, stream=True)
                await anext(stream)
                task = asyncio.ensure_future(anext(stream))
            else:
                task = asyncio.ensure_future(client.chat_completion(MESSAGES))
            await asyncio.sleep(0.2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: %b\n\n" % PIECES[0]
    with FaultServer(stall(2, after=head if streams else b"")) as server:
        asyncio.run(run())
    (call,) = notes.calls
    assert isinstance(call.error, asyncio.CancelledError)
    told = ["status 200", "first event"] if streams else ["CancelledError"]
    assert notes.told == ["start", *told, "end"]
    (attempt,) = call.attempts
    assert attempt.url == call.url == f"{server.url}/v1/chat/completions"
    assert not call.complete


class Answer(BaseModel):
    """A type that the responses of the tests do not match."""

    count: int


@pytest.mark.parametrize("reads_first", [False, True])
def test_a_parsed_stream_that_does_not_match_has_failed(flavor: str, reads_first: bool) -> None:
    """Reading the events is a call of its own, which is complete before ``final`` parses it."""
    notes = Notes()
    options: Any = {"token": False, "events": [notes]}

    async def run() -> None:
        async with AsyncInferenceClient(base_url=server.url, **options) as client:
            stream = await client.chat_completion_stream(MESSAGES, response_format=Answer)
            if reads_first:
                async for _ in stream:
                    pass
            with pytest.raises(OutputValidationError):
                await stream.final()

    with FaultServer(STREAM) as server:
        if flavor == "async":
            asyncio.run(run())
        else:
            with InferenceClient(base_url=server.url, **options) as client:
                stream = client.chat_completion_stream(MESSAGES, response_format=Answer)
                for _ in stream if reads_first else ():
                    pass
                with pytest.raises(OutputValidationError):
                    stream.final()
    (call,) = notes.calls
    assert notes.told == ["start", "status 200", "first event", "end"]
    assert call.complete is reads_first
    assert (call.error is None) is reads_first
    assert call.usage == TokenUsage(12, 14, 26)


def test_the_last_attempt_without_a_response_has_no_status(flavor: str) -> None:
    with FaultServer(BUSY, cut()) as server, record_calls() as calls:
        options = {"base_url": server.url, "max_retries": 1}
        with pytest.raises(APIConnectionError):
            ask(flavor, "chat_completion", MESSAGES, client=options)
    (call,) = calls
    assert [one.status for one in call.attempts] == [503, None]
    assert (call.status, call.request_id, dict(call.headers)) == (None, None, {})


@pytest.mark.parametrize(
    ("sent", "read"), [("12", 12), (12.0, 12), (-1, None), (1.5, None), (True, None), ("x", None)]
)
def test_counts_are_read_as_in_results(flavor: str, sent: object, read: int | None) -> None:
    body = json.dumps({"choices": [CHOICE], "usage": {**USAGE, "prompt_tokens": sent}}).encode()
    _, call = told(flavor, answer(body))
    assert call.usage == TokenUsage(read, 14, 26)


class Late:
    """An observer that cannot work: nobody awaits it."""

    async def end(self, call: CallRecord) -> None:
        """Do nothing."""


def test_an_async_observer_is_refused() -> None:
    events: Any = [Late()]
    with pytest.raises(RequestValidationError, match=r"events end\(\) of .* must be a plain"):
        InferenceClient(events=events)


def test_an_observer_that_is_given_twice_is_told_once(flavor: str) -> None:
    notes = Notes()
    with FaultServer(GOOD) as server:
        options = {"base_url": server.url, "events": [notes, notes]}
        ask(flavor, "chat_completion", MESSAGES, client=options)
    assert notes.told == ["start", "status 200", "end"]
    assert InferenceClient(events=[notes, notes]).events == (notes,)


def test_nothing_secret_is_recorded(flavor: str) -> None:
    with FaultServer(GOOD) as server, record_calls() as calls:
        client = {"base_url": f"{server.url}?key=word", "token": "word", "headers": {"x-a": "word"}}
        ask(flavor, "chat_completion", MESSAGES, client=client)
    assert "word" not in repr(calls)
    assert "secret" not in repr(calls)
    assert "prompt to keep" not in repr(calls)


def test_headers_of_observers_are_sent(flavor: str) -> None:
    with FaultServer(GOOD) as server:
        observers = [Notes({"Traceparent": "00-1"}), Notes({"x-b": "2"}), Notes()]
        client: dict[str, object] = {"base_url": server.url, "events": observers}
        ask(flavor, "chat_completion", MESSAGES, client=client)
        (asked,) = server.asked
    assert asked.headers["traceparent"] == "00-1"
    assert asked.headers["x-b"] == "2"


WHO: contextvars.ContextVar[str] = contextvars.ContextVar("who", default="nobody")


class Hears:
    """An observer that notes the context and the thread that it is called in."""

    def __init__(self) -> None:
        self.heard: set[tuple[str, int]] = set()

    def start(self, _: CallRecord) -> None:
        self.heard.add((WHO.get(), threading.get_ident()))

    def attempt(self, _: CallRecord, __: AttemptRecord) -> None:
        self.start(_)

    def first_event(self, _: CallRecord) -> None:
        self.start(_)

    def end(self, _: CallRecord) -> None:
        self.start(_)


def test_observers_are_called_in_the_context_of_the_call(flavor: str) -> None:
    hears = Hears()
    with FaultServer(STREAM) as server:
        client: dict[str, object] = {"base_url": server.url, "events": [hears]}
        token = WHO.set("caller")
        ask(flavor, "chat_completion", MESSAGES, stream=True, client=client)
        WHO.reset(token)
    assert hears.heard == {("caller", threading.get_ident())}


class Broken:
    """An observer each of whose methods fails."""

    def start(self, _: CallRecord) -> Mapping[str, str] | None:
        raise ValueError("start")

    def attempt(self, _: CallRecord, __: AttemptRecord) -> None:
        raise KeyError("attempt")

    def first_event(self, _: CallRecord) -> None:
        raise OSError("first event")

    def end(self, _: CallRecord) -> None:
        raise RuntimeError("end")


def test_exceptions_of_observers_are_logged(flavor: str, caplog: pytest.LogCaptureFixture) -> None:
    odd: Any = Notes({"a b": "c"})
    with FaultServer(STREAM) as server:
        client = {"base_url": server.url, "events": [Broken(), odd]}
        assert len(ask(flavor, "chat_completion", MESSAGES, stream=True, client=client)) == 3
    errors = [one.getMessage() for one in caplog.records if one.levelno == logging.ERROR]
    assert errors == [
        "start() of Broken in events failed",
        "start() of an object in events returned invalid headers",
        "attempt() of Broken in events failed",
        "first_event() of Broken in events failed",
        "end() of Broken in events failed",
    ]


class Ends:
    def __init__(self) -> None:
        self.count = 0

    def end(self, _: CallRecord) -> None:
        self.count += 1


@pytest.mark.parametrize("given", [Notes(), "end", [object()], [Notes], [None], 5])
def test_what_is_not_an_observer_is_refused(given: Any) -> None:
    with pytest.raises(RequestValidationError, match=r"^events ") as caught:
        InferenceClient(events=given)
    assert caught.value.argument == "events"


def test_options_replace_the_observers() -> None:
    one, other = Ends(), Ends()
    with FaultServer(GOOD) as server:
        client = InferenceClient(base_url=server.url, token=False, events=[one])
        client.chat_completion(MESSAGES)
        client.with_options(events=[other]).chat_completion(MESSAGES)
        client.with_options(events=[]).chat_completion(MESSAGES)
        client.with_options(timeout=3).chat_completion(MESSAGES)
    assert (one.count, other.count) == (2, 1)


def test_what_is_recorded_is_what_starts_in_the_context() -> None:
    with FaultServer(GOOD) as server:
        client = InferenceClient(base_url=server.url, token=False)

        def call() -> None:
            client.chat_completion(MESSAGES)

        def in_thread(run: Any) -> None:
            thread = threading.Thread(target=run)
            thread.start()
            thread.join()

        call()
        with record_calls() as outer:
            call()
            with record_calls() as inner:
                call()
            in_thread(call)
            copied = contextvars.copy_context()
            in_thread(lambda: copied.run(call))
        call()
    assert (len(outer), len(inner)) == (3, 1)
    assert inner[0] in outer


def test_tasks_record_their_own_calls() -> None:
    async def run() -> tuple[int, list[int]]:
        async with AsyncInferenceClient(base_url=server.url, token=False) as client:

            async def some(count: int) -> int:
                with record_calls() as own:
                    await asyncio.gather(*(client.chat_completion(MESSAGES) for _ in range(count)))
                return len(own)

            with record_calls() as all_:
                counts = await asyncio.gather(*map(some, range(4)))
            return len(all_), counts

    with FaultServer(GOOD) as server:
        assert asyncio.run(run()) == (6, [0, 1, 2, 3])


def test_the_methods_without_a_spec_are_recorded(flavor: str) -> None:
    with FaultServer(answer(b'{"any": 1}')) as server, record_calls() as calls:
        ask(flavor, "post", json={"a": 1}, model=server.url, client={})
    assert [(one.method, one.status) for one in calls] == [("post", 200)]


def test_each_call_is_logged(flavor: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "inferwire")
    with FaultServer(BUSY, GOOD, STREAM, BUSY) as server:
        client = {"base_url": f"{server.url}/?key=word", "max_retries": 1}
        ask(flavor, "chat_completion", MESSAGES, client=client)
        ask(flavor, "chat_completion", MESSAGES, stream=True, client=client)
        with pytest.raises(InferwireError):
            ask(flavor, "chat_completion", MESSAGES, client=client)
    lines = [(one.levelname, one.getMessage()) for one in caplog.records if one.name == "inferwire"]
    assert [level for level, _ in lines] == ["INFO", "DEBUG", "DEBUG", "INFO", "WARNING", "DEBUG"]
    for (_, said), wanted in zip(
        [lines[1], lines[2], lines[5]],
        [
            "status 200, id r-7, 2 attempts,",
            "status 200, ",
            "Error, status 503, id r-6, 2 attempts,",
        ],
        strict=True,
    ):
        assert said.startswith(f"chat_completion: {server.url}/")
        assert wanted in said
        assert said.endswith(" s")
    assert lines[4][1].startswith(f"gave up on {server.url}")
    assert not any("word" in said or "prompt" in said for _, said in lines)


def test_a_call_that_sends_nothing_is_logged(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(answer(b'{"read": {"widgetModels": ["org/m"]}}')) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        caplog.set_level(logging.DEBUG, "inferwire")
        with InferenceClient(token=False) as client:
            client.get_recommended_model("read")
            client.get_recommended_model("read")
    lines = [one.getMessage() for one in caplog.records if one.name == "inferwire"]
    assert lines[0].startswith(f"get_recommended_model: {server.url}/api/tasks, status 200, ")
    assert lines[1].startswith("get_recommended_model: nothing sent, known from an earlier call, ")


SCRIPT = """
from inferwire import InferenceClient
with InferenceClient(base_url={url!r}, token=False) as client:
    client.chat_completion([{{"role": "user", "content": "hi"}}])
"""


@pytest.mark.parametrize(
    ("level", "lines"),
    [("debug", 2), ("INFO", 1), ("warning", 0), ("error", 0), (" ", 0), (None, 0)],
)
def test_the_log_is_printed_on_demand(level: str | None, lines: int, tmp_path: Path) -> None:
    environment = {} if level is None else {"INFERWIRE_LOG": level}
    with FaultServer(BUSY, GOOD) as server:
        command = [sys.executable, "-c", SCRIPT.format(url=server.url)]
        done = subprocess.run(
            command, capture_output=True, text=True, env=environment, cwd=tmp_path, check=True
        )
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == lines, done.stderr


def test_a_wrong_level_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INFERWIRE_LOG", "loud")
    with pytest.warns(
        UserWarning, match="INFERWIRE_LOG must be debug, info, warning or error, not 'loud'"
    ):
        InferenceClient()


def test_a_first_call_that_fails_while_it_loads_is_recorded() -> None:
    script = """
import asyncio
from inferwire import AsyncInferenceClient, InferenceTimeoutError, record_calls

async def main():
    async with AsyncInferenceClient(base_url="http://127.0.0.1:9", timeout=0.001) as client:
        try:
            await client.chat_completion([{"role": "user", "content": "hi"}])
        except InferenceTimeoutError:
            pass

with record_calls() as calls:
    asyncio.run(main())
print([(call.method, call.complete, type(call.error).__name__) for call in calls])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[('chat_completion', False, 'InferenceTimeoutError')]\n", done.stderr


def test_blocks_that_overlap_record_what_starts_while_they_are_open() -> None:
    with FaultServer(GOOD) as server:
        client = InferenceClient(base_url=server.url, token=False)
        one, other = record_calls(), record_calls()
        first, second = one.__enter__(), other.__enter__()
        one.__exit__(None, None, None)
        client.chat_completion(MESSAGES)
        other.__exit__(None, None, None)
        client.chat_completion(MESSAGES)
    assert (len(first), len(second)) == (0, 1)


def test_a_block_can_be_left_in_another_context() -> None:
    with FaultServer(GOOD) as server:
        client = InferenceClient(base_url=server.url, token=False)
        block = record_calls()
        calls = contextvars.copy_context().run(block.__enter__)
        client.chat_completion(MESSAGES)
        block.__exit__(None, None, None)
    assert calls == []


def test_a_context_that_goes_on_keeps_no_records() -> None:
    with FaultServer(GOOD) as server:
        with record_calls() as calls:
            ask("sync", "chat_completion", MESSAGES, client={"base_url": server.url})
            context = contextvars.copy_context()
        record = weakref.ref(calls[0])
        assert record() is not None
        del calls
    assert record() is None
    del context
