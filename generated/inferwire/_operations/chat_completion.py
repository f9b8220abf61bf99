"""How to call the task `chat-completion`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

TOOLS: runtime.Tools[types.chat_completion.ChatCompletionInputMessage] = runtime.Tools(
    method="chat_completion_run_tool",
    argument="tools",
    form={
        "type": "function",
        "function": {"name": "{name}", "description": "{description}", "parameters": "{schema}"},
    },
    id=("id",),
    name=("function", "name"),
    arguments=("function", "arguments"),
    reply={"role": "tool", "tool_call_id": "{id}", "content": "{result}"},
    message=lambda: types.chat_completion.ChatCompletionInputMessage,
)

OPERATION: runtime.Operation[types.chat_completion.ChatCompletionOutput] = runtime.Operation(
    task="chat-completion",
    method="chat_completion",
    route="chat",
    arguments=(
        runtime.Argument("messages", ("messages",), required=True),
        runtime.Argument("stream", ("stream",)),
        runtime.Argument("frequency_penalty", ("frequency_penalty",)),
        runtime.Argument("logit_bias", ("logit_bias",)),
        runtime.Argument("logprobs", ("logprobs",)),
        runtime.Argument("max_tokens", ("max_tokens",)),
        runtime.Argument("n", ("n",)),
        runtime.Argument("presence_penalty", ("presence_penalty",)),
        runtime.Argument("response_format", ("response_format",)),
        runtime.Argument("seed", ("seed",)),
        runtime.Argument("stop", ("stop",)),
        runtime.Argument("stream_options", ("stream_options",)),
        runtime.Argument("temperature", ("temperature",)),
        runtime.Argument("tool_choice", ("tool_choice",)),
        runtime.Argument("tool_prompt", ("tool_prompt",)),
        runtime.Argument("tools", ("tools",)),
        runtime.Argument("top_logprobs", ("top_logprobs",)),
        runtime.Argument("top_p", ("top_p",)),
        runtime.Argument("reasoning_effort", ("reasoning_effort",)),
        runtime.Argument("max_completion_tokens", ("max_completion_tokens",)),
        runtime.Argument("parallel_tool_calls", ("parallel_tool_calls",)),
        runtime.Argument("audio", ("audio",)),
        runtime.Argument("metadata", ("metadata",)),
        runtime.Argument("modalities", ("modalities",)),
        runtime.Argument("prediction", ("prediction",)),
        runtime.Argument("prompt_cache_key", ("prompt_cache_key",)),
        runtime.Argument("prompt_cache_retention", ("prompt_cache_retention",)),
        runtime.Argument("safety_identifier", ("safety_identifier",)),
        runtime.Argument("service_tier", ("service_tier",)),
        runtime.Argument("store", ("store",)),
        runtime.Argument("user", ("user",)),
        runtime.Argument("verbosity", ("verbosity",)),
        runtime.Argument("web_search_options", ("web_search_options",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.chat_completion.ChatCompletionOutput)),),
    input=lambda: types.chat_completion.ChatCompletionInput,
    model_at=("model",),
    stream_switch="stream",
    protocol=protocols.OPENAI,
    operation_name="chat",
    recommended_as="text-generation",
    tools=TOOLS,
    parsed_by=("response_format", "chat.completions.parse"),
    streamed_by="chat.completions.stream",
    accepts_output=(
        runtime.AcceptedOutput(
            ("messages",),
            lambda: types.chat_completion.ChatCompletionInputMessage,
            lambda: types.chat_completion.ChatCompletionOutputMessage,
            unsent={
                "ChatCompletionOutputMessage": ("annotations",),
                "ChatCompletionOutputAudio": ("data", "transcript", "expires_at"),
                "ChatCompletionOutputFunctionDefinition": ("description",),
            },
        ),
    ),
)

STREAM: runtime.StreamOperation[
    types.chat_completion.ChatCompletionStreamOutput, types.chat_completion.ChatCompletionOutput
] = runtime.StreamOperation(
    call=OPERATION,
    events=(runtime.Rule(runtime.Json(lambda: types.chat_completion.ChatCompletionStreamOutput)),),
    protocol=protocols.OPENAI,
    pieces=(
        runtime.Piece("object", ("object",), value="chat.completion"),
        runtime.Piece(
            "choices",
            ("choices",),
            how="merge",
            by="index",
            members=(
                runtime.Piece(
                    "delta",
                    ("message",),
                    how="merge",
                    members=(
                        runtime.Piece("content", ("content",), how="append"),
                        runtime.Piece(
                            "tool_calls",
                            ("tool_calls",),
                            how="merge",
                            by="index",
                            id="id",
                            first=("function", "name"),
                            keep_by=False,
                            members=(
                                runtime.Piece(
                                    "function",
                                    ("function",),
                                    how="merge",
                                    members=(
                                        runtime.Piece("arguments", ("arguments",), how="append"),
                                    ),
                                ),
                            ),
                        ),
                        runtime.Piece("reasoning", ("reasoning",), how="append"),
                        runtime.Piece("reasoning_content", ("reasoning_content",), how="append"),
                        runtime.Piece("refusal", ("refusal",), how="append"),
                        runtime.Piece(
                            "audio",
                            ("audio",),
                            how="merge",
                            members=(
                                runtime.Piece("data", ("data",), how="append"),
                                runtime.Piece("transcript", ("transcript",), how="append"),
                            ),
                        ),
                        runtime.Piece("annotations", ("annotations",), how="append"),
                    ),
                ),
                runtime.Piece(
                    "logprobs",
                    ("logprobs",),
                    how="merge",
                    members=(
                        runtime.Piece("content", ("content",), how="append"),
                        runtime.Piece("refusal", ("refusal",), how="append"),
                    ),
                ),
            ),
        ),
    ),
    text=("choices", "*", "delta", "content"),
)

EVENTS: runtime.EventOperation[
    types.chat_completion.ChatCompletionStreamOutput,
    types.events.ChatCompletionEvent,
    types.chat_completion.ChatCompletionOutput,
] = runtime.EventOperation(
    stream=STREAM,
    method="chat_completion_stream",
    switches=("stream",),
    chunk=runtime.Rule(runtime.Json(lambda: types.chat_completion.ChatCompletionStreamOutput)),
    whole=runtime.Rule(runtime.Json(lambda: types.chat_completion.ChatCompletionOutput)),
    holder=("choices", "*", "delta"),
    chunks=lambda: types.events.ChatCompletionChunkEvent,
    kinds=(
        runtime.Kind(
            ("content",),
            lambda: types.events.ChatCompletionContentDeltaEvent,
            lambda: types.events.ChatCompletionContentDoneEvent,
        ),
        runtime.Kind(
            ("tool_calls", "*", "function", "arguments"),
            lambda: types.events.ChatCompletionToolCallsFunctionArgumentsDeltaEvent,
            lambda: types.events.ChatCompletionToolCallsFunctionArgumentsDoneEvent,
            by="index",
            id="id",
            first=("function", "name"),
            item=runtime.Rule(
                runtime.Json(lambda: types.chat_completion.ChatCompletionOutputToolCall)
            ),
        ),
        runtime.Kind(
            ("reasoning",),
            lambda: types.events.ChatCompletionReasoningDeltaEvent,
            lambda: types.events.ChatCompletionReasoningDoneEvent,
        ),
        runtime.Kind(
            ("reasoning_content",),
            lambda: types.events.ChatCompletionReasoningContentDeltaEvent,
            lambda: types.events.ChatCompletionReasoningContentDoneEvent,
        ),
        runtime.Kind(
            ("refusal",),
            lambda: types.events.ChatCompletionRefusalDeltaEvent,
            lambda: types.events.ChatCompletionRefusalDoneEvent,
        ),
        runtime.Kind(
            ("audio", "data"),
            lambda: types.events.ChatCompletionAudioDataDeltaEvent,
            lambda: types.events.ChatCompletionAudioDataDoneEvent,
        ),
        runtime.Kind(
            ("audio", "transcript"),
            lambda: types.events.ChatCompletionAudioTranscriptDeltaEvent,
            lambda: types.events.ChatCompletionAudioTranscriptDoneEvent,
        ),
    ),
)

PARSING: runtime.Parsing[types.chat_completion.ChatCompletionOutput] = runtime.Parsing(
    call=OPERATION,
    rule=runtime.Rule(runtime.Json(lambda: types.chat_completion.ChatCompletionOutput)),
    method="chat_completion_parse",
    argument="response_format",
    form={
        "type": "json_schema",
        "json_schema": {"name": "{name}", "schema": "{schema}", "strict": True},
    },
    items=("choices",),
    text=("message", "content"),
    refusal=("message", "refusal"),
    finish=("finish_reason",),
    cut=("length", "content_filter"),
)
