"""What a user writes, and the types they get: for the type checkers, never executed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import assert_type

import numpy as np
import numpy.typing as npt
from inferwire import (
    AssembledStream,
    AsyncAssembledStream,
    AsyncInferenceClient,
    AutomaticSpeechRecognitionOutput,
    ChatCompletionOutput,
    ChatCompletionStreamOutput,
    ImageSegmentationOutputElement,
    InferenceClient,
    QuestionAnsweringOutputElement,
    TextGenerationOutput,
    TextGenerationStreamOutput,
    Timeout,
    ZeroShotClassificationOutputElement,
)
from inferwire.types import ChatCompletionInputMessage, ChatCompletionInputTool
from PIL.Image import Image


def chat(client: InferenceClient, wants_stream: bool) -> None:
    whole = client.chat_completion([{"role": "user", "content": "hi"}])
    assert_type(whole, ChatCompletionOutput)
    assert_type(whole.choices[0].message.content, str | None)
    stream = client.chat_completion([{"role": "user", "content": "hi"}], stream=True)
    assert_type(stream, AssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput])
    for chunk in stream:
        assert_type(chunk, ChatCompletionStreamOutput)
        assert_type(chunk.choices[0].delta.content, str | None)
    either = client.chat_completion([{"role": "user", "content": "hi"}], stream=wants_stream)
    assert_type(
        either,
        ChatCompletionOutput | AssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput],
    )
    alias = client.chat.completions.create(
        messages=[ChatCompletionInputMessage(role="user", content="hi"), {"role": "assistant"}],
        model="org/model",
        tools=[
            {
                "type": "function",
                "function": {
                    "name": "weather",
                    "parameters": {
                        "type": "object",
                        "properties": {"city": {"enum": ["Paris", "Berlin"]}},
                        "required": ["city"],
                    },
                },
            }
        ],
        tool_choice="auto",
        response_format={"type": "json_object"},
        stream_options={"include_usage": True},
        stop=["\n"],
        temperature=1,
        timeout=Timeout(connect=1.0, total=30.0),
        extra_headers={"x-trace": "1"},
        extra_body={"min_p": 0.1, "nested": {"list": [1, None, "x"]}},
    )
    assert_type(alias, ChatCompletionOutput)
    with client.chat.completions.create(
        [
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What is this?"},
                    {"type": "image_url", "image_url": {"url": "https://example.org/cat.png"}},
                ],
            }
        ],
        stream=True,
    ) as chunks:
        assert_type(chunks, AssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput])
        assert_type(next(chunks), ChatCompletionStreamOutput)
    tools: list[ChatCompletionInputTool] = []
    client.chat_completion([], tools=tools)


def text(client: InferenceClient, unknown: bool) -> None:
    assert_type(client.text_generation("once"), str)
    assert_type(client.text_generation("once", details=True), TextGenerationOutput)
    assert_type(client.text_generation("once", stream=True), AssembledStream[str, str])
    detailed = client.text_generation("once", stream=True, details=True, max_new_tokens=3)
    assert_type(detailed, AssembledStream[TextGenerationStreamOutput, TextGenerationOutput])
    assert_type(
        client.text_generation("once", stream=unknown, details=unknown),
        str
        | TextGenerationOutput
        | AssembledStream[str | TextGenerationStreamOutput, str | TextGenerationOutput],
    )
    assert_type(client.question_answering("who?", "she"), QuestionAnsweringOutputElement)
    assert_type(
        client.question_answering("who?", "she", top_k=1), list[QuestionAnsweringOutputElement]
    )
    one = client.zero_shot_classification("a text", ["a", "b"])
    assert_type(one, list[ZeroShotClassificationOutputElement])
    many = client.zero_shot_classification(["a", "b"], ["x", "y"], multi_label=True)
    assert_type(many, list[list[ZeroShotClassificationOutputElement]])
    old = client.zero_shot_classification("a text", labels=["a", "b"])
    assert_type(old, list[ZeroShotClassificationOutputElement])
    vector = client.feature_extraction(["a", "b"], normalize=True, truncation_direction="right")
    assert_type(vector, npt.NDArray[np.float32])


def media(client: InferenceClient, picture: Image, path: Path) -> None:
    assert_type(client.text_to_image("a cat", extra_parameters={"lora": "x"}), Image)
    for source in (picture, path, b"", bytearray(), memoryview(b""), "https://example.org/a.png"):
        segments = client.image_segmentation(source, subtask="panoptic")
        assert_type(segments, list[ImageSegmentationOutputElement])
        assert_type(segments[0].mask, Image)
    with path.open("rb") as file:
        heard = client.automatic_speech_recognition(file, return_timestamps=True)
    assert_type(heard, AutomaticSpeechRecognitionOutput)


async def asynchronous(client: AsyncInferenceClient) -> AsyncIterator[str]:
    async with client:
        whole = await client.chat_completion([{"role": "user", "content": "hi"}])
        assert_type(whole, ChatCompletionOutput)
        stream = await client.chat.completions.create(
            [{"role": "user", "content": "hi"}], stream=True
        )
        assert_type(stream, AsyncAssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput])
        async for chunk in stream:
            yield chunk.choices[0].delta.content or ""
        async with await client.text_generation("once", stream=True) as words:
            assert_type(words, AsyncAssembledStream[str, str])
            async for word in words:
                assert_type(word, str)
        assert_type(await client.text_to_image("a cat"), Image)
        assert_type(await client.question_answering("a", "b"), QuestionAnsweringOutputElement)
