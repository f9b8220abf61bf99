"""Types that several tasks share.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "GeneratedImage",
    "GenerationParameters",
    "GenerationParametersParam",
    "ImagesResponse",
    "ImagesUsage",
    "Message",
    "MessageBlock",
    "MessageRedactedThinkingBlock",
    "MessageTextBlock",
    "MessageThinkingBlock",
    "MessageToolUseBlock",
    "MessageUsage",
    "ModelInfo",
    "Response",
    "ResponseError",
    "ResponseFunctionCall",
    "ResponseIncompleteDetails",
    "ResponseInputTokensDetails",
    "ResponseOutputItem",
    "ResponseOutputMessage",
    "ResponseOutputPart",
    "ResponseOutputRefusal",
    "ResponseOutputText",
    "ResponseOutputTokensDetails",
    "ResponseReasoning",
    "ResponseReasoningItem",
    "ResponseReasoningText",
    "ResponseUsage",
    "TranscriptionSegment",
    "UnknownMessageBlock",
    "UnknownResponseOutputItem",
    "UnknownResponseOutputPart",
]

from typing import Annotated, Literal, NotRequired, TypedDict

from inferwire_runtime import Bookkeeping, JsonObject, JsonValue, Model, Variants
from typing_extensions import TypeAliasType


class UnknownMessageBlock(Model):
    """`MessageBlock` of a kind that is not listed; `['type']` is its kind."""

    @property
    def type(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class UnknownResponseOutputPart(Model):
    """`ResponseOutputPart` of a kind that is not listed; `['type']` is its kind."""

    @property
    def type(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class UnknownResponseOutputItem(Model):
    """`ResponseOutputItem` of a kind that is not listed; `['type']` is its kind."""

    @property
    def type(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class GeneratedImage(Model):
    """An image, as base64 or as a URL."""

    b64_json: str | None = None
    """The image file as base64."""
    url: str | None = None
    """The URL of the image."""
    revised_prompt: Annotated[str | None, Bookkeeping()] = None
    """The prompt that the model used, if it changed it."""


class GenerationParameters(Model):
    """Generation parameters of an autoregressive model. Unset parameters use the model's defaults."""

    temperature: float | None = None
    """Sampling temperature: higher is more random, near 0 is greedy."""
    top_k: int | None = None
    """Top-k sampling: the number of most probable tokens to sample from."""
    top_p: float | None = None
    """Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1."""
    typical_p: float | None = None
    """Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1."""
    epsilon_cutoff: float | None = None
    """Epsilon sampling: the minimum conditional probability of the tokens to sample from, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.0009."""
    eta_cutoff: float | None = None
    """Eta sampling: a cutoff for improbable tokens that adapts to the entropy of the distribution, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.002."""
    max_length: int | None = None
    """The maximum number of tokens, including the prompt if there is one. 'max_new_tokens' takes precedence."""
    max_new_tokens: int | None = None
    """The maximum number of tokens to generate. Takes precedence over 'max_length'."""
    min_length: int | None = None
    """The minimum number of tokens, including the prompt if there is one. 'min_new_tokens' takes precedence."""
    min_new_tokens: int | None = None
    """The minimum number of tokens to generate. Takes precedence over 'min_length'."""
    do_sample: bool | None = None
    """Whether to sample; if false, decode greedily or with beam search."""
    early_stopping: bool | Literal["never"] | None = None
    """When to stop beam search: true as soon as there are 'num_beams' candidates, false when better candidates are unlikely, "never" when better candidates are impossible."""
    num_beams: int | None = None
    """The number of beams for beam search. 1 disables beam search."""
    num_beam_groups: int | None = None
    """Diverse beam search: the number of groups to split the beams into."""
    penalty_alpha: float | None = None
    """Contrastive search: the weight of the degeneration penalty, between 0 and 1."""
    use_cache: bool | None = None
    """Whether to use the key-value (KV) cache, which speeds up decoding."""


class ImagesResponse(Model):
    """Generated images."""

    data: list[GeneratedImage]
    """The images."""
    created: Annotated[int | None, Bookkeeping()] = None
    """The creation time, in seconds since the Unix epoch."""
    background: Annotated[str | None, Bookkeeping()] = None
    """The background of the images."""
    output_format: Annotated[str | None, Bookkeeping()] = None
    """The image format."""
    quality: Annotated[str | None, Bookkeeping()] = None
    """The quality."""
    size: Annotated[str | None, Bookkeeping()] = None
    """The width and height in pixels."""
    usage: Annotated[ImagesUsage | None, Bookkeeping()] = None
    """The token usage of the request."""


class ImagesUsage(Model):
    """The token usage of a request."""

    input_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of input tokens."""
    output_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    total_tokens: Annotated[int | None, Bookkeeping()] = None
    """The total number of tokens."""


class Message(Model):
    """A message of the model."""

    id: str
    """The id of the message."""
    content: list[MessageBlock]
    """The blocks of the message: texts, calls of tools, thinking and others."""
    role: Annotated[str | None, Bookkeeping()] = None
    """The author: 'assistant'."""
    model: Annotated[str | None, Bookkeeping()] = None
    """The model."""
    stop_reason: Annotated[str | None, Bookkeeping()] = None
    """Why generation ended, such as 'end_turn', 'max_tokens', 'stop_sequence' or 'tool_use'."""
    stop_sequence: Annotated[str | None, Bookkeeping()] = None
    """The stop sequence at which generation ended."""
    type: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""
    usage: Annotated[MessageUsage | None, Bookkeeping()] = None
    """The token usage of the request."""


class MessageRedactedThinkingBlock(Model):
    """The model's thinking, encrypted by the server."""

    type: Literal["redacted_thinking"]
    """The kind of the block."""
    data: str
    """The encrypted text."""


class MessageTextBlock(Model):
    """A text."""

    type: Literal["text"]
    """The kind of the block."""
    text: str
    """The text."""
    citations: Annotated[list[JsonObject] | None, Bookkeeping()] = None
    """Sources that the text cites."""


class MessageThinkingBlock(Model):
    """The model's thinking."""

    type: Literal["thinking"]
    """The kind of the block."""
    thinking: str
    """The text."""
    signature: Annotated[str | None, Bookkeeping()] = None
    """A signature of the text, which must be sent back unchanged."""


class MessageToolUseBlock(Model):
    """A call of a tool."""

    type: Literal["tool_use"]
    """The kind of the block."""
    id: str
    """The id of the call, which its result refers to."""
    name: str
    """The name of the tool."""
    input: JsonObject
    """The arguments."""


MessageBlock = TypeAliasType(
    "MessageBlock",
    Annotated[
        MessageTextBlock
        | MessageToolUseBlock
        | MessageThinkingBlock
        | MessageRedactedThinkingBlock
        | UnknownMessageBlock,
        Variants("type", ("text",), ("tool_use",), ("thinking",), ("redacted_thinking",)),
    ],
)

"""A block of a message. Other kinds are kept as they are."""


class MessageUsage(Model):
    """The token usage of a request."""

    input_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens in the request."""
    output_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    cache_creation_input_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens that were written to the prompt cache."""
    cache_read_input_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens from the prompt cache."""


class ModelInfo(Model):
    """A model of a server. Undeclared fields that the server sends are kept."""

    id: str
    """The model id."""
    created: Annotated[int | None, Bookkeeping()] = None
    """The creation time, in seconds since the Unix epoch."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""
    owned_by: Annotated[str | None, Bookkeeping()] = None
    """The owner of the model."""


class Response(Model):
    """A response of a model."""

    id: str
    """The id of the response."""
    output: list[ResponseOutputItem]
    """The output: messages, calls of tools, reasoning and others."""
    status: Annotated[str | None, Bookkeeping()] = None
    """The status: 'completed', 'incomplete', 'failed', 'in_progress', 'queued' or 'cancelled'."""
    error: Annotated[ResponseError | None, Bookkeeping()] = None
    """Why the response failed."""
    incomplete_details: Annotated[ResponseIncompleteDetails | None, Bookkeeping()] = None
    """Why the response is incomplete."""
    model: Annotated[str | None, Bookkeeping()] = None
    """The model."""
    created_at: Annotated[float | None, Bookkeeping()] = None
    """The creation time, in seconds since the Unix epoch."""
    completed_at: Annotated[float | None, Bookkeeping()] = None
    """The time at which the response was completed, in seconds since the Unix epoch."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""
    instructions: Annotated[JsonValue | None, Bookkeeping()] = None
    """The instructions: a text, or items."""
    max_output_tokens: Annotated[int | None, Bookkeeping()] = None
    """The maximum number of tokens to generate."""
    metadata: Annotated[dict[str, str] | None, Bookkeeping()] = None
    """The metadata of the request."""
    parallel_tool_calls: Annotated[bool | None, Bookkeeping()] = None
    """Whether tools may be called in parallel."""
    previous_response_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the response before this one."""
    reasoning: Annotated[ResponseReasoning | None, Bookkeeping()] = None
    """The settings of reasoning."""
    service_tier: Annotated[str | None, Bookkeeping()] = None
    """The service tier that the server used."""
    temperature: Annotated[float | None, Bookkeeping()] = None
    """The sampling temperature."""
    text: Annotated[JsonValue | None, Bookkeeping()] = None
    """The format of the text."""
    tool_choice: Annotated[JsonValue | None, Bookkeeping()] = None
    """Which tool to call."""
    tools: Annotated[JsonValue | None, Bookkeeping()] = None
    """The tools of the request."""
    top_p: Annotated[float | None, Bookkeeping()] = None
    """The cumulative probability of the tokens to sample from."""
    truncation: Annotated[str | None, Bookkeeping()] = None
    """How a long conversation is truncated."""
    usage: Annotated[ResponseUsage | None, Bookkeeping()] = None
    """The token usage of the request."""
    user: Annotated[str | None, Bookkeeping()] = None
    """The identifier of the end user."""


class ResponseError(Model):
    """Why a response failed."""

    code: Annotated[str | None, Bookkeeping()] = None
    """The kind of the error."""
    message: str
    """The message."""


class ResponseFunctionCall(Model):
    """A call of a function."""

    type: Literal["function_call"]
    """The kind of the item."""
    call_id: str
    """The id of the call, which its output refers to."""
    name: str
    """The name of the function."""
    arguments: str
    """The arguments, as JSON."""
    id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    status: Annotated[str | None, Bookkeeping()] = None
    """The status: 'in_progress', 'completed' or 'incomplete'."""


class ResponseIncompleteDetails(Model):
    """Why a response is incomplete."""

    reason: Annotated[str | None, Bookkeeping()] = None
    """The reason: 'max_output_tokens' or 'content_filter'."""


class ResponseInputTokensDetails(Model):
    """The kinds of tokens in a request."""

    cached_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens from the prompt cache."""


class ResponseOutputMessage(Model):
    """A message of the model."""

    type: Literal["message"]
    """The kind of the item."""
    id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    role: Annotated[str | None, Bookkeeping()] = None
    """The author: 'assistant'."""
    status: Annotated[str | None, Bookkeeping()] = None
    """The status: 'in_progress', 'completed' or 'incomplete'."""
    content: list[ResponseOutputPart]
    """The parts of the message."""


class ResponseOutputRefusal(Model):
    """A refusal."""

    type: Literal["refusal"]
    """The kind of the part."""
    refusal: str
    """Why the model refuses to answer."""


class ResponseOutputText(Model):
    """A text."""

    type: Literal["output_text"]
    """The kind of the part."""
    text: str
    """The text."""
    annotations: Annotated[list[JsonObject] | None, Bookkeeping()] = None
    """Sources that the text cites."""
    logprobs: Annotated[list[JsonObject] | None, Bookkeeping()] = None
    """Log probabilities of the tokens, if requested."""


ResponseOutputPart = TypeAliasType(
    "ResponseOutputPart",
    Annotated[
        ResponseOutputText | ResponseOutputRefusal | UnknownResponseOutputPart,
        Variants("type", ("output_text",), ("refusal",)),
    ],
)

"""A part of a message. Other kinds are kept as they are."""


class ResponseOutputTokensDetails(Model):
    """The kinds of generated tokens."""

    reasoning_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens of reasoning."""


class ResponseReasoning(Model):
    """The settings of reasoning."""

    effort: Annotated[str | None, Bookkeeping()] = None
    """The effort."""
    summary: Annotated[str | None, Bookkeeping()] = None
    """The kind of summary."""


class ResponseReasoningItem(Model):
    """The model's reasoning."""

    type: Literal["reasoning"]
    """The kind of the item."""
    id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    summary: list[ResponseReasoningText]
    """A summary of the reasoning."""
    content: Annotated[list[ResponseReasoningText] | None, Bookkeeping()] = None
    """The text of the reasoning."""
    encrypted_content: Annotated[str | None, Bookkeeping()] = None
    """The reasoning, encrypted by the server."""
    status: Annotated[str | None, Bookkeeping()] = None
    """The status: 'in_progress', 'completed' or 'incomplete'."""


ResponseOutputItem = TypeAliasType(
    "ResponseOutputItem",
    Annotated[
        ResponseOutputMessage
        | ResponseFunctionCall
        | ResponseReasoningItem
        | UnknownResponseOutputItem,
        Variants("type", ("message",), ("function_call",), ("reasoning",)),
    ],
)

"""An item of the output. Other kinds are kept as they are."""


class ResponseReasoningText(Model):
    """A text of reasoning."""

    type: Annotated[str | None, Bookkeeping()] = None
    """The kind of the part."""
    text: str
    """The text."""


class ResponseUsage(Model):
    """The token usage of a request."""

    input_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens in the request."""
    output_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    total_tokens: Annotated[int | None, Bookkeeping()] = None
    """The total number of tokens."""
    input_tokens_details: Annotated[ResponseInputTokensDetails | None, Bookkeeping()] = None
    """The kinds of tokens in the request."""
    output_tokens_details: Annotated[ResponseOutputTokensDetails | None, Bookkeeping()] = None
    """The kinds of generated tokens."""


class TranscriptionSegment(Model):
    """A segment of a transcription."""

    text: str
    """The text."""
    start: float
    """The start time in seconds."""
    end: float
    """The end time in seconds."""
    id: Annotated[int | None, Bookkeeping()] = None
    """The index of the segment."""
    seek: Annotated[int | None, Bookkeeping()] = None
    """The position in the audio, in frames."""
    tokens: Annotated[list[int] | None, Bookkeeping()] = None
    """The tokens of the text."""
    temperature: Annotated[float | None, Bookkeeping()] = None
    """The sampling temperature."""
    avg_logprob: Annotated[float | None, Bookkeeping()] = None
    """The average log probability of the tokens."""
    compression_ratio: Annotated[float | None, Bookkeeping()] = None
    """The compression ratio of the text. A high ratio means repetition."""
    no_speech_prob: Annotated[float | None, Bookkeeping()] = None
    """The probability that the segment has no speech."""


class GenerationParametersParam(TypedDict):
    """Generation parameters of an autoregressive model. Unset parameters use the model's defaults."""

    temperature: NotRequired[float]
    """Sampling temperature: higher is more random, near 0 is greedy."""
    top_k: NotRequired[int]
    """Top-k sampling: the number of most probable tokens to sample from."""
    top_p: NotRequired[float]
    """Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1."""
    typical_p: NotRequired[float]
    """Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1."""
    epsilon_cutoff: NotRequired[float]
    """Epsilon sampling: the minimum conditional probability of the tokens to sample from, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.0009."""
    eta_cutoff: NotRequired[float]
    """Eta sampling: a cutoff for improbable tokens that adapts to the entropy of the distribution, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.002."""
    max_length: NotRequired[int]
    """The maximum number of tokens, including the prompt if there is one. 'max_new_tokens' takes precedence."""
    max_new_tokens: NotRequired[int]
    """The maximum number of tokens to generate. Takes precedence over 'max_length'."""
    min_length: NotRequired[int]
    """The minimum number of tokens, including the prompt if there is one. 'min_new_tokens' takes precedence."""
    min_new_tokens: NotRequired[int]
    """The minimum number of tokens to generate. Takes precedence over 'min_length'."""
    do_sample: NotRequired[bool]
    """Whether to sample; if false, decode greedily or with beam search."""
    early_stopping: NotRequired[bool | Literal["never"]]
    """When to stop beam search: true as soon as there are 'num_beams' candidates, false when better candidates are unlikely, "never" when better candidates are impossible."""
    num_beams: NotRequired[int]
    """The number of beams for beam search. 1 disables beam search."""
    num_beam_groups: NotRequired[int]
    """Diverse beam search: the number of groups to split the beams into."""
    penalty_alpha: NotRequired[float]
    """Contrastive search: the weight of the degeneration penalty, between 0 and 1."""
    use_cache: NotRequired[bool]
    """Whether to use the key-value (KV) cache, which speeds up decoding."""
