"""What a user of streams of events writes: for the type checkers, never executed."""

from __future__ import annotations

from typing import assert_never, assert_type

from inferwire import (
    AssembledStream,
    AsyncAssembledStream,
    AsyncInferenceClient,
    AsyncParsedStream,
    ChatCompletionChunkEvent,
    ChatCompletionContentDeltaEvent,
    ChatCompletionContentDoneEvent,
    ChatCompletionEvent,
    ChatCompletionOutput,
    ChatCompletionOutputToolCall,
    ChatCompletionRefusalDeltaEvent,
    ChatCompletionRefusalDoneEvent,
    ChatCompletionStreamOutput,
    ChatCompletionToolCallsFunctionArgumentsDeltaEvent,
    ChatCompletionToolCallsFunctionArgumentsDoneEvent,
    InferenceClient,
    ParsedChatCompletion,
    ParsedStream,
    types,
)
from inferwire.types import ChatCompletionInputMessageParam
from pydantic import BaseModel, TypeAdapter

SAID: list[ChatCompletionInputMessageParam] = [{"role": "user", "content": "Who?"}]


class Person(BaseModel):
    """A pydantic model."""

    name: str


def by_type(client: InferenceClient) -> ChatCompletionOutput:
    with client.chat.completions.stream(SAID, n=2) as stream:
        assert_type(stream, AssembledStream[ChatCompletionEvent, ChatCompletionOutput])
        for event in stream:
            if event.type == "content.delta":
                assert_type(event, ChatCompletionContentDeltaEvent)
                print(event.delta.upper(), event.snapshot.upper(), event.result_index + 1)
            elif event.type == "content.done":
                assert_type(event, ChatCompletionContentDoneEvent)
                assert_type(event.reason, str | None)
                print(event.text.upper())
            elif event.type == "refusal.delta":
                assert_type(event, ChatCompletionRefusalDeltaEvent)
            elif event.type == "refusal.done":
                assert_type(event, ChatCompletionRefusalDoneEvent)
            elif event.type == "tool_calls.function.arguments.delta":
                assert_type(event, ChatCompletionToolCallsFunctionArgumentsDeltaEvent)
                assert_type(event.item_index, int)
            elif event.type == "tool_calls.function.arguments.done":
                assert_type(event, ChatCompletionToolCallsFunctionArgumentsDoneEvent)
                assert_type(event.item, ChatCompletionOutputToolCall)
            elif event.type == "chunk":
                assert_type(event, ChatCompletionChunkEvent)
                assert_type(event.chunk, ChatCompletionStreamOutput)
        assert_type(stream.snapshot, ChatCompletionOutput | None)
        return stream.final()


def by_class(event: ChatCompletionEvent) -> str:
    match event:
        case ChatCompletionChunkEvent(chunk=chunk):
            return str(chunk.model)
        case ChatCompletionContentDeltaEvent(delta=delta):
            return delta
        case ChatCompletionToolCallsFunctionArgumentsDoneEvent(item=item, text=text):
            return item.function.name + text if item.function else text
        case _:
            return event.type


def all_kinds(event: ChatCompletionEvent) -> str:
    match event:
        case ChatCompletionChunkEvent():
            return str(event.chunk.created)
        case (
            types.ChatCompletionContentDeltaEvent()
            | types.ChatCompletionReasoningDeltaEvent()
            | types.ChatCompletionReasoningContentDeltaEvent()
            | types.ChatCompletionRefusalDeltaEvent()
            | types.ChatCompletionAudioDataDeltaEvent()
            | types.ChatCompletionAudioTranscriptDeltaEvent()
            | types.ChatCompletionToolCallsFunctionArgumentsDeltaEvent()
        ):
            return event.delta
        case (
            types.ChatCompletionContentDoneEvent()
            | types.ChatCompletionReasoningDoneEvent()
            | types.ChatCompletionReasoningContentDoneEvent()
            | types.ChatCompletionRefusalDoneEvent()
            | types.ChatCompletionAudioDataDoneEvent()
            | types.ChatCompletionAudioTranscriptDoneEvent()
            | types.ChatCompletionToolCallsFunctionArgumentsDoneEvent()
        ):
            return event.text
        case _:
            assert_never(event)


def parsed(client: InferenceClient) -> Person:
    with client.chat.completions.stream(SAID, response_format=Person) as stream:
        assert_type(
            stream,
            ParsedStream[ChatCompletionEvent, ChatCompletionOutput, ParsedChatCompletion[Person]],
        )
        for text in stream.text_deltas():
            assert_type(text, str)
        assert_type(stream.snapshot, ChatCompletionOutput | None)
        assert_type(stream.final(), ParsedChatCompletion[Person])
        assert_type(stream.get_final_completion().choices[0].message.parsed, Person)
    either = client.chat_completion_stream(SAID, response_format=TypeAdapter(list[Person]))
    assert_type(either.final().parsed, list[Person])
    plain = client.chat_completion_stream(SAID, response_format={"type": "json_object"})
    assert_type(plain, AssembledStream[ChatCompletionEvent, ChatCompletionOutput])
    return stream.final().parsed


async def asynchronous(client: AsyncInferenceClient) -> Person:
    async with await client.chat.completions.stream(SAID) as stream:
        assert_type(stream, AsyncAssembledStream[ChatCompletionEvent, ChatCompletionOutput])
        async for event in stream:
            if event.type == "content.delta":
                print(event.delta)
        assert_type(await stream.final(), ChatCompletionOutput)
    typed = await client.chat.completions.stream(SAID, response_format=Person)
    assert_type(
        typed,
        AsyncParsedStream[ChatCompletionEvent, ChatCompletionOutput, ParsedChatCompletion[Person]],
    )
    return (await typed.final()).parsed
