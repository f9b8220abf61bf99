"""What the wire needs to know about the task `chat-completion`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.chat_completion.ChatCompletionOutput] = runtime.Operation(
    task="chat-completion",
    method="chat_completion",
    route="chat",
    arguments=(
        runtime.Argument("messages", ("messages",), required=True),
        runtime.Argument("stream", ("stream",), always=True),
        runtime.Argument("frequency_penalty", ("frequency_penalty",), parameter=True),
        runtime.Argument("logit_bias", ("logit_bias",), parameter=True),
        runtime.Argument("logprobs", ("logprobs",), parameter=True),
        runtime.Argument("max_tokens", ("max_tokens",), parameter=True),
        runtime.Argument("n", ("n",), parameter=True),
        runtime.Argument("presence_penalty", ("presence_penalty",), parameter=True),
        runtime.Argument("response_format", ("response_format",), parameter=True),
        runtime.Argument("seed", ("seed",), parameter=True),
        runtime.Argument("stop", ("stop",), parameter=True),
        runtime.Argument("stream_options", ("stream_options",), parameter=True),
        runtime.Argument("temperature", ("temperature",), parameter=True),
        runtime.Argument("tool_choice", ("tool_choice",), parameter=True),
        runtime.Argument("tool_prompt", ("tool_prompt",), parameter=True),
        runtime.Argument("tools", ("tools",), parameter=True),
        runtime.Argument("top_logprobs", ("top_logprobs",), parameter=True),
        runtime.Argument("top_p", ("top_p",), parameter=True),
        runtime.Argument("reasoning_effort", ("reasoning_effort",), parameter=True),
        runtime.Argument("max_completion_tokens", ("max_completion_tokens",), parameter=True),
        runtime.Argument("parallel_tool_calls", ("parallel_tool_calls",), parameter=True),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.chat_completion.ChatCompletionOutput)),),
    input=lambda: types.chat_completion.ChatCompletionInput,
    model_at=("model",),
    protocol=protocols.OPENAI,
    recommended_as="text-generation",
)

STREAM: runtime.StreamOperation[types.chat_completion.ChatCompletionStreamOutput] = (
    runtime.StreamOperation(
        call=OPERATION,
        protocol=protocols.OPENAI,
        events=(
            runtime.Rule(runtime.Json(lambda: types.chat_completion.ChatCompletionStreamOutput)),
        ),
    )
)
