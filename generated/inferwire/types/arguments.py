"""The keyword arguments that all overloads of a method share.

Each class can annotate a dictionary that is passed to its method as `**arguments`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import inferwire_runtime as runtime
from typing_extensions import TypedDict

from .. import types

__all__ = [
    "ChatCompletionArguments",
    "ChatCompletionStreamArguments",
    "CreateResponseArguments",
    "TextGenerationArguments",
]


class ChatCompletionArguments(TypedDict, total=False, closed=True):
    """Keyword arguments of `chat_completion`."""

    model: str | None
    """The model id or server URL. Defaults to the client's model."""

    frequency_penalty: float | None
    """Penalty per occurrence of a token, -2 to 2. The server's default is 0."""

    logit_bias: list[float] | Mapping[str, float] | None
    """Logit bias per token id, -100 to 100. Most servers accept an object, some a list."""

    logprobs: bool | None
    """Whether to return log probabilities. The server's default is false."""

    max_tokens: int | None
    """Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit."""

    n: int | None
    """Number of choices. Some servers accept only 1, the default."""

    presence_penalty: float | None
    """Penalty for tokens already present, -2 to 2. The server's default is 0."""

    response_format: (
        types.chat_completion.ChatCompletionInputGrammarType
        | types.chat_completion.ChatCompletionInputGrammarTypeParam
        | None
    )
    """Output format, such as JSON Schema; plain text by default."""

    seed: int | None
    """Random seed, for reproducible output (best effort)."""

    stop: str | list[str] | None
    """A stop sequence, or a list of at most 4. Some servers require a list."""

    stream_options: (
        types.chat_completion.ChatCompletionInputStreamOptions
        | types.chat_completion.ChatCompletionInputStreamOptionsParam
        | None
    )
    """Stream options; only with 'stream'."""

    temperature: float | None
    """Sampling temperature, 0 (greedy) to 2. The server's default is 1."""

    tool_choice: (
        types.chat_completion.ChatCompletionInputToolChoice
        | types.chat_completion.ChatCompletionInputToolChoiceParam
        | None
    )
    """Whether to call tools, and which. The server's default with tools is "auto"."""

    tool_prompt: str | None
    """Text to insert before the tool descriptions."""

    tools: (
        Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
            | runtime.ToolFunction
        ]
        | None
    )
    """The tools that the model may call."""

    top_logprobs: int | None
    """Number of top tokens per position, 0 to 20; only with 'logprobs'."""

    top_p: float | None
    """Nucleus sampling probability mass, 0 to 1. The server's default is 1."""

    reasoning_effort: (
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    )
    """Amount of reasoning, for reasoning models."""

    max_completion_tokens: int | None
    """Newer name of 'max_tokens'; includes reasoning."""

    parallel_tool_calls: bool | None
    """Whether to allow parallel tool calls. The server's default is true."""

    audio: (
        types.chat_completion.ChatCompletionInputSpeech
        | types.chat_completion.ChatCompletionInputSpeechParam
        | None
    )
    """Audio output options; only with "audio" in 'modalities'."""

    metadata: Mapping[str, str] | None
    """Key-value pairs to store with the response."""

    modalities: list[str] | None
    """Output types: text, and audio if supported. The server's default is text."""

    prediction: (
        types.chat_completion.ChatCompletionInputPrediction
        | types.chat_completion.ChatCompletionInputPredictionParam
        | None
    )
    """Predicted output, such as a text to edit; speeds up generation."""

    prompt_cache_key: str | None
    """Prompt cache key, shared by requests with the same prefix."""

    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    """How long to cache the prompt."""

    safety_identifier: str | None
    """Anonymous id of the user, for abuse detection."""

    service_tier: Literal["auto", "default", "flex", "scale", "priority"] | str | None
    """Priority and price tier. Tiers differ by server."""

    store: bool | None
    """Whether the server stores the response. Server defaults differ."""

    user: str | None
    """Older name of 'safety_identifier', accepted by most servers."""

    verbosity: Literal["low", "medium", "high"] | str | None
    """Verbosity of the response."""

    web_search_options: (
        types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None
    )
    """Web search options. If set, web search is enabled."""

    timeout: float | runtime.Timeout | runtime.NotGiven | None
    """Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout."""

    extra_headers: Mapping[str, str] | None
    """Headers to send in addition to the client's."""

    extra_body: Mapping[str, runtime.JsonValue] | None
    """Properties to merge into the JSON body, for parameters not in the signature."""


class ChatCompletionStreamArguments(TypedDict, total=False, closed=True):
    """Keyword arguments of `chat_completion_stream`."""

    model: str | None
    """The model id or server URL. Defaults to the client's model."""

    frequency_penalty: float | None
    """Penalty per occurrence of a token, -2 to 2. The server's default is 0."""

    logit_bias: list[float] | Mapping[str, float] | None
    """Logit bias per token id, -100 to 100. Most servers accept an object, some a list."""

    logprobs: bool | None
    """Whether to return log probabilities. The server's default is false."""

    max_tokens: int | None
    """Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit."""

    n: int | None
    """Number of choices. Some servers accept only 1, the default."""

    presence_penalty: float | None
    """Penalty for tokens already present, -2 to 2. The server's default is 0."""

    seed: int | None
    """Random seed, for reproducible output (best effort)."""

    stop: str | list[str] | None
    """A stop sequence, or a list of at most 4. Some servers require a list."""

    stream_options: (
        types.chat_completion.ChatCompletionInputStreamOptions
        | types.chat_completion.ChatCompletionInputStreamOptionsParam
        | None
    )
    """Stream options; only with 'stream'."""

    temperature: float | None
    """Sampling temperature, 0 (greedy) to 2. The server's default is 1."""

    tool_choice: (
        types.chat_completion.ChatCompletionInputToolChoice
        | types.chat_completion.ChatCompletionInputToolChoiceParam
        | None
    )
    """Whether to call tools, and which. The server's default with tools is "auto"."""

    tool_prompt: str | None
    """Text to insert before the tool descriptions."""

    tools: (
        Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
            | runtime.ToolFunction
        ]
        | None
    )
    """The tools that the model may call."""

    top_logprobs: int | None
    """Number of top tokens per position, 0 to 20; only with 'logprobs'."""

    top_p: float | None
    """Nucleus sampling probability mass, 0 to 1. The server's default is 1."""

    reasoning_effort: (
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    )
    """Amount of reasoning, for reasoning models."""

    max_completion_tokens: int | None
    """Newer name of 'max_tokens'; includes reasoning."""

    parallel_tool_calls: bool | None
    """Whether to allow parallel tool calls. The server's default is true."""

    audio: (
        types.chat_completion.ChatCompletionInputSpeech
        | types.chat_completion.ChatCompletionInputSpeechParam
        | None
    )
    """Audio output options; only with "audio" in 'modalities'."""

    metadata: Mapping[str, str] | None
    """Key-value pairs to store with the response."""

    modalities: list[str] | None
    """Output types: text, and audio if supported. The server's default is text."""

    prediction: (
        types.chat_completion.ChatCompletionInputPrediction
        | types.chat_completion.ChatCompletionInputPredictionParam
        | None
    )
    """Predicted output, such as a text to edit; speeds up generation."""

    prompt_cache_key: str | None
    """Prompt cache key, shared by requests with the same prefix."""

    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    """How long to cache the prompt."""

    safety_identifier: str | None
    """Anonymous id of the user, for abuse detection."""

    service_tier: Literal["auto", "default", "flex", "scale", "priority"] | str | None
    """Priority and price tier. Tiers differ by server."""

    store: bool | None
    """Whether the server stores the response. Server defaults differ."""

    user: str | None
    """Older name of 'safety_identifier', accepted by most servers."""

    verbosity: Literal["low", "medium", "high"] | str | None
    """Verbosity of the response."""

    web_search_options: (
        types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None
    )
    """Web search options. If set, web search is enabled."""

    timeout: float | runtime.Timeout | runtime.NotGiven | None
    """Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout."""

    extra_headers: Mapping[str, str] | None
    """Headers to send in addition to the client's."""

    extra_body: Mapping[str, runtime.JsonValue] | None
    """Properties to merge into the JSON body, for parameters not in the signature."""


class CreateResponseArguments(TypedDict, total=False, closed=True):
    """Keyword arguments of `create_response`."""

    model: str | None
    """The model id or server URL. Defaults to the client's model."""

    background: bool | None
    """Whether to generate the response in the background."""

    conversation: str | runtime.JsonObject | None
    """The conversation to continue: its id, or an object with the id."""

    include: list[str] | None
    """Additional parts of the response, such as 'reasoning.encrypted_content'."""

    instructions: str | None
    """The system message."""

    max_output_tokens: int | None
    """The maximum number of tokens to generate, including those of reasoning."""

    max_tool_calls: int | None
    """The maximum number of calls of built-in tools."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of strings to store with the response."""

    parallel_tool_calls: bool | None
    """Whether tools may be called in parallel."""

    previous_response_id: str | None
    """The id of the response to continue."""

    prompt: runtime.JsonObject | None
    """A stored prompt: its id, version and variables."""

    prompt_cache_key: str | None
    """The key of the prompt cache."""

    reasoning: (
        types.create_response.ResponseReasoningOptions
        | types.create_response.ResponseReasoningOptionsParam
        | None
    )
    """The settings of reasoning."""

    safety_identifier: str | None
    """A stable identifier of the end user, for the detection of abuse."""

    service_tier: Literal["auto", "default", "flex", "priority"] | str | None
    """The service tier."""

    store: bool | None
    """Whether the server stores the response."""

    stream_options: (
        types.create_response.ResponseStreamOptions
        | types.create_response.ResponseStreamOptionsParam
        | None
    )
    """What else a stream contains."""

    temperature: float | None
    """The sampling temperature."""

    text: (
        types.create_response.ResponseTextOptions
        | types.create_response.ResponseTextOptionsParam
        | None
    )
    """The format of the text."""

    tool_choice: Literal["none", "auto", "required"] | runtime.JsonObject | None
    """Which tool to call: 'none', 'auto', 'required', or an object that names one."""

    tools: (
        Sequence[
            types.create_response.ResponseFunctionTool
            | types.create_response.ResponseFunctionToolParam
            | runtime.JsonObject
        ]
        | None
    )
    """The tools that the model can call. A tool of another kind is sent as it is."""

    top_logprobs: int | None
    """The number of most likely tokens to return with their log probabilities, at each position."""

    top_p: float | None
    """The cumulative probability of the tokens to sample from."""

    truncation: Literal["auto", "disabled"] | str | None
    """Whether to truncate a conversation that is too long."""

    user: str | None
    """An identifier of the end user."""

    timeout: float | runtime.Timeout | runtime.NotGiven | None
    """Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout."""

    extra_headers: Mapping[str, str] | None
    """Headers to send in addition to the client's."""

    extra_body: Mapping[str, runtime.JsonValue] | None
    """Properties to merge into the JSON body, for parameters not in the signature."""


class TextGenerationArguments(TypedDict, total=False, closed=True):
    """Keyword arguments of `text_generation`."""

    model: str | None
    """The model id or server URL. Defaults to the client's model."""

    adapter_id: str | None
    """The id of the LoRA adapter to use."""

    best_of: int | None
    """The number of sequences to generate. The most probable one is returned. Requires sampling."""

    decoder_input_details: bool | None
    """Whether to also return the tokens of the prompt and their log probabilities; only with 'details'. The server's default is false."""

    do_sample: bool | None
    """Whether to sample; if false, decode greedily. The server's default is false."""

    frequency_penalty: float | None
    """Penalty per occurrence of a token, from -2 to 2. 0 disables it."""

    grammar: (
        types.text_generation.TextGenerationInputGrammarType
        | types.text_generation.TextGenerationInputGrammarTypeParam
        | None
    )
    """The grammar that the generated text must conform to."""

    max_new_tokens: int | None
    """The maximum number of tokens to generate. The server's default is 100 or, in newer versions, 1024."""

    repetition_penalty: float | None
    """Penalty for tokens that have already occurred. 1 disables it."""

    return_full_text: bool | None
    """Whether to prepend the prompt to the generated text. Defaults to false."""

    seed: int | None
    """The random seed. The same seed gives the same text."""

    stop: list[str] | None
    """The stop sequences, which end generation. Servers accept at most 4."""

    temperature: float | None
    """Sampling temperature: higher is more random, near 0 is greedy."""

    top_k: int | None
    """Top-k sampling: the number of most probable tokens to sample from."""

    top_n_tokens: int | None
    """The number of most probable tokens to return for each position; only with 'details'."""

    top_p: float | None
    """Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1."""

    truncate: int | None
    """The maximum number of prompt tokens. A longer prompt is truncated to its last tokens."""

    typical_p: float | None
    """Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1."""

    watermark: bool | None
    """Whether to watermark the generated text, so that it can be detected as generated. The server's default is false."""

    stop_sequences: list[str] | None
    """Deprecated name of 'stop'."""

    timeout: float | runtime.Timeout | runtime.NotGiven | None
    """Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout."""

    extra_headers: Mapping[str, str] | None
    """Headers to send in addition to the client's."""

    extra_body: Mapping[str, runtime.JsonValue] | None
    """Properties to merge into the JSON body, for parameters not in the signature."""
