"""Types of the task `create-completion`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "Completion",
    "CompletionChoice",
    "CompletionChunk",
    "CompletionChunkChoice",
    "CompletionChunkLogprobs",
    "CompletionChunkUsage",
    "CompletionLogprobs",
    "CompletionStreamOptions",
    "CompletionStreamOptionsParam",
    "CompletionUsage",
    "CreateCompletionInput",
    "CreateCompletionInputParam",
]

from typing import Annotated, NotRequired, TypedDict

from inferwire_runtime import Bookkeeping, Model


class Completion(Model):
    """One or several completions."""

    choices: list[CompletionChoice]
    """The completions."""
    id: Annotated[str | None, Bookkeeping()] = None
    """The id of the response."""
    created: Annotated[int | None, Bookkeeping()] = None
    """The creation time, in seconds since the Unix epoch."""
    model: Annotated[str | None, Bookkeeping()] = None
    """The model."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""
    system_fingerprint: Annotated[str | None, Bookkeeping()] = None
    """A fingerprint of the server's configuration."""
    usage: Annotated[CompletionUsage | None, Bookkeeping()] = None
    """The token usage of the request."""


class CompletionChoice(Model):
    """A completion."""

    text: str
    """The text."""
    index: Annotated[int | None, Bookkeeping()] = None
    """The index of the completion."""
    finish_reason: Annotated[str | None, Bookkeeping()] = None
    """Why generation ended: 'stop', 'length' or 'content_filter'."""
    logprobs: Annotated[CompletionLogprobs | None, Bookkeeping()] = None
    """Log probabilities of the tokens, if requested."""


class CompletionChunk(Model):
    """An event of a stream: a part of one or several completions."""

    choices: list[CompletionChunkChoice]
    """The parts of the completions."""
    id: Annotated[str | None, Bookkeeping()] = None
    """The id of the response."""
    created: Annotated[int | None, Bookkeeping()] = None
    """The creation time, in seconds since the Unix epoch."""
    model: Annotated[str | None, Bookkeeping()] = None
    """The model."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""
    system_fingerprint: Annotated[str | None, Bookkeeping()] = None
    """A fingerprint of the server's configuration."""
    usage: Annotated[CompletionChunkUsage | None, Bookkeeping()] = None
    """The token usage of the request, in the last event."""


class CompletionChunkChoice(Model):
    """A part of a completion."""

    text: Annotated[str, Bookkeeping("")] = ""
    """The next part of the text."""
    index: Annotated[int | None, Bookkeeping()] = None
    """The index of the completion."""
    finish_reason: Annotated[str | None, Bookkeeping()] = None
    """Why generation ended, in the last part."""
    logprobs: Annotated[CompletionChunkLogprobs | None, Bookkeeping()] = None
    """Log probabilities of the tokens, if requested."""


class CompletionChunkLogprobs(Model):
    """Log probabilities of the tokens."""

    tokens: list[str] | None = None
    """The tokens."""
    token_logprobs: list[float | None] | None = None
    """The log probability of each token."""
    top_logprobs: list[dict[str, float] | None] | None = None
    """The most likely tokens at each position, with their log probabilities."""
    text_offset: list[int] | None = None
    """The position of each token in the text."""


class CompletionChunkUsage(Model):
    """The token usage of a request."""

    prompt_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens in the prompt."""
    completion_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    total_tokens: Annotated[int | None, Bookkeeping()] = None
    """The total number of tokens."""


class CompletionLogprobs(Model):
    """Log probabilities of the tokens."""

    tokens: list[str] | None = None
    """The tokens."""
    token_logprobs: list[float | None] | None = None
    """The log probability of each token."""
    top_logprobs: list[dict[str, float] | None] | None = None
    """The most likely tokens at each position, with their log probabilities."""
    text_offset: list[int] | None = None
    """The position of each token in the text."""


class CompletionStreamOptions(Model):
    """What else a stream contains."""

    include_usage: bool | None = None
    """Whether the last event has the token usage."""
    include_obfuscation: bool | None = None
    """Whether events are padded to hide their lengths."""


class CompletionUsage(Model):
    """The token usage of a request."""

    prompt_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens in the prompt."""
    completion_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    total_tokens: Annotated[int | None, Bookkeeping()] = None
    """The total number of tokens."""


class CreateCompletionInput(Model):
    """A completion request. Unset fields use the server's defaults."""

    model: str
    """The model id."""
    prompt: str | list[str] | list[int] | list[list[int]]
    """The prompt, or several; each as a string or as a list of tokens."""
    stream: bool | None = None
    """Whether to return a stream."""
    best_of: int | None = None
    """The number of completions to generate, of which the best 'n' are returned."""
    echo: bool | None = None
    """Whether to return the prompt together with the completion."""
    frequency_penalty: float | None = None
    """The penalty for tokens by how often they have occurred, from -2 to 2."""
    logit_bias: dict[str, float] | None = None
    """Values to add to the logits of tokens, by token id."""
    logprobs: int | None = None
    """The number of most likely tokens to return with their log probabilities, at each position."""
    max_tokens: int | None = None
    """The maximum number of tokens to generate."""
    n: int | None = None
    """The number of completions for each prompt."""
    presence_penalty: float | None = None
    """The penalty for tokens that have occurred, from -2 to 2."""
    seed: int | None = None
    """The seed for sampling."""
    stop: str | list[str] | None = None
    """The strings at which generation stops."""
    stream_options: CompletionStreamOptions | None = None
    """What else a stream contains."""
    suffix: str | None = None
    """The text that comes after the completion. Not all models support this."""
    temperature: float | None = None
    """The sampling temperature. 0 selects the most likely token."""
    top_p: float | None = None
    """The cumulative probability of the tokens to sample from."""
    user: str | None = None
    """An identifier of the end user."""


class CompletionStreamOptionsParam(TypedDict):
    """What else a stream contains."""

    include_usage: NotRequired[bool]
    """Whether the last event has the token usage."""
    include_obfuscation: NotRequired[bool]
    """Whether events are padded to hide their lengths."""


class CreateCompletionInputParam(TypedDict):
    """A completion request. Unset fields use the server's defaults."""

    model: str
    """The model id."""
    prompt: str | list[str] | list[int] | list[list[int]]
    """The prompt, or several; each as a string or as a list of tokens."""
    stream: NotRequired[bool]
    """Whether to return a stream."""
    best_of: NotRequired[int]
    """The number of completions to generate, of which the best 'n' are returned."""
    echo: NotRequired[bool]
    """Whether to return the prompt together with the completion."""
    frequency_penalty: NotRequired[float]
    """The penalty for tokens by how often they have occurred, from -2 to 2."""
    logit_bias: NotRequired[dict[str, float]]
    """Values to add to the logits of tokens, by token id."""
    logprobs: NotRequired[int]
    """The number of most likely tokens to return with their log probabilities, at each position."""
    max_tokens: NotRequired[int]
    """The maximum number of tokens to generate."""
    n: NotRequired[int]
    """The number of completions for each prompt."""
    presence_penalty: NotRequired[float]
    """The penalty for tokens that have occurred, from -2 to 2."""
    seed: NotRequired[int]
    """The seed for sampling."""
    stop: NotRequired[str | list[str]]
    """The strings at which generation stops."""
    stream_options: NotRequired[CompletionStreamOptions | CompletionStreamOptionsParam]
    """What else a stream contains."""
    suffix: NotRequired[str]
    """The text that comes after the completion. Not all models support this."""
    temperature: NotRequired[float]
    """The sampling temperature. 0 selects the most likely token."""
    top_p: NotRequired[float]
    """The cumulative probability of the tokens to sample from."""
    user: NotRequired[str]
    """An identifier of the end user."""
