"""Pipelines of Transformers without the Inference API's front end: what it does not let through.

The route to them is the checks' own; what they take and answer is the pipelines'.
"""

from __future__ import annotations

import functools
import io
import wave
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from inferwire import ResponseValidationError
from PIL import Image

from tests.live.exchanges import Caller
from tests.live.servers import pipelines

SERVER = ("transformers pipelines", pipelines.TRANSFORMERS)
ALL_TASKS = True  # One server has them.
RECORDED = Path(__file__).parents[1] / "recorded" / "hfit"
WAV, PNG = RECORDED / "input.wav", RECORDED / "input.png"
with Image.open(PNG) as opened:
    SIZE = opened.size
TEXTS = ["Ada wrote a program in London.", "It rains."]
WORDS = [["total", [10, 10, 60, 20]], ["42", [70, 10, 90, 20]]]
LABELS = ["music", "sport"]
EVERYTHING = {"parameters": {"threshold": 0.0}}


def test_audio_classification(ask: Caller) -> None:
    two = ask(lambda client: client.audio_classification(WAV, top_k=2))
    assert len(two) == 2


def timestamped(client: Any, kind: str) -> Any:
    return client.automatic_speech_recognition(WAV, return_timestamps=kind)


def test_automatic_speech_recognition(ask: Caller) -> None:
    bare = ask(lambda client: client.automatic_speech_recognition(WAV))
    assert bare.text
    assert not bare.chunks
    for kind in ("char", "word"):
        timed = ask(functools.partial(timestamped, kind=kind))
        assert timed.text == bare.text
        assert all(len(chunk.timestamp) == 2 for chunk in timed.chunks)


def test_depth_estimation(ask: Caller) -> None:
    found = ask(lambda client: client.depth_estimation(PNG))
    assert found.depth.size == SIZE
    assert np.asarray(found.predicted_depth).ndim >= 2


def test_document_question_answering(ask: Caller) -> None:
    found = ask(
        lambda client: client.document_question_answering(
            PNG, "what is the total ?", word_boxes=WORDS, top_k=2
        )
    )
    assert found
    assert all(one.answer for one in found)


def test_feature_extraction(ask: Caller) -> None:
    alike = ask(lambda client: client.feature_extraction(["red rain", "the cat"]))
    assert alike.shape[0] == 2
    with pytest.raises(ResponseValidationError, match="separately"):
        ask(lambda client: client.feature_extraction(TEXTS))


def test_fill_mask(ask: Caller) -> None:
    texts = ["a [MASK] car", "the [MASK] in the rain"]
    one_each = ask(lambda client: client.fill_mask(texts, top_k=2))
    assert [len(found) for found in one_each] == [2, 2]
    several = ask(lambda client: client.fill_mask(["[MASK] and [MASK]", "a [MASK]"], top_k=3))
    assert [len(found) for found in several] == [6, 3]


def test_image_classification(ask: Caller) -> None:
    assert len(ask(lambda client: client.image_classification(PNG, top_k=1))) == 1


def test_image_feature_extraction(ask: Caller) -> None:
    found = ask(lambda client: client.image_feature_extraction(PNG))
    assert found.dtype == np.float32
    assert found.shape[-1] == 32
    pooled = ask(lambda client: client.image_feature_extraction(PNG, pool=True))
    assert pooled.shape == (1, 32)


def test_question_answering(ask: Caller) -> None:
    question, context = "Who wrote a program?", TEXTS[0]
    one = ask(lambda client: client.question_answering(question, context))
    assert one.answer in context
    some = ask(
        lambda client: client.question_answering(
            question, context, top_k=3, align_to_words=False, handle_impossible_answer=True
        )
    )
    assert 1 <= len(some) <= 3


def test_summarization(ask: Caller) -> None:
    found = ask(lambda client: client.summarization(TEXTS, truncation="only_first"))
    assert [isinstance(one.summary_text, str) for one in found] == [True, True]


def test_text_classification(ask: Caller) -> None:
    best = ask(lambda client: client.text_classification(TEXTS))
    assert [len(found) for found in best] == [1, 1]
    both = ask(lambda client: client.text_classification(TEXTS, top_k=2))
    assert [len(found) for found in both] == [2, 2]
    single = ask(lambda client: client.text_classification(TEXTS[:1]))
    assert [len(found) for found in single] == [1]


def test_text_to_audio(ask: Caller) -> None:
    made = ask(lambda client: client.text_to_audio("rain on a car"))
    with wave.open(io.BytesIO(made)) as sound:
        assert sound.getframerate() == 16_000
        assert sound.getnframes() > 100


def test_text_to_speech(ask: Caller) -> None:
    made = ask(lambda client: client.text_to_speech("what a lovely film"))
    with wave.open(io.BytesIO(made)) as sound:
        assert sound.getframerate() == 16_000


def test_text2text_generation(ask: Caller) -> None:
    found = ask(lambda client: client.text2text_generation(TEXTS))
    assert [isinstance(one.generated_text, str) for one in found] == [True, True]


def test_token_classification(ask: Caller) -> None:
    found = ask(lambda client: client.token_classification(TEXTS, aggregation_strategy="max"))
    assert len(found) == 2
    assert all(one.entity_group for marked in found for one in marked)


def test_translation(ask: Caller) -> None:
    one = ask(lambda client: client.translation(TEXTS[0], clean_up_tokenization_spaces=True))
    assert isinstance(one.translation_text, str)
    found = ask(lambda client: client.translation(TEXTS))
    assert [isinstance(each.translation_text, str) for each in found] == [True, True]


def test_visual_question_answering(ask: Caller) -> None:
    found = ask(lambda client: client.visual_question_answering(PNG, "how many ?"))
    assert {one.answer for one in found} <= {"yes", "no", "two", "cat"}
    two = ask(lambda client: client.visual_question_answering(PNG, "how many ?", top_k=2))
    assert len(two) == 2


def test_zero_shot_classification(ask: Caller) -> None:
    found = ask(lambda client: client.zero_shot_classification(TEXTS, LABELS))
    assert [sorted(one.label for one in each) for each in found] == [LABELS, LABELS]


def test_zero_shot_image_classification(ask: Caller) -> None:
    found = ask(
        lambda client: client.zero_shot_image_classification(
            PNG, LABELS, hypothesis_template="a picture of {}"
        )
    )
    assert sorted(one.label for one in found) == LABELS


def test_zero_shot_object_detection(ask: Caller) -> None:
    found = ask(
        lambda client: client.zero_shot_object_detection(PNG, LABELS, extra_body=EVERYTHING)
    )
    assert {one.label for one in found} <= set(LABELS)
    assert found
