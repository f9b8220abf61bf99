"""Embeddings as numbers and as base64, as llama-server sent them."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from inferwire_runtime import ResponseValidationError

from tests.apis.support import Answer, ApiServer, Asked, json_answer
from tests.apis.test_streams import used

RECORDED = Path(__file__).parents[1] / "recorded" / "llama"


def recorded(name: str) -> Any:
    return json.loads((RECORDED / f"{name}.json").read_text(encoding="utf-8"))["response"]["json"]


def respond(asked: Asked) -> Answer:
    assert asked.path == "/v1/embeddings"
    is_base64 = asked.json().get("encoding_format") == "base64"
    return json_answer(recorded("embeddings_base64" if is_base64 else "embeddings"))


@pytest.mark.parametrize("flavor", ["sync", "async"])
def test_what_was_recorded_has_the_same_type_in_both_forms(flavor: str) -> None:
    with ApiServer(respond) as server:
        numbers, encoded = used("embeddings", flavor, server.url, model="minilm")
    sent = base64.b64decode(recorded("embeddings_base64")["data"][0]["embedding"])
    assert encoded.tobytes() == sent
    assert {numbers.dtype, encoded.dtype} == {np.dtype(np.float32)}
    assert numbers.shape == encoded.shape == (384,)
    wanted = np.array(recorded("embeddings")["data"][0]["embedding"], np.float32)
    assert np.array_equal(numbers, wanted)


@pytest.mark.parametrize("flavor", ["sync", "async"])
def test_base64_of_a_wrong_length_is_an_error_with_its_place(flavor: str) -> None:
    text = base64.b64encode(b"12345").decode()
    body = {"data": [{"embedding": [1.0]}, {"embedding": text}]}
    with (
        ApiServer(lambda _: json_answer(body)) as server,
        pytest.raises(ResponseValidationError) as caught,
    ):
        used("embeddings", flavor, server.url, model="minilm")
    assert caught.value.pointer == "/data/1/embedding"
    assert "4 bytes for each number" in caught.value.expected
