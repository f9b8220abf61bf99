"""Types of the task `chat-completion`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ChatCompletionInput",
    "ChatCompletionInputAllowedTools",
    "ChatCompletionInputAllowedToolsMode",
    "ChatCompletionInputAllowedToolsModeParam",
    "ChatCompletionInputAllowedToolsParam",
    "ChatCompletionInputApproximateLocation",
    "ChatCompletionInputApproximateLocationParam",
    "ChatCompletionInputAudio",
    "ChatCompletionInputAudioParam",
    "ChatCompletionInputFile",
    "ChatCompletionInputFileParam",
    "ChatCompletionInputFunctionCall",
    "ChatCompletionInputFunctionCallParam",
    "ChatCompletionInputFunctionDefinition",
    "ChatCompletionInputFunctionDefinitionParam",
    "ChatCompletionInputFunctionName",
    "ChatCompletionInputFunctionNameParam",
    "ChatCompletionInputGrammarJson",
    "ChatCompletionInputGrammarJsonParam",
    "ChatCompletionInputGrammarRegex",
    "ChatCompletionInputGrammarRegexParam",
    "ChatCompletionInputGrammarType",
    "ChatCompletionInputGrammarTypeParam",
    "ChatCompletionInputJsonSchemaConfig",
    "ChatCompletionInputJsonSchemaConfigParam",
    "ChatCompletionInputMediaUrl",
    "ChatCompletionInputMediaUrlParam",
    "ChatCompletionInputMessage",
    "ChatCompletionInputMessageChunk",
    "ChatCompletionInputMessageChunkAudioUrl",
    "ChatCompletionInputMessageChunkAudioUrlParam",
    "ChatCompletionInputMessageChunkFile",
    "ChatCompletionInputMessageChunkFileParam",
    "ChatCompletionInputMessageChunkImageUrl",
    "ChatCompletionInputMessageChunkImageUrlParam",
    "ChatCompletionInputMessageChunkInputAudio",
    "ChatCompletionInputMessageChunkInputAudioParam",
    "ChatCompletionInputMessageChunkParam",
    "ChatCompletionInputMessageChunkReference",
    "ChatCompletionInputMessageChunkReferenceParam",
    "ChatCompletionInputMessageChunkRefusal",
    "ChatCompletionInputMessageChunkRefusalParam",
    "ChatCompletionInputMessageChunkText",
    "ChatCompletionInputMessageChunkTextParam",
    "ChatCompletionInputMessageChunkThinking",
    "ChatCompletionInputMessageChunkThinkingParam",
    "ChatCompletionInputMessageChunkVideoUrl",
    "ChatCompletionInputMessageChunkVideoUrlParam",
    "ChatCompletionInputMessageContent",
    "ChatCompletionInputMessageContentParam",
    "ChatCompletionInputMessageParam",
    "ChatCompletionInputParam",
    "ChatCompletionInputPrediction",
    "ChatCompletionInputPredictionParam",
    "ChatCompletionInputResponseFormatJSONObject",
    "ChatCompletionInputResponseFormatJSONObjectParam",
    "ChatCompletionInputResponseFormatJSONSchema",
    "ChatCompletionInputResponseFormatJSONSchemaParam",
    "ChatCompletionInputResponseFormatText",
    "ChatCompletionInputResponseFormatTextParam",
    "ChatCompletionInputSpeech",
    "ChatCompletionInputSpeechParam",
    "ChatCompletionInputSpokenAnswer",
    "ChatCompletionInputSpokenAnswerParam",
    "ChatCompletionInputStreamOptions",
    "ChatCompletionInputStreamOptionsParam",
    "ChatCompletionInputTool",
    "ChatCompletionInputToolCall",
    "ChatCompletionInputToolCallParam",
    "ChatCompletionInputToolChoice",
    "ChatCompletionInputToolChoiceAllowed",
    "ChatCompletionInputToolChoiceAllowedParam",
    "ChatCompletionInputToolChoiceClass",
    "ChatCompletionInputToolChoiceClassParam",
    "ChatCompletionInputToolChoiceEnum",
    "ChatCompletionInputToolChoiceEnumParam",
    "ChatCompletionInputToolChoiceParam",
    "ChatCompletionInputToolParam",
    "ChatCompletionInputUrl",
    "ChatCompletionInputUrlParam",
    "ChatCompletionInputUserLocation",
    "ChatCompletionInputUserLocationParam",
    "ChatCompletionInputVoice",
    "ChatCompletionInputVoiceParam",
    "ChatCompletionInputWebSearchOptions",
    "ChatCompletionInputWebSearchOptionsParam",
    "ChatCompletionOutput",
    "ChatCompletionOutputAnnotation",
    "ChatCompletionOutputAudio",
    "ChatCompletionOutputComplete",
    "ChatCompletionOutputCompletionTokensDetails",
    "ChatCompletionOutputContentPart",
    "ChatCompletionOutputFinishReason",
    "ChatCompletionOutputFunctionDefinition",
    "ChatCompletionOutputLogprob",
    "ChatCompletionOutputLogprobs",
    "ChatCompletionOutputMessage",
    "ChatCompletionOutputPromptTokensDetails",
    "ChatCompletionOutputToolCall",
    "ChatCompletionOutputTopLogprob",
    "ChatCompletionOutputUrlCitation",
    "ChatCompletionOutputUsage",
    "ChatCompletionStreamOutput",
    "ChatCompletionStreamOutputAnnotation",
    "ChatCompletionStreamOutputAudio",
    "ChatCompletionStreamOutputChoice",
    "ChatCompletionStreamOutputCompletionTokensDetails",
    "ChatCompletionStreamOutputDelta",
    "ChatCompletionStreamOutputDeltaContentPart",
    "ChatCompletionStreamOutputDeltaToolCall",
    "ChatCompletionStreamOutputFinishReason",
    "ChatCompletionStreamOutputFunction",
    "ChatCompletionStreamOutputLogprob",
    "ChatCompletionStreamOutputLogprobs",
    "ChatCompletionStreamOutputPromptTokensDetails",
    "ChatCompletionStreamOutputTopLogprob",
    "ChatCompletionStreamOutputUrlCitation",
    "ChatCompletionStreamOutputUsage",
    "ChatMessage",
]

from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Bookkeeping, JsonObject, JsonText, JsonValue, Model, OneOrMany, Parts
from pydantic import Field
from typing_extensions import TypeAliasType


class ChatCompletionInput(Model):
    """A chat completion request. Unset fields use the server's defaults."""

    model: str | None = None
    """The model id."""
    messages: list[ChatCompletionInputMessage]
    """The conversation, oldest message first."""
    stream: bool | None = None
    """Whether to stream the response. The server's default is false."""
    frequency_penalty: float | None = None
    """Penalty per occurrence of a token, -2 to 2. The server's default is 0."""
    logit_bias: list[float] | dict[str, float] | None = None
    """Logit bias per token id, -100 to 100. Most servers accept an object, some a list."""
    logprobs: bool | None = None
    """Whether to return log probabilities. The server's default is false."""
    max_tokens: int | None = None
    """Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit."""
    n: int | None = None
    """Number of choices. Some servers accept only 1, the default."""
    presence_penalty: float | None = None
    """Penalty for tokens already present, -2 to 2. The server's default is 0."""
    response_format: ChatCompletionInputGrammarType | None = None
    """Output format, such as JSON Schema; plain text by default."""
    seed: int | None = None
    """Random seed, for reproducible output (best effort)."""
    stop: str | list[str] | None = None
    """A stop sequence, or a list of at most 4. Some servers require a list."""
    stream_options: ChatCompletionInputStreamOptions | None = None
    """Stream options; only with 'stream'."""
    temperature: float | None = None
    """Sampling temperature, 0 (greedy) to 2. The server's default is 1."""
    tool_choice: ChatCompletionInputToolChoice | None = None
    """Whether to call tools, and which. The server's default with tools is "auto"."""
    tool_prompt: str | None = None
    """Text to insert before the tool descriptions."""
    tools: list[ChatCompletionInputTool] | None = None
    """The tools that the model may call."""
    top_logprobs: int | None = None
    """Number of top tokens per position, 0 to 20; only with 'logprobs'."""
    top_p: float | None = None
    """Nucleus sampling probability mass, 0 to 1. The server's default is 1."""
    reasoning_effort: (
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    ) = None
    """Amount of reasoning, for reasoning models."""
    max_completion_tokens: int | None = None
    """Newer name of 'max_tokens'; includes reasoning."""
    parallel_tool_calls: bool | None = None
    """Whether to allow parallel tool calls. The server's default is true."""
    audio: ChatCompletionInputSpeech | None = None
    """Audio output options; only with "audio" in 'modalities'."""
    metadata: dict[str, str] | None = None
    """Key-value pairs to store with the response."""
    modalities: list[str] | None = None
    """Output types: text, and audio if supported. The server's default is text."""
    prediction: ChatCompletionInputPrediction | None = None
    """Predicted output, such as a text to edit; speeds up generation."""
    prompt_cache_key: str | None = None
    """Prompt cache key, shared by requests with the same prefix."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    """How long to cache the prompt."""
    safety_identifier: str | None = None
    """Anonymous id of the user, for abuse detection."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority"] | str | None = None
    """Priority and price tier. Tiers differ by server."""
    store: bool | None = None
    """Whether the server stores the response. Server defaults differ."""
    user: str | None = None
    """Older name of 'safety_identifier', accepted by most servers."""
    verbosity: Literal["low", "medium", "high"] | str | None = None
    """Verbosity of the response."""
    web_search_options: ChatCompletionInputWebSearchOptions | None = None
    """Web search options. If set, web search is enabled."""


class ChatCompletionInputAllowedTools(Model):
    """A subset of the tools."""

    mode: ChatCompletionInputAllowedToolsMode
    """Whether the model must call one of the allowed tools."""
    tools: list[ChatCompletionInputToolChoiceClass]
    """The allowed tools, given by their names."""


ChatCompletionInputAllowedToolsMode = TypeAliasType(
    "ChatCompletionInputAllowedToolsMode", Literal["auto", "required"]
)

"""Whether the model calls the allowed tools: it decides (auto), or it calls at least one (required)."""


class ChatCompletionInputApproximateLocation(Model):
    """An approximate location."""

    city: str | None = None
    """The city."""
    country: str | None = None
    """The two-letter country code."""
    region: str | None = None
    """The region."""
    timezone: str | None = None
    """The IANA name of the time zone."""


class ChatCompletionInputAudio(Model):
    """An audio file."""

    data: str
    """The contents of the file, in base64."""
    format: Literal["wav", "mp3"] | str
    """The format of the file."""


class ChatCompletionInputFile(Model):
    """A file, given by its contents or by the id of an uploaded file."""

    file_data: str | None = None
    """The contents of the file, as a data URL or as plain base64."""
    file_id: str | None = None
    """The id of a file that was uploaded earlier."""
    filename: str | None = None
    """The name of the file."""


class ChatCompletionInputFunctionCall(Model):
    """A function call."""

    name: str
    """The name of the function."""
    arguments: str | JsonObject | None = None
    """The arguments, as a JSON string or, for some servers, as an object."""


class ChatCompletionInputFunctionDefinition(Model):
    """The definition of a function that the model may call."""

    name: str
    """The name of the function."""
    description: str | None = None
    """What the function does and when to use it."""
    parameters: JsonObject | None = None
    """The JSON Schema of the arguments."""
    strict: bool | None = None
    """Whether to enforce the schema in 'parameters' strictly, if the server supports it."""


class ChatCompletionInputFunctionName(Model):
    """A function, given by its name."""

    name: str
    """The name of the function."""


class ChatCompletionInputGrammarJson(Model):
    """JSON that conforms to a schema, in the syntax of Text Generation Inference."""

    type: Literal["json"]
    """The type of the format."""
    value: JsonValue
    """The JSON Schema, as an object or as a string."""


class ChatCompletionInputGrammarRegex(Model):
    """Text that matches a regular expression, in the syntax of Text Generation Inference."""

    type: Literal["regex"]
    """The type of the format."""
    value: str
    """The regular expression."""


class ChatCompletionInputJsonSchemaConfig(Model):
    """A named JSON Schema."""

    name: str
    """The name of the schema: letters, digits, '_' and '-'."""
    description: str | None = None
    """The purpose of the response, as a hint to the model."""
    schema_: Annotated[JsonObject | None, Field(alias="schema")] = None
    """The JSON Schema."""
    strict: bool | None = None
    """Whether to enforce the schema strictly, if the server supports it. The server's default is false."""


class ChatCompletionInputMediaUrl(Model):
    """The URL of a file."""

    url: str
    """A web URL, or a data URL that contains the file."""


class ChatCompletionInputMessage(Model):
    """A message of a conversation."""

    role: Literal["system", "developer", "user", "assistant", "tool", "function"]
    """The role of the author: "system" or "developer" (instructions), "user", "assistant" (the model), "tool" (the result of a tool call) or "function" (the older form of "tool")."""
    content: ChatCompletionInputMessageContent | None = None
    """The content of the message; null or unset in a message that only calls tools."""
    name: str | None = None
    """The name of the author, to distinguish authors with the same role."""
    tool_calls: list[ChatCompletionInputToolCall] | None = None
    """The tool calls that the model requested in this message."""
    tool_call_id: str | None = None
    """The id of the tool call that this message is the result of."""
    reasoning: str | None = None
    """The model's reasoning before this message, for servers that use this field."""
    reasoning_content: str | None = None
    """The model's reasoning before this message, for servers that use this field."""
    refusal: str | None = None
    """The model's refusal message, if it refused to respond."""
    audio: ChatCompletionInputSpokenAnswer | None = None
    """A reference to an earlier audio response of the model."""


class ChatCompletionInputMessageChunkAudioUrl(Model):
    """An audio part given by its URL, for servers that accept it."""

    type: Literal["audio_url"]
    """The type of the part."""
    audio_url: ChatCompletionInputMediaUrl
    """The URL of the audio."""


class ChatCompletionInputMessageChunkFile(Model):
    """A file part, such as a PDF document."""

    type: Literal["file"]
    """The type of the part."""
    file: ChatCompletionInputFile
    """The file."""


class ChatCompletionInputMessageChunkImageUrl(Model):
    """An image part."""

    type: Literal["image_url"]
    """The type of the part."""
    image_url: ChatCompletionInputUrl
    """The URL of the image."""


class ChatCompletionInputMessageChunkInputAudio(Model):
    """An audio part."""

    type: Literal["input_audio"]
    """The type of the part."""
    input_audio: ChatCompletionInputAudio
    """The audio."""


class ChatCompletionInputMessageChunkReference(Model):
    """A part that cites references, from an earlier response."""

    type: Literal["reference"]
    """The type of the part."""
    reference_ids: list[int]
    """The ids of the references."""


class ChatCompletionInputMessageChunkRefusal(Model):
    """A refusal part, for a message in which the model refused to respond."""

    type: Literal["refusal"]
    """The type of the part."""
    refusal: str
    """The refusal message."""


class ChatCompletionInputMessageChunkText(Model):
    """A text part."""

    type: Literal["text"]
    """The type of the part."""
    text: str
    """The text."""


class ChatCompletionInputMessageChunkThinking(Model):
    """A part with the model's reasoning, from an earlier response."""

    type: Literal["thinking"]
    """The type of the part."""
    thinking: str | list[ChatCompletionInputMessageChunk]
    """The reasoning as a string or as parts."""


class ChatCompletionInputMessageChunkVideoUrl(Model):
    """A video part, for servers that accept video."""

    type: Literal["video_url"]
    """The type of the part."""
    video_url: ChatCompletionInputMediaUrl
    """The URL of the video."""


ChatCompletionInputMessageChunk = TypeAliasType(
    "ChatCompletionInputMessageChunk",
    Annotated[
        ChatCompletionInputMessageChunkText
        | ChatCompletionInputMessageChunkImageUrl
        | ChatCompletionInputMessageChunkInputAudio
        | ChatCompletionInputMessageChunkVideoUrl
        | ChatCompletionInputMessageChunkAudioUrl
        | ChatCompletionInputMessageChunkFile
        | ChatCompletionInputMessageChunkRefusal
        | ChatCompletionInputMessageChunkThinking
        | ChatCompletionInputMessageChunkReference,
        Field(discriminator="type"),
    ],
)

"""A part of a message."""

ChatCompletionInputMessageContent = TypeAliasType(
    "ChatCompletionInputMessageContent", str | list[ChatCompletionInputMessageChunk]
)

"""The content of a message: text, or a list of parts of different types."""


class ChatCompletionInputPrediction(Model):
    """The expected content of most of the response."""

    type: Literal["content"]
    """The type of the prediction."""
    content: str | list[ChatCompletionInputMessageChunkText]
    """The expected text, as a string or as text parts."""


class ChatCompletionInputResponseFormatJSONObject(Model):
    """Any JSON object."""

    type: Literal["json_object"]
    """The type of the format."""


class ChatCompletionInputResponseFormatJSONSchema(Model):
    """JSON that conforms to a schema."""

    type: Literal["json_schema"]
    """The type of the format."""
    json_schema: ChatCompletionInputJsonSchemaConfig | None = None
    """The schema and its name."""
    value: ChatCompletionInputJsonSchemaConfig | None = None
    """The schema and its name, under the key that Text Generation Inference uses."""


class ChatCompletionInputResponseFormatText(Model):
    """Plain text."""

    type: Literal["text"]
    """The type of the format."""


ChatCompletionInputGrammarType = TypeAliasType(
    "ChatCompletionInputGrammarType",
    Annotated[
        ChatCompletionInputResponseFormatText
        | ChatCompletionInputResponseFormatJSONObject
        | ChatCompletionInputResponseFormatJSONSchema
        | ChatCompletionInputGrammarJson
        | ChatCompletionInputGrammarRegex,
        Field(discriminator="type"),
    ],
)

"""The required format of the response."""


class ChatCompletionInputSpeech(Model):
    """Options for audio output."""

    voice: str | ChatCompletionInputVoice
    """The voice, given by its name or by the id of a custom voice."""
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"] | str
    """The format of the audio."""


class ChatCompletionInputSpokenAnswer(Model):
    """A reference to an audio response of the model."""

    id: str
    """The id of the audio response."""


class ChatCompletionInputStreamOptions(Model):
    """Options of a streamed response."""

    include_usage: bool | None = None
    """Whether to send the token usage in an additional last chunk. The server's default is false."""
    include_obfuscation: bool | None = None
    """Whether to pad chunks with random text, so that an eavesdropper cannot infer content from their sizes. OpenAI's default is true."""
    continuous_usage_stats: bool | None = None
    """Whether to send the token usage in every chunk, for servers that support it. The server's default is false."""


class ChatCompletionInputTool(Model):
    """A tool that the model may call."""

    type: Literal["function"]
    """The type of the tool."""
    function: ChatCompletionInputFunctionDefinition
    """The definition of the function."""


class ChatCompletionInputToolCall(Model):
    """A tool call that the model requested."""

    id: str | None = None
    """The id of the call. The message with the result has it in 'tool_call_id'."""
    type: Literal["function", "custom"] | str | None = None
    """The type of the tool: "function", or another one that the server has."""
    function: ChatCompletionInputFunctionCall | None = None
    """The function and its arguments, if the tool is a function."""


class ChatCompletionInputToolChoiceAllowed(Model):
    """The subset of tools that the model may call, for servers that support subsets."""

    type: Literal["allowed_tools"]
    """The type of the choice."""
    allowed_tools: ChatCompletionInputAllowedTools
    """The allowed tools."""


class ChatCompletionInputToolChoiceClass(Model):
    """A function that the model must call."""

    type: Literal["function"] | None = None
    """The type of the tool. OpenAI's servers require it."""
    function: ChatCompletionInputFunctionName
    """The function to call."""


ChatCompletionInputToolChoiceEnum = TypeAliasType(
    "ChatCompletionInputToolChoiceEnum", Literal["auto", "none", "required"]
)

"""Whether the model calls tools: it decides (auto), it calls none (none), or it calls at least one (required)."""

ChatCompletionInputToolChoice = TypeAliasType(
    "ChatCompletionInputToolChoice",
    ChatCompletionInputToolChoiceEnum
    | ChatCompletionInputToolChoiceClass
    | ChatCompletionInputToolChoiceAllowed,
)

"""Whether the model calls tools, and which tools."""


class ChatCompletionInputUrl(Model):
    """The URL of an image."""

    url: str
    """A web URL, or a data URL that contains the image."""
    detail: Literal["auto", "low", "high"] | str | None = None
    """The level of detail at which to process the image, for servers that support it."""


class ChatCompletionInputUserLocation(Model):
    """The location of a user."""

    type: Literal["approximate"]
    """The precision of the location."""
    approximate: ChatCompletionInputApproximateLocation
    """The approximate location."""


class ChatCompletionInputVoice(Model):
    """A custom voice."""

    id: str
    """The id of the voice."""


class ChatCompletionInputWebSearchOptions(Model):
    """Options for web search."""

    search_context_size: Literal["low", "medium", "high"] | str | None = None
    """The amount of context to use from the search results."""
    user_location: ChatCompletionInputUserLocation | None = None
    """The location of the user, for local results."""


class ChatCompletionOutput(Model):
    """A chat completion response."""

    id: Annotated[str | None, Bookkeeping()] = None
    """The id of the response."""
    created: Annotated[int | None, Bookkeeping()] = None
    """The creation time, in seconds since the Unix epoch."""
    model: Annotated[str | None, Bookkeeping()] = None
    """The model that generated the response."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""
    system_fingerprint: Annotated[str | None, Bookkeeping()] = None
    """A fingerprint of the server's configuration."""
    service_tier: Annotated[str | None, Bookkeeping()] = None
    """The service tier that the server used."""
    choices: list[ChatCompletionOutputComplete]
    """The generated choices. Their number is set by 'n'."""
    usage: Annotated[ChatCompletionOutputUsage | None, Bookkeeping()] = None
    """The token usage of the request."""


class ChatCompletionOutputAnnotation(Model):
    """A source cited in the text."""

    type: Annotated[str | None, Bookkeeping()] = None
    """The type of the annotation."""
    url_citation: Annotated[ChatCompletionOutputUrlCitation | None, Bookkeeping()] = None
    """The cited web page, if the source is one."""


class ChatCompletionOutputAudio(Model):
    """An audio response."""

    id: str
    """The id of the audio, for referring to it in the next message."""
    data: str
    """The audio file, in base64."""
    transcript: Annotated[str | None, Bookkeeping()] = None
    """The transcript of the audio."""
    expires_at: Annotated[int | None, Bookkeeping()] = None
    """When the id expires on the server, in seconds since the Unix epoch."""


class ChatCompletionOutputComplete(Model):
    """A generated choice."""

    index: int | None = None
    """The index of the choice."""
    message: ChatCompletionOutputMessage
    """The generated message."""
    finish_reason: ChatCompletionOutputFinishReason | None = None
    """The reason that generation ended."""
    logprobs: Annotated[ChatCompletionOutputLogprobs | None, Bookkeeping()] = None
    """The log probabilities of the tokens, if 'logprobs' is set."""


class ChatCompletionOutputCompletionTokensDetails(Model):
    """A breakdown of the generated tokens."""

    reasoning_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of reasoning tokens."""
    audio_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of audio tokens."""
    text_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of text tokens."""
    accepted_prediction_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens of 'prediction' that the response uses."""
    rejected_prediction_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens of 'prediction' that the response does not use."""


class ChatCompletionOutputContentPart(Model):
    """A part of the content of a message."""

    type: Annotated[str, Bookkeeping("text")] = "text"
    """The type of the part."""
    text: JsonText | None = None
    """The text of a text part."""
    thinking: Annotated[str | None, Parts("ChatCompletionOutputContentPart", "text")] = None
    """The model's reasoning, in a thinking part."""

    @property
    def thinking_parts(self) -> list[ChatCompletionOutputContentPart] | None:
        """The parts of `thinking`, or None if the server sent none."""
        return Parts.of(self.thinking, ChatCompletionOutputContentPart)


ChatCompletionOutputFinishReason = TypeAliasType(
    "ChatCompletionOutputFinishReason",
    Literal[
        "stop",
        "length",
        "tool_calls",
        "content_filter",
        "function_call",
        "eos_token",
        "stop_sequence",
    ]
    | str,
)

"""The reason that generation ended: the end of the response or a stop sequence ("stop", "eos_token", "stop_sequence"), the token limit ("length"), a tool call ("tool_calls", "function_call"), or a content filter ("content_filter"). Servers may send other values."""


class ChatCompletionOutputFunctionDefinition(Model):
    """A function call."""

    name: str
    """The name of the function."""
    arguments: Annotated[JsonText, Bookkeeping("{}")] = "{}"
    """The arguments as a JSON string, which may be malformed. An object sent by the server is converted to a JSON string; a call without arguments has an empty object."""
    description: Annotated[str | None, Bookkeeping()] = None
    """A description of the function, if the server repeats it."""


class ChatCompletionOutputLogprob(Model):
    """A token and its log probability."""

    token: str
    """The text of the token."""
    logprob: float
    """The log probability of the token."""
    bytes: Annotated[list[int] | None, Bookkeeping()] = None
    """The UTF-8 bytes of the token. A token may contain only part of a character."""
    top_logprobs: Annotated[list[ChatCompletionOutputTopLogprob] | None, Bookkeeping()] = None
    """The most probable tokens at this position, if 'top_logprobs' is set."""


class ChatCompletionOutputLogprobs(Model):
    """Log probabilities of tokens."""

    content: list[ChatCompletionOutputLogprob] | None = None
    """The tokens of the text, in order."""
    refusal: list[ChatCompletionOutputLogprob] | None = None
    """The tokens of the refusal message, in order."""


class ChatCompletionOutputMessage(Model):
    """The message that the model generated."""

    role: Annotated[str, Bookkeeping("assistant")] = "assistant"
    """The role of the author: "assistant"."""
    content: Annotated[str | None, Parts("ChatCompletionOutputContentPart", "text")] = None
    """The text of the message; null if the message only calls tools. If the server sends a list of content parts, this is the text of the text parts."""
    tool_calls: Annotated[list[ChatCompletionOutputToolCall] | None, OneOrMany()] = None
    """The tool calls that the model requests."""
    tool_call_id: Annotated[str | None, Bookkeeping()] = None
    """The id of a tool call, if the message refers to one."""
    reasoning: JsonText | None = None
    """The model's reasoning, from servers that use this field. An object is read as a JSON string."""
    reasoning_content: JsonText | None = None
    """The model's reasoning, from servers that use this field instead of 'reasoning'. An object is read as a JSON string."""
    refusal: str | None = None
    """The model's refusal message, if it refuses to respond."""
    audio: ChatCompletionOutputAudio | None = None
    """The audio response, if 'modalities' requests it."""
    annotations: Annotated[list[ChatCompletionOutputAnnotation] | None, Bookkeeping()] = None
    """The sources cited in the text, after a web search."""

    @property
    def content_parts(self) -> list[ChatCompletionOutputContentPart] | None:
        """The parts of `content`, or None if the server sent none."""
        return Parts.of(self.content, ChatCompletionOutputContentPart)


class ChatCompletionOutputPromptTokensDetails(Model):
    """A breakdown of prompt tokens."""

    cached_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens read from the prompt cache."""
    cache_write_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens written to the prompt cache."""
    audio_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of audio tokens."""
    image_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of image tokens."""
    text_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of text tokens."""


class ChatCompletionOutputToolCall(Model):
    """A tool call that the model requests."""

    id: JsonText | None = None
    """The id of the call. Pass it as 'tool_call_id' in the message with the result."""
    type: Annotated[str | None, Bookkeeping()] = None
    """The type of the tool, for example "function"."""
    function: ChatCompletionOutputFunctionDefinition | None = None
    """The function and its arguments; null in calls of other types of tools, whose content is in additional fields."""


class ChatCompletionOutputTopLogprob(Model):
    """One of the most probable tokens at a position."""

    token: str
    """The text of the token."""
    logprob: float
    """The log probability of the token."""
    bytes: Annotated[list[int] | None, Bookkeeping()] = None
    """The UTF-8 bytes of the token."""


class ChatCompletionOutputUrlCitation(Model):
    """A web page cited in the text."""

    url: str
    """The URL of the page."""
    title: Annotated[str | None, Bookkeeping()] = None
    """The title of the page."""
    start_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the first character of the text that cites the page."""
    end_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the last character of the text that cites the page."""


class ChatCompletionOutputUsage(Model):
    """The token usage of a request."""

    prompt_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens in the prompt, which includes all messages."""
    completion_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    total_tokens: Annotated[int | None, Bookkeeping()] = None
    """The total number of prompt and generated tokens."""
    prompt_tokens_details: Annotated[
        ChatCompletionOutputPromptTokensDetails | None, Bookkeeping()
    ] = None
    """A breakdown of the prompt tokens."""
    completion_tokens_details: Annotated[
        ChatCompletionOutputCompletionTokensDetails | None, Bookkeeping()
    ] = None
    """A breakdown of the generated tokens."""


class ChatCompletionStreamOutput(Model):
    """A chunk of a streamed chat completion response."""

    id: Annotated[str | None, Bookkeeping()] = None
    """The id of the response."""
    created: Annotated[int | None, Bookkeeping()] = None
    """The creation time, in seconds since the Unix epoch."""
    model: Annotated[str | None, Bookkeeping()] = None
    """The model that generated the response."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""
    system_fingerprint: Annotated[str | None, Bookkeeping()] = None
    """A fingerprint of the server's configuration."""
    service_tier: Annotated[str | None, Bookkeeping()] = None
    """The service tier that the server used."""
    choices: list[ChatCompletionStreamOutputChoice]
    """The chunks of the choices; empty in the chunk with the token usage."""
    usage: Annotated[ChatCompletionStreamOutputUsage | None, Bookkeeping()] = None
    """The token usage of the request, in the last chunk if 'stream_options' requests it."""


class ChatCompletionStreamOutputAnnotation(Model):
    """A source cited in the text."""

    type: Annotated[str | None, Bookkeeping()] = None
    """The type of the annotation."""
    url_citation: Annotated[ChatCompletionStreamOutputUrlCitation | None, Bookkeeping()] = None
    """The cited web page, if the source is one."""


class ChatCompletionStreamOutputAudio(Model):
    """A part of an audio response."""

    id: str | None = None
    """The id of the audio, for referring to it in the next message."""
    data: str | None = None
    """The next part of the audio file, in base64."""
    transcript: Annotated[str | None, Bookkeeping()] = None
    """The next part of the transcript."""
    expires_at: Annotated[int | None, Bookkeeping()] = None
    """When the id expires on the server, in seconds since the Unix epoch."""


class ChatCompletionStreamOutputChoice(Model):
    """A chunk of a choice."""

    index: int | None = None
    """The index of the choice."""
    delta: ChatCompletionStreamOutputDelta
    """The content that the chunk adds."""
    finish_reason: ChatCompletionStreamOutputFinishReason | None = None
    """The reason that generation ended, in the last chunk of the choice; null before."""
    logprobs: Annotated[ChatCompletionStreamOutputLogprobs | None, Bookkeeping()] = None
    """The log probabilities of the tokens, if 'logprobs' is set."""


class ChatCompletionStreamOutputCompletionTokensDetails(Model):
    """A breakdown of the generated tokens."""

    reasoning_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of reasoning tokens."""
    audio_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of audio tokens."""
    text_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of text tokens."""
    accepted_prediction_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens of 'prediction' that the response uses."""
    rejected_prediction_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens of 'prediction' that the response does not use."""


class ChatCompletionStreamOutputDelta(Model):
    """The content that a chunk adds to a message."""

    role: Annotated[str | None, Bookkeeping()] = None
    """The role of the author, in the first chunk."""
    content: Annotated[str | None, Parts("ChatCompletionStreamOutputDeltaContentPart", "text")] = (
        None
    )
    """The next part of the text. If the server sends a list of content parts, this is the text of the text parts."""
    tool_calls: Annotated[list[ChatCompletionStreamOutputDeltaToolCall] | None, OneOrMany()] = None
    """The next parts of the tool calls."""
    tool_call_id: Annotated[str | None, Bookkeeping()] = None
    """The id of a tool call, if the message refers to one."""
    reasoning: JsonText | None = None
    """The next part of the model's reasoning, from servers that use this field. An object is read as a JSON string."""
    reasoning_content: JsonText | None = None
    """The next part of the model's reasoning, from servers that use this field instead of 'reasoning'. An object is read as a JSON string."""
    refusal: str | None = None
    """The next part of the model's refusal message."""
    audio: ChatCompletionStreamOutputAudio | None = None
    """The next part of the audio response."""
    annotations: Annotated[list[ChatCompletionStreamOutputAnnotation] | None, Bookkeeping()] = None
    """The sources cited in the text, after a web search."""

    @property
    def content_parts(self) -> list[ChatCompletionStreamOutputDeltaContentPart] | None:
        """The parts of `content`, or None if the server sent none."""
        return Parts.of(self.content, ChatCompletionStreamOutputDeltaContentPart)


class ChatCompletionStreamOutputDeltaContentPart(Model):
    """A part of the content of a message."""

    type: Annotated[str | None, Bookkeeping()] = None
    """The type of the part."""
    text: JsonText | None = None
    """The text of a text part."""
    thinking: Annotated[str | None, Parts("ChatCompletionStreamOutputDeltaContentPart", "text")] = (
        None
    )
    """The model's reasoning, in a thinking part."""

    @property
    def thinking_parts(self) -> list[ChatCompletionStreamOutputDeltaContentPart] | None:
        """The parts of `thinking`, or None if the server sent none."""
        return Parts.of(self.thinking, ChatCompletionStreamOutputDeltaContentPart)


class ChatCompletionStreamOutputDeltaToolCall(Model):
    """A part of a tool call."""

    index: int | None = None
    """The index of the call. Parts with the same index belong to the same call, unless they have different ids."""
    id: JsonText | None = None
    """The id of the call, in its first part or in all of them."""
    type: Annotated[str | None, Bookkeeping()] = None
    """The type of the tool, in the first part of the call."""
    function: ChatCompletionStreamOutputFunction | None = None
    """The content that this part adds to the call."""


ChatCompletionStreamOutputFinishReason = TypeAliasType(
    "ChatCompletionStreamOutputFinishReason",
    Literal[
        "stop",
        "length",
        "tool_calls",
        "content_filter",
        "function_call",
        "eos_token",
        "stop_sequence",
    ]
    | str,
)

"""The reason that generation ended: the end of the response or a stop sequence ("stop", "eos_token", "stop_sequence"), the token limit ("length"), a tool call ("tool_calls", "function_call"), or a content filter ("content_filter"). Servers may send other values."""


class ChatCompletionStreamOutputFunction(Model):
    """The content that a chunk adds to a function call."""

    name: str | None = None
    """The name of the function, in the first part of the call."""
    arguments: JsonText | None = None
    """The next part of the arguments, which together form a JSON string. An object sent by the server is read as a JSON string."""


class ChatCompletionStreamOutputLogprob(Model):
    """A token and its log probability."""

    token: str
    """The text of the token."""
    logprob: float
    """The log probability of the token."""
    bytes: Annotated[list[int] | None, Bookkeeping()] = None
    """The UTF-8 bytes of the token. A token may contain only part of a character."""
    top_logprobs: Annotated[list[ChatCompletionStreamOutputTopLogprob] | None, Bookkeeping()] = None
    """The most probable tokens at this position, if 'top_logprobs' is set."""


class ChatCompletionStreamOutputLogprobs(Model):
    """Log probabilities of tokens."""

    content: list[ChatCompletionStreamOutputLogprob] | None = None
    """The tokens of the text, in order."""
    refusal: list[ChatCompletionStreamOutputLogprob] | None = None
    """The tokens of the refusal message, in order."""


class ChatCompletionStreamOutputPromptTokensDetails(Model):
    """A breakdown of prompt tokens."""

    cached_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens read from the prompt cache."""
    cache_write_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens written to the prompt cache."""
    audio_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of audio tokens."""
    image_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of image tokens."""
    text_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of text tokens."""


class ChatCompletionStreamOutputTopLogprob(Model):
    """One of the most probable tokens at a position."""

    token: str
    """The text of the token."""
    logprob: float
    """The log probability of the token."""
    bytes: Annotated[list[int] | None, Bookkeeping()] = None
    """The UTF-8 bytes of the token."""


class ChatCompletionStreamOutputUrlCitation(Model):
    """A web page cited in the text."""

    url: str
    """The URL of the page."""
    title: Annotated[str | None, Bookkeeping()] = None
    """The title of the page."""
    start_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the first character of the text that cites the page."""
    end_index: Annotated[int | None, Bookkeeping()] = None
    """The index of the last character of the text that cites the page."""


class ChatCompletionStreamOutputUsage(Model):
    """The token usage of a request."""

    prompt_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens in the prompt, which includes all messages."""
    completion_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    total_tokens: Annotated[int | None, Bookkeeping()] = None
    """The total number of prompt and generated tokens."""
    prompt_tokens_details: Annotated[
        ChatCompletionStreamOutputPromptTokensDetails | None, Bookkeeping()
    ] = None
    """A breakdown of the prompt tokens."""
    completion_tokens_details: Annotated[
        ChatCompletionStreamOutputCompletionTokensDetails | None, Bookkeeping()
    ] = None
    """A breakdown of the generated tokens."""


ChatCompletionInputAllowedToolsModeParam: TypeAlias = Literal["auto", "required"]

"""Whether the model calls the allowed tools: it decides (auto), or it calls at least one (required)."""


class ChatCompletionInputAllowedToolsParam(TypedDict):
    """A subset of the tools."""

    mode: ChatCompletionInputAllowedToolsModeParam
    """Whether the model must call one of the allowed tools."""
    tools: Sequence[ChatCompletionInputToolChoiceClass | ChatCompletionInputToolChoiceClassParam]
    """The allowed tools, given by their names."""


class ChatCompletionInputApproximateLocationParam(TypedDict):
    """An approximate location."""

    city: NotRequired[str | None]
    """The city."""
    country: NotRequired[str | None]
    """The two-letter country code."""
    region: NotRequired[str | None]
    """The region."""
    timezone: NotRequired[str | None]
    """The IANA name of the time zone."""


class ChatCompletionInputAudioParam(TypedDict):
    """An audio file."""

    data: str
    """The contents of the file, in base64."""
    format: Literal["wav", "mp3"] | str
    """The format of the file."""


class ChatCompletionInputFileParam(TypedDict):
    """A file, given by its contents or by the id of an uploaded file."""

    file_data: NotRequired[str | None]
    """The contents of the file, as a data URL or as plain base64."""
    file_id: NotRequired[str | None]
    """The id of a file that was uploaded earlier."""
    filename: NotRequired[str | None]
    """The name of the file."""


class ChatCompletionInputFunctionCallParam(TypedDict):
    """A function call."""

    name: str
    """The name of the function."""
    arguments: NotRequired[str | JsonObject]
    """The arguments, as a JSON string or, for some servers, as an object."""


class ChatCompletionInputFunctionDefinitionParam(TypedDict):
    """The definition of a function that the model may call."""

    name: str
    """The name of the function."""
    description: NotRequired[str | None]
    """What the function does and when to use it."""
    parameters: NotRequired[JsonObject | None]
    """The JSON Schema of the arguments."""
    strict: NotRequired[bool | None]
    """Whether to enforce the schema in 'parameters' strictly, if the server supports it."""


class ChatCompletionInputFunctionNameParam(TypedDict):
    """A function, given by its name."""

    name: str
    """The name of the function."""


class ChatCompletionInputGrammarJsonParam(TypedDict):
    """JSON that conforms to a schema, in the syntax of Text Generation Inference."""

    type: Literal["json"]
    """The type of the format."""
    value: JsonValue
    """The JSON Schema, as an object or as a string."""


class ChatCompletionInputGrammarRegexParam(TypedDict):
    """Text that matches a regular expression, in the syntax of Text Generation Inference."""

    type: Literal["regex"]
    """The type of the format."""
    value: str
    """The regular expression."""


class ChatCompletionInputJsonSchemaConfigParam(TypedDict):
    """A named JSON Schema."""

    name: str
    """The name of the schema: letters, digits, '_' and '-'."""
    description: NotRequired[str | None]
    """The purpose of the response, as a hint to the model."""
    schema: NotRequired[JsonObject | None]
    """The JSON Schema."""
    strict: NotRequired[bool | None]
    """Whether to enforce the schema strictly, if the server supports it. The server's default is false."""


class ChatCompletionInputMediaUrlParam(TypedDict):
    """The URL of a file."""

    url: str
    """A web URL, or a data URL that contains the file."""


class ChatCompletionInputMessageChunkAudioUrlParam(TypedDict):
    """An audio part given by its URL, for servers that accept it."""

    type: Literal["audio_url"]
    """The type of the part."""
    audio_url: ChatCompletionInputMediaUrl | ChatCompletionInputMediaUrlParam
    """The URL of the audio."""


class ChatCompletionInputMessageChunkFileParam(TypedDict):
    """A file part, such as a PDF document."""

    type: Literal["file"]
    """The type of the part."""
    file: ChatCompletionInputFile | ChatCompletionInputFileParam
    """The file."""


class ChatCompletionInputMessageChunkImageUrlParam(TypedDict):
    """An image part."""

    type: Literal["image_url"]
    """The type of the part."""
    image_url: ChatCompletionInputUrl | ChatCompletionInputUrlParam
    """The URL of the image."""


class ChatCompletionInputMessageChunkInputAudioParam(TypedDict):
    """An audio part."""

    type: Literal["input_audio"]
    """The type of the part."""
    input_audio: ChatCompletionInputAudio | ChatCompletionInputAudioParam
    """The audio."""


class ChatCompletionInputMessageChunkReferenceParam(TypedDict):
    """A part that cites references, from an earlier response."""

    type: Literal["reference"]
    """The type of the part."""
    reference_ids: list[int]
    """The ids of the references."""


class ChatCompletionInputMessageChunkRefusalParam(TypedDict):
    """A refusal part, for a message in which the model refused to respond."""

    type: Literal["refusal"]
    """The type of the part."""
    refusal: str
    """The refusal message."""


class ChatCompletionInputMessageChunkTextParam(TypedDict):
    """A text part."""

    type: Literal["text"]
    """The type of the part."""
    text: str
    """The text."""


class ChatCompletionInputMessageChunkThinkingParam(TypedDict):
    """A part with the model's reasoning, from an earlier response."""

    type: Literal["thinking"]
    """The type of the part."""
    thinking: str | Sequence[ChatCompletionInputMessageChunkParam]
    """The reasoning as a string or as parts."""


class ChatCompletionInputMessageChunkVideoUrlParam(TypedDict):
    """A video part, for servers that accept video."""

    type: Literal["video_url"]
    """The type of the part."""
    video_url: ChatCompletionInputMediaUrl | ChatCompletionInputMediaUrlParam
    """The URL of the video."""


ChatCompletionInputMessageChunkParam: TypeAlias = (
    ChatCompletionInputMessageChunkText
    | ChatCompletionInputMessageChunkTextParam
    | ChatCompletionInputMessageChunkImageUrl
    | ChatCompletionInputMessageChunkImageUrlParam
    | ChatCompletionInputMessageChunkInputAudio
    | ChatCompletionInputMessageChunkInputAudioParam
    | ChatCompletionInputMessageChunkVideoUrl
    | ChatCompletionInputMessageChunkVideoUrlParam
    | ChatCompletionInputMessageChunkAudioUrl
    | ChatCompletionInputMessageChunkAudioUrlParam
    | ChatCompletionInputMessageChunkFile
    | ChatCompletionInputMessageChunkFileParam
    | ChatCompletionInputMessageChunkRefusal
    | ChatCompletionInputMessageChunkRefusalParam
    | ChatCompletionInputMessageChunkThinking
    | ChatCompletionInputMessageChunkThinkingParam
    | ChatCompletionInputMessageChunkReference
    | ChatCompletionInputMessageChunkReferenceParam
)

"""A part of a message."""

ChatCompletionInputMessageContentParam: TypeAlias = (
    str | Sequence[ChatCompletionInputMessageChunkParam]
)

"""The content of a message: text, or a list of parts of different types."""


class ChatCompletionInputMessageParam(TypedDict):
    """A message of a conversation."""

    role: Literal["system", "developer", "user", "assistant", "tool", "function"]
    """The role of the author: "system" or "developer" (instructions), "user", "assistant" (the model), "tool" (the result of a tool call) or "function" (the older form of "tool")."""
    content: NotRequired[ChatCompletionInputMessageContentParam | None]
    """The content of the message; null or unset in a message that only calls tools."""
    name: NotRequired[str | None]
    """The name of the author, to distinguish authors with the same role."""
    tool_calls: NotRequired[
        Sequence[ChatCompletionInputToolCall | ChatCompletionInputToolCallParam] | None
    ]
    """The tool calls that the model requested in this message."""
    tool_call_id: NotRequired[str | None]
    """The id of the tool call that this message is the result of."""
    reasoning: NotRequired[str | None]
    """The model's reasoning before this message, for servers that use this field."""
    reasoning_content: NotRequired[str | None]
    """The model's reasoning before this message, for servers that use this field."""
    refusal: NotRequired[str | None]
    """The model's refusal message, if it refused to respond."""
    audio: NotRequired[
        ChatCompletionInputSpokenAnswer | ChatCompletionInputSpokenAnswerParam | None
    ]
    """A reference to an earlier audio response of the model."""


class ChatCompletionInputParam(TypedDict):
    """A chat completion request. Unset fields use the server's defaults."""

    model: NotRequired[str]
    """The model id."""
    messages: Sequence[ChatCompletionInputMessage | ChatCompletionInputMessageParam]
    """The conversation, oldest message first."""
    stream: NotRequired[bool]
    """Whether to stream the response. The server's default is false."""
    frequency_penalty: NotRequired[float]
    """Penalty per occurrence of a token, -2 to 2. The server's default is 0."""
    logit_bias: NotRequired[list[float] | dict[str, float]]
    """Logit bias per token id, -100 to 100. Most servers accept an object, some a list."""
    logprobs: NotRequired[bool]
    """Whether to return log probabilities. The server's default is false."""
    max_tokens: NotRequired[int]
    """Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit."""
    n: NotRequired[int]
    """Number of choices. Some servers accept only 1, the default."""
    presence_penalty: NotRequired[float]
    """Penalty for tokens already present, -2 to 2. The server's default is 0."""
    response_format: NotRequired[ChatCompletionInputGrammarTypeParam]
    """Output format, such as JSON Schema; plain text by default."""
    seed: NotRequired[int]
    """Random seed, for reproducible output (best effort)."""
    stop: NotRequired[str | list[str]]
    """A stop sequence, or a list of at most 4. Some servers require a list."""
    stream_options: NotRequired[
        ChatCompletionInputStreamOptions | ChatCompletionInputStreamOptionsParam
    ]
    """Stream options; only with 'stream'."""
    temperature: NotRequired[float]
    """Sampling temperature, 0 (greedy) to 2. The server's default is 1."""
    tool_choice: NotRequired[ChatCompletionInputToolChoiceParam]
    """Whether to call tools, and which. The server's default with tools is "auto"."""
    tool_prompt: NotRequired[str]
    """Text to insert before the tool descriptions."""
    tools: NotRequired[Sequence[ChatCompletionInputTool | ChatCompletionInputToolParam]]
    """The tools that the model may call."""
    top_logprobs: NotRequired[int]
    """Number of top tokens per position, 0 to 20; only with 'logprobs'."""
    top_p: NotRequired[float]
    """Nucleus sampling probability mass, 0 to 1. The server's default is 1."""
    reasoning_effort: NotRequired[
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str
    ]
    """Amount of reasoning, for reasoning models."""
    max_completion_tokens: NotRequired[int]
    """Newer name of 'max_tokens'; includes reasoning."""
    parallel_tool_calls: NotRequired[bool]
    """Whether to allow parallel tool calls. The server's default is true."""
    audio: NotRequired[ChatCompletionInputSpeech | ChatCompletionInputSpeechParam]
    """Audio output options; only with "audio" in 'modalities'."""
    metadata: NotRequired[dict[str, str]]
    """Key-value pairs to store with the response."""
    modalities: NotRequired[list[str]]
    """Output types: text, and audio if supported. The server's default is text."""
    prediction: NotRequired[ChatCompletionInputPrediction | ChatCompletionInputPredictionParam]
    """Predicted output, such as a text to edit; speeds up generation."""
    prompt_cache_key: NotRequired[str]
    """Prompt cache key, shared by requests with the same prefix."""
    prompt_cache_retention: NotRequired[Literal["in_memory", "24h"] | str]
    """How long to cache the prompt."""
    safety_identifier: NotRequired[str]
    """Anonymous id of the user, for abuse detection."""
    service_tier: NotRequired[Literal["auto", "default", "flex", "scale", "priority"] | str]
    """Priority and price tier. Tiers differ by server."""
    store: NotRequired[bool]
    """Whether the server stores the response. Server defaults differ."""
    user: NotRequired[str]
    """Older name of 'safety_identifier', accepted by most servers."""
    verbosity: NotRequired[Literal["low", "medium", "high"] | str]
    """Verbosity of the response."""
    web_search_options: NotRequired[
        ChatCompletionInputWebSearchOptions | ChatCompletionInputWebSearchOptionsParam
    ]
    """Web search options. If set, web search is enabled."""


class ChatCompletionInputPredictionParam(TypedDict):
    """The expected content of most of the response."""

    type: Literal["content"]
    """The type of the prediction."""
    content: (
        str
        | Sequence[ChatCompletionInputMessageChunkText | ChatCompletionInputMessageChunkTextParam]
    )
    """The expected text, as a string or as text parts."""


class ChatCompletionInputResponseFormatJSONObjectParam(TypedDict):
    """Any JSON object."""

    type: Literal["json_object"]
    """The type of the format."""


class ChatCompletionInputResponseFormatJSONSchemaParam(TypedDict):
    """JSON that conforms to a schema."""

    type: Literal["json_schema"]
    """The type of the format."""
    json_schema: NotRequired[
        ChatCompletionInputJsonSchemaConfig | ChatCompletionInputJsonSchemaConfigParam
    ]
    """The schema and its name."""
    value: NotRequired[
        ChatCompletionInputJsonSchemaConfig | ChatCompletionInputJsonSchemaConfigParam
    ]
    """The schema and its name, under the key that Text Generation Inference uses."""


class ChatCompletionInputResponseFormatTextParam(TypedDict):
    """Plain text."""

    type: Literal["text"]
    """The type of the format."""


ChatCompletionInputGrammarTypeParam: TypeAlias = (
    ChatCompletionInputResponseFormatText
    | ChatCompletionInputResponseFormatTextParam
    | ChatCompletionInputResponseFormatJSONObject
    | ChatCompletionInputResponseFormatJSONObjectParam
    | ChatCompletionInputResponseFormatJSONSchema
    | ChatCompletionInputResponseFormatJSONSchemaParam
    | ChatCompletionInputGrammarJson
    | ChatCompletionInputGrammarJsonParam
    | ChatCompletionInputGrammarRegex
    | ChatCompletionInputGrammarRegexParam
)

"""The required format of the response."""


class ChatCompletionInputSpeechParam(TypedDict):
    """Options for audio output."""

    voice: str | ChatCompletionInputVoice | ChatCompletionInputVoiceParam
    """The voice, given by its name or by the id of a custom voice."""
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"] | str
    """The format of the audio."""


class ChatCompletionInputSpokenAnswerParam(TypedDict):
    """A reference to an audio response of the model."""

    id: str
    """The id of the audio response."""


class ChatCompletionInputStreamOptionsParam(TypedDict):
    """Options of a streamed response."""

    include_usage: NotRequired[bool]
    """Whether to send the token usage in an additional last chunk. The server's default is false."""
    include_obfuscation: NotRequired[bool]
    """Whether to pad chunks with random text, so that an eavesdropper cannot infer content from their sizes. OpenAI's default is true."""
    continuous_usage_stats: NotRequired[bool]
    """Whether to send the token usage in every chunk, for servers that support it. The server's default is false."""


class ChatCompletionInputToolCallParam(TypedDict):
    """A tool call that the model requested."""

    id: NotRequired[str | None]
    """The id of the call. The message with the result has it in 'tool_call_id'."""
    type: NotRequired[Literal["function", "custom"] | str | None]
    """The type of the tool: "function", or another one that the server has."""
    function: NotRequired[
        ChatCompletionInputFunctionCall | ChatCompletionInputFunctionCallParam | None
    ]
    """The function and its arguments, if the tool is a function."""


class ChatCompletionInputToolChoiceAllowedParam(TypedDict):
    """The subset of tools that the model may call, for servers that support subsets."""

    type: Literal["allowed_tools"]
    """The type of the choice."""
    allowed_tools: ChatCompletionInputAllowedTools | ChatCompletionInputAllowedToolsParam
    """The allowed tools."""


class ChatCompletionInputToolChoiceClassParam(TypedDict):
    """A function that the model must call."""

    type: NotRequired[Literal["function"]]
    """The type of the tool. OpenAI's servers require it."""
    function: ChatCompletionInputFunctionName | ChatCompletionInputFunctionNameParam
    """The function to call."""


ChatCompletionInputToolChoiceEnumParam: TypeAlias = Literal["auto", "none", "required"]

"""Whether the model calls tools: it decides (auto), it calls none (none), or it calls at least one (required)."""

ChatCompletionInputToolChoiceParam: TypeAlias = (
    ChatCompletionInputToolChoiceEnumParam
    | ChatCompletionInputToolChoiceClass
    | ChatCompletionInputToolChoiceClassParam
    | ChatCompletionInputToolChoiceAllowed
    | ChatCompletionInputToolChoiceAllowedParam
)

"""Whether the model calls tools, and which tools."""


class ChatCompletionInputToolParam(TypedDict):
    """A tool that the model may call."""

    type: Literal["function"]
    """The type of the tool."""
    function: ChatCompletionInputFunctionDefinition | ChatCompletionInputFunctionDefinitionParam
    """The definition of the function."""


class ChatCompletionInputUrlParam(TypedDict):
    """The URL of an image."""

    url: str
    """A web URL, or a data URL that contains the image."""
    detail: NotRequired[Literal["auto", "low", "high"] | str | None]
    """The level of detail at which to process the image, for servers that support it."""


class ChatCompletionInputUserLocationParam(TypedDict):
    """The location of a user."""

    type: Literal["approximate"]
    """The precision of the location."""
    approximate: (
        ChatCompletionInputApproximateLocation | ChatCompletionInputApproximateLocationParam
    )
    """The approximate location."""


class ChatCompletionInputVoiceParam(TypedDict):
    """A custom voice."""

    id: str
    """The id of the voice."""


class ChatCompletionInputWebSearchOptionsParam(TypedDict):
    """Options for web search."""

    search_context_size: NotRequired[Literal["low", "medium", "high"] | str]
    """The amount of context to use from the search results."""
    user_location: NotRequired[
        ChatCompletionInputUserLocation | ChatCompletionInputUserLocationParam | None
    ]
    """The location of the user, for local results."""


ChatMessage: TypeAlias = (
    ChatCompletionInputMessage | ChatCompletionInputMessageParam | ChatCompletionOutputMessage
)

"""A message of a conversation."""
