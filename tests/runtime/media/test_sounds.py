"""Sounds: files as they came, and samples in JSON as the WAV file of them."""

from __future__ import annotations

import io
import json
import wave

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire_runtime._errors.exceptions import ResponseValidationError
from inferwire_runtime._operation.readers import RequestFacts, Rule, Sound
from inferwire_runtime._response.decode import decode

RULES = (Rule(Sound(("wave",), ("hertz",))),)
LOUDEST = 32767


def read(document: object) -> bytes:
    return decode(RULES, RequestFacts(), json.dumps(document).encode(), "application/json")


def opened(file: bytes) -> tuple[int, int, int, np.ndarray[tuple[int, ...], np.dtype[np.int16]]]:
    with wave.open(io.BytesIO(file)) as sound:
        frames = np.frombuffer(sound.readframes(sound.getnframes()), dtype="<i2")
        channels = sound.getnchannels()
        levels = frames.reshape(-1, channels).T.astype(np.int16)
        return channels, sound.getframerate(), sound.getsampwidth(), levels


def test_a_file_comes_back_as_it_came() -> None:
    assert decode(RULES, RequestFacts(), b"fLaC\0\x01", "audio/flac") == b"fLaC\0\x01"


samples = st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=50)


@given(samples, st.integers(1, 192_000))
def test_a_list_is_one_channel(values: list[float], rate: int) -> None:
    channels, found_rate, width, levels = opened(read({"wave": values, "hertz": rate}))
    assert (channels, found_rate, width) == (1, rate, 2)
    assert np.abs(levels[0] / LOUDEST - np.array(values, np.float32)).max() <= 1 / LOUDEST


@given(st.integers(1, 4), samples, st.integers(0, 2))
def test_lists_are_channels_whatever_is_around_them(
    count: int, values: list[float], depth: int
) -> None:
    document: object = [[value / (index + 1) for value in values] for index in range(count)]
    for _ in range(depth):
        document = [document]
    channels, _, _, levels = opened(read({"wave": document, "hertz": 8000.0}))
    assert channels == count
    assert levels.shape == (count, len(values))


def test_what_is_too_loud_is_cut_off() -> None:
    *_, levels = opened(read([{"wave": [2, -7.5, 0], "hertz": 8000}]))
    assert levels.tolist() == [[LOUDEST, -LOUDEST, 0]]


@pytest.mark.parametrize(
    ("document", "pointer", "expected"),
    [
        ({"wave": [0.1]}, "", "the number of samples per second"),
        ({"wave": [0.1], "hertz": "fast"}, "/hertz", "the number of samples per second"),
        ({"wave": [0.1], "hertz": 0}, "/hertz", "the number of samples per second"),
        ({"hertz": 8000}, "", "nested lists of numbers"),
        ({"wave": [0.1, None], "hertz": 8000}, "/wave/1", "a number"),
        (
            {"wave": [[[0.1], [0.2]], [[0.3], [0.4]]], "hertz": 8},
            "/wave",
            "a list of samples, or a list for each channel",
        ),
        ([], "", "an object"),
    ],
)
def test_what_is_no_sound_is_refused(document: object, pointer: str, expected: str) -> None:
    with pytest.raises(ResponseValidationError) as caught:
        read(document)
    assert caught.value.pointer == pointer
    assert caught.value.expected.startswith(expected)
