"""Arguments that cannot be written as JSON: refused by name, by both clients, with nothing sent."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire import AsyncInferenceClient, InferenceClient, RequestValidationError
from inferwire_runtime._json.documents import unwritable

from tests.faults.server import FaultServer, answer
from tests.support.both_clients import ask

HALF = "ab\ud83d"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(9)


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def user(content: object) -> dict[str, object]:
    return {"role": "user", "content": content}


def call(method: str, *args: object, **given: object) -> tuple[str, tuple[object, ...], Any]:
    return method, args, given


REFUSED = [
    (call("text_classification", HALF), "text"),
    (call("feature_extraction", ["a", HALF]), "text[1]"),
    (call("text_generation", "a", stop=["x", HALF]), "stop[1]"),
    (call("text_generation", HALF, stream=True), "prompt"),
    (call("chat_completion", [user("a"), user(HALF)]), "messages[1]['content']"),
    (
        call("chat_completion", [user([{"type": "text", "text": HALF}])], stream=True),
        "messages[0]['content'][0]['text']",
    ),
    (call("visual_question_answering", PNG, HALF), "question"),
    (call("translation", "a", extra_body={"x": {"y": [HALF]}}), "extra_body['x']['y'][0]"),
    (call("translation", "a", extra_body={"x": {HALF: 1}}), "extra_body['x']"),
    (call("post", json={"x": HALF}), "json['x']"),
    (call("post", json=HALF), "json"),
]
OTHERS = [
    (call("text_generation", "a", temperature=float("nan")), "temperature is nan"),
    (call("text_generation", "a", top_p=float("-inf")), "top_p is -inf"),
    (call("translation", "a", extra_body={"x": [1, {2}]}), "extra_body['x'][1] is of the type set"),
    (call("post", json=[1, float("inf")]), "json[1] is inf"),
    (call("post", json={"x": object()}), "json['x'] is of the type object"),
]


@pytest.mark.parametrize(
    ("asked", "said"),
    [*((one, f"{name} contains half of a surrogate pair") for one, name in REFUSED), *OTHERS],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_argument_is_named(flavor: str, asked: Any, said: str) -> None:
    method, args, given = asked
    with FaultServer(answer(b"{}")) as server:
        with pytest.raises(RequestValidationError) as caught:
            ask(flavor, method, *args, client={"base_url": server.url}, **given)
        assert server.asked == []
    assert said in str(caught.value)
    assert caught.value.argument == said.partition(" ")[0].partition("[")[0]
    str(caught.value).encode()


@pytest.mark.parametrize("option", ["model", "token", "api_key", "endpoint", "bill_to"])
def test_an_option_is_named(option: str) -> None:
    options: dict[str, Any] = {option: HALF}
    for kind in (InferenceClient, AsyncInferenceClient):
        with pytest.raises(RequestValidationError, match="half of a surrogate pair") as caught:
            kind(**options)
        assert caught.value.argument == option
        assert HALF not in str(caught.value)


def test_other_texts_are_sent(flavor: str) -> None:
    text = "😀 é \ufffd \x00 \\ud83d"
    with FaultServer(answer(b'[{"label": "a", "score": 1}]')) as server:
        ask(flavor, "text_classification", text, client={"base_url": server.url})
        assert json.loads(server.asked[0].body)["inputs"] == text


leaves = st.none() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=()))
documents = st.recursive(
    leaves, lambda inner: st.lists(inner) | st.dictionaries(st.text("a\ud83d", max_size=2), inner)
)


@given(documents)
def test_what_is_written_has_no_such_value(document: object) -> None:
    def writable() -> bool:
        try:
            json.dumps(document, ensure_ascii=False, allow_nan=False).encode()
        except ValueError:
            return False
        return True

    assert writable() == (unwritable(document) is None)
