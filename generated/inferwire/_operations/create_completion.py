"""How to call the task `create-completion`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.create_completion.Completion] = runtime.Operation(
    task="create-completion",
    method="create_completion",
    route="openai",
    arguments=(
        runtime.Argument("prompt", ("prompt",), required=True),
        runtime.Argument("stream", ("stream",)),
        runtime.Argument("best_of", ("best_of",)),
        runtime.Argument("echo", ("echo",)),
        runtime.Argument("frequency_penalty", ("frequency_penalty",)),
        runtime.Argument("logit_bias", ("logit_bias",)),
        runtime.Argument("logprobs", ("logprobs",)),
        runtime.Argument("max_tokens", ("max_tokens",)),
        runtime.Argument("n", ("n",)),
        runtime.Argument("presence_penalty", ("presence_penalty",)),
        runtime.Argument("seed", ("seed",)),
        runtime.Argument("stop", ("stop",)),
        runtime.Argument("stream_options", ("stream_options",)),
        runtime.Argument("suffix", ("suffix",)),
        runtime.Argument("temperature", ("temperature",)),
        runtime.Argument("top_p", ("top_p",)),
        runtime.Argument("user", ("user",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.create_completion.Completion)),),
    input=lambda: types.create_completion.CreateCompletionInput,
    path="/v1/completions",
    model_at=("model",),
    model_required=True,
    stream_switch="stream",
    protocol=protocols.OPENAI_COMPLETIONS,
    operation_name="text_completion",
)

STREAM: runtime.StreamOperation[
    types.create_completion.CompletionChunk, types.create_completion.Completion
] = runtime.StreamOperation(
    call=OPERATION,
    events=(runtime.Rule(runtime.Json(lambda: types.create_completion.CompletionChunk)),),
    protocol=protocols.OPENAI_COMPLETIONS,
    pieces=(
        runtime.Piece(
            "choices",
            ("choices",),
            how="merge",
            by="index",
            members=(
                runtime.Piece("text", ("text",), how="append"),
                runtime.Piece(
                    "logprobs",
                    ("logprobs",),
                    how="merge",
                    members=(
                        runtime.Piece("tokens", ("tokens",), how="append"),
                        runtime.Piece("token_logprobs", ("token_logprobs",), how="append"),
                        runtime.Piece("top_logprobs", ("top_logprobs",), how="append"),
                        runtime.Piece("text_offset", ("text_offset",), how="append"),
                    ),
                ),
            ),
        ),
        runtime.Piece("object", ("object",), value="text_completion"),
    ),
    text=("choices", "*", "text"),
)
