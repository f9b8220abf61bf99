"""The protocols: ends of streams, error events and chat routes.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

ANTHROPIC_MESSAGES: runtime.Protocol = runtime.Protocol(
    name="anthropic-messages",
    final=runtime.Mark(("type",), ("message_stop",)),
    error=runtime.Mark(("type",), ("error",)),
    error_type=("error", "type"),
    error_types={"overloaded_error": "OverloadedError"},
    usage={"input_tokens": ("usage", "input_tokens"), "output_tokens": ("usage", "output_tokens")},
    path="/v1/chat/completions",
    version_prefix="/v1",
)
OPENAI_API: runtime.Protocol = runtime.Protocol(
    name="openai-api",
    error=runtime.Mark(("error",)),
    usage={"input_tokens": ("usage", "prompt_tokens"), "total_tokens": ("usage", "total_tokens")},
    path="/v1/chat/completions",
    version_prefix="/v1",
)
OPENAI_COMPLETIONS: runtime.Protocol = runtime.Protocol(
    name="openai-completions",
    sentinel="[DONE]",
    complete=runtime.Mark(("choices", "*", "finish_reason")),
    complete_by="index",
    complete_count=("n",),
    content=("choices", "*", "text"),
    error=runtime.Mark(("error",)),
    error_event="error",
    usage={
        "input_tokens": ("usage", "prompt_tokens"),
        "output_tokens": ("usage", "completion_tokens"),
        "total_tokens": ("usage", "total_tokens"),
    },
    path="/v1/chat/completions",
    version_prefix="/v1",
)
OPENAI_RESPONSES: runtime.Protocol = runtime.Protocol(
    name="openai-responses",
    final=runtime.Mark(("type",), ("response.completed", "response.incomplete")),
    error=runtime.Mark(("type",), ("response.failed", "error")),
    error_type=("response", "error", "code"),
    usage={
        "input_tokens": ("usage", "input_tokens"),
        "output_tokens": ("usage", "output_tokens"),
        "total_tokens": ("usage", "total_tokens"),
    },
    path="/v1/chat/completions",
    version_prefix="/v1",
)
OPENAI: runtime.Protocol = runtime.Protocol(
    name="openai",
    sentinel="[DONE]",
    complete=runtime.Mark(("choices", "*", "finish_reason")),
    complete_by="index",
    complete_count=("n",),
    content=("choices", "*", "delta"),
    error=runtime.Mark(("error",)),
    error_event="error",
    error_type=("error_type",),
    error_types={
        "validation": "ValidationError",
        "generation": "GenerationError",
        "overloaded": "OverloadedError",
        "incomplete_generation": "IncompleteGenerationError",
    },
    usage={
        "input_tokens": ("usage", "prompt_tokens"),
        "output_tokens": ("usage", "completion_tokens"),
        "total_tokens": ("usage", "total_tokens"),
    },
    path="/v1/chat/completions",
    version_prefix="/v1",
    placeholder_model="tgi",
    dialect=runtime.Dialect(
        keywords={
            "$ref": None,
            "type": None,
            "enum": None,
            "const": None,
            "title": None,
            "description": None,
            "pattern": "^(?!.*\\(\\?)",
            "format": "^(date-time|date|time|duration|email|hostname|ipv4|ipv6|uuid)$",
            "multipleOf": None,
            "minimum": None,
            "maximum": None,
            "exclusiveMinimum": None,
            "exclusiveMaximum": None,
            "minItems": None,
            "maxItems": None,
        },
        closed=True,
        wrap="value",
    ),
)
TGI: runtime.Protocol = runtime.Protocol(
    name="tgi",
    sentinel="[DONE]",
    final=runtime.Mark(("generated_text",)),
    content=("token",),
    error=runtime.Mark(("error",)),
    error_event="error",
    error_type=("error_type",),
    error_types={
        "validation": "ValidationError",
        "generation": "GenerationError",
        "overloaded": "OverloadedError",
        "incomplete_generation": "IncompleteGenerationError",
    },
    usage={"output_tokens": ("details", "generated_tokens")},
)
