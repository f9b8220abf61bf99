"""The server that answers valid requests with the nearest example, without a server."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire_testing import Answers, Asked, Manifest, Reply, render
from pydantic import JsonValue

JSON = {"content-type": "application/json"}
PICTURE: JsonValue = {"$media": "image/png", "width": 4, "height": 4, "color": [1]}


def ask(target: str, body: JsonValue | bytes = None, method: str = "POST", **headers: str) -> Asked:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Asked(method, target, {**JSON, **named}, raw)


def example(name: str, path: str, body: JsonValue, response: JsonValue, **more: Any) -> Any:
    return {
        "name": name,
        "call": {},
        "request": {"path": path, "headers": JSON, "body": body},
        "response": {"body": response, **more},
    }


def schema(**properties: Any) -> Any:
    return {"type": "object", "properties": properties, "required": [*properties][:1]}


TEXT = {"type": "string"}
TALES: list[Any] = [
    example("plain", "/models/o/m", {"inputs": "a"}, {"tale": "b"}),
    example("batch", "/models/o/m", {"inputs": ["a", "b"]}, [{"tale": "c"}]),
    example(
        "two",
        "/two",
        {"inputs": "x", "parameters": {"count": 2, "seed": 3}},
        [{"tale": "b"}, {"tale": "c"}],
    ),
    example(
        "notes",
        "/notes",
        {"inputs": "x", "parameters": {"notes": True, "seed": 9, "temperature": 1}},
        {"tale": "b", "notes": []},
    ),
    {
        **example("stream", "/s", {"inputs": "x", "stream": True}, None),
        "response": {"events": [{"data": {"piece": "b"}}]},
    },
    {
        **example("stream-notes", "/s", {"inputs": "x", "stream": True}, None),
        "request": {
            "path": "/s",
            "body": {"inputs": "x", "stream": True, "parameters": {"notes": True}},
        },
        "response": {"events": [{"data": {"piece": "b", "notes": []}}]},
    },
    example("busy", "/models/o/busy", {"inputs": "busy"}, {"error": "busy"}, status=503),
]
TELL: Any = {
    "name": "tell_tale",
    "task": "tell-tale",
    "route": "model",
    "streams": True,
    "batch": "text",
    "arguments": [
        {"name": "text", "at": "/inputs", "type": "str"},
        {"name": "stream", "at": "/stream", "type": "bool", "switch": True},
        {"name": "notes", "at": "/parameters/notes", "type": "bool", "switch": True},
        {"name": "count", "at": "/parameters/count", "type": "int"},
        {"name": "seed", "at": "/parameters/seed", "type": "int"},
    ],
    "returns": [
        {"when": {"notes": True}, "stream": True, "type": "Piece"},
        {"stream": True, "type": "str"},
        {"when": {"notes": True}, "type": "Tale"},
        {"type": "str"},
    ],
    "input_schema": schema(inputs=TEXT, parameters={"type": "object"}, stream={"type": "boolean"}),
    "examples": TALES,
}
SHORTEN: Any = {
    "name": "shorten",
    "task": "shorten",
    "route": "model",
    "arguments": [
        {"name": "text", "at": "/inputs", "type": "str"},
        {"name": "most", "at": "/parameters/most", "type": "int"},
    ],
    "input_schema": schema(inputs=TEXT, parameters={"type": "object"}),
    "examples": [example("one", "/models/o/m", {"inputs": "long"}, {"short": "l"})],
}
COUNT: Any = {
    "name": "count_things",
    "task": "count-things",
    "route": "model",
    "body": "raw-when-bare",
    "arguments": [{"name": "image", "at": "/inputs", "type": "Media"}],
    "input_schema": schema(inputs=TEXT, labels={"type": "array"}),
    "examples": [
        {
            **example("bare", "/models/o/eyes", None, {"things": 1}),
            "request": {
                "path": "/models/o/eyes",
                "headers": {"content-type": "image/png"},
                "body": PICTURE,
            },
        }
    ],
}
LOOK: Any = {
    "name": "look_up",
    "task": "look-up",
    "http_method": "GET",
    "route": "status",
    "examples": [
        {
            "name": "found",
            "call": {},
            "request": {"method": "GET", "path": "/status/o/m"},
            "response": {"body": {"found": True}},
        }
    ],
}
MANIFEST = Manifest.model_validate(
    {
        "manifest": 2,
        "package": "p",
        "client": "C",
        "async_client": "A",
        "endpoints": {
            "e": {"routes": {"model": "{base}/models/{model}", "status": "{base}/status/{model}"}}
        },
        "methods": [TELL, SHORTEN, COUNT, LOOK],
    }
)
SERVED = Answers(MANIFEST, strict=False)
STRICT = Answers(MANIFEST)


def named(reply: Reply) -> tuple[str, str | None]:
    assert reply.status == 200, reply.body
    return reply.headers["x-inferwire-example"], reply.headers.get("x-inferwire-differences")


def told(reply: Reply, status: int) -> dict[str, Any]:
    assert reply.status == status, reply
    assert isinstance(reply.body, bytes)
    said: dict[str, Any] = json.loads(reply.body)
    return said


def test_an_exact_request_has_no_differences() -> None:
    assert named(SERVED(ask("/models/o/m", {"inputs": "a"}))) == ("tell-tale/plain", None)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"inputs": "z"}, "plain"),
        ({"inputs": ["z"]}, "batch"),
        ({"inputs": "z", "stream": False}, "plain"),
        ({"inputs": "z", "stream": True}, "stream"),
        ({"inputs": "z", "stream": True, "parameters": {"notes": True}}, "stream-notes"),
        ({"inputs": "z", "parameters": {"notes": True}}, "notes"),
        ({"inputs": "z", "parameters": {"notes": False}}, "plain"),
        ({"inputs": "z", "parameters": {"count": 2}}, "two"),
        ({"inputs": "z", "parameters": {"seed": 3}}, "plain"),
    ],
)
def test_the_example_is_of_the_kind_that_is_asked_for(body: JsonValue, expected: str) -> None:
    name, differences = named(SERVED(ask("/models/any/tell-tale", body)))
    assert name == f"tell-tale/{expected}"
    assert differences is not None
    assert int(differences) > 0


def test_a_stream_may_be_asked_for_by_a_header(manifest: Manifest) -> None:
    served = Answers(manifest, strict=False)
    asked = ask("/v1/words", {"inputs": "z"}, accept="text/event-stream")
    assert named(served(asked))[0] == "echo-words/streamed"


@pytest.mark.parametrize(
    "path",
    ["/models/any/shorten", "/shorten", "/shorten/models/o/m", "/models/o/shorten?x=1"],
)
def test_the_path_may_name_the_task(path: str) -> None:
    assert named(SERVED(ask(path, {"inputs": "a"})))[0] == "shorten/one"


@pytest.mark.parametrize("name", ["tell-tale", "tell_tale"])
def test_the_name_of_the_task_may_be_spelled_like_the_method(name: str) -> None:
    assert named(SERVED(ask(f"/{name}", {"inputs": "long"})))[0] == "tell-tale/plain"


@given(st.text(), st.sampled_from(["tell-tale", "shorten", "count-things"]))
def test_tasks_are_never_mixed(text: str, task: str) -> None:
    reply = SERVED(ask(f"/models/any/{task}", {"inputs": text}))
    assert named(reply)[0].startswith(f"{task}/")


def test_a_path_that_an_example_has_belongs_to_its_task() -> None:
    asked = ask("/models/o/eyes", render(PICTURE) + b"1", content_type="image/png")
    assert named(SERVED(asked)) == ("count-things/bare", "1")


def test_arguments_decide_between_tasks() -> None:
    body: JsonValue = {"inputs": "z", "parameters": {"most": 3}}
    assert named(SERVED(ask("/models/o/m", body)))[0] == "shorten/one"
    assert named(SERVED(ask("/models/o/m", {"inputs": "z", "stream": False})))[0] == (
        "tell-tale/plain"
    )


def test_a_request_that_fits_several_tasks_is_for_none() -> None:
    said = told(SERVED(ask("/models/o/m", {"inputs": "z"})), 409)
    assert said["tasks"] == ["tell-tale", "shorten"]
    assert '"any/tell-tale"' in said["error"]


def test_media_decide_between_tasks() -> None:
    asked = ask("/models/x/y", b"\x89PNG", content_type="image/jpeg")
    assert named(SERVED(asked)) == ("count-things/bare", "3")


def test_examples_of_errors_are_for_exact_requests() -> None:
    assert SERVED(ask("/models/o/busy", {"inputs": "busy"})).status == 503
    assert named(SERVED(ask("/models/o/busy", {"inputs": "b"})))[0] == "tell-tale/plain"


def test_a_task_without_a_successful_example_has_no_response() -> None:
    examples = [one for one in TALES if one["name"] == "busy"]
    only = MANIFEST.model_validate(
        {**MANIFEST.model_dump(exclude_unset=True), "methods": [{**TELL, "examples": examples}]}
    )
    answers = Answers(only, strict=False)
    assert "no example" in told(answers(ask("/models/o/busy", {"inputs": "b"})), 422)["error"]


def test_a_request_without_a_body() -> None:
    assert named(SERVED(ask("/status/x/y", b"", "GET"))) == ("look-up/found", "1")
    assert SERVED(ask("/status/x/y", {})).status == 405


@pytest.mark.parametrize(
    ("path", "body", "pointer", "expected"),
    [
        ("/shorten", {"inputs": 3}, "/body/inputs", 'type "string"'),
        ("/shorten", {}, "/body/inputs", "a value"),
        ("/tell-tale", {"inputs": "a", "stream": "no"}, "/body/stream", 'type "boolean"'),
        ("/tell-tale", {"inputs": ["a", 3]}, "/body/inputs/1", 'type "string"'),
        ("/models/o/m", {"inputs": 3}, "/body/inputs", 'type "string"'),
    ],
)
def test_an_invalid_request_is_refused_with_a_pointer(
    path: str, body: JsonValue, pointer: str, expected: str
) -> None:
    said = told(SERVED(ask(path, body)), 422)
    assert [(one["pointer"], one["expected"]) for one in said["invalid"]] == [(pointer, expected)]
    assert f"{pointer}: expected {expected}" in said["error"]


def test_an_empty_raw_body_is_invalid() -> None:
    said = told(SERVED(ask("/count-things", b"", content_type="image/png")), 422)
    assert said["invalid"] == [{"pointer": "/body", "expected": "a file", "got": "nothing"}]


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"NaN"])
def test_a_body_that_is_not_json(body: bytes) -> None:
    said = told(SERVED(ask("/shorten", body)), 400)
    assert said["error"].startswith("The body must be JSON: /body: expected JSON, got ")


def test_a_request_for_no_task_at_a_shared_path_says_so() -> None:
    said = told(SERVED(ask("/models/o/m", {"inputs": 3})), 422)
    assert said["error"].startswith("This request is not valid for any of the 2 tasks at its path")


def test_an_unknown_route_lists_the_nearest() -> None:
    said = told(SERVED(ask("/statu/o/m", {})), 404)
    assert said["nearest"][0] == "/status/o/m"
    assert len(said["nearest"]) == 5
    assert "the nearest paths are /status/o/m (look_up)" in said["error"]


def test_strict_answers_exact_requests_only() -> None:
    assert named(STRICT(ask("/models/o/m", {"inputs": "a"})))[0] == "tell-tale/plain"
    assert STRICT(ask("/models/o/m", {"inputs": "z"})).status == 422
    said = told(STRICT(ask("/models/any/shorten", {"inputs": "a"})), 422)
    assert (said["method"], said["example"]) == ("shorten", "one")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    ),
    st.sampled_from(["/tell-tale", "/shorten", "/count-things", "/models/o/m", "/models/x"]),
)
def test_every_request_gets_a_response(body: JsonValue, path: str) -> None:
    assert SERVED(ask(path, body)).status in {200, 409, 422}
