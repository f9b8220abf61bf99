"""The Inference API's front end over pipelines of Transformers: sounds and pictures.

Each check is named after its task, and its server is started for it.
"""

from __future__ import annotations

import functools
import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from inferwire import (
    AudioClassificationOutputElement,
    AutomaticSpeechRecognitionOutput,
    BadRequestError,
    ImageClassificationOutputElement,
    ObjectDetectionOutputElement,
)
from PIL import Image

from tests.live import live_inference_api
from tests.live.exchanges import Caller

SERVER = live_inference_api.SERVER
RECORDED = Path(__file__).parents[1] / "recorded" / "hfit"
WAV, PNG = RECORDED / "input.wav", RECORDED / "input.png"
with Image.open(PNG) as opened:
    PICTURE = opened.convert("RGB")


def kinds(path: Path) -> list[Any]:
    """The same file in every way that a method takes it."""
    return [path, str(path), path.read_bytes(), io.BytesIO(path.read_bytes())]


def heard(client: Any, audio: Any) -> Any:
    return client.audio_classification(audio)


def seen(client: Any, image: Any) -> Any:
    return client.image_classification(image)


def test_audio_classification(ask: Caller) -> None:
    first = None
    for audio in kinds(WAV):
        found = ask(functools.partial(heard, audio=audio))
        assert {one.label for one in found} == {"happy", "sad", "angry"}
        assert all(isinstance(one, AudioClassificationOutputElement) for one in found)
        first = first or found
        assert found == first
    with pytest.raises(BadRequestError, match="Malformed soundfile"):
        ask(lambda client: client.audio_classification(b"no sound at all"))


def test_audio_to_audio(ask: Caller) -> None:
    found = ask(lambda client: client.audio_to_audio(WAV))
    assert [one.label for one in found] == ["speech", "noise"]
    assert {one.content_type for one in found} == {"audio/flac"}
    assert all(one.blob.startswith(b"fLaC") for one in found)


def test_automatic_speech_recognition(ask: Caller) -> None:
    found = ask(lambda client: client.automatic_speech_recognition(WAV))
    assert isinstance(found, AutomaticSpeechRecognitionOutput)
    assert found.text


def test_image_classification(ask: Caller) -> None:
    for image in (*kinds(PNG), PICTURE):
        found = ask(functools.partial(seen, image=image))
        assert {one.label for one in found} == {"cat", "dog", "car"}
        assert all(isinstance(one, ImageClassificationOutputElement) for one in found)
    two = ask(lambda client: client.image_classification(PNG, top_k=2))
    assert len(two) == 2
    plain = ask(lambda client: client.image_classification(PNG, function_to_apply="none"))
    assert len(plain) == 3
    with pytest.raises(BadRequestError, match="cannot identify image file"):
        ask(lambda client: client.image_classification(b"no picture"))


def test_image_segmentation(ask: Caller) -> None:
    for found in (
        ask(lambda client: client.image_segmentation(PNG)),
        ask(lambda client: client.image_segmentation(PNG, subtask="semantic")),
    ):
        assert {one.label for one in found} <= {"wall", "sky", "road"}
        assert all(one.mask.size == PICTURE.size and one.mask.mode == "L" for one in found)
        # Every point belongs to one part.
        assert np.sum([np.asarray(one.mask) for one in found], axis=0).min() == 255


def test_image_to_image(ask: Caller) -> None:
    for made in (
        ask(lambda client: client.image_to_image(PNG)),
        ask(lambda client: client.image_to_image(PNG, "the same by night")),
    ):
        assert made.format == "PNG"
        assert made.tobytes() == PICTURE.point(lambda level: 255 - level).tobytes()


def test_image_to_text(ask: Caller) -> None:
    assert isinstance(ask(lambda client: client.image_to_text(PNG)).generated_text, str)


def test_object_detection(ask: Caller) -> None:
    assert ask(lambda client: client.object_detection(PNG, threshold=0.99)) == []
    found = ask(lambda client: client.object_detection(PNG, threshold=0.0))
    assert found
    assert all(isinstance(one, ObjectDetectionOutputElement) for one in found)
    assert all(one.box.xmin <= one.box.xmax for one in found)


def test_text_to_image(ask: Caller) -> None:
    made = ask(lambda client: client.text_to_image("a red car", width=32, height=16))
    assert (made.format, made.size) == ("PNG", (32, 16))


def test_text_to_speech(ask: Caller) -> None:
    assert ask(lambda client: client.text_to_speech("what a film")).startswith(b"fLaC")
    headers = {"accept": "audio/wav"}
    wave = ask(lambda client: client.text_to_speech("what a film", extra_headers=headers))
    assert wave.startswith(b"RIFF")


def test_zero_shot_image_classification(ask: Caller) -> None:
    labels = ["cat", "dog"]
    found = ask(lambda client: client.zero_shot_image_classification(PNG, labels))
    assert {one.label for one in found} == set(labels)
    assert sum(one.score for one in found) == pytest.approx(1)
