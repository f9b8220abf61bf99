"""The Inference Endpoints toolkit: right type, right values, errors as the right exception."""

from __future__ import annotations

import base64
import functools
import io
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from inferwire import (
    AutomaticSpeechRecognitionOutput,
    BadRequestError,
    FillMaskOutputElement,
    ImageSegmentationOutputElement,
    QuestionAnsweringOutputElement,
    RequestValidationError,
    ZeroShotClassificationOutputElement,
)
from PIL import Image

from .replay import FOLDER, Call, play, toolkit

pytestmark = pytest.mark.parametrize("half", ["sync", "async"])
WAV = FOLDER / "hfit" / "input.wav"
PNG = FOLDER / "hfit" / "input.png"


def test_speech(half: str) -> None:
    bare, by_character, by_word = toolkit("automatic-speech-recognition")
    heard = play(bare, lambda client: client.automatic_speech_recognition(WAV), half=half)
    assert isinstance(heard, AutomaticSpeechRecognitionOutput)
    assert (heard.text, heard.chunks) == (bare.json["text"], None)
    for exchange in (by_character, by_word):
        kind = exchange.body["parameters"]["return_timestamps"]
        call = functools.partial(transcribe, kind=kind)
        heard = play(exchange, call, half=half)
        assert [(one.text, list(one.timestamp)) for one in heard.chunks] == [
            (one["text"], one["timestamp"]) for one in exchange.json["chunks"]
        ]


def transcribe(client: Any, kind: str) -> Any:
    return client.automatic_speech_recognition(WAV, return_timestamps=kind)


def test_embeddings(half: str) -> None:
    one, many = toolkit("feature-extraction")
    vector = play(one, lambda client: client.feature_extraction("hello"), half=half)
    assert (vector.dtype, vector.shape) == (np.float32, (1, 3, 32))
    np.testing.assert_array_equal(vector, np.array(one.json, dtype=np.float32))
    with pytest.raises(Exception, match="singly"):
        # Texts of different lengths give token vectors that no array holds.
        play(many, lambda client: client.feature_extraction(["hello", "hello world"]), half=half)


def test_segmentation(half: str) -> None:
    raw, in_json = toolkit("image-segmentation")[:2]
    segments = play(raw, lambda client: client.image_segmentation(PNG), half=half)
    for segment, recorded in zip(segments, raw.json, strict=True):
        assert isinstance(segment, ImageSegmentationOutputElement)
        assert (segment.label, segment.score) == (recorded["label"], recorded["score"])
        with Image.open(io.BytesIO(base64.b64decode(recorded["mask"]))) as mask:
            assert segment.mask.tobytes() == mask.tobytes()
    assert in_json.body["inputs"] == base64.b64encode(PNG.read_bytes()).decode()


def test_questions(half: str) -> None:
    one, two, wrong = toolkit("question-answering")
    question, context = one.body["inputs"]["question"], one.body["inputs"]["context"]
    answer = play(one, lambda client: client.question_answering(question, context), half=half)
    assert isinstance(answer, QuestionAnsweringOutputElement)
    assert answer.model_dump() == one.json
    answers = play(
        two, lambda client: client.question_answering(question, context, top_k=2), half=half
    )
    assert [answer.model_dump() for answer in answers] == two.json
    with pytest.raises(RequestValidationError, match="context"):
        play(wrong, lambda client: client.question_answering("x", None), half=half)


BARE: dict[str, Any] = {"stream": False, "parameters": {"return_full_text": False}}


def test_generation(half: str) -> None:
    plain, several, batch, messages, refused = toolkit("text-generation")
    assert (
        play(
            plain,
            lambda client: client.text_generation("hello world", max_new_tokens=6),
            sent_too=BARE,
            half=half,
        )
        == plain.json[0]["generated_text"]
    )
    assert (
        play(
            several,
            lambda client: client.text_generation(
                "hello world",
                max_new_tokens=6,
                do_sample=True,
                extra_body={"parameters": {"num_return_sequences": 2}},
            ),
            sent_too=BARE,
            half=half,
        )
        == several.json[0]["generated_text"]
    )
    for exchange in (batch, messages):
        call = functools.partial(generate, prompt=exchange.body["inputs"])
        with pytest.raises(RequestValidationError, match="prompt"):
            play(exchange, call, half=half)
    # No argument has the name that the server refuses, so there is nothing to drop and try again.
    with pytest.raises(BadRequestError, match="model_kwargs"):
        play(
            refused,
            lambda client: client.text_generation("x", extra_body={"parameters": {"nonsense": 1}}),
            sent_too=BARE,
            half=half,
        )


def generate(client: Any, prompt: Any) -> Any:
    return client.text_generation(prompt)


def test_labels(half: str) -> None:
    one, many, wrong = toolkit("zero-shot-classification")
    labels = ["sport", "politics"]
    found = play(
        one,
        lambda client: client.zero_shot_classification("this is about sport", labels),
        half=half,
    )
    assert all(isinstance(each, ZeroShotClassificationOutputElement) for each in found)
    assert pairs(found) == list(zip(one.json["labels"], one.json["scores"], strict=True))
    results = play(
        many,
        lambda client: client.zero_shot_classification(["a", "b"], labels, multi_label=True),
        half=half,
    )
    assert [pairs(each) for each in results] == [
        list(zip(each["labels"], each["scores"], strict=True)) for each in many.json
    ]
    with pytest.raises(RequestValidationError, match="candidate_labels"):
        play(wrong, lambda client: client.zero_shot_classification("x"), half=half)


def pairs(found: list[ZeroShotClassificationOutputElement]) -> list[tuple[str, float]]:
    return [(each.label, each.score) for each in found]


def test_masks(half: str) -> None:
    one, two, many, several, wrong = toolkit("fill-mask")
    calls: tuple[Call, Call] = (
        lambda client: client.fill_mask("paris is the [MASK] of france"),
        lambda client: client.fill_mask("paris is the [MASK] of france", top_k=2),
    )
    for exchange, call in zip((one, two), calls, strict=True):
        found = play(exchange, call, half=half)
        assert all(isinstance(each, FillMaskOutputElement) for each in found)
        assert [each.model_dump(exclude_unset=True) for each in found] == exchange.json
    results = play(many, lambda client: client.fill_mask(["the [MASK]", "a [MASK] of"]), half=half)
    assert [[each.token for each in result] for result in results] == [
        [each["token"] for each in result] for result in many.json
    ]
    flat = play(several, lambda client: client.fill_mask("[MASK] is the [MASK]"), half=half)
    assert [each.token for each in flat] == [
        each["token"] for mask in several.json for each in mask
    ]
    with pytest.raises(BadRequestError, match="No mask_token"):
        play(wrong, lambda client: client.fill_mask("no mask here"), half=half)


REFUSED: tuple[tuple[str, Call, dict[str, Any]], ...] = (
    (
        "question-answering",
        lambda client: client.question_answering("x", "y"),
        {"inputs": {"question": "x", "context": "y"}},
    ),
    (
        "zero-shot-classification",
        lambda client: client.zero_shot_classification("x", ["a"]),
        {"inputs": "x", "parameters": {"candidate_labels": ["a"]}},
    ),
)


def test_errors_keep_the_servers_words(half: str) -> None:
    for task, call, body in REFUSED:
        exchange = replace(toolkit(task)[-1], body=body)
        with pytest.raises(BadRequestError) as caught:
            play(exchange, call, half=half)
        assert caught.value.server_message == exchange.json["error"]
        assert caught.value.status == 400
