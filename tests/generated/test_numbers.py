"""Numbers of other libraries as arguments, and numbers that JSON cannot represent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from fractions import Fraction
from math import isfinite
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire import ChatCompletionInputMessage, RequestValidationError, ResponseValidationError
from inferwire_runtime._json.documents import NotJson, plain

from tests.faults.server import FaultServer, answer
from tests.support.both_clients import ask

PNG = b"\x89PNG\r\n\x1a\n"
TEXT = answer(b'[{"generated_text": "a"}]')
FLAVORS = pytest.mark.parametrize("flavor", ["sync", "async"])

NUMBERS: list[tuple[Any, int | float]] = [
    (np.float32(0.5), 0.5),
    (np.float64(0.5), 0.5),
    (np.float16(0.5), 0.5),
    (np.longdouble(0.5), 0.5),
    (np.int64(3), 3),
    (np.uint8(3), 3),
    (np.array(0.5), 0.5),
    (np.array(3), 3),
    (Decimal("0.1"), 0.1),
    (Decimal(3), 3),
    (Decimal("1E+20"), 10**20),
    (Fraction(1, 2), 0.5),
    (Fraction(6, 2), 3),
]
INFINITE: list[Any] = [
    float("nan"),
    float("inf"),
    -float("inf"),
    np.float32("nan"),
    np.float64("inf"),
    np.array(np.nan),
    Decimal("NaN"),
    Decimal("-Infinity"),
    Decimal("1E+400"),
]
NONE: list[Any] = [np.True_, np.array([1.0, 2.0]), "0.5", Decimal("sNaN"), Fraction(10**400), 1j]


def ids(value: object) -> str:
    return f"{type(value).__name__} {value}"[:40]


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    with FaultServer(TEXT) as one:
        yield one


def sent(server: FaultServer, flavor: str, method: str, *args: Any, **given: Any) -> Any:
    """The body that a server gets; its response need not fit."""
    before = len(server.asked)
    with suppress(ResponseValidationError):  # The response is that of another method.
        ask(flavor, method, *args, client={"base_url": server.url}, **given)
    assert len(server.asked) == before + 1
    return json.loads(server.asked[-1].body)


@FLAVORS
@pytest.mark.parametrize(("value", "wanted"), NUMBERS, ids=ids)
def test_numbers_are_sent_as_numbers(
    server: FaultServer, flavor: str, value: Any, wanted: float
) -> None:
    def same(number: Any) -> None:
        assert (type(number), number) == (type(wanted), wanted)

    body = sent(server, flavor, "text_generation", "a", temperature=value)
    same(body["parameters"]["temperature"])
    body = sent(server, flavor, "text_generation", "a", extra_body={"of": [{"mine": value}]})
    same(body["of"][0]["mine"])
    body = sent(server, flavor, "text_to_image", "a", extra_parameters={"mine": (value,)})
    same(body["parameters"]["mine"][0])
    body = sent(
        server, flavor, "document_question_answering", PNG, "a", word_boxes=[[value] * 4, "b"]
    )
    same(body["parameters"]["word_boxes"][0][3])
    body = sent(server, flavor, "tabular_regression", {"a": [value]})
    same(body["inputs"]["data"]["a"][0])
    same(sent(server, flavor, "post", json={"a": [value]})["a"][0])


@FLAVORS
@pytest.mark.parametrize(("value", "wanted"), NUMBERS, ids=ids)
def test_whole_numbers_are_integers(
    server: FaultServer, flavor: str, value: Any, wanted: float
) -> None:
    if isinstance(wanted, int):
        body = sent(server, flavor, "text_generation", "a", top_k=value)
        assert body["parameters"]["top_k"] == wanted
        return
    with pytest.raises(RequestValidationError, match="top_k should be a valid integer") as caught:
        sent(server, flavor, "text_generation", "a", top_k=value)
    assert caught.value.argument == "top_k"


@FLAVORS
def test_numbers_inside_models(server: FaultServer, flavor: str) -> None:
    made = {"role": "user", "content": "a", "mine": np.float32(0.5)}
    message = ChatCompletionInputMessage.model_validate(made)
    (got,) = sent(server, flavor, "chat_completion", [message])["messages"]
    assert got == {"role": "user", "content": "a", "mine": 0.5}


@FLAVORS
def test_numpy_booleans_are_booleans(server: FaultServer, flavor: str) -> None:
    body = sent(server, flavor, "text_generation", "a", do_sample=np.True_, watermark=np.False_)
    assert body["parameters"]["do_sample"] is True
    assert body["parameters"]["watermark"] is False


@FLAVORS
@pytest.mark.parametrize("value", INFINITE, ids=ids)
def test_what_json_cannot_represent_is_refused_by_name(
    server: FaultServer, flavor: str, value: Any
) -> None:
    before = len(server.asked)
    cases: list[tuple[str, str, tuple[Any, ...], dict[str, Any]]] = [
        ("temperature", "text_generation", ("a",), {"temperature": value}),
        ("extra_body['a'][1]", "text_generation", ("a",), {"extra_body": {"a": [1, value]}}),
        ("extra_parameters['a']", "text_to_image", ("a",), {"extra_parameters": {"a": value}}),
        ("table['a'][0]", "tabular_regression", ({"a": [value]},), {}),
        ("logit_bias[0]", "chat_completion", ([],), {"logit_bias": [value]}),
        ("json[2]", "post", (), {"json": [1, 2, value]}),
    ]
    for where, method, args, named in cases:
        with pytest.raises(RequestValidationError) as caught:
            sent(server, flavor, method, *args, **named)
        assert f"{where} is " in str(caught.value)
        assert "which is not valid JSON" in str(caught.value)
        assert caught.value.argument == where.partition("[")[0]
    assert len(server.asked) == before


@FLAVORS
@pytest.mark.parametrize("value", NONE, ids=ids)
def test_what_is_no_number_is_refused_by_name(server: FaultServer, flavor: str, value: Any) -> None:
    before = len(server.asked)
    with pytest.raises(RequestValidationError, match="temperature should be") as caught:
        sent(server, flavor, "text_generation", "a", temperature=value)
    assert caught.value.argument == "temperature"
    assert len(server.asked) == before


@given(st.decimals(allow_nan=False, allow_infinity=False) | st.fractions() | st.floats(width=32))
def test_any_number_becomes_the_nearest_json_number(value: Any) -> None:
    if not isfinite(float(value)):
        with pytest.raises(NotJson) as caught:
            plain({"a": [value]})
        assert caught.value.at == ("a", "0")
        return
    number = plain(value)
    assert isinstance(number, (int, float))
    assert float(number) == float(value)
    assert json.loads(json.dumps(number)) == number
