"""How to call the task `create-response`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.common.Response] = runtime.Operation(
    task="create-response",
    method="create_response",
    route="responses",
    arguments=(
        runtime.Argument("input", ("input",), required=True),
        runtime.Argument("stream", ("stream",)),
        runtime.Argument("background", ("background",)),
        runtime.Argument("conversation", ("conversation",)),
        runtime.Argument("include", ("include",)),
        runtime.Argument("instructions", ("instructions",)),
        runtime.Argument("max_output_tokens", ("max_output_tokens",)),
        runtime.Argument("max_tool_calls", ("max_tool_calls",)),
        runtime.Argument("metadata", ("metadata",)),
        runtime.Argument("parallel_tool_calls", ("parallel_tool_calls",)),
        runtime.Argument("previous_response_id", ("previous_response_id",)),
        runtime.Argument("prompt", ("prompt",)),
        runtime.Argument("prompt_cache_key", ("prompt_cache_key",)),
        runtime.Argument("reasoning", ("reasoning",)),
        runtime.Argument("safety_identifier", ("safety_identifier",)),
        runtime.Argument("service_tier", ("service_tier",)),
        runtime.Argument("store", ("store",)),
        runtime.Argument("stream_options", ("stream_options",)),
        runtime.Argument("temperature", ("temperature",)),
        runtime.Argument("text", ("text",)),
        runtime.Argument("tool_choice", ("tool_choice",)),
        runtime.Argument("tools", ("tools",)),
        runtime.Argument("top_logprobs", ("top_logprobs",)),
        runtime.Argument("top_p", ("top_p",)),
        runtime.Argument("truncation", ("truncation",)),
        runtime.Argument("user", ("user",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.common.Response)),),
    input=lambda: types.create_response.CreateResponseInput,
    path="/v1/responses",
    model_at=("model",),
    model_required=True,
    stream_switch="stream",
    protocol=protocols.OPENAI_RESPONSES,
    operation_name="chat",
)

STREAM: runtime.StreamOperation[
    types.create_response.ResponseStreamEvent, types.common.Response
] = runtime.StreamOperation(
    call=OPERATION,
    events=(
        runtime.Rule(
            runtime.Json(runtime.Alias(lambda: types.create_response.ResponseStreamEvent))
        ),
    ),
    protocol=protocols.OPENAI_RESPONSES,
    pieces=(
        runtime.Piece("response", (), when=runtime.Mark(("type",), ("response.created",))),
        runtime.Piece("response", (), when=runtime.Mark(("type",), ("response.queued",))),
        runtime.Piece("response", (), when=runtime.Mark(("type",), ("response.in_progress",))),
        runtime.Piece("response", (), when=runtime.Mark(("type",), ("response.completed",))),
        runtime.Piece("response", (), when=runtime.Mark(("type",), ("response.incomplete",))),
        runtime.Piece(
            "item",
            ("output", "{output_index}"),
            when=runtime.Mark(("type",), ("response.output_item.added",)),
        ),
        runtime.Piece(
            "item",
            ("output", "{output_index}"),
            when=runtime.Mark(("type",), ("response.output_item.done",)),
        ),
        runtime.Piece(
            "part",
            ("output", "{output_index}", "content", "{content_index}"),
            when=runtime.Mark(("type",), ("response.content_part.added",)),
        ),
        runtime.Piece(
            "part",
            ("output", "{output_index}", "content", "{content_index}"),
            when=runtime.Mark(("type",), ("response.content_part.done",)),
        ),
        runtime.Piece(
            "delta",
            ("output", "{output_index}", "content", "{content_index}", "text"),
            how="append",
            when=runtime.Mark(("type",), ("response.output_text.delta",)),
        ),
        runtime.Piece(
            "text",
            ("output", "{output_index}", "content", "{content_index}", "text"),
            when=runtime.Mark(("type",), ("response.output_text.done",)),
        ),
        runtime.Piece(
            "delta",
            ("output", "{output_index}", "content", "{content_index}", "refusal"),
            how="append",
            when=runtime.Mark(("type",), ("response.refusal.delta",)),
        ),
        runtime.Piece(
            "refusal",
            ("output", "{output_index}", "content", "{content_index}", "refusal"),
            when=runtime.Mark(("type",), ("response.refusal.done",)),
        ),
        runtime.Piece(
            "delta",
            ("output", "{output_index}", "arguments"),
            how="append",
            when=runtime.Mark(("type",), ("response.function_call_arguments.delta",)),
        ),
        runtime.Piece(
            "arguments",
            ("output", "{output_index}", "arguments"),
            when=runtime.Mark(("type",), ("response.function_call_arguments.done",)),
        ),
        runtime.Piece(
            "part",
            ("output", "{output_index}", "summary", "{summary_index}"),
            when=runtime.Mark(("type",), ("response.reasoning_summary_part.added",)),
        ),
        runtime.Piece(
            "part",
            ("output", "{output_index}", "summary", "{summary_index}"),
            when=runtime.Mark(("type",), ("response.reasoning_summary_part.done",)),
        ),
        runtime.Piece(
            "delta",
            ("output", "{output_index}", "summary", "{summary_index}", "text"),
            how="append",
            when=runtime.Mark(("type",), ("response.reasoning_summary_text.delta",)),
        ),
        runtime.Piece(
            "text",
            ("output", "{output_index}", "summary", "{summary_index}", "text"),
            when=runtime.Mark(("type",), ("response.reasoning_summary_text.done",)),
        ),
        runtime.Piece(
            "delta",
            ("output", "{output_index}", "content", "{content_index}", "text"),
            how="append",
            when=runtime.Mark(("type",), ("response.reasoning_text.delta",)),
        ),
        runtime.Piece(
            "text",
            ("output", "{output_index}", "content", "{content_index}", "text"),
            when=runtime.Mark(("type",), ("response.reasoning_text.done",)),
        ),
    ),
    text=("delta",),
    text_in=(runtime.Mark(("type",), ("response.output_text.delta",)),),
)
