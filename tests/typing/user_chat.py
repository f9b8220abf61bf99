"""What a user of chat writes, dict literals and models: for the type checkers, never executed."""

from __future__ import annotations

import json
from typing import Any, Literal, assert_type

from inferwire import (
    AssembledStream,
    AsyncAssembledStream,
    AsyncInferenceClient,
    ChatCompletionOutput,
    ChatCompletionStreamOutput,
    InferenceClient,
)
from inferwire.types import (
    ChatCompletionInputAudio,
    ChatCompletionInputFile,
    ChatCompletionInputFunctionCall,
    ChatCompletionInputFunctionDefinition,
    ChatCompletionInputFunctionName,
    ChatCompletionInputGrammarJson,
    ChatCompletionInputGrammarRegex,
    ChatCompletionInputGrammarTypeParam,
    ChatCompletionInputJsonSchemaConfig,
    ChatCompletionInputMessage,
    ChatCompletionInputMessageChunkFile,
    ChatCompletionInputMessageChunkImageUrl,
    ChatCompletionInputMessageChunkInputAudio,
    ChatCompletionInputMessageChunkParam,
    ChatCompletionInputMessageChunkText,
    ChatCompletionInputMessageChunkTextParam,
    ChatCompletionInputMessageParam,
    ChatCompletionInputResponseFormatJSONObject,
    ChatCompletionInputResponseFormatJSONSchema,
    ChatCompletionInputStreamOptions,
    ChatCompletionInputStreamOptionsParam,
    ChatCompletionInputTool,
    ChatCompletionInputToolCall,
    ChatCompletionInputToolCallParam,
    ChatCompletionInputToolChoiceClass,
    ChatCompletionInputToolChoiceParam,
    ChatCompletionInputToolParam,
    ChatCompletionInputUrl,
    ChatCompletionOutputMessage,
    ChatCompletionStreamOutputDeltaToolCall,
    ChatMessage,
)
from inferwire.types.arguments import ChatCompletionArguments
from pydantic import BaseModel


class City(BaseModel):
    """What the model is to answer."""

    name: str


def settings(client: InferenceClient, messages: list[ChatMessage], stream: bool) -> None:
    given: ChatCompletionArguments = {"temperature": 0.2, "stop": ["."]}
    given["seed"] = 1
    assert_type(client.chat_completion(messages, **given), ChatCompletionOutput)
    streamed = client.chat.completions.create(messages, stream=True, **given)
    assert_type(streamed, AssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput])
    print(client.chat_completion(messages, stream=stream, **given))


def literals(client: InferenceClient) -> None:
    answer = client.chat.completions.create(
        model="org/model",
        messages=[
            {"role": "system", "content": "Be brief."},
            {"role": "developer", "content": [{"type": "text", "text": "Be kind."}]},
            {
                "role": "user",
                "name": "ada",
                "content": [
                    {"type": "text", "text": "What is this?"},
                    {"type": "image_url", "image_url": {"url": "https://a.example/b.png"}},
                    {"type": "image_url", "image_url": {"url": "data:…", "detail": "low"}},
                    {"type": "input_audio", "input_audio": {"data": "UklGRg==", "format": "wav"}},
                    {"type": "video_url", "video_url": {"url": "https://a.example/b.mp4"}},
                    {"type": "audio_url", "audio_url": {"url": "https://a.example/b.mp3"}},
                    {"type": "file", "file": {"filename": "a.pdf", "file_data": "data:…"}},
                ],
            },
            {
                "role": "assistant",
                "content": None,
                "reasoning_content": "Let me look.",
                "tool_calls": [
                    {
                        "id": "call-1",
                        "type": "function",
                        "function": {"name": "look", "arguments": '{"at": "b"}'},
                    },
                    {"function": {"name": "look", "arguments": {"at": "c"}}},
                ],
            },
            {"role": "tool", "tool_call_id": "call-1", "content": "A cat."},
        ],
        tools=[
            {
                "type": "function",
                "function": {
                    "name": "look",
                    "description": "Look closer.",
                    "parameters": {
                        "type": "object",
                        "properties": {"at": {"type": "string", "minLength": 1}},
                        "required": ["at"],
                        "additionalProperties": False,
                    },
                    "strict": True,
                },
            },
            {"type": "function", "function": {"name": "rest"}},
            {"type": "function", "function": {"name": "say", "parameters": schema_of(City)}},
        ],
        tool_choice={"type": "function", "function": {"name": "look"}},
        response_format={
            "type": "json_schema",
            "json_schema": {
                "name": "animal",
                "strict": True,
                "schema": {"type": "object", "properties": {"animal": {"type": "string"}}},
            },
        },
        parallel_tool_calls=False,
        logit_bias={"15": -1, "16": 0.5},
        stop="\n",
        max_completion_tokens=100,
        metadata={"origin": "shop"},
        modalities=["text", "audio"],
        audio={"voice": "alloy", "format": "wav"},
        prediction={"type": "content", "content": "A cat."},
        prompt_cache_key="look",
        prompt_cache_retention="24h",
        reasoning_effort="low",
        safety_identifier="u-17",
        service_tier="auto",
        store=False,
        user="u-17",
        verbosity="low",
        web_search_options={
            "search_context_size": "low",
            "user_location": {"type": "approximate", "approximate": {"country": "FR"}},
        },
    )
    assert_type(answer, ChatCompletionOutput)
    client.chat_completion([], tool_choice="none")
    client.chat_completion([], tool_choice="auto")
    client.chat_completion([], tool_choice="required")
    client.chat_completion([], tool_choice={"function": {"name": "look"}})
    client.chat_completion(
        [],
        tool_choice={
            "type": "allowed_tools",
            "allowed_tools": {
                "mode": "auto",
                "tools": [{"type": "function", "function": {"name": "look"}}],
            },
        },
    )
    client.chat_completion([], response_format={"type": "text"})
    client.chat_completion([], response_format={"type": "json_object"})
    client.chat_completion([], response_format={"type": "json", "value": schema_of(City)})
    client.chat_completion([], response_format={"type": "regex", "value": "[0-9]+"})
    client.chat_completion([], stream=True, stream_options={"include_usage": True})
    client.chat_completion([], logit_bias=[0.0, 1], stop=["\n", "."])
    client.chat_completion([], audio={"voice": {"id": "voice-1"}, "format": "mp3"})


def conversation(client: InferenceClient, given: list[ChatCompletionInputMessageParam]) -> None:
    """A list of messages takes dict literals, models, and messages of responses."""
    messages: list[ChatMessage] = [{"role": "system", "content": "Be brief."}]
    messages.append({"role": "user", "content": [{"type": "text", "text": "Hello"}]})
    completion = client.chat.completions.create(messages=messages)
    messages.append(completion.choices[0].message)
    messages.append(ChatCompletionInputMessage(role="user", content="And in French?"))
    messages.extend(given)
    messages.extend([{"role": "tool", "tool_call_id": "1", "content": "x"}])
    messages.append(client.chat_completion(messages, stream=True).final().choices[0].message)
    parsed = client.chat.completions.parse(messages, response_format=City)
    messages.append(parsed.completion.choices[0].message)
    client.chat_completion([*given, completion.choices[0].message])
    client.chat_completion([completion.choices[0].message])
    client.chat_completion(tuple(messages))


async def async_conversation(client: AsyncInferenceClient) -> None:
    messages: list[ChatMessage] = [{"role": "user", "content": "Hello"}]
    completion = await client.chat.completions.create(messages=messages)
    messages.append(completion.choices[0].message)
    stream = await client.chat_completion(messages, stream=True)
    messages.append((await stream.final()).choices[0].message)
    await client.chat_completion(messages)


def open_sets(client: InferenceClient, effort: str, tier: str, modalities: list[str]) -> None:
    """Sets on which servers differ take any string."""
    client.chat_completion(
        [
            {
                "role": "user",
                "content": [
                    {"type": "image_url", "image_url": {"url": "https://a", "detail": effort}},
                    {"type": "input_audio", "input_audio": {"data": "UklGRg==", "format": "flac"}},
                ],
            },
        ],
        reasoning_effort=effort,
        verbosity="terse",
        service_tier=tier,
        prompt_cache_retention="1h",
        modalities=modalities,
        audio={"voice": "tara", "format": "ogg"},
        web_search_options={"search_context_size": effort},
    )


def schema_of(model: type[BaseModel]) -> dict[str, Any]:
    return model.model_json_schema()


def models(client: InferenceClient) -> None:
    look = ChatCompletionInputFunctionDefinition(name="look", parameters=schema_of(City))
    call = ChatCompletionInputFunctionCall(name="look", arguments="{}")
    answer = client.chat_completion(
        messages=[
            ChatCompletionInputMessage(
                role="user",
                content=[
                    ChatCompletionInputMessageChunkText(type="text", text="What is this?"),
                    ChatCompletionInputMessageChunkImageUrl(
                        type="image_url", image_url=ChatCompletionInputUrl(url="https://a.example")
                    ),
                    ChatCompletionInputMessageChunkInputAudio(
                        type="input_audio",
                        input_audio=ChatCompletionInputAudio(data="UklGRg==", format="wav"),
                    ),
                ],
            ),
            ChatCompletionInputMessage(
                role="assistant",
                content=None,
                tool_calls=[ChatCompletionInputToolCall(id="1", type="function", function=call)],
            ),
            ChatCompletionInputMessage(role="tool", tool_call_id="1", content="A cat."),
            {"role": "user", "content": "Which one?"},
        ],
        tools=[
            ChatCompletionInputTool(type="function", function=look),
            {"type": "function", "function": {"name": "rest"}},
        ],
        tool_choice=ChatCompletionInputToolChoiceClass(
            type="function", function=ChatCompletionInputFunctionName(name="look")
        ),
        response_format=ChatCompletionInputResponseFormatJSONSchema(
            type="json_schema",
            json_schema=ChatCompletionInputJsonSchemaConfig(name="city", schema_=schema_of(City)),
        ),
        stream_options=ChatCompletionInputStreamOptions(include_usage=True),
    )
    assert_type(answer, ChatCompletionOutput)
    for format_ in (
        ChatCompletionInputResponseFormatJSONObject(type="json_object"),
        ChatCompletionInputGrammarJson(type="json", value={"type": "object"}),
        ChatCompletionInputGrammarRegex(type="regex", value="[0-9]+"),
    ):
        client.chat_completion([], response_format=format_)


def variables(client: InferenceClient, path: str) -> None:
    parts: list[ChatCompletionInputMessageChunkParam] = [{"type": "text", "text": "Look:"}]
    parts.append({"type": "image_url", "image_url": {"url": path}})
    messages: list[ChatCompletionInputMessageParam] = [{"role": "system", "content": "Be brief."}]
    messages.append({"role": "user", "content": parts})
    tools: list[ChatCompletionInputToolParam] = []
    tools.append({"type": "function", "function": {"name": "look"}})
    choice: ChatCompletionInputToolChoiceParam = "auto"
    format_: ChatCompletionInputGrammarTypeParam = {"type": "json_object"}
    options: ChatCompletionInputStreamOptionsParam = {"include_usage": True}
    message = client.chat.completions.create(
        messages=messages,
        tools=tools,
        tool_choice=choice,
        response_format=format_,
        stream_options=options,
    )
    answered(client, messages, message.choices[0].message)
    client.chat_completion((*messages, ChatCompletionInputMessage(role="user", content="And?")))
    mixed: list[ChatCompletionInputMessage | ChatCompletionInputMessageParam] = [*messages]
    mixed.append({"role": "user", "content": "And?"})
    mixed.append(ChatCompletionInputMessage(role="user", content="And?"))
    client.chat_completion(mixed)
    models_: list[ChatCompletionInputMessage] = []
    client.chat_completion(models_)
    typed_models: list[ChatCompletionInputTool] = []
    client.chat_completion(messages, tools=typed_models)


def answered(
    client: InferenceClient,
    messages: list[ChatCompletionInputMessageParam],
    message: ChatCompletionOutputMessage,
) -> None:
    """What the model said goes back, with what the tools said."""
    calls: list[ChatCompletionInputToolCallParam] = []
    told: list[ChatCompletionInputMessageParam] = []
    for call in message.tool_calls or []:
        assert_type(call.id, str | None)
        if call.function is None:
            continue
        assert_type(call.function.name, str)
        arguments = call.function.arguments
        assert_type(arguments, str)
        known: object = json.loads(arguments)
        assert known is not None
        function: ChatCompletionInputToolCallParam = {
            "id": call.id,
            "type": "function",
            "function": {"name": call.function.name, "arguments": arguments},
        }
        calls.append(function)
        told.append({"role": "tool", "tool_call_id": call.id, "content": "sunny"})
    messages.append({"role": "assistant", "content": message.content, "tool_calls": calls})
    messages += told
    again = ChatCompletionInputMessage.model_validate(message.model_dump(exclude_unset=True))
    client.chat_completion([*messages, again])


def results(client: InferenceClient) -> None:
    answer = client.chat_completion([{"role": "user", "content": "hi"}], logprobs=True)
    (choice,) = answer.choices
    message = choice.message
    assert_type(message.role, str)
    assert_type(message.content, str | None)
    for part in message.content_parts or []:
        assert_type(part.text, str | None)
    assert_type(message.reasoning, str | None)
    assert_type(message.reasoning_content, str | None)
    assert_type(message.refusal, str | None)
    if choice.finish_reason == "tool_calls":
        assert_type(message.tool_calls is None, bool)
    if message.audio:
        assert_type(message.audio.data, str)
    for annotation in message.annotations or []:
        assert_type(annotation.type, str | None)
    if answer.usage:
        assert_type(answer.usage.total_tokens, int | None)
        if answer.usage.prompt_tokens_details:
            assert_type(answer.usage.prompt_tokens_details.cached_tokens, int | None)
        if answer.usage.completion_tokens_details:
            assert_type(answer.usage.completion_tokens_details.reasoning_tokens, int | None)
    assert_type(answer.system_fingerprint, str | None)
    assert_type(answer.service_tier, str | None)
    assert_type(answer.model_extra, dict[str, Any] | None)
    if choice.logprobs:
        for token in choice.logprobs.content or []:
            assert_type(token.logprob, float)
            assert_type([one.token for one in token.top_logprobs or []], list[str])


def merged(stream: AssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput]) -> None:
    """The loop that users of openai write."""
    calls: dict[int, ChatCompletionStreamOutputDeltaToolCall] = {}
    for chunk in stream:
        for choice in chunk.choices:
            assert_type(choice.delta.content, str | None)
            assert_type(choice.delta.reasoning, str | None)
            assert_type(choice.delta.refusal, str | None)
            for piece in choice.delta.tool_calls or []:
                assert_type(piece, ChatCompletionStreamOutputDeltaToolCall)
                known = calls.setdefault(piece.index or 0, piece)
                if known is not piece and known.function and piece.function:
                    known.function.arguments = (known.function.arguments or "") + (
                        piece.function.arguments or ""
                    )
            if choice.finish_reason is not None:
                reason: str = choice.finish_reason
                print(reason)
        if chunk.usage is not None:
            assert_type(chunk.usage.completion_tokens, int | None)


def overloads(client: InferenceClient, wants: bool, yes: Literal[True]) -> None:
    hello: list[ChatCompletionInputMessageParam] = [{"role": "user", "content": "hi"}]
    assert_type(client.chat_completion(hello), ChatCompletionOutput)
    assert_type(client.chat_completion(hello, stream=False), ChatCompletionOutput)
    assert_type(
        client.chat_completion(hello, stream=yes),
        AssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput],
    )
    assert_type(
        client.chat_completion(hello, stream=wants),
        ChatCompletionOutput | AssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput],
    )
    create = client.chat.completions.create
    assert_type(create(messages=hello), ChatCompletionOutput)
    assert_type(create(messages=hello, stream=False), ChatCompletionOutput)
    assert_type(
        create(messages=hello, stream=True),
        AssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput],
    )
    assert_type(
        create(messages=hello, stream=wants),
        ChatCompletionOutput | AssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput],
    )


async def asynchronous(client: AsyncInferenceClient, wants: bool) -> None:
    hello: list[ChatCompletionInputMessageParam] = [{"role": "user", "content": "hi"}]
    assert_type(await client.chat_completion(hello), ChatCompletionOutput)
    assert_type(
        await client.chat_completion(hello, stream=True),
        AsyncAssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput],
    )
    assert_type(
        await client.chat_completion(hello, stream=wants),
        ChatCompletionOutput
        | AsyncAssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput],
    )
    create = client.chat.completions.create
    assert_type(await create(messages=hello, stream=False), ChatCompletionOutput)
    assert_type(
        await create(messages=hello, stream=True),
        AsyncAssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput],
    )
    assert_type(
        await create(messages=hello, stream=wants),
        ChatCompletionOutput
        | AsyncAssembledStream[ChatCompletionStreamOutput, ChatCompletionOutput],
    )
    await create(
        messages=[
            ChatCompletionInputMessage(
                role="user",
                content=[
                    ChatCompletionInputMessageChunkText(type="text", text="Read this."),
                    ChatCompletionInputMessageChunkFile(
                        type="file", file=ChatCompletionInputFile(file_id="file-1")
                    ),
                ],
            ),
            {
                "role": "user",
                "content": [{"type": "image_url", "image_url": {"url": "https://a.example"}}],
            },
        ],
        tools=[{"type": "function", "function": {"name": "look", "parameters": {}}}],
        tool_choice={"type": "function", "function": {"name": "look"}},
        response_format={"type": "json_schema", "json_schema": {"name": "any"}},
    )


def mixed_parts(client: InferenceClient, call: ChatCompletionInputToolCall) -> None:
    """Models stand inside of dicts, and variables of one kind of part in a message."""
    text = ChatCompletionInputMessageChunkText(type="text", text="Look:")
    client.chat_completion([{"role": "user", "content": [text, {"type": "text", "text": "?"}]}])
    parts: list[ChatCompletionInputMessageChunkTextParam] = [{"type": "text", "text": "Hello"}]
    client.chat_completion([{"role": "user", "content": parts}])
    client.chat_completion([{"role": "assistant", "content": None, "tool_calls": [call]}])
