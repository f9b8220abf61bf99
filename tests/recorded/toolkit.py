"""The Inference Endpoints toolkit: which call makes each exchange."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inferwire import BadRequestError, InferwireError, ResponseValidationError

from .calls import Call, answers, fails
from .replay import FOLDER

WAV = FOLDER / "hfit" / "input.wav"
PNG = FOLDER / "hfit" / "input.png"

FRANCE = "paris is the [MASK] of france"
CLARA = "my name is clara and i live in berkeley"
ASKED = {"question": "what is my name", "context": CLARA}
TABLE = {"name": ["paris", "france"], "count": ["1", "2"]}
SPORT = ["sport", "politics"]
PETS = ["cat", "dog"]


def first(answer: Any) -> Any:
    return answer[0]


def generated(answer: Any) -> Any:
    return answer[0]["generated_text"]


def singles(answer: Any) -> Any:
    return [[one] for one in answer]


def flat(answer: Any) -> Any:
    return [one for mask in answer for one in mask]


def pairs(answer: Any) -> Any:
    both = zip(answer["labels"], answer["scores"], strict=True)
    return [{"label": label, "score": score} for label, score in both]


def each_pairs(answer: Any) -> Any:
    return [pairs(one) for one in answer]


CALLS: Mapping[str, Call] = {
    "hfit/audio-classification/0": answers("audio_classification", audio=WAV),
    "hfit/audio-classification/1": answers("audio_classification", audio=WAV, top_k=2),
    "hfit/audio-classification/2": fails(
        "audio_classification",
        BadRequestError,
        audio=b"notaudio",
        extra_headers={"Content-Type": "audio/wav"},
    ),
    "hfit/automatic-speech-recognition/0": answers("automatic_speech_recognition", audio=WAV),
    "hfit/automatic-speech-recognition/1": answers(
        "automatic_speech_recognition", audio=WAV, return_timestamps="char"
    ),
    "hfit/automatic-speech-recognition/2": answers(
        "automatic_speech_recognition", audio=WAV, return_timestamps="word"
    ),
    "hfit/depth-estimation/0": fails("depth_estimation", BadRequestError, image=PNG),
    "hfit/feature-extraction/0": answers("feature_extraction", text="hello"),
    # Texts of different lengths: vectors of their tokens, which no array holds.
    "hfit/feature-extraction/1": fails(
        "feature_extraction", ResponseValidationError, text=["hello", "hello world"]
    ),
    "hfit/fill-mask/0": answers("fill_mask", text=FRANCE),
    "hfit/fill-mask/1": answers("fill_mask", text=FRANCE, top_k=2),
    "hfit/fill-mask/2": answers("fill_mask", text=["the [MASK]", "a [MASK] of"]),
    "hfit/fill-mask/3": answers("fill_mask", flat, text="[MASK] is the [MASK]"),
    "hfit/fill-mask/4": fails("fill_mask", BadRequestError, text="no mask here"),
    "hfit/image-classification/0": answers("image_classification", image=PNG),
    "hfit/image-classification/2": answers("image_classification", image=PNG, top_k=2),
    "hfit/image-classification/3": fails(
        "image_classification",
        BadRequestError,
        image=b"notimage",
        extra_headers={"Content-Type": "image/png"},
    ),
    "hfit/image-feature-extraction/0": answers("image_feature_extraction", image=PNG),
    "hfit/image-segmentation/0": answers("image_segmentation", image=PNG),
    "hfit/image-to-text/0": answers("image_to_text", first, image=PNG),
    "hfit/image-to-text/1": answers("image_to_text", first, image=PNG, max_new_tokens=4),
    "hfit/object-detection/0": answers("object_detection", image=PNG),
    "hfit/object-detection/1": answers("object_detection", image=PNG, threshold=0.1),
    "hfit/question-answering/0": answers("question_answering", **ASKED),
    "hfit/question-answering/1": answers("question_answering", **ASKED, top_k=2),
    "hfit/summarization/0": answers(
        "summarization",
        first,
        text="hello world how are you",
        extra_body={"parameters": {"max_new_tokens": 8}},
    ),
    "hfit/summarization/1": answers(
        "summarization",
        text=["hello", "world"],
        extra_body={"parameters": {"max_new_tokens": 4}},
    ),
    "hfit/table-question-answering/0": answers(
        "table_question_answering", table=TABLE, query="how many"
    ),
    "hfit/text-classification/0": answers("text_classification", text="this movie was great"),
    "hfit/text-classification/1": answers("text_classification", singles, text=["great", "bad"]),
    "hfit/text-classification/2": answers("text_classification", text="great", top_k=2),
    # An argument that is None is not sent.
    "hfit/text-classification/3": answers(
        "text_classification",
        text="great",
        function_to_apply="sigmoid",
        extra_body={"parameters": {"top_k": None}},
    ),
    "hfit/text-generation/0": answers(
        "text_generation", generated, prompt="hello world", max_new_tokens=6
    ),
    # Of several sequences, the method gives the first.
    "hfit/text-generation/1": answers(
        "text_generation",
        generated,
        prompt="hello world",
        max_new_tokens=6,
        do_sample=True,
        extra_body={"parameters": {"num_return_sequences": 2}},
    ),
    # No argument has the name that the server refuses: there is nothing to drop and try again.
    "hfit/text-generation/4": fails(
        "text_generation",
        BadRequestError,
        prompt="x",
        extra_body={"parameters": {"nonsense": 1}},
    ),
    "hfit/text-to-speech/0": answers("text_to_speech", text="hello"),
    "hfit/text-to-speech/1": answers(
        "text_to_speech", text="hello", extra_body={"accept": "audio/wav"}
    ),
    "hfit/text2text-generation/0": answers(
        "text2text_generation",
        first,
        text="hello world",
        extra_body={"parameters": {"max_new_tokens": 8}},
    ),
    "hfit/token-classification/0": answers("token_classification", text=CLARA),
    "hfit/token-classification/1": answers(
        "token_classification", text=CLARA, aggregation_strategy="simple"
    ),
    "hfit/token-classification/2": answers("token_classification", text=[CLARA, "paris"]),
    "hfit/token-classification/3": answers(
        "token_classification", text=CLARA, ignore_labels=["O"], aggregation_strategy="max"
    ),
    "hfit/translation/0": answers(
        "translation",
        first,
        text="hello world",
        extra_body={"parameters": {"max_new_tokens": 8}},
    ),
    "hfit/visual-question-answering/0": answers(
        "visual_question_answering", image=PNG, question="what"
    ),
    "hfit/visual-question-answering/1": answers(
        "visual_question_answering", image=PNG, question="what", top_k=2
    ),
    "hfit/zero-shot-classification/0": answers(
        "zero_shot_classification", pairs, text="this is about sport", candidate_labels=SPORT
    ),
    "hfit/zero-shot-classification/1": answers(
        "zero_shot_classification",
        each_pairs,
        text=["a", "b"],
        candidate_labels=SPORT,
        multi_label=True,
    ),
    "hfit/zero-shot-image-classification/0": answers(
        "zero_shot_image_classification", image=PNG, candidate_labels=PETS
    ),
}

POSTED: Mapping[str, type[InferwireError] | None] = {
    # A picture without parameters is sent as a file; only `post` puts it into JSON.
    "hfit/image-classification/1": None,
    "hfit/image-segmentation/1": None,
    # The picture is one level deeper than the method puts it.
    "hfit/zero-shot-image-classification/1": None,
    # The methods take a text.
    "hfit/text-generation/2": None,
    "hfit/text-generation/3": None,
    # Requests that the methods know to be wrong.
    "hfit/question-answering/2": BadRequestError,
    "hfit/text-classification/4": BadRequestError,
    "hfit/text-classification/5": BadRequestError,
    "hfit/text-classification/6": BadRequestError,
    "hfit/zero-shot-classification/2": BadRequestError,
}

REFUSED: Mapping[str, tuple[str, Call]] = {
    "hfit/question-answering/2": (
        "context",
        answers("question_answering", question="x", context=None),
    ),
    "hfit/text-generation/2": (
        "prompt",
        answers("text_generation", prompt=["a", "b"], max_new_tokens=3),
    ),
    "hfit/text-generation/3": (
        "prompt",
        answers("text_generation", prompt=[{"role": "user", "content": "hello"}]),
    ),
    "hfit/zero-shot-classification/2": (
        "candidate_labels",
        answers("zero_shot_classification", text="x"),
    ),
}
"""What the method itself says to a recorded request: the argument to blame, and the call."""
