"""Types of the task `create-message`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "CreateMessageInput",
    "CreateMessageInputParam",
    "MessageBlockDelta",
    "MessageBlockDeltaEvent",
    "MessageBlockInput",
    "MessageBlockInputParam",
    "MessageBlockStart",
    "MessageBlockStartEvent",
    "MessageBlockStopEvent",
    "MessageCitationsDelta",
    "MessageDelta",
    "MessageDeltaEvent",
    "MessageImageInput",
    "MessageImageInputParam",
    "MessageImageSource",
    "MessageImageSourceParam",
    "MessageInput",
    "MessageInputJsonDelta",
    "MessageInputParam",
    "MessagePingEvent",
    "MessageSignatureDelta",
    "MessageStartEvent",
    "MessageStopEvent",
    "MessageStreamEvent",
    "MessageTextDelta",
    "MessageTextInput",
    "MessageTextInputParam",
    "MessageThinkingDelta",
    "MessageTool",
    "MessageToolParam",
    "MessageToolResultInput",
    "MessageToolResultInputParam",
    "MessageToolUseInput",
    "MessageToolUseInputParam",
    "MessageToolUseStart",
    "UnknownMessageBlockDelta",
    "UnknownMessageBlockStart",
    "UnknownMessageStreamEvent",
]

from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Bookkeeping, JsonObject, Model, Variants
from typing_extensions import TypeAliasType

from .common import (
    Message,
    MessageRedactedThinkingBlock,
    MessageTextBlock,
    MessageThinkingBlock,
    MessageUsage,
)


class UnknownMessageStreamEvent(Model):
    """`MessageStreamEvent` of a kind that is not listed; `['type']` is its kind."""

    @property
    def type(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class UnknownMessageBlockDelta(Model):
    """`MessageBlockDelta` of a kind that is not listed; `['type']` is its kind."""

    @property
    def type(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class UnknownMessageBlockStart(Model):
    """`MessageBlockStart` of a kind that is not listed; `['type']` is its kind."""

    @property
    def type(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class CreateMessageInput(Model):
    """A request for a message. Unset fields use the server's defaults."""

    model: str
    """The model id."""
    messages: list[MessageInput]
    """The conversation, oldest message first."""
    max_tokens: int
    """The maximum number of tokens to generate."""
    stream: bool | None = None
    """Whether to return a stream."""
    metadata: JsonObject | None = None
    """Metadata of the request, such as 'user_id'."""
    service_tier: Literal["auto", "standard_only"] | str | None = None
    """The service tier."""
    stop_sequences: list[str] | None = None
    """The strings at which generation stops."""
    system: str | list[MessageTextInput] | None = None
    """The system prompt: a text, or blocks of text."""
    temperature: float | None = None
    """The sampling temperature, from 0 to 1."""
    thinking: JsonObject | None = None
    """The settings of thinking, such as {'type': 'enabled', 'budget_tokens': 1024}."""
    tool_choice: JsonObject | None = None
    """Which tool to call, such as {'type': 'auto'}."""
    tools: list[MessageTool | JsonObject] | None = None
    """The tools that the model can call. A tool of another kind is sent as it is."""
    top_k: int | None = None
    """The number of most likely tokens to sample from."""
    top_p: float | None = None
    """The cumulative probability of the tokens to sample from."""


class MessageBlockDeltaEvent(Model):
    """The next part of a block."""

    type: Literal["content_block_delta"]
    """The kind of the event."""
    index: int
    """The index of the block."""
    delta: MessageBlockDelta
    """The part."""


class MessageBlockStartEvent(Model):
    """A block has begun."""

    type: Literal["content_block_start"]
    """The kind of the event."""
    index: int
    """The index of the block."""
    content_block: MessageBlockStart
    """The block, without its content."""


class MessageBlockStopEvent(Model):
    """A block is complete."""

    type: Literal["content_block_stop"]
    """The kind of the event."""
    index: int
    """The index of the block."""


class MessageCitationsDelta(Model):
    """A source that a text cites."""

    type: Literal["citations_delta"]
    """The kind of the part."""
    citation: JsonObject
    """The source."""


class MessageDelta(Model):
    """A change of a message."""

    stop_reason: str | None = None
    """Why generation ended."""
    stop_sequence: str | None = None
    """The stop sequence at which generation ended."""


class MessageDeltaEvent(Model):
    """A change of the message itself."""

    type: Literal["message_delta"]
    """The kind of the event."""
    delta: MessageDelta
    """The change."""
    usage: Annotated[MessageUsage | None, Bookkeeping()] = None
    """The token usage so far."""


class MessageImageInput(Model):
    """An image."""

    type: Literal["image"]
    """The kind of the block."""
    source: MessageImageSource
    """The image."""


class MessageImageSource(Model):
    """An image: base64 with its media type, or a URL."""

    type: Literal["base64", "url"]
    """The kind of the source."""
    media_type: str | None = None
    """The media type."""
    data: str | None = None
    """The image file as base64."""
    url: str | None = None
    """The URL."""


class MessageInput(Model):
    """A message of a conversation."""

    role: Literal["user", "assistant"]
    """The author."""
    content: str | list[MessageBlockInput]
    """The text, or blocks."""


class MessageInputJsonDelta(Model):
    """The next part of the arguments of a tool."""

    type: Literal["input_json_delta"]
    """The kind of the part."""
    partial_json: str
    """The next part of the JSON text."""


class MessagePingEvent(Model):
    """The connection is alive."""

    type: Literal["ping"]
    """The kind of the event."""


class MessageSignatureDelta(Model):
    """The signature of the model's thinking."""

    type: Literal["signature_delta"]
    """The kind of the part."""
    signature: str
    """The signature."""


class MessageStartEvent(Model):
    """The message has begun."""

    type: Literal["message_start"]
    """The kind of the event."""
    message: Message
    """The message, without content."""


class MessageStopEvent(Model):
    """The message is complete."""

    type: Literal["message_stop"]
    """The kind of the event."""


MessageStreamEvent = TypeAliasType(
    "MessageStreamEvent",
    Annotated[
        MessageStartEvent
        | MessageBlockStartEvent
        | MessageBlockDeltaEvent
        | MessageBlockStopEvent
        | MessageDeltaEvent
        | MessageStopEvent
        | MessagePingEvent
        | UnknownMessageStreamEvent,
        Variants(
            "type",
            ("message_start",),
            ("content_block_start",),
            ("content_block_delta",),
            ("content_block_stop",),
            ("message_delta",),
            ("message_stop",),
            ("ping",),
        ),
    ],
)

"""An event of a message. Other kinds are kept as they are."""


class MessageTextDelta(Model):
    """The next part of a text."""

    type: Literal["text_delta"]
    """The kind of the part."""
    text: str
    """The next part of the text."""


class MessageTextInput(Model):
    """A text."""

    type: Literal["text"]
    """The kind of the block."""
    text: str
    """The text."""
    cache_control: JsonObject | None = None
    """Where the prompt cache ends, such as {'type': 'ephemeral'}."""


class MessageThinkingDelta(Model):
    """The next part of the model's thinking."""

    type: Literal["thinking_delta"]
    """The kind of the part."""
    thinking: str
    """The next part of the text."""


MessageBlockDelta = TypeAliasType(
    "MessageBlockDelta",
    Annotated[
        MessageTextDelta
        | MessageInputJsonDelta
        | MessageThinkingDelta
        | MessageSignatureDelta
        | MessageCitationsDelta
        | UnknownMessageBlockDelta,
        Variants(
            "type",
            ("text_delta",),
            ("input_json_delta",),
            ("thinking_delta",),
            ("signature_delta",),
            ("citations_delta",),
        ),
    ],
)

"""A part of a block. Other kinds are kept as they are."""


class MessageTool(Model):
    """A tool that the model can call."""

    name: str
    """The name of the tool."""
    description: str | None = None
    """What the tool does."""
    input_schema: JsonObject
    """The JSON Schema of the arguments."""


class MessageToolResultInput(Model):
    """The result of a tool."""

    type: Literal["tool_result"]
    """The kind of the block."""
    tool_use_id: str
    """The id of the call."""
    content: str | list[JsonObject] | None = None
    """The result: a text, or blocks."""
    is_error: bool | None = None
    """Whether the tool failed."""


class MessageToolUseInput(Model):
    """A call of a tool, from an earlier message."""

    type: Literal["tool_use"]
    """The kind of the block."""
    id: str
    """The id of the call."""
    name: str
    """The name of the tool."""
    input: JsonObject
    """The arguments."""


MessageBlockInput = TypeAliasType(
    "MessageBlockInput",
    MessageTextInput
    | MessageImageInput
    | MessageToolUseInput
    | MessageToolResultInput
    | JsonObject,
)

"""A block of a message. A block of another kind is sent as it is."""


class MessageToolUseStart(Model):
    """A call of a tool that has begun."""

    type: Literal["tool_use"]
    """The kind of the block."""
    id: str
    """The id of the call, which its result refers to."""
    name: str
    """The name of the tool."""
    input: JsonObject | None = None
    """An empty object. Some servers do not send it."""


MessageBlockStart = TypeAliasType(
    "MessageBlockStart",
    Annotated[
        MessageTextBlock
        | MessageToolUseStart
        | MessageThinkingBlock
        | MessageRedactedThinkingBlock
        | UnknownMessageBlockStart,
        Variants("type", ("text",), ("tool_use",), ("thinking",), ("redacted_thinking",)),
    ],
)

"""A block that has begun. Other kinds are kept as they are."""


class CreateMessageInputParam(TypedDict):
    """A request for a message. Unset fields use the server's defaults."""

    model: str
    """The model id."""
    messages: Sequence[MessageInput | MessageInputParam]
    """The conversation, oldest message first."""
    max_tokens: int
    """The maximum number of tokens to generate."""
    stream: NotRequired[bool]
    """Whether to return a stream."""
    metadata: NotRequired[JsonObject]
    """Metadata of the request, such as 'user_id'."""
    service_tier: NotRequired[Literal["auto", "standard_only"] | str]
    """The service tier."""
    stop_sequences: NotRequired[list[str]]
    """The strings at which generation stops."""
    system: NotRequired[str | Sequence[MessageTextInput | MessageTextInputParam]]
    """The system prompt: a text, or blocks of text."""
    temperature: NotRequired[float]
    """The sampling temperature, from 0 to 1."""
    thinking: NotRequired[JsonObject]
    """The settings of thinking, such as {'type': 'enabled', 'budget_tokens': 1024}."""
    tool_choice: NotRequired[JsonObject]
    """Which tool to call, such as {'type': 'auto'}."""
    tools: NotRequired[Sequence[MessageTool | MessageToolParam | JsonObject]]
    """The tools that the model can call. A tool of another kind is sent as it is."""
    top_k: NotRequired[int]
    """The number of most likely tokens to sample from."""
    top_p: NotRequired[float]
    """The cumulative probability of the tokens to sample from."""


class MessageImageInputParam(TypedDict):
    """An image."""

    type: Literal["image"]
    """The kind of the block."""
    source: MessageImageSource | MessageImageSourceParam
    """The image."""


class MessageImageSourceParam(TypedDict):
    """An image: base64 with its media type, or a URL."""

    type: Literal["base64", "url"]
    """The kind of the source."""
    media_type: NotRequired[str]
    """The media type."""
    data: NotRequired[str]
    """The image file as base64."""
    url: NotRequired[str]
    """The URL."""


class MessageInputParam(TypedDict):
    """A message of a conversation."""

    role: Literal["user", "assistant"]
    """The author."""
    content: str | Sequence[MessageBlockInputParam]
    """The text, or blocks."""


class MessageTextInputParam(TypedDict):
    """A text."""

    type: Literal["text"]
    """The kind of the block."""
    text: str
    """The text."""
    cache_control: NotRequired[JsonObject]
    """Where the prompt cache ends, such as {'type': 'ephemeral'}."""


class MessageToolParam(TypedDict):
    """A tool that the model can call."""

    name: str
    """The name of the tool."""
    description: NotRequired[str]
    """What the tool does."""
    input_schema: JsonObject
    """The JSON Schema of the arguments."""


class MessageToolResultInputParam(TypedDict):
    """The result of a tool."""

    type: Literal["tool_result"]
    """The kind of the block."""
    tool_use_id: str
    """The id of the call."""
    content: NotRequired[str | list[JsonObject]]
    """The result: a text, or blocks."""
    is_error: NotRequired[bool]
    """Whether the tool failed."""


class MessageToolUseInputParam(TypedDict):
    """A call of a tool, from an earlier message."""

    type: Literal["tool_use"]
    """The kind of the block."""
    id: str
    """The id of the call."""
    name: str
    """The name of the tool."""
    input: JsonObject
    """The arguments."""


MessageBlockInputParam: TypeAlias = (
    MessageTextInput
    | MessageTextInputParam
    | MessageImageInput
    | MessageImageInputParam
    | MessageToolUseInput
    | MessageToolUseInputParam
    | MessageToolResultInput
    | MessageToolResultInputParam
    | JsonObject
)

"""A block of a message. A block of another kind is sent as it is."""
