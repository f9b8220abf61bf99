"""Arguments that cannot be written as JSON: refused by name, by both clients, with nothing sent."""

from __future__ import annotations

import json
from collections import UserList, deque
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire import AsyncInferenceClient, InferenceClient, RequestValidationError
from inferwire_runtime._json.documents import NotJson, plain

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
    (call("post", json={"x": {(1, 2): 3}}), "json['x'] has the key (1, 2) of the type tuple"),
    (call("translation", "a", extra_body={b"x": 1}), "extra_body has the key b'x'"),
    (call("translation", "a", extra_body={float("nan"): 1}), "extra_body is nan"),
    (call("text_to_image", "a", extra_parameters={"x": {1}}), "extra_parameters['x'] is of the"),
    (call("chat_completion", [user("a")], stop=[b"x"]), "stop[0] should be a valid string"),
    (call("translation", object()), "text should be a valid string"),
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


SHAPES: list[tuple[object, object]] = [
    (MappingProxyType({"a": (1, range(2)), "b": MappingProxyType({"c": 1})}), None),
    (deque(["a"]), ["a"]),
    (np.array([[1, 2], [3, 4]], np.uint8), [[1, 2], [3, 4]]),
    (np.array(["a", "b"]), ["a", "b"]),
    (
        {1: 2, None: 3, False: 4, 0.5: 5, np.int64(6): 7},
        {"1": 2, "null": 3, "false": 4, "0.5": 5, "6": 7},
    ),
    ([np.array([]), UserList([1])], [[], [1]]),
]


@pytest.mark.parametrize(("value", "wanted"), SHAPES)
def test_containers_of_any_type_are_written(flavor: str, value: object, wanted: object) -> None:
    with FaultServer(answer(b'[{"translation_text": "a"}]')) as server:
        client = {"base_url": server.url}
        ask(flavor, "translation", "a", extra_body={"x": value}, client=client)
        ask(flavor, "post", json={"x": value}, client=client)
        got = [json.loads(one.body)["x"] for one in server.asked]
    assert got == [wanted or {"a": [1, [0, 1]], "b": {"c": 1}}] * 2


def test_an_array_of_texts_is_a_list_of_texts(flavor: str) -> None:
    with FaultServer(answer(b'[[{"label": "a", "score": 1}], []]')) as server:
        texts = np.array(["a", "b"])
        got = ask(flavor, "text_classification", texts, client={"base_url": server.url})
        assert json.loads(server.asked[0].body)["inputs"] == ["a", "b"]
    assert len(got) == 2


leaves = st.none() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=()))
documents = st.recursive(
    leaves, lambda inner: st.lists(inner) | st.dictionaries(st.text("a\ud83d", max_size=2), inner)
)


@given(documents)
def test_only_what_can_be_written_is_plain(document: object) -> None:
    try:
        text = json.dumps(document, ensure_ascii=False, allow_nan=False).encode()
    except ValueError:
        with pytest.raises(NotJson):
            plain(document)
    else:
        assert json.dumps(plain(document, strict=True), ensure_ascii=False).encode() == text
