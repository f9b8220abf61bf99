"""APIs whose streams are events of many kinds: known, unknown, and those that end a stream."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from inferwire_runtime import (
    APIError,
    OverloadedError,
    ResponseValidationError,
    StreamTruncatedError,
)

from tests.apis.support import Answer, ApiServer, Asked, json_answer, package
from tests.apis.test_streams import used
from tests.support.both_clients import ask

RECORDED = Path(__file__).parents[1] / "recorded" / "llama"
EVENTS = {"content-type": "text/event-stream"}
FLAVORS = ["sync", "async"]
NEWER: dict[str, Any] = {"type": "response.sung", "song": {"notes": [1]}}
MESSAGES = [{"role": "user", "content": "Hello"}]


def recorded(name: str) -> Any:
    return json.loads((RECORDED / f"{name}.json").read_text(encoding="utf-8"))["response"]


def event(data: dict[str, Any]) -> bytes:
    return f"event: {data['type']}\ndata: {json.dumps(data)}\n\n".encode()


def llama(asked: Asked) -> Answer:
    """What llama-server sent."""
    if asked.json()["stream"]:
        return Answer(200, [recorded("responses_stream")["text"].encode()], EVENTS)
    return json_answer(recorded("responses")["json"])


@pytest.mark.parametrize("flavor", FLAVORS)
def test_what_llama_server_sent_is_read(flavor: str) -> None:
    with ApiServer(llama) as server:
        told, parts, final = used("responses", flavor, server.url, model="tiny")
    assert told == "t . null@ (completed)"
    assert parts == ["tename str strhe"]
    assert final == ["t . null@", "t . null@"]


@pytest.fixture(params=FLAVORS)
def streamed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A function that streams these events, and returns what the client yields."""

    def call(api: str, *events: dict[str, Any], variable: str, method: str, args: Any) -> Any:
        with ApiServer(lambda _: Answer(200, map(event, events), EVENTS)) as server:
            monkeypatch.setenv(variable, server.url)
            given: Any = {"stream": True, "client": {"model": "tiny"}, "sdk": package(api)}
            return ask(request.param, method, *args, **given)

    return call


def responses(streamed: Any, *events: dict[str, Any]) -> Any:
    given = {"variable": "RESPONSES_URL", "method": "respond", "args": ["Hello"]}
    return streamed("responses", *events, **given)


def messages(streamed: Any, *events: dict[str, Any]) -> Any:
    given = {"variable": "MESSAGES_URL", "method": "write_message", "args": [MESSAGES, 8]}
    return streamed("messages", *events, **given)


DELTA: dict[str, Any] = {"type": "response.output_text.delta", "item_id": "m", "delta": "Hi"}


def last(kind: str, **more: Any) -> dict[str, Any]:
    return {"type": kind, "response": {"id": "r", **more}}


@pytest.mark.parametrize("kind", ["response.completed", "response.incomplete"])
def test_a_kind_that_is_not_known_is_kept_and_no_error(streamed: Any, kind: str) -> None:
    found = responses(streamed, DELTA, NEWER, last(kind), DELTA)
    assert [type(one).__name__ for one in found][:2] == [
        "ResponseTextDeltaEvent",
        "UnknownResponseEvent",
    ]
    assert len(found) == 3
    assert found[1].type is None
    assert found[1]["type"] == "response.sung"
    assert found[1].model_dump(by_alias=True) == NEWER


def test_a_failed_response_is_an_exception_with_its_message(streamed: Any) -> None:
    error = {"code": "server_error", "message": "The model is tired."}
    with pytest.raises(APIError) as caught:
        responses(streamed, DELTA, last("response.failed", error=error))
    assert caught.value.server_message == "The model is tired."
    assert caught.value.error_type == "server_error"
    assert len(list(caught.value.received)) == 1


@pytest.mark.parametrize("events", [(), (DELTA,), (DELTA, NEWER)])
def test_a_stream_without_a_last_kind_is_truncated(streamed: Any, events: Any) -> None:
    with pytest.raises(StreamTruncatedError):
        responses(streamed, last("response.created"), *events)


def test_a_faulty_event_of_a_known_kind_is_an_error(streamed: Any) -> None:
    with pytest.raises(ResponseValidationError):
        responses(streamed, {"type": "response.output_text.delta", "delta": [1]})


START: dict[str, Any] = {"type": "message_start", "message": {"content": []}}
STOP: dict[str, Any] = {"type": "message_stop"}


def test_messages_have_events_in_events(streamed: Any) -> None:
    deltas: list[dict[str, Any]] = [
        {"type": "text_delta", "text": "Hi"},
        {"type": "citations_delta", "citation": {"type": "page"}},
    ]
    parts = [{"type": "content_block_delta", "index": 0, "delta": one} for one in deltas]
    found = messages(streamed, START, {"type": "ping"}, *parts, STOP)
    assert [one.type for one in found] == [
        "message_start",
        "ping",
        "content_block_delta",
        "content_block_delta",
        "message_stop",
    ]
    assert found[2].delta.text == "Hi"
    assert found[3].delta.type is None
    assert found[3].delta["citation"] == {"type": "page"}


def test_an_error_between_messages_is_an_exception(streamed: Any) -> None:
    error = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
    with pytest.raises(OverloadedError) as caught:
        messages(streamed, START, error)
    assert caught.value.server_message == "Overloaded"


@pytest.mark.parametrize(
    "sent",
    [
        b'data: {"error": {"message": "boom", "type": "server_error"}}\n\n',
        b'event: error\ndata: {"message": "boom"}\n\n',
        b"event: error\ndata: boom\n\n",
    ],
)
@pytest.mark.parametrize("flavor", FLAVORS)
def test_an_error_without_a_kind_is_an_error_of_the_server(flavor: str, sent: bytes) -> None:
    """Servers of several APIs send the errors of another one."""
    with ApiServer(lambda _: Answer(200, [sent], EVENTS)) as server:
        client = {"base_url": server.url}
        with pytest.raises(APIError) as caught:
            ask(
                flavor,
                "write_message",
                MESSAGES,
                8,
                stream=True,
                client=client,
                sdk=package("messages"),
            )
    assert caught.value.server_message == "boom"
