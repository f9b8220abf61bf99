"""Numbers that JSON does not have, and null in place of a number: one rule for both clients."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from inferwire import ResponseValidationError

from tests.faults.server import EVENTS, FaultServer, answer
from tests.support.both_clients import ask

MESSAGES: Any = [{"role": "user", "content": "hi"}]
NUMBERS = [("NaN", math.nan), ("Infinity", math.inf), ("-Infinity", -math.inf), ("1e999", math.inf)]


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def same(one: object, other: float) -> bool:
    return isinstance(one, float) and (one == other or (math.isnan(one) and math.isnan(other)))


@pytest.mark.parametrize(("written", "value"), NUMBERS)
def test_a_number_of_an_embedding_is_kept(flavor: str, written: str, value: float) -> None:
    body = f"[[0.5, {written}], [1, 2]]".encode()
    with FaultServer(answer(body)) as server:
        client = {"base_url": server.url}
        got = ask(flavor, "feature_extraction", ["a", "b"], client=client)
    assert got.dtype == np.float32
    np.testing.assert_array_equal(got, np.array([[0.5, value], [1, 2]], dtype=np.float32))
    assert np.isfinite(got).all(axis=1).tolist() == [False, True]


@pytest.mark.parametrize(("written", "value"), NUMBERS)
def test_a_score_is_kept(flavor: str, written: str, value: float) -> None:
    body = f'[{{"label": "a", "score": {written}, "more": {{"x": {written}}}}}]'.encode()
    with FaultServer(answer(body)) as server:
        (one,) = ask(flavor, "text_classification", "hi", client={"base_url": server.url})
    assert same(one.score, value)
    assert same(one.more["x"], value)
    with FaultServer(answer(f"[0.5, {written}]".encode())) as server:
        client = {"base_url": server.url}
        got = ask(flavor, "sentence_similarity", "a", ["b", "c"], client=client)
    assert same(got[1], value)


@pytest.mark.parametrize(("written", "value"), NUMBERS)
@pytest.mark.parametrize("half", ["", "\\ud83d"])
def test_a_number_of_a_stream_is_kept(flavor: str, written: str, value: float, half: str) -> None:
    """Also in an event that is written anew, because half a character was held back."""
    token = f'{{"id": 1, "text": "a{half}", "logprob": {written}, "special": false}}'
    events = [
        f'data: {{"index": 1, "token": {token}, "generated_text": {end}}}\n\n'
        for end in ("null", '"a"')
    ]
    with FaultServer(answer("".join(events).encode(), headers=EVENTS)) as server:
        client = {"base_url": server.url}
        got = ask(flavor, "text_generation", "hi", stream=True, details=True, client=client)
    assert len(got) == 2
    assert all(same(one.token.logprob, value) for one in got)


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ("[[0.5, null], [1, 2]]", "/0/1"),
        ("[[0.5, NaN], [1, null]]", "/1/1"),
        ("[[null, null], [1, 2]]", "/0/0"),
        ('[[0.5, "NaN"], [1, 2]]', "/0/1"),
        ("[[0.5, 1], null]", "/1"),
        ("[[0.5, -NaN], [1, 2]]", ""),
    ],
)
def test_null_in_an_embedding_is_refused_with_its_place(
    flavor: str, body: str, pointer: str
) -> None:
    with FaultServer(answer(body.encode())) as server:
        client = {"base_url": server.url}
        with pytest.raises(ResponseValidationError) as caught:
            ask(flavor, "feature_extraction", ["a", "b"], client=client)
    assert caught.value.pointer == pointer
    assert caught.value.body == body.encode()


def test_null_as_a_score_is_refused_with_its_place(flavor: str) -> None:
    with FaultServer(answer(b'[{"label": "a", "score": null}]')) as server:
        client = {"base_url": server.url}
        with pytest.raises(ResponseValidationError) as caught:
            ask(flavor, "text_classification", "hi", client=client)
    assert caught.value.pointer == "/0/score"
