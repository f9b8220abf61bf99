"""Types of the task `create-response`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "CreateResponseInput",
    "CreateResponseInputParam",
    "ResponseCompletedEvent",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreatedEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionCallInput",
    "ResponseFunctionCallInputParam",
    "ResponseFunctionCallOutput",
    "ResponseFunctionCallOutputParam",
    "ResponseFunctionTool",
    "ResponseFunctionToolParam",
    "ResponseInProgressEvent",
    "ResponseIncompleteEvent",
    "ResponseInputFile",
    "ResponseInputFileParam",
    "ResponseInputImage",
    "ResponseInputImageParam",
    "ResponseInputItem",
    "ResponseInputItemParam",
    "ResponseInputMessage",
    "ResponseInputMessageParam",
    "ResponseInputPart",
    "ResponseInputPartParam",
    "ResponseInputText",
    "ResponseInputTextParam",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseQueuedEvent",
    "ResponseReasoningOptions",
    "ResponseReasoningOptionsParam",
    "ResponseReasoningSummaryPartAddedEvent",
    "ResponseReasoningSummaryPartDoneEvent",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseSoFar",
    "ResponseStreamEvent",
    "ResponseStreamOptions",
    "ResponseStreamOptionsParam",
    "ResponseTextAnnotationAddedEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseTextOptions",
    "ResponseTextOptionsParam",
    "UnknownResponseStreamEvent",
]

from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Bookkeeping, JsonObject, Model, Variants
from typing_extensions import TypeAliasType

from .common import Response, ResponseOutputItem, ResponseOutputPart, ResponseReasoningText


class UnknownResponseStreamEvent(Model):
    """`ResponseStreamEvent` of a kind that is not listed; `['type']` is its kind."""

    @property
    def type(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class CreateResponseInput(Model):
    """A request for a response. Unset fields use the server's defaults."""

    model: str
    """The model id."""
    input: str | list[ResponseInputItem]
    """The text, or the items of a conversation."""
    stream: bool | None = None
    """Whether to return a stream."""
    background: bool | None = None
    """Whether to generate the response in the background."""
    conversation: str | JsonObject | None = None
    """The conversation to continue: its id, or an object with the id."""
    include: list[str] | None = None
    """Additional parts of the response, such as 'reasoning.encrypted_content'."""
    instructions: str | None = None
    """The system message."""
    max_output_tokens: int | None = None
    """The maximum number of tokens to generate, including those of reasoning."""
    max_tool_calls: int | None = None
    """The maximum number of calls of built-in tools."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings to store with the response."""
    parallel_tool_calls: bool | None = None
    """Whether tools may be called in parallel."""
    previous_response_id: str | None = None
    """The id of the response to continue."""
    prompt: JsonObject | None = None
    """A stored prompt: its id, version and variables."""
    prompt_cache_key: str | None = None
    """The key of the prompt cache."""
    reasoning: ResponseReasoningOptions | None = None
    """The settings of reasoning."""
    safety_identifier: str | None = None
    """A stable identifier of the end user, for the detection of abuse."""
    service_tier: Literal["auto", "default", "flex", "priority"] | str | None = None
    """The service tier."""
    store: bool | None = None
    """Whether the server stores the response."""
    stream_options: ResponseStreamOptions | None = None
    """What else a stream contains."""
    temperature: float | None = None
    """The sampling temperature."""
    text: ResponseTextOptions | None = None
    """The format of the text."""
    tool_choice: Literal["none", "auto", "required"] | JsonObject | None = None
    """Which tool to call: 'none', 'auto', 'required', or an object that names one."""
    tools: list[ResponseFunctionTool | JsonObject] | None = None
    """The tools that the model can call. A tool of another kind is sent as it is."""
    top_logprobs: int | None = None
    """The number of most likely tokens to return with their log probabilities, at each position."""
    top_p: float | None = None
    """The cumulative probability of the tokens to sample from."""
    truncation: Literal["auto", "disabled"] | str | None = None
    """Whether to truncate a conversation that is too long."""
    user: str | None = None
    """An identifier of the end user."""


class ResponseCompletedEvent(Model):
    """The response is complete."""

    type: Literal["response.completed"]
    """The kind of the event."""
    response: Response
    """The response so far."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseContentPartAddedEvent(Model):
    """A part of a message has begun."""

    type: Literal["response.content_part.added"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    content_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the item."""
    part: ResponseOutputPart
    """The part."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseContentPartDoneEvent(Model):
    """A part of a message is complete."""

    type: Literal["response.content_part.done"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    content_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the item."""
    part: ResponseOutputPart
    """The part."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseCreatedEvent(Model):
    """The response has been created."""

    type: Literal["response.created"]
    """The kind of the event."""
    response: ResponseSoFar
    """The response so far."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseFunctionCallArgumentsDeltaEvent(Model):
    """The next part of the arguments of a function."""

    type: Literal["response.function_call_arguments.delta"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    delta: str
    """The next part of the JSON text."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseFunctionCallArgumentsDoneEvent(Model):
    """The arguments of a function are complete."""

    type: Literal["response.function_call_arguments.done"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    name: Annotated[str | None, Bookkeeping()] = None
    """The name of the function."""
    arguments: str
    """The arguments, as JSON."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseFunctionCallInput(Model):
    """A call of a function, from an earlier response."""

    type: Literal["function_call"]
    """The kind of the item."""
    call_id: str
    """The id of the call."""
    name: str
    """The name of the function."""
    arguments: str
    """The arguments, as JSON."""
    id: str | None = None
    """The id of the item."""


class ResponseFunctionCallOutput(Model):
    """The output of a function."""

    type: Literal["function_call_output"]
    """The kind of the item."""
    call_id: str
    """The id of the call."""
    output: str | list[ResponseInputPart]
    """The output: a text, or parts."""


class ResponseFunctionTool(Model):
    """A function that the model can call."""

    type: Literal["function"]
    """The kind of the tool."""
    name: str
    """The name of the function."""
    description: str | None = None
    """What the function does."""
    parameters: JsonObject | None = None
    """The JSON Schema of the arguments."""
    strict: bool | None = None
    """Whether the arguments always match the schema."""


class ResponseInProgressEvent(Model):
    """The response is being generated."""

    type: Literal["response.in_progress"]
    """The kind of the event."""
    response: ResponseSoFar
    """The response so far."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseIncompleteEvent(Model):
    """The response has ended before it was complete."""

    type: Literal["response.incomplete"]
    """The kind of the event."""
    response: Response
    """The response so far."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseInputFile(Model):
    """A file."""

    type: Literal["input_file"]
    """The kind of the part."""
    file_url: str | None = None
    """The URL of the file."""
    file_data: str | None = None
    """The file, as a data URL."""
    file_id: str | None = None
    """The id of an uploaded file."""
    filename: str | None = None
    """The name of the file."""


class ResponseInputImage(Model):
    """An image."""

    type: Literal["input_image"]
    """The kind of the part."""
    image_url: str | None = None
    """The URL of the image, or a data URL."""
    file_id: str | None = None
    """The id of an uploaded file."""
    detail: Literal["auto", "low", "high"] | str | None = None
    """The resolution to use."""


class ResponseInputMessage(Model):
    """A message."""

    role: Literal["user", "assistant", "system", "developer"]
    """The author."""
    content: str | list[ResponseInputPart]
    """The text, or parts."""
    type: Literal["message"] | None = None
    """The kind of the item. It can be left out."""


ResponseInputItem = TypeAliasType(
    "ResponseInputItem",
    ResponseInputMessage | ResponseFunctionCallInput | ResponseFunctionCallOutput | JsonObject,
)

"""An item of the input. An item of another kind is sent as it is."""


class ResponseInputText(Model):
    """A text."""

    type: Literal["input_text"]
    """The kind of the part."""
    text: str
    """The text."""


ResponseInputPart = TypeAliasType(
    "ResponseInputPart", ResponseInputText | ResponseInputImage | ResponseInputFile | JsonObject
)

"""A part of a message. A part of another kind is sent as it is."""


class ResponseOutputItemAddedEvent(Model):
    """An item of the output has begun."""

    type: Literal["response.output_item.added"]
    """The kind of the event."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    item: ResponseOutputItem
    """The item."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseOutputItemDoneEvent(Model):
    """An item of the output is complete."""

    type: Literal["response.output_item.done"]
    """The kind of the event."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    item: ResponseOutputItem
    """The item."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseQueuedEvent(Model):
    """The response waits to be generated."""

    type: Literal["response.queued"]
    """The kind of the event."""
    response: ResponseSoFar
    """The response so far."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseReasoningOptions(Model):
    """The settings of reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high"] | str | None = None
    """The effort."""
    summary: Literal["auto", "concise", "detailed"] | str | None = None
    """The kind of summary."""


class ResponseReasoningSummaryPartAddedEvent(Model):
    """A part of a summary of the reasoning has begun."""

    type: Literal["response.reasoning_summary_part.added"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    summary_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the summary."""
    part: ResponseReasoningText
    """The part."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseReasoningSummaryPartDoneEvent(Model):
    """A part of a summary of the reasoning is complete."""

    type: Literal["response.reasoning_summary_part.done"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    summary_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the summary."""
    part: ResponseReasoningText
    """The part."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseReasoningSummaryTextDeltaEvent(Model):
    """The next part of a summary of the reasoning."""

    type: Literal["response.reasoning_summary_text.delta"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    summary_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the summary."""
    delta: str
    """The next part of the text."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseReasoningSummaryTextDoneEvent(Model):
    """A summary of the reasoning is complete."""

    type: Literal["response.reasoning_summary_text.done"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    summary_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the summary."""
    text: str
    """The text."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseReasoningTextDeltaEvent(Model):
    """The next part of the reasoning."""

    type: Literal["response.reasoning_text.delta"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    content_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the item."""
    delta: str
    """The next part of the text."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseReasoningTextDoneEvent(Model):
    """The reasoning is complete."""

    type: Literal["response.reasoning_text.done"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    content_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the item."""
    text: str
    """The text."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseRefusalDeltaEvent(Model):
    """The next part of a refusal."""

    type: Literal["response.refusal.delta"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    content_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the item."""
    delta: str
    """The next part of the text."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseRefusalDoneEvent(Model):
    """A refusal is complete."""

    type: Literal["response.refusal.done"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    content_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the item."""
    refusal: str
    """The text."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseSoFar(Model):
    """A response that is not complete. Undeclared fields that the server sends are kept."""

    id: str
    """The id of the response."""
    output: list[ResponseOutputItem] | None = None
    """The output so far. Some servers do not send it."""
    status: Annotated[str | None, Bookkeeping()] = None
    """The status: 'in_progress' or 'queued'."""
    model: Annotated[str | None, Bookkeeping()] = None
    """The model."""
    created_at: Annotated[float | None, Bookkeeping()] = None
    """The creation time, in seconds since the Unix epoch."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""


class ResponseStreamOptions(Model):
    """What else a stream contains."""

    include_obfuscation: bool | None = None
    """Whether events are padded to hide their lengths."""


class ResponseTextAnnotationAddedEvent(Model):
    """A text has a new annotation."""

    type: Literal["response.output_text.annotation.added"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    content_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the item."""
    annotation_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the annotation."""
    annotation: JsonObject
    """The annotation."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseTextDeltaEvent(Model):
    """The next part of a text."""

    type: Literal["response.output_text.delta"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    content_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the item."""
    delta: str
    """The next part of the text."""
    logprobs: Annotated[list[JsonObject] | None, Bookkeeping()] = None
    """Log probabilities of the tokens, if requested."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


class ResponseTextDoneEvent(Model):
    """A text is complete."""

    type: Literal["response.output_text.done"]
    """The kind of the event."""
    item_id: Annotated[str | None, Bookkeeping()] = None
    """The id of the item."""
    output_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the item in the output. Some servers do not send it."""
    content_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the part in the item."""
    text: str
    """The text."""
    logprobs: Annotated[list[JsonObject] | None, Bookkeeping()] = None
    """Log probabilities of the tokens, if requested."""
    sequence_number: Annotated[int | None, Bookkeeping()] = None
    """The number of the event."""


ResponseStreamEvent = TypeAliasType(
    "ResponseStreamEvent",
    Annotated[
        ResponseCreatedEvent
        | ResponseQueuedEvent
        | ResponseInProgressEvent
        | ResponseCompletedEvent
        | ResponseIncompleteEvent
        | ResponseOutputItemAddedEvent
        | ResponseOutputItemDoneEvent
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseTextDeltaEvent
        | ResponseTextDoneEvent
        | ResponseTextAnnotationAddedEvent
        | ResponseRefusalDeltaEvent
        | ResponseRefusalDoneEvent
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseFunctionCallArgumentsDoneEvent
        | ResponseReasoningSummaryPartAddedEvent
        | ResponseReasoningSummaryPartDoneEvent
        | ResponseReasoningSummaryTextDeltaEvent
        | ResponseReasoningSummaryTextDoneEvent
        | ResponseReasoningTextDeltaEvent
        | ResponseReasoningTextDoneEvent
        | UnknownResponseStreamEvent,
        Variants(
            "type",
            ("response.created",),
            ("response.queued",),
            ("response.in_progress",),
            ("response.completed",),
            ("response.incomplete",),
            ("response.output_item.added",),
            ("response.output_item.done",),
            ("response.content_part.added",),
            ("response.content_part.done",),
            ("response.output_text.delta",),
            ("response.output_text.done",),
            ("response.output_text.annotation.added",),
            ("response.refusal.delta",),
            ("response.refusal.done",),
            ("response.function_call_arguments.delta",),
            ("response.function_call_arguments.done",),
            ("response.reasoning_summary_part.added",),
            ("response.reasoning_summary_part.done",),
            ("response.reasoning_summary_text.delta",),
            ("response.reasoning_summary_text.done",),
            ("response.reasoning_text.delta",),
            ("response.reasoning_text.done",),
        ),
    ],
)

"""An event of a response. Other kinds are kept as they are."""


class ResponseTextOptions(Model):
    """The format of the text."""

    format: JsonObject | None = None
    """The format, such as {'type': 'json_schema', 'name': …, 'schema': …}."""
    verbosity: Literal["low", "medium", "high"] | str | None = None
    """How long the text is."""


class CreateResponseInputParam(TypedDict):
    """A request for a response. Unset fields use the server's defaults."""

    model: str
    """The model id."""
    input: str | Sequence[ResponseInputItemParam]
    """The text, or the items of a conversation."""
    stream: NotRequired[bool]
    """Whether to return a stream."""
    background: NotRequired[bool]
    """Whether to generate the response in the background."""
    conversation: NotRequired[str | JsonObject]
    """The conversation to continue: its id, or an object with the id."""
    include: NotRequired[list[str]]
    """Additional parts of the response, such as 'reasoning.encrypted_content'."""
    instructions: NotRequired[str]
    """The system message."""
    max_output_tokens: NotRequired[int]
    """The maximum number of tokens to generate, including those of reasoning."""
    max_tool_calls: NotRequired[int]
    """The maximum number of calls of built-in tools."""
    metadata: NotRequired[dict[str, str]]
    """Up to 16 pairs of strings to store with the response."""
    parallel_tool_calls: NotRequired[bool]
    """Whether tools may be called in parallel."""
    previous_response_id: NotRequired[str]
    """The id of the response to continue."""
    prompt: NotRequired[JsonObject]
    """A stored prompt: its id, version and variables."""
    prompt_cache_key: NotRequired[str]
    """The key of the prompt cache."""
    reasoning: NotRequired[ResponseReasoningOptions | ResponseReasoningOptionsParam]
    """The settings of reasoning."""
    safety_identifier: NotRequired[str]
    """A stable identifier of the end user, for the detection of abuse."""
    service_tier: NotRequired[Literal["auto", "default", "flex", "priority"] | str]
    """The service tier."""
    store: NotRequired[bool]
    """Whether the server stores the response."""
    stream_options: NotRequired[ResponseStreamOptions | ResponseStreamOptionsParam]
    """What else a stream contains."""
    temperature: NotRequired[float]
    """The sampling temperature."""
    text: NotRequired[ResponseTextOptions | ResponseTextOptionsParam]
    """The format of the text."""
    tool_choice: NotRequired[Literal["none", "auto", "required"] | JsonObject]
    """Which tool to call: 'none', 'auto', 'required', or an object that names one."""
    tools: NotRequired[Sequence[ResponseFunctionTool | ResponseFunctionToolParam | JsonObject]]
    """The tools that the model can call. A tool of another kind is sent as it is."""
    top_logprobs: NotRequired[int]
    """The number of most likely tokens to return with their log probabilities, at each position."""
    top_p: NotRequired[float]
    """The cumulative probability of the tokens to sample from."""
    truncation: NotRequired[Literal["auto", "disabled"] | str]
    """Whether to truncate a conversation that is too long."""
    user: NotRequired[str]
    """An identifier of the end user."""


class ResponseFunctionCallInputParam(TypedDict):
    """A call of a function, from an earlier response."""

    type: Literal["function_call"]
    """The kind of the item."""
    call_id: str
    """The id of the call."""
    name: str
    """The name of the function."""
    arguments: str
    """The arguments, as JSON."""
    id: NotRequired[str]
    """The id of the item."""


class ResponseFunctionCallOutputParam(TypedDict):
    """The output of a function."""

    type: Literal["function_call_output"]
    """The kind of the item."""
    call_id: str
    """The id of the call."""
    output: str | Sequence[ResponseInputPartParam]
    """The output: a text, or parts."""


class ResponseFunctionToolParam(TypedDict):
    """A function that the model can call."""

    type: Literal["function"]
    """The kind of the tool."""
    name: str
    """The name of the function."""
    description: NotRequired[str]
    """What the function does."""
    parameters: NotRequired[JsonObject]
    """The JSON Schema of the arguments."""
    strict: NotRequired[bool]
    """Whether the arguments always match the schema."""


class ResponseInputFileParam(TypedDict):
    """A file."""

    type: Literal["input_file"]
    """The kind of the part."""
    file_url: NotRequired[str]
    """The URL of the file."""
    file_data: NotRequired[str]
    """The file, as a data URL."""
    file_id: NotRequired[str]
    """The id of an uploaded file."""
    filename: NotRequired[str]
    """The name of the file."""


class ResponseInputImageParam(TypedDict):
    """An image."""

    type: Literal["input_image"]
    """The kind of the part."""
    image_url: NotRequired[str]
    """The URL of the image, or a data URL."""
    file_id: NotRequired[str]
    """The id of an uploaded file."""
    detail: NotRequired[Literal["auto", "low", "high"] | str]
    """The resolution to use."""


class ResponseInputMessageParam(TypedDict):
    """A message."""

    role: Literal["user", "assistant", "system", "developer"]
    """The author."""
    content: str | Sequence[ResponseInputPartParam]
    """The text, or parts."""
    type: NotRequired[Literal["message"]]
    """The kind of the item. It can be left out."""


ResponseInputItemParam: TypeAlias = (
    ResponseInputMessage
    | ResponseInputMessageParam
    | ResponseFunctionCallInput
    | ResponseFunctionCallInputParam
    | ResponseFunctionCallOutput
    | ResponseFunctionCallOutputParam
    | JsonObject
)

"""An item of the input. An item of another kind is sent as it is."""


class ResponseInputTextParam(TypedDict):
    """A text."""

    type: Literal["input_text"]
    """The kind of the part."""
    text: str
    """The text."""


ResponseInputPartParam: TypeAlias = (
    ResponseInputText
    | ResponseInputTextParam
    | ResponseInputImage
    | ResponseInputImageParam
    | ResponseInputFile
    | ResponseInputFileParam
    | JsonObject
)

"""A part of a message. A part of another kind is sent as it is."""


class ResponseReasoningOptionsParam(TypedDict):
    """The settings of reasoning."""

    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high"] | str]
    """The effort."""
    summary: NotRequired[Literal["auto", "concise", "detailed"] | str]
    """The kind of summary."""


class ResponseStreamOptionsParam(TypedDict):
    """What else a stream contains."""

    include_obfuscation: NotRequired[bool]
    """Whether events are padded to hide their lengths."""


class ResponseTextOptionsParam(TypedDict):
    """The format of the text."""

    format: NotRequired[JsonObject]
    """The format, such as {'type': 'json_schema', 'name': …, 'schema': …}."""
    verbosity: NotRequired[Literal["low", "medium", "high"] | str]
    """How long the text is."""
