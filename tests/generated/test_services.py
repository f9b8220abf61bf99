"""What clients do besides tasks, with both clients, over a socket."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from inferwire import (
    APIConnectionError,
    APIError,
    AsyncInferenceClient,
    BadRequestError,
    InferenceClient,
    NotFoundError,
    RequestValidationError,
    ResponseValidationError,
    StreamInterruptedError,
    UnprocessableEntityError,
)

from tests.faults.server import JSON, Behaviour, FaultServer, answer, cut, head, stall

FLAVORS = ("sync", "async")
LOADING = answer(b'{"error": "Model org/m is currently loading", "estimated_time": 20}', status=503)


@pytest.fixture(params=FLAVORS)
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(autouse=True)
def _no_stored_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_DISABLE_IMPLICIT_TOKEN", "1")


def call(
    flavor: str,
    server: FaultServer,
    method: str,
    *args: object,
    options: Any = None,
    **given: object,
) -> object:
    """The result of a method, of a stream what it yields; ``options`` are the client's."""
    settings: Any = {"timeout": 5, "trust_env": False, "max_retries": 0, "endpoint": server.url}
    settings |= options or {}

    async def run() -> object:
        async with AsyncInferenceClient(**settings) as client:
            result = await getattr(client, method)(*args, **given)
            return [one async for one in result] if hasattr(result, "__aiter__") else result

    if flavor == "async":
        return asyncio.run(run())
    with InferenceClient(**settings) as client:
        result: Any = getattr(client, method)(*args, **given)
        return [*result] if hasattr(result, "__next__") else result


def json_answer(value: object) -> Behaviour:
    return answer(json.dumps(value).encode(), headers=JSON)


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("{url}", "/health"),
        ("{url}/", "/health"),
        ("{url}/v1", "/health"),
        ("{url}/v1/", "/health"),
        ("{url}/v1/chat/completions", "/health"),
        ("{url}/deep/v1?key=1", "/deep/health?key=1"),
        ("{url}/health", "/health"),
        ("org/m", "/models/org/m/health"),
    ],
)
def test_health_is_asked_for_at_the_root_of_a_server(flavor: str, given: str, path: str) -> None:
    with FaultServer(answer(b"")) as server:
        assert call(flavor, server, "health_check", given.format(url=server.url)) is True
        assert [(one.method, one.path, one.body) for one in server.asked] == [("GET", path, b"")]


@pytest.mark.parametrize("status", [400, 404, 429, 500, 503])
def test_a_server_that_is_not_well_is_asked_once(flavor: str, status: int) -> None:
    with FaultServer(answer(b"no", status=status)) as server:
        options = {"base_url": server.url, "max_retries": 5}
        assert call(flavor, server, "health_check", options=options) is False
        assert len(server.asked) == 1


def test_a_model_that_is_loading_is_not_waited_for_when_its_health_is_asked_for(
    flavor: str,
) -> None:
    with FaultServer(LOADING) as server:
        assert call(flavor, server, "health_check", "org/m") is False
        assert len(server.asked) == 1


def test_a_server_that_is_not_there_is_an_error(flavor: str) -> None:
    with FaultServer(cut()) as server, pytest.raises(APIConnectionError):
        call(flavor, server, "health_check", server.url)


def test_info_is_a_model_that_keeps_what_it_does_not_know(flavor: str) -> None:
    told = json.loads(
        '{"model_id": "m", "max_total_tokens": 64, "model_type": {"embedding": {}}, "x": [1]}'
    )
    with FaultServer(json_answer(told)) as server:
        info: Any = call(flavor, server, "get_endpoint_info", model=f"{server.url}/v1")
        assert server.asked[0].path == "/info"
        assert info.model_dump(exclude_unset=True) == told
        with pytest.raises(RequestValidationError, match="needs a model"):
            call(flavor, server, "get_endpoint_info")


def test_the_status_of_a_model_is_asked_for_by_its_id(flavor: str) -> None:
    with FaultServer(json_answer({"loaded": True, "state": "Loaded"})) as server:
        status: Any = call(flavor, server, "get_model_status", "org/m")
        assert (status.loaded, server.asked[0].path) == (True, "/status/org/m")
        with pytest.raises(RequestValidationError, match="is a URL"):
            call(flavor, server, "get_model_status", server.url)
        with pytest.raises(RequestValidationError, match="choose endpoint='inference-api'"):
            call(flavor, server, "get_model_status", "org/m", options={"endpoint": "huggingface"})
        assert len(server.asked) == 1


def test_a_status_that_is_an_error_is_one(flavor: str) -> None:
    told = json_answer({"error": "org/m does not exist"})
    with FaultServer(told) as server, pytest.raises(APIError, match="org/m does not exist"):
        call(flavor, server, "get_model_status", "org/m")


def test_deployed_models_are_listed_by_task(flavor: str) -> None:
    rows = [{"model_id": f"org/{name}", "task": "read"} for name in ("b", "A", "b")]
    with FaultServer(json_answer(rows)) as server:
        assert call(flavor, server, "list_deployed_models", ["k2", "span marker"]) == {
            "read": ["org/A", "org/b"]
        }
        assert [one.path for one in server.asked] == ["/framework/k2", "/framework/span%20marker"]
        call(flavor, server, "list_deployed_models")
        assert len(server.asked) == 2 + 4
        call(flavor, server, "list_deployed_models", "all")
        assert len(server.asked) == 2 + 4 + 28
        every = {one.path for one in server.asked}
        assert len(every) == 28 + 1
        with pytest.raises(RequestValidationError, match="choose endpoint='inference-api'"):
            call(flavor, server, "list_deployed_models", options={"endpoint": "huggingface"})


@pytest.mark.parametrize(
    ("told", "pointer"), [({}, ""), ([{"model_id": "a", "task": "b"}, {"model_id": 1}], "/1")]
)
def test_a_list_that_is_none_is_refused_at_its_place(
    flavor: str, told: object, pointer: str
) -> None:
    with FaultServer(json_answer(told)) as server:
        with pytest.raises(ResponseValidationError) as caught:
            call(flavor, server, "list_deployed_models", "k2")
        assert caught.value.pointer == pointer


def test_the_recommended_model_comes_from_the_hub(
    flavor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(json_answer({"read": {"widgetModels": ["org/m"]}, "b": {}})) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        assert call(flavor, server, "get_recommended_model", "read") == "org/m"
        assert [one.path for one in server.asked] == ["/api/tasks"]
        with pytest.raises(RequestValidationError, match="'write'; tasks with a model: read"):
            call(flavor, server, "get_recommended_model", "write")


@pytest.mark.parametrize(
    ("method", "args"), [("get_recommended_model", ("read",)), ("list_deployed_models", ("k2",))]
)
def test_a_client_with_a_base_url_asks_no_other_server(
    flavor: str, method: str, args: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(json_answer({})) as server, FaultServer(json_answer({})) as other:
        monkeypatch.setenv("HF_ENDPOINT", other.url)
        options = {"base_url": server.url, "endpoint": other.url}
        with pytest.raises(RequestValidationError, match="made without base_url=") as caught:
            call(flavor, server, method, *args, options=options)
        assert caught.value.argument == "base_url"
        assert (server.asked, other.asked) == ([], [])
        with pytest.raises((RequestValidationError, ResponseValidationError)):
            call(flavor, server, method, *args, options={**options, "base_url": other.url})
        assert len(other.asked) == 1


def test_a_body_is_posted_as_it_is(flavor: str) -> None:
    with FaultServer(answer(b"\0raw")) as server:
        url = f"{server.url}/any"
        assert call(flavor, server, "post", json=[1, {"a": None}], model=url) == b"\0raw"
        assert call(flavor, server, "post", data=b"\x89PNG\r\n\x1a\n", model=url) == b"\0raw"
        assert call(flavor, server, "post", model=url) == b"\0raw"
        bodies = [(one.headers.get("content-type"), one.body) for one in server.asked]
        assert bodies == [
            ("application/json", b'[1,{"a":null}]'),
            ("image/png", b"\x89PNG\r\n\x1a\n"),
            (None, b""),
        ]
        with pytest.warns(UserWarning, match="json is ignored") as warned:
            call(flavor, server, "post", json={}, data=b"file", model=url)
        assert [one.filename for one in warned] == [__file__]
        assert server.asked[-1].body == b"file"


@pytest.mark.parametrize(
    ("task", "path", "accept"),
    [
        (None, "/models/org/m", "*/*"),
        ("text-to-image", "/models/org/m", "image/png"),
        ("sentence-similarity", "/pipeline/sentence-similarity/org/m", "*/*"),
        ("chat-completion", "/models/org/m/v1/chat/completions", "*/*"),
        ("some-task", "/models/org/m", "*/*"),
    ],
)
def test_a_task_says_where_a_body_goes(flavor: str, task: str, path: str, accept: str) -> None:
    with FaultServer(answer(b"ok")) as server:
        call(flavor, server, "post", json={}, model="org/m", task=task)
        assert (server.asked[0].path, server.asked[0].headers["accept"]) == (path, accept)


def test_what_is_posted_fails_as_any_call(flavor: str) -> None:
    for status, kind in ((400, BadRequestError), (404, NotFoundError)):
        with FaultServer(answer(b'{"error": "no such fish"}', status=status)) as server:
            for stream in (False, True):
                with pytest.raises(kind, match="no such fish"):
                    call(flavor, server, "post", json={}, model=server.url, stream=stream)
    silent = FaultServer(answer(b"", status=422))
    with silent as server, pytest.raises(UnprocessableEntityError, match="the task 'some-task'"):
        call(flavor, server, "post", json={}, model=server.url, task="some-task")
    with FaultServer(answer(b"")) as server, pytest.raises(RequestValidationError, match="model="):
        call(flavor, server, "post", json={})


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-ndjson", b'{"a": 1}\n{"b": 2}\n'),
        ("text/event-stream", b"data: 1\r\n\r\ndata: [DONE]\r\n\r\n"),
        ("application/json", b"\n\nlast without an end"),
        ("text/plain", b""),
    ],
)
def test_lines_come_as_they_are_sent(flavor: str, kind: str, body: bytes) -> None:
    with FaultServer(answer(body, headers={"content-type": kind})) as server:
        lines = call(flavor, server, "post", json={}, model=server.url, stream=True)
        assert lines == body.splitlines()


def test_lines_that_break_off_say_so_with_those_that_came(flavor: str) -> None:
    short = head(200, {"content-length": "100"}) + b"one\ntwo\nthr"
    with FaultServer(cut(short)) as server:
        with pytest.raises(StreamInterruptedError) as caught:
            call(flavor, server, "post", json={}, model=server.url, stream=True)
        assert caught.value.received == (b"one", b"two")


def test_lines_that_stop_coming_time_out(flavor: str) -> None:
    silent = stall(after=head(200, {"content-length": "100"}) + b"one\n")
    with FaultServer(silent) as server, pytest.raises(TimeoutError):
        call(flavor, server, "post", json={}, model=server.url, stream=True, timeout=0.3)
