"""Responses that no array holds, and the two ways to get their vectors; boxes with fractions."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from inferwire import ResponseValidationError

from tests.faults.server import FaultServer, answer
from tests.support.both_clients import ask

RAGGED: dict[str, list[Any]] = {
    "tokens": [[[1, 2], [3, 4]], [[5, 6]]],
    "tokens in a batch of one": [[[[1, 2], [3, 4]]], [[[5, 6]]]],
    "vectors": [[1, 2, 3], [4, 5]],
    "deeper": [[[1, 2], [3]], [[4, 5], [6]]],
    "an empty text": [[[1, 2]], []],
    "depths": [[1, 2], [[3, 4]]],
}
FLAVORS = pytest.mark.parametrize("flavor", ["sync", "async"])


@FLAVORS
@pytest.mark.parametrize("name", RAGGED)
def test_a_ragged_response_is_not_lost(flavor: str, name: str) -> None:
    body = json.dumps(RAGGED[name]).encode()
    with FaultServer(answer(body)) as server, pytest.raises(ResponseValidationError) as caught:
        ask(flavor, "feature_extraction", ["a b", "c"], client={"base_url": server.url})
    assert "pass them separately" in str(caught.value)
    assert "the exception's body" in str(caught.value)
    assert json.loads(caught.value.body) == RAGGED[name]


@FLAVORS
def test_texts_that_are_passed_separately_have_an_array_each(flavor: str) -> None:
    replies = [answer(json.dumps(one).encode()) for one in RAGGED["tokens"]]
    with FaultServer(*replies) as server:
        client = {"base_url": server.url}
        arrays = [ask(flavor, "feature_extraction", text, client=client) for text in ("a b", "c")]
    assert [(one.shape, one.dtype) for one in arrays] == [
        ((2, 2), np.float32),
        ((1, 2), np.float32),
    ]


@FLAVORS
def test_a_ragged_response_for_one_text_does_not_speak_of_texts(flavor: str) -> None:
    reply = answer(b"[[1, 2], [3]]")
    with FaultServer(reply) as server, pytest.raises(ResponseValidationError) as caught:
        ask(flavor, "feature_extraction", "a", client={"base_url": server.url})
    assert "texts" not in str(caught.value)
    assert "the exception's body" in str(caught.value)


BOXES = [
    ("10", 10),
    ("10.6", 10.6),
    ("10.0", 10.0),
    ("-0.5", -0.5),
    ("0", 0),
    ("1e3", 1000.0),
    ("1023.9999", 1023.9999),
]


@FLAVORS
@pytest.mark.parametrize(("edge", "wanted"), BOXES)
def test_the_edges_of_a_box_may_be_fractions(flavor: str, edge: str, wanted: float) -> None:
    box = f'{{"xmin": {edge}, "ymin": 1, "xmax": 20.25, "ymax": {edge}}}'
    reply = answer(f'[{{"label": "cat", "score": 0.5, "box": {box}}}]'.encode())
    with FaultServer(reply) as server:
        client = {"base_url": server.url}
        (found,) = ask(flavor, "object_detection", b"image", client=client)
        (zero,) = ask(
            flavor, "zero_shot_object_detection", b"image", candidate_labels=["cat"], client=client
        )
    for one in (found.box, zero.box):
        edges = (one.xmin, one.ymin, one.xmax, one.ymax)
        assert edges == (wanted, 1, 20.25, wanted)
        assert [type(edge) for edge in edges] == [type(wanted), int, float, type(wanted)]


@FLAVORS
@pytest.mark.parametrize("edge", ["null", '"left"', "[1]", "{}"])
def test_an_edge_that_is_no_number_is_located(flavor: str, edge: str) -> None:
    box = f'{{"xmin": 1, "ymin": 1, "xmax": {edge}, "ymax": 2}}'
    reply = answer(f'[{{"label": "cat", "score": 0.5, "box": {box}}}]'.encode())
    with FaultServer(reply) as server, pytest.raises(ResponseValidationError) as caught:
        ask(flavor, "object_detection", b"image", client={"base_url": server.url})
    assert caught.value.pointer == "/0/box/xmax"
