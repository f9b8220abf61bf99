"""llama-server: which call makes each exchange."""

from __future__ import annotations

from collections.abc import Mapping

from inferwire import AuthenticationError, BadRequestError, InferwireError, InternalServerError

from .calls import Call, answers
from .replay import EXCHANGES

CHATS: Mapping[str, type[InferwireError] | None] = {
    "llama/chat": None,
    "llama/chat_json_object_stream": None,
    "llama/chat_json_schema": None,
    "llama/chat_logprobs": None,
    "llama/chat_n2": None,
    "llama/chat_stop": None,
    "llama/chat_stream": None,
    "llama/chat_stream_usage_logprobs": None,
    "llama/chat_tool_result": None,
    "llama/chat_tools_auto": None,
    "llama/chat_tools_required": None,
    "llama/chat_tools_single": None,
    "llama/chat_tools_stream": None,
    "llama/no_key": AuthenticationError,
    "llama/too_long": BadRequestError,
}
"""Calls of `chat_completion` with the recorded members as arguments."""

_BAD_SCHEMA = EXCHANGES["llama/bad_schema"].body

CALLS: Mapping[str, Call] = {
    **{
        name: Call("chat_completion", EXCHANGES[name].body, error=error)
        for name, error in CHATS.items()
    },
    # The schema has no name, which the argument insists on.
    "llama/bad_schema": Call(
        "chat_completion",
        {
            **{key: value for key, value in _BAD_SCHEMA.items() if key != "response_format"},
            "extra_body": {"response_format": _BAD_SCHEMA["response_format"]},
        },
        error=BadRequestError,
    ),
    "llama/health": Call("health_check", {}, lambda answer: answer == {"status": "ok"}),
}

POSTED: Mapping[str, type[InferwireError] | None] = {
    # Routes without a method.
    "llama/anthropic_messages": None,
    "llama/apply_template": None,
    "llama/completions": None,
    "llama/completions_stream": None,
    "llama/detokenize": None,
    "llama/embedding_too_long": InternalServerError,
    "llama/embeddings": None,
    "llama/embeddings_bad": BadRequestError,
    "llama/embeddings_base64": None,
    "llama/embeddings_unsupported": InternalServerError,
    "llama/native_completion_stream": None,
    "llama/rerank_unsupported": InternalServerError,
    "llama/responses": None,
    "llama/responses_stream": None,
    "llama/tokenize": None,
    # Requests that the method knows to be wrong.
    "llama/bad_json": InternalServerError,
    "llama/bad_messages": BadRequestError,
}

REFUSED: Mapping[str, tuple[str, Call]] = {
    "llama/bad_messages": ("messages", answers("chat_completion", messages="x")),
    "llama/bad_schema": ("response_format", answers("chat_completion", **_BAD_SCHEMA)),
}
"""What the method itself says to a recorded request: the argument to blame, and the call."""
