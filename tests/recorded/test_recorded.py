"""Every recorded exchange, through both clients: right type, right values, right exception.

A recording is made by the method of its task, by `post`, or not at all, and then it says why.
"""

from __future__ import annotations

import io
import wave
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from inferwire import (
    APIStatusError,
    InferwireError,
    RequestValidationError,
    ResponseValidationError,
)
from inferwire_testing._demo.compare import differences

from tests.support.type_truth.check import lies, of_stream, promised

from . import llama, toolkit
from .calls import Call
from .replay import EXCHANGES, HALVES, SERVER, Exchange, play

CALLS: Mapping[str, Call] = {**toolkit.CALLS, **llama.CALLS}
POSTED: Mapping[str, type[InferwireError] | None] = {**toolkit.POSTED, **llama.POSTED}
REFUSED: Mapping[str, tuple[str, Call]] = {**toolkit.REFUSED, **llama.REFUSED}

NOT_PRODUCED: Mapping[str, str] = {
    "llama/metrics": "No method asks for a server's metrics, and post() sends no GET.",
    "llama/models": "No method asks for OpenAI's list of models, and post() sends no GET.",
    "llama/not_found": "No method asks for a route that there is not, and post() sends no GET.",
    "llama/props": "No method asks for llama-server's own settings, and post() sends no GET.",
}


@pytest.fixture(params=HALVES)
def half(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def posting(exchange: Exchange) -> dict[str, Any]:
    """The arguments by which `post` makes any recorded POST."""
    arguments: dict[str, Any] = {"model": SERVER + exchange.path}
    if exchange.answer_type == "text/event-stream":
        arguments["stream"] = True
    if isinstance(exchange.body, bytes):
        headers = {"Content-Type": exchange.content_type}
        return arguments | {"data": exchange.body, "extra_headers": headers}
    return arguments | {"json": exchange.body}


def assert_type(result: Any, half: str, method: str, arguments: Mapping[str, Any]) -> None:
    declared = promised(getattr(HALVES[half], method), arguments)
    item = of_stream(declared)
    values = [(one, item) for one in result] if item else [(result, declared)]
    assert [lie for value, hint in values for lie in lies(value, hint)] == []


def assert_sound(file: bytes, recorded: Any) -> None:
    """The file holds the recorded samples, as near as 16 bits come."""
    with wave.open(io.BytesIO(file)) as sound:
        assert sound.getframerate() == recorded["sampling_rate"]
        levels = np.frombuffer(sound.readframes(sound.getnframes()), "<i2")
        samples = levels.reshape(-1, sound.getnchannels()).T / 32767
    np.testing.assert_allclose(samples, recorded["audio"], rtol=0, atol=1 / 32767)


@pytest.mark.parametrize("name", [name for name, call in CALLS.items() if call.error is None])
def test_results(name: str, half: str) -> None:
    exchange, call = EXCHANGES[name], CALLS[name]
    result = play(exchange, half, call.method, call.arguments)
    assert_type(result, half, call.method, call.arguments)
    if isinstance(result, bytes):
        assert_sound(result, exchange.json)
    else:
        expected = call.reading(exchange.json)
        assert [str(one) for one in differences(expected, result)] == []


@pytest.mark.parametrize("name", [name for name, error in POSTED.items() if error is None])
def test_posts(name: str, half: str) -> None:
    exchange = EXCHANGES[name]
    arguments = posting(exchange)
    result = play(exchange, half, "post", arguments)
    assert_type(result, half, "post", arguments)
    assert result == (exchange.lines if "stream" in arguments else exchange.answer)


ERRORS = [
    *((name, call.method, call.arguments, call.error) for name, call in CALLS.items()),
    *((name, "post", posting(EXCHANGES[name]), error) for name, error in POSTED.items()),
]


@pytest.mark.parametrize(
    ("name", "method", "arguments", "error"),
    [pytest.param(*row, id=row[0]) for row in ERRORS if row[-1] is not None],
)
def test_errors(
    name: str, method: str, arguments: dict[str, Any], error: type[InferwireError], half: str
) -> None:
    exchange = EXCHANGES[name]
    with pytest.raises(error) as caught:
        play(exchange, half, method, arguments)
    assert type(caught.value) is error
    if isinstance(caught.value, ResponseValidationError):
        assert "separately" in str(caught.value)
    else:
        assert isinstance(caught.value, APIStatusError)
        assert caught.value.status == exchange.status
        assert caught.value.server_message == exchange.words
        assert exchange.words in str(caught.value)
    assert caught.value.body == exchange.answer


@pytest.mark.parametrize("name", REFUSED)
def test_what_a_method_knows_to_be_wrong_is_not_sent(name: str, half: str) -> None:
    argument, call = REFUSED[name]
    with pytest.raises(RequestValidationError) as caught:
        play(EXCHANGES[name], half, call.method, call.arguments)
    assert caught.value.argument == argument


def test_no_exchange_is_forgotten() -> None:
    assert sorted([*CALLS, *POSTED, *NOT_PRODUCED]) == sorted(EXCHANGES)
    assert (len(CALLS), len(POSTED), len(NOT_PRODUCED), len(EXCHANGES)) == (65, 27, 4, 96)
