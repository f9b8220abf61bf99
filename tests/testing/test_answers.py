"""What the server decides, without a server."""

from __future__ import annotations

import json

import pytest
from inferwire_testing import Answers, Asked, FixtureError, Manifest, Reply, render
from inferwire_testing._manifest import Event, Example, Method
from pydantic import BaseModel, JsonValue

JSON = {"content-type": "application/json"}
PNG: JsonValue = {"$media": "image/png", "width": 8, "height": 6, "color": [200, 30, 30]}


class Place(BaseModel):
    pointer: str
    expected: str
    got: str


class Refusal(BaseModel):
    error: str
    method: str | None = None
    example: str | None = None
    invalid: list[Place] = []
    differences: list[Place] = []
    paths: dict[str, list[str]] = {}


def post(target: str, body: JsonValue | bytes, **headers: str) -> Asked:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Asked("POST", target, {**JSON, **named}, raw)


def refusal(reply: Reply, status: int = 422) -> Refusal:
    assert reply.status == status
    assert isinstance(reply.body, bytes)
    return Refusal.model_validate_json(reply.body)


def test_equal_request_gets_the_example(answers: Answers) -> None:
    reply = answers(post("/v1/words", {"stream": False, "inputs": "fair wind"}))
    assert reply.status == 200
    assert reply.headers["content-type"] == "application/json"
    assert reply.headers["x-inferwire-example"] == "echo-words/whole"
    assert isinstance(reply.body, bytes)
    assert json.loads(reply.body) == {"text": "fair wind", "knots": 1.5, "unheard": True}


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_the_root_lists_the_paths(answers: Answers, method: str) -> None:
    reply = answers(Asked(method, "/", {}, b""))
    assert reply.status == 200
    assert isinstance(reply.body, bytes)
    assert json.loads(reply.body)["paths"]["/v1/words"] == ["echo_words"]


def test_the_root_is_left_to_an_example_of_it(manifest: Manifest) -> None:
    method = manifest.methods[0]
    request = method.examples[0].request.model_copy(
        update={"method": "GET", "path": "/", "headers": {"x-needed": "1"}}
    )
    example = method.examples[0].model_copy(update={"request": request})
    changed = method.model_copy(update={"examples": (example,)})
    owned = Answers(manifest.model_copy(update={"methods": (changed,)}))
    assert owned(Asked("GET", "/", {}, b"")).status == 422


def test_stream_where_the_request_asks_for_it(answers: Answers) -> None:
    reply = answers(post("/v1/words", {"inputs": "fair wind", "stream": True}))
    assert reply.headers["content-type"] == "text/event-stream"
    assert isinstance(reply.body, tuple)
    assert [(one.index, one.after) for one in reply.body] == [(0, 0.02), (1, 0.02), (2, 0)]
    assert reply.body[0].frame == b'data: {"token":{"text":"fair"},"id":"w1"}\n\n'
    assert reply.body[2].frame == b"data: [END]\n\n"


def test_raw_body_is_compared_as_bytes(answers: Answers) -> None:
    headers = {"content-type": "image/png"}
    reply = answers(Asked("POST", "/models/dock/sails", headers, render(PNG)))
    assert reply.status == 200
    cut = Asked("POST", "/models/dock/sails", headers, render(PNG)[:-1])
    said = refusal(answers(cut))
    assert said.example == "bare"
    assert [one.pointer for one in said.differences] == ["/body"]
    assert said.differences[0].got.startswith(f"{len(render(PNG)) - 1} bytes")
    empty = refusal(answers(Asked("POST", "/models/dock/sails", headers, b"")))
    assert [one.got for one in empty.invalid] == ["nothing"]


def test_picture_is_a_real_file(answers: Answers) -> None:
    asked = post("/models/dock/paint?quick=1", {"inputs": "a red boat"}, accept="image/png")
    reply = answers(asked)
    assert reply.headers["content-type"] == "image/png"
    assert isinstance(reply.body, bytes)
    assert reply.body.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("asked", "pointers"),
    [
        (post("/v1/words", {"inputs": "foul wind", "stream": False}), ["/body/inputs"]),
        (post("/v1/words", {"inputs": "fair wind"}), ["/body/stream"]),
        (post("/v1/words", {"inputs": "fair wind", "stream": False, "x/y": 1}), ["/body/x~1y"]),
        (post("/v1/words?a=1", {"inputs": "fair wind", "stream": False}), ["/path"]),
        (
            post("/v1/words", {"inputs": "fair wind", "stream": False}, content_type="text/plain"),
            ["/headers/content-type"],
        ),
        (post("/models/dock/paint?quick=1", {"inputs": "a red boat"}), ["/headers/accept"]),
        (
            post("/models/dock/paint?quick=2", {"inputs": "a red boat"}, accept="image/png"),
            ["/path"],
        ),
    ],
)
def test_every_kind_of_difference_is_named(
    answers: Answers, asked: Asked, pointers: list[str]
) -> None:
    said = refusal(answers(asked))
    assert [one.pointer for one in said.differences] == pointers
    assert not said.invalid
    assert said.error.startswith("This request equals no example")


def test_content_type_may_have_parameters(answers: Answers) -> None:
    asked = post(
        "/v1/words",
        {"inputs": "fair wind", "stream": False},
        content_type="Application/JSON; charset=utf-8",
    )
    assert answers(asked).status == 200


def test_nearest_example_is_the_one_with_the_fewest_differences(answers: Answers) -> None:
    said = refusal(answers(post("/v1/words", {"inputs": "fair", "stream": True})))
    assert (said.method, said.example) == ("echo_words", "streamed")
    assert said.differences == [Place(pointer="/body/inputs", expected='"fair wind"', got='"fair"')]


def test_true_is_not_one_but_numbers_compare_by_value(answers: Answers) -> None:
    body: JsonValue = {"inputs": "x", "parameters": {"loud": 1}}
    said = refusal(answers(post("/models/dock/sails", body)))
    assert "/body/parameters/loud" in [one.pointer for one in said.invalid]
    assert "/body/parameters/loud" in [one.pointer for one in said.differences]


def test_schema_problems_come_with_their_pointers(answers: Answers) -> None:
    body: JsonValue = {"parameters": {"loud": "very", "times": "often"}, "stream": False}
    said = refusal(answers(post("/v1/words", body)))
    assert {(one.pointer, one.expected, one.got) for one in said.invalid} == {
        ("/body/inputs", "a value", "nothing"),
        ("/body/parameters/loud", 'type "boolean"', '"very"'),
        ("/body/parameters/times", 'type "integer"', '"often"'),
    }
    assert said.error.startswith("The body does not fit the input schema of echo-words")


def test_batch_is_valid_where_one_may_stand(answers: Answers) -> None:
    path = "/embed/embed-log/dock/log"
    said = refusal(answers(post(path, {"inputs": ["calm", "storm"]})))
    assert said.invalid == []
    assert [one.pointer for one in said.differences] == ["/body/inputs"]
    said = refusal(answers(post(path, {"inputs": ["calm", 3]})))
    assert said.invalid == [Place(pointer="/body/inputs/1", expected='type "string"', got="3")]
    elsewhere = refusal(answers(post("/v1/words", {"inputs": ["calm"]})))
    assert [one.pointer for one in elsewhere.invalid] == ["/body/inputs"]


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b'{"inputs": NaN}', b"[" * 100_000])
def test_body_that_is_not_json(answers: Answers, body: bytes) -> None:
    said = refusal(answers(post("/v1/words", body)))
    assert [(one.pointer, one.expected) for one in said.invalid] == [("/body", "JSON")]


def test_unknown_path_lists_the_known_ones(answers: Answers) -> None:
    said = refusal(answers(post("/nowhere", {})), 404)
    assert said.paths["/v1/words"] == ["echo_words"]
    assert "/models/dock/paint (paint_boat)" in said.error


def test_wrong_method_says_which_are_allowed(answers: Answers) -> None:
    reply = answers(Asked("GET", "/v1/words", {}, b""))
    assert reply.headers["allow"] == "POST"
    assert "POST" in refusal(reply, 405).error


@pytest.mark.parametrize(
    "path", ["/models/other", "/models/org/other", "/embed/embed-log/m", "/x/v1/words"]
)
def test_path_of_a_route_is_refused_by_its_differences(answers: Answers, path: str) -> None:
    said = refusal(answers(post(path, {"inputs": "calm"})))
    assert "/path" in [one.pointer for one in said.differences]


def test_health(answers: Answers) -> None:
    assert answers(Asked("GET", "/health", {}, b"")).status == 200
    assert answers(Asked("HEAD", "/health", {}, b"")).status == 200


def with_example(manifest: Manifest, **response: object) -> Manifest:
    example = manifest.methods[0].examples[0]
    changed = Example.model_validate(
        {**example.model_dump(exclude_unset=True), "response": response}
    )
    method: Method = manifest.methods[0].model_copy(update={"examples": (changed,)})
    return manifest.model_copy(update={"methods": (method,)})


def test_events_keep_their_name_and_lines(manifest: Manifest) -> None:
    events = [Event(data="one\ntwo", event="error"), Event(data={"a": "\u2028é"})]
    served = Answers(with_example(manifest, events=[one.model_dump() for one in events]))
    reply = served(post("/v1/words", {"inputs": "fair wind", "stream": False}))
    assert isinstance(reply.body, tuple)
    assert [one.frame.decode() for one in reply.body] == [
        "event: error\ndata: one\ndata: two\n\n",
        'data: {"a":"\u2028é"}\n\n',
    ]


def test_events_of_a_protocol_of_lines_are_lines(manifest: Manifest) -> None:
    events = [Event(data={"a": "\u2028é"}), Event(data="[END]")]
    changed = with_example(manifest, events=[one.model_dump() for one in events])
    lines = [one.model_copy(update={"framing": "lines"}) for one in changed.methods]
    reply = Answers(changed.model_copy(update={"methods": tuple(lines)}))(
        post("/v1/words", {"inputs": "fair wind", "stream": False})
    )
    assert reply.headers["content-type"] == "application/x-ndjson"
    assert isinstance(reply.body, tuple)
    frames = [one.frame.decode() for one in reply.body]
    assert frames[1] == "[END]\n"
    assert json.loads(frames[0]) == {"a": "\u2028é"}
    assert frames[0].count("\n") == 1


def test_bad_fixture_is_found_at_once_and_named(manifest: Manifest) -> None:
    with pytest.raises(FixtureError, match="echo-words/whole"):
        Answers(with_example(manifest, body={"$media": "video/none"}))
