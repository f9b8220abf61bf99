"""How to call the task `create-message`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.common.Message] = runtime.Operation(
    task="create-message",
    method="create_message",
    route="messages",
    arguments=(
        runtime.Argument("messages", ("messages",), required=True),
        runtime.Argument("max_tokens", ("max_tokens",), required=True),
        runtime.Argument("stream", ("stream",)),
        runtime.Argument("metadata", ("metadata",)),
        runtime.Argument("service_tier", ("service_tier",)),
        runtime.Argument("stop_sequences", ("stop_sequences",)),
        runtime.Argument("system", ("system",)),
        runtime.Argument("temperature", ("temperature",)),
        runtime.Argument("thinking", ("thinking",)),
        runtime.Argument("tool_choice", ("tool_choice",)),
        runtime.Argument("tools", ("tools",)),
        runtime.Argument("top_k", ("top_k",)),
        runtime.Argument("top_p", ("top_p",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.common.Message)),),
    input=lambda: types.create_message.CreateMessageInput,
    path="/v1/messages",
    model_at=("model",),
    model_required=True,
    stream_switch="stream",
    protocol=protocols.ANTHROPIC_MESSAGES,
    operation_name="chat",
)

STREAM: runtime.StreamOperation[types.create_message.MessageStreamEvent, types.common.Message] = (
    runtime.StreamOperation(
        call=OPERATION,
        events=(
            runtime.Rule(
                runtime.Json(runtime.Alias(lambda: types.create_message.MessageStreamEvent))
            ),
        ),
        protocol=protocols.ANTHROPIC_MESSAGES,
        pieces=(
            runtime.Piece("message", (), when=runtime.Mark(("type",), ("message_start",))),
            runtime.Piece(
                "content_block",
                ("content", "{index}"),
                when=runtime.Mark(("type",), ("content_block_start",)),
            ),
            runtime.Piece(
                "delta",
                ("content", "{index}"),
                how="merge",
                members=(
                    runtime.Piece(
                        "text",
                        ("text",),
                        how="append",
                        when=runtime.Mark(("type",), ("text_delta",)),
                    ),
                    runtime.Piece(
                        "partial_json",
                        ("input",),
                        how="json",
                        when=runtime.Mark(("type",), ("input_json_delta",)),
                    ),
                    runtime.Piece(
                        "thinking",
                        ("thinking",),
                        how="append",
                        when=runtime.Mark(("type",), ("thinking_delta",)),
                    ),
                    runtime.Piece(
                        "signature",
                        ("signature",),
                        how="append",
                        when=runtime.Mark(("type",), ("signature_delta",)),
                    ),
                    runtime.Piece(
                        "citation",
                        ("citations",),
                        how="item",
                        when=runtime.Mark(("type",), ("citations_delta",)),
                    ),
                ),
                when=runtime.Mark(("type",), ("content_block_delta",)),
            ),
            runtime.Piece(
                "delta", (), how="merge", when=runtime.Mark(("type",), ("message_delta",))
            ),
            runtime.Piece(
                "usage", ("usage",), how="merge", when=runtime.Mark(("type",), ("message_delta",))
            ),
        ),
        text=("delta", "text"),
        text_in=(
            runtime.Mark(("type",), ("content_block_delta",)),
            runtime.Mark(("delta", "type"), ("text_delta",)),
        ),
    )
)
