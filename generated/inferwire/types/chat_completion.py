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
    "ChatCompletionInputMessageChunkRefusal",
    "ChatCompletionInputMessageChunkRefusalParam",
    "ChatCompletionInputMessageChunkText",
    "ChatCompletionInputMessageChunkTextParam",
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
    "ChatCompletionStreamOutputDeltaToolCall",
    "ChatCompletionStreamOutputFinishReason",
    "ChatCompletionStreamOutputFunction",
    "ChatCompletionStreamOutputLogprob",
    "ChatCompletionStreamOutputLogprobs",
    "ChatCompletionStreamOutputPromptTokensDetails",
    "ChatCompletionStreamOutputTopLogprob",
    "ChatCompletionStreamOutputUrlCitation",
    "ChatCompletionStreamOutputUsage",
]

from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import JsonObject, JsonText, JsonValue, Model
from pydantic import Field
from typing_extensions import TypeAliasType


class ChatCompletionInput(Model):
    """A conversation, and how to answer it. What is not set is left to the server."""

    model: str | None = None
    """The model's id."""
    messages: list[ChatCompletionInputMessage]
    """The conversation so far, the oldest message first."""
    stream: bool | None = None
    """Send each piece of the answer as soon as there is one. The server's default is false."""
    frequency_penalty: float | None = None
    """Make tokens less likely the more often they came, from -2 to 2. The server's default is 0."""
    logit_bias: list[float] | dict[str, float] | None = None
    """Make tokens likelier or less likely, by their ids: a number from -100 to 100 for each, added before drawing. Most servers take an object, some a list."""
    logprobs: bool | None = None
    """Say the probability of each token of the answer. The server's default is false."""
    max_tokens: int | None = None
    """The most tokens to write. The server's default differs: 20, 100, 1024 or no limit."""
    n: int | None = None
    """How many answers to write. The server's default is 1, and some know no other."""
    presence_penalty: float | None = None
    """Make tokens less likely that came before, however often, from -2 to 2. The server's default is 0."""
    response_format: ChatCompletionInputGrammarType | None = None
    """What the answer must conform to; text of any form by default."""
    seed: int | None = None
    """The start of the random numbers: the same seed gives the same answer, as far as the server can."""
    stop: str | list[str] | None = None
    """A text that ends the answer as soon as it comes, or several; servers take up to 4, some only a list."""
    stream_options: ChatCompletionInputStreamOptions | None = None
    """What a stream holds beside the pieces; only with 'stream'."""
    temperature: float | None = None
    """How evenly tokens are drawn, from 0 to 2: above 1 more evenly, towards 0 always the likeliest. The server's default is 1."""
    tool_choice: ChatCompletionInputToolChoice | None = None
    """Whether the model may call tools, must, or must call a certain one. The server's default is "auto" where there are tools."""
    tool_prompt: str | None = None
    """A text to put before the description of the tools."""
    tools: list[ChatCompletionInputTool] | None = None
    """The tools that the model may ask the caller to use."""
    top_logprobs: int | None = None
    """Say this many of the likeliest tokens at each place, from 0 to 20; only with 'logprobs'."""
    top_p: float | None = None
    """Draw from the likeliest tokens whose probabilities add up to this, from 0 to 1. The server's default is 1."""
    reasoning_effort: str | None = None
    """How long to think before answering, for models that do."""
    max_completion_tokens: int | None = None
    """The most tokens to write, those of thinking counted; the newer name of 'max_tokens'."""
    parallel_tool_calls: bool | None = None
    """Let one answer ask for several tool calls. The server's default is true."""
    audio: ChatCompletionInputSpeech | None = None
    """How a spoken answer is to sound; with "audio" among the 'modalities'."""
    metadata: dict[str, str] | None = None
    """Notes to keep with the answer, each a text with a name."""
    modalities: list[str] | None = None
    """What the answer may be: text, and speech where the model speaks. The server's default is text alone."""
    prediction: ChatCompletionInputPrediction | None = None
    """What most of the answer is known to be, such as the text to be changed a little: it is then written faster."""
    prompt_cache_key: str | None = None
    """A name that calls with the same beginning have in common, so that they find what is kept of it."""
    prompt_cache_retention: str | None = None
    """How long to keep what was read, so that later calls need not read it again."""
    safety_identifier: str | None = None
    """Who asks, by a name that tells users apart and nothing else about them, so that abuse can be traced."""
    service_tier: str | None = None
    """How urgent the call is, at a price; servers differ in their tiers."""
    store: bool | None = None
    """Keep the answer on the server, to be looked up later. The server's default differs."""
    user: str | None = None
    """Who asks, as 'safety_identifier', by its older name that most servers take."""
    verbosity: str | None = None
    """How wordy the answer is to be."""
    web_search_options: ChatCompletionInputWebSearchOptions | None = None
    """Search the web before answering, and how."""


class ChatCompletionInputAllowedTools(Model):
    """Some of the tools."""

    mode: ChatCompletionInputAllowedToolsMode
    """Whether one must be called."""
    tools: list[ChatCompletionInputToolChoiceClass]
    """The tools, by their names."""


ChatCompletionInputAllowedToolsMode = TypeAliasType(
    "ChatCompletionInputAllowedToolsMode", Literal["auto", "required"]
)

"""Whether a tool is called: as the model sees fit, or at least one."""


class ChatCompletionInputApproximateLocation(Model):
    """About where something is."""

    city: str | None = None
    """The city."""
    country: str | None = None
    """The country, by its two letters."""
    region: str | None = None
    """The region."""
    timezone: str | None = None
    """The time zone, by its IANA name."""


class ChatCompletionInputAudio(Model):
    """A recording."""

    data: str
    """The file as base64."""
    format: str
    """Its format."""


class ChatCompletionInputFile(Model):
    """A file: its contents, or the id under which the server has it."""

    file_data: str | None = None
    """The contents, as a data URL or as base64 alone."""
    file_id: str | None = None
    """The id of a file that was uploaded before."""
    filename: str | None = None
    """Its name."""


class ChatCompletionInputFunctionCall(Model):
    """A function and its arguments."""

    name: str
    """The function's name."""
    arguments: str | JsonObject | None = None
    """Its arguments: JSON as text or, for some servers, an object."""


class ChatCompletionInputFunctionDefinition(Model):
    """A function, described for the model."""

    name: str
    """Its name."""
    description: str | None = None
    """What it does and when to use it."""
    parameters: JsonObject | None = None
    """A JSON Schema of its arguments."""
    strict: bool | None = None
    """Follow that schema to the letter, where the server can."""


class ChatCompletionInputFunctionName(Model):
    """A function by its name."""

    name: str
    """The function's name."""


class ChatCompletionInputGrammarJson(Model):
    """JSON that fits a schema, in the form of Text Generation Inference."""

    type: Literal["json"]
    """The kind of answer."""
    value: JsonValue
    """The JSON Schema, as an object or as text."""


class ChatCompletionInputGrammarRegex(Model):
    """Text that matches a regular expression, in the form of Text Generation Inference."""

    type: Literal["regex"]
    """The kind of answer."""
    value: str
    """The regular expression."""


class ChatCompletionInputJsonSchemaConfig(Model):
    """A JSON Schema with a name."""

    name: str
    """Its name, of letters, digits, '_' and '-'."""
    description: str | None = None
    """What the answer is for, which helps the model."""
    schema_: Annotated[JsonObject | None, Field(alias="schema")] = None
    """The JSON Schema."""
    strict: bool | None = None
    """Follow the schema to the letter, where the server can. The server's default is false."""


class ChatCompletionInputMediaUrl(Model):
    """Where a file is."""

    url: str
    """A web address, or a data URL that holds the file."""


class ChatCompletionInputMessage(Model):
    """A message of a conversation."""

    role: str
    """Who says it: "system" or "developer" for instructions, "user", "assistant" for the model, "tool" for the result of a tool call; some models know others."""
    content: ChatCompletionInputMessageContent | None = None
    """What is said; null, or nothing, beside tool calls."""
    name: str | None = None
    """The speaker's name, where several have the same role."""
    tool_calls: list[ChatCompletionInputToolCall] | None = None
    """The tool calls that the model asked for."""
    tool_call_id: str | None = None
    """The id of the tool call whose result this is."""
    reasoning: str | None = None
    """What the model thought before it said this, given back to servers that send it under this name."""
    reasoning_content: str | None = None
    """The same, for servers that call it so."""
    refusal: str | None = None
    """Why the model would not answer, where it said so."""
    audio: ChatCompletionInputSpokenAnswer | None = None
    """A spoken answer of the model, by the id that it came with."""


class ChatCompletionInputMessageChunkAudioUrl(Model):
    """A recording by its address, for servers that take one."""

    type: Literal["audio_url"]
    """The kind of part."""
    audio_url: ChatCompletionInputMediaUrl
    """Where the recording is."""


class ChatCompletionInputMessageChunkFile(Model):
    """A file, such as a PDF document."""

    type: Literal["file"]
    """The kind of part."""
    file: ChatCompletionInputFile
    """The file."""


class ChatCompletionInputMessageChunkImageUrl(Model):
    """A picture."""

    type: Literal["image_url"]
    """The kind of part."""
    image_url: ChatCompletionInputUrl
    """Where the picture is."""


class ChatCompletionInputMessageChunkInputAudio(Model):
    """A recording."""

    type: Literal["input_audio"]
    """The kind of part."""
    input_audio: ChatCompletionInputAudio
    """The recording."""


class ChatCompletionInputMessageChunkRefusal(Model):
    """Why the model would not answer, as a part of what it said."""

    type: Literal["refusal"]
    """The kind of part."""
    refusal: str
    """The reason."""


class ChatCompletionInputMessageChunkText(Model):
    """Text."""

    type: Literal["text"]
    """The kind of part."""
    text: str
    """The text."""


class ChatCompletionInputMessageChunkVideoUrl(Model):
    """A video, for servers that take one."""

    type: Literal["video_url"]
    """The kind of part."""
    video_url: ChatCompletionInputMediaUrl
    """Where the video is."""


ChatCompletionInputMessageChunk = TypeAliasType(
    "ChatCompletionInputMessageChunk",
    Annotated[
        ChatCompletionInputMessageChunkText
        | ChatCompletionInputMessageChunkImageUrl
        | ChatCompletionInputMessageChunkInputAudio
        | ChatCompletionInputMessageChunkVideoUrl
        | ChatCompletionInputMessageChunkAudioUrl
        | ChatCompletionInputMessageChunkFile
        | ChatCompletionInputMessageChunkRefusal,
        Field(discriminator="type"),
    ],
)

"""A part of a message."""

ChatCompletionInputMessageContent = TypeAliasType(
    "ChatCompletionInputMessageContent", str | list[ChatCompletionInputMessageChunk]
)

"""What is said: text, or parts of several kinds."""


class ChatCompletionInputPrediction(Model):
    """What most of an answer is known to be."""

    type: Literal["content"]
    """The kind of prediction."""
    content: str | list[ChatCompletionInputMessageChunkText]
    """The text, in one piece or in several."""


class ChatCompletionInputResponseFormatJSONObject(Model):
    """Any JSON object."""

    type: Literal["json_object"]
    """The kind of answer."""


class ChatCompletionInputResponseFormatJSONSchema(Model):
    """JSON that fits a schema."""

    type: Literal["json_schema"]
    """The kind of answer."""
    json_schema: ChatCompletionInputJsonSchemaConfig | None = None
    """The schema and its name."""
    value: ChatCompletionInputJsonSchemaConfig | None = None
    """The same, under the name that Text Generation Inference has for it."""


class ChatCompletionInputResponseFormatText(Model):
    """Text of any form."""

    type: Literal["text"]
    """The kind of answer."""


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

"""What an answer must conform to."""


class ChatCompletionInputSpeech(Model):
    """How a spoken answer is to sound."""

    voice: str | ChatCompletionInputVoice
    """The voice, by its name or its id."""
    format: str
    """The format of the recording."""


class ChatCompletionInputSpokenAnswer(Model):
    """A spoken answer of the model."""

    id: str
    """Its id."""


class ChatCompletionInputStreamOptions(Model):
    """What a stream holds beside the pieces."""

    include_usage: bool | None = None
    """Count the tokens in one more piece at the end. The server's default is false."""
    include_obfuscation: bool | None = None
    """Pad the pieces with random text, so that their lengths tell an eavesdropper nothing. OpenAI's default is true."""
    continuous_usage_stats: bool | None = None
    """Count the tokens in each piece, for servers that can. The server's default is false."""


class ChatCompletionInputTool(Model):
    """A tool that the model may ask the caller to use."""

    type: Literal["function"]
    """The kind of tool."""
    function: ChatCompletionInputFunctionDefinition
    """The function."""


class ChatCompletionInputToolCall(Model):
    """A tool call that the model asked for."""

    id: str | None = None
    """Its id, which the result repeats."""
    type: str | None = None
    """The kind of tool; "function" for all that servers know."""
    function: ChatCompletionInputFunctionCall
    """The function and its arguments."""


class ChatCompletionInputToolChoiceAllowed(Model):
    """Which of the tools may be called, for servers that can tell them apart."""

    type: Literal["allowed_tools"]
    """The kind of choice."""
    allowed_tools: ChatCompletionInputAllowedTools
    """The tools."""


class ChatCompletionInputToolChoiceClass(Model):
    """The function that must be called."""

    type: Literal["function"] | None = None
    """The kind of tool; OpenAI's servers want it given."""
    function: ChatCompletionInputFunctionName
    """The function."""


ChatCompletionInputToolChoiceEnum = TypeAliasType(
    "ChatCompletionInputToolChoiceEnum", Literal["auto", "none", "required"]
)

"""Whether tools are called: as the model sees fit, never, or at least one."""

ChatCompletionInputToolChoice = TypeAliasType(
    "ChatCompletionInputToolChoice",
    ChatCompletionInputToolChoiceEnum
    | ChatCompletionInputToolChoiceClass
    | ChatCompletionInputToolChoiceAllowed,
)

"""Whether tools are called."""


class ChatCompletionInputUrl(Model):
    """Where a picture is."""

    url: str
    """A web address, or a data URL that holds the picture."""
    detail: str | None = None
    """How closely to look, for servers that know degrees."""


class ChatCompletionInputUserLocation(Model):
    """Where a user is."""

    type: Literal["approximate"]
    """How well the place is known."""
    approximate: ChatCompletionInputApproximateLocation
    """The place, as far as it is known."""


class ChatCompletionInputVoice(Model):
    """A voice of one's own."""

    id: str
    """Its id."""


class ChatCompletionInputWebSearchOptions(Model):
    """How to search the web."""

    search_context_size: str | None = None
    """How much of what is found to read."""
    user_location: ChatCompletionInputUserLocation | None = None
    """Where the user is, for what is found nearby."""


class ChatCompletionOutput(Model):
    """Answers to a conversation."""

    id: str | None = None
    """The answer's id."""
    created: int | None = None
    """When it was made, in seconds since 1970."""
    model: str | None = None
    """The model that wrote it."""
    object: str | None = None
    """The kind of answer, as the server calls it."""
    system_fingerprint: str | None = None
    """The state of the server that wrote it."""
    service_tier: str | None = None
    """How urgent the server took the call to be."""
    choices: list[ChatCompletionOutputComplete]
    """The answers: as many as 'n' asked for."""
    usage: ChatCompletionOutputUsage | None = None
    """How many tokens were read and written."""


class ChatCompletionOutputAnnotation(Model):
    """Where a part of the text comes from."""

    type: str
    """The kind of source."""
    url_citation: ChatCompletionOutputUrlCitation | None = None
    """The page, where it is one."""


class ChatCompletionOutputAudio(Model):
    """A spoken answer."""

    id: str
    """Its id, to be given with the next message."""
    data: str
    """The recording, as base64."""
    transcript: str | None = None
    """What is said."""
    expires_at: int | None = None
    """Until when the server knows the id, in seconds since 1970."""


class ChatCompletionOutputComplete(Model):
    """An answer."""

    index: int | None = None
    """Its place among the answers."""
    message: ChatCompletionOutputMessage
    """The message."""
    finish_reason: ChatCompletionOutputFinishReason | None = None
    """Why it ends."""
    logprobs: ChatCompletionOutputLogprobs | None = None
    """The probabilities of its tokens, where 'logprobs' asked for them."""


class ChatCompletionOutputCompletionTokensDetails(Model):
    """Kinds of written tokens."""

    reasoning_tokens: int | None = None
    """Tokens of what the model thought."""
    audio_tokens: int | None = None
    """Tokens of speech."""
    text_tokens: int | None = None
    """Tokens of text."""
    accepted_prediction_tokens: int | None = None
    """Tokens of the 'prediction' that came true."""
    rejected_prediction_tokens: int | None = None
    """Tokens of the 'prediction' that did not."""


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

"""Why an answer ends: "stop", "eos_token" or "stop_sequence" at its end, "length" at the limit, "tool_calls" or "function_call" to wait for tools, "content_filter" if cut; servers have others."""


class ChatCompletionOutputFunctionDefinition(Model):
    """A function and its arguments."""

    name: str
    """The function's name."""
    arguments: JsonText
    """Its arguments: JSON as text, which the model may not have formed well. An object, which some servers send, is written as such text."""
    description: str | None = None
    """What it does, where the server repeats that."""


class ChatCompletionOutputLogprob(Model):
    """A token and its probability."""

    token: str
    """The token's text."""
    logprob: float
    """The logarithm of its probability."""
    bytes: list[int] | None = None
    """The token's bytes in UTF-8, as a token may hold a part of a character."""
    top_logprobs: list[ChatCompletionOutputTopLogprob] | None = None
    """The likeliest tokens at this place, where 'top_logprobs' asked for them."""


class ChatCompletionOutputLogprobs(Model):
    """The probabilities of the tokens."""

    content: list[ChatCompletionOutputLogprob] | None = None
    """The tokens, in order."""
    refusal: list[ChatCompletionOutputLogprob] | None = None
    """The tokens of the refusal, in order."""


class ChatCompletionOutputMessage(Model):
    """The message that the model wrote."""

    role: str
    """Who says it: "assistant"."""
    content: str | None = None
    """What is said; null where the message only calls tools."""
    tool_calls: list[ChatCompletionOutputToolCall] | None = None
    """The tool calls that the model asks for."""
    tool_call_id: str | None = None
    """The id of a tool call, where the message is about one."""
    reasoning: str | None = None
    """What the model thought before answering, as some servers call it."""
    reasoning_content: str | None = None
    """The same, as other servers call it."""
    refusal: str | None = None
    """Why the model will not answer, where it will not."""
    audio: ChatCompletionOutputAudio | None = None
    """The spoken answer, where 'modalities' asked for it."""
    annotations: list[ChatCompletionOutputAnnotation] | None = None
    """Where what is said comes from, after a search of the web."""


class ChatCompletionOutputPromptTokensDetails(Model):
    """Kinds of tokens of a conversation."""

    cached_tokens: int | None = None
    """Tokens that were known from an earlier call."""
    cache_write_tokens: int | None = None
    """Tokens that were kept for later calls."""
    audio_tokens: int | None = None
    """Tokens of recordings."""
    image_tokens: int | None = None
    """Tokens of pictures."""
    text_tokens: int | None = None
    """Tokens of text."""


class ChatCompletionOutputToolCall(Model):
    """A tool call that the model asks for."""

    id: str | None = None
    """Its id, to be repeated with the result."""
    type: str | None = None
    """The kind of tool: "function"."""
    function: ChatCompletionOutputFunctionDefinition
    """The function and its arguments."""


class ChatCompletionOutputTopLogprob(Model):
    """One of the likeliest tokens at a place."""

    token: str
    """The token's text."""
    logprob: float
    """The logarithm of its probability."""
    bytes: list[int] | None = None
    """The token's bytes in UTF-8."""


class ChatCompletionOutputUrlCitation(Model):
    """A page that a part of the text is taken from."""

    url: str
    """Its address."""
    title: str | None = None
    """Its title."""
    start_index: int | None = None
    """The first character of that part of the text."""
    end_index: int | None = None
    """The last character of that part of the text."""


class ChatCompletionOutputUsage(Model):
    """How many tokens were read and written."""

    prompt_tokens: int
    """Tokens of the conversation."""
    completion_tokens: int
    """Tokens written."""
    total_tokens: int
    """Both together."""
    prompt_tokens_details: ChatCompletionOutputPromptTokensDetails | None = None
    """Which of the conversation's tokens were what."""
    completion_tokens_details: ChatCompletionOutputCompletionTokensDetails | None = None
    """Which of the written tokens were what."""


class ChatCompletionStreamOutput(Model):
    """A piece of the answers."""

    id: str | None = None
    """The answer's id."""
    created: int | None = None
    """When it was made, in seconds since 1970."""
    model: str | None = None
    """The model that wrote it."""
    object: str | None = None
    """The kind of answer, as the server calls it."""
    system_fingerprint: str | None = None
    """The state of the server that wrote it."""
    service_tier: str | None = None
    """How urgent the server took the call to be."""
    choices: list[ChatCompletionStreamOutputChoice]
    """The pieces by answer; none in the piece that counts the tokens."""
    usage: ChatCompletionStreamOutputUsage | None = None
    """How many tokens were read and written, in one piece at the end where 'stream_options' asked for it."""


class ChatCompletionStreamOutputAnnotation(Model):
    """Where a part of the text comes from."""

    type: str
    """The kind of source."""
    url_citation: ChatCompletionStreamOutputUrlCitation | None = None
    """The page, where it is one."""


class ChatCompletionStreamOutputAudio(Model):
    """A piece of a spoken answer."""

    id: str | None = None
    """The answer's id, to be given with the next message."""
    data: str | None = None
    """The next piece of the recording, as base64."""
    transcript: str | None = None
    """The next piece of what is said."""
    expires_at: int | None = None
    """Until when the server knows the id, in seconds since 1970."""


class ChatCompletionStreamOutputChoice(Model):
    """A piece of an answer."""

    index: int | None = None
    """The answer's place among the answers."""
    delta: ChatCompletionStreamOutputDelta
    """What the piece adds."""
    finish_reason: ChatCompletionStreamOutputFinishReason | None = None
    """Why the answer ends, with its last piece; null before."""
    logprobs: ChatCompletionStreamOutputLogprobs | None = None
    """The probabilities of its tokens, where 'logprobs' asked for them."""


class ChatCompletionStreamOutputCompletionTokensDetails(Model):
    """Kinds of written tokens."""

    reasoning_tokens: int | None = None
    """Tokens of what the model thought."""
    audio_tokens: int | None = None
    """Tokens of speech."""
    text_tokens: int | None = None
    """Tokens of text."""
    accepted_prediction_tokens: int | None = None
    """Tokens of the 'prediction' that came true."""
    rejected_prediction_tokens: int | None = None
    """Tokens of the 'prediction' that did not."""


class ChatCompletionStreamOutputDelta(Model):
    """What a piece adds to a message."""

    role: str | None = None
    """Who says it, in the first piece."""
    content: str | None = None
    """The next piece of text."""
    tool_calls: list[ChatCompletionStreamOutputDeltaToolCall] | None = None
    """The next pieces of tool calls."""
    tool_call_id: str | None = None
    """The id of a tool call, where the message is about one."""
    reasoning: str | None = None
    """The next piece of what the model thinks before answering, as some servers call it."""
    reasoning_content: str | None = None
    """The same, as other servers call it."""
    refusal: str | None = None
    """The next piece of why the model will not answer."""
    audio: ChatCompletionStreamOutputAudio | None = None
    """The next piece of the spoken answer."""
    annotations: list[ChatCompletionStreamOutputAnnotation] | None = None
    """Where what is said comes from, after a search of the web."""


class ChatCompletionStreamOutputDeltaToolCall(Model):
    """A piece of a tool call."""

    index: int | None = None
    """The call's place among the calls; pieces with the same one belong together."""
    id: str | None = None
    """The call's id, in its first piece."""
    type: str | None = None
    """The kind of tool, in its first piece."""
    function: ChatCompletionStreamOutputFunction | None = None
    """What the piece adds to the call."""


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

"""Why an answer ends: "stop", "eos_token" or "stop_sequence" at its end, "length" at the limit, "tool_calls" or "function_call" to wait for tools, "content_filter" if cut; servers have others."""


class ChatCompletionStreamOutputFunction(Model):
    """What a piece adds to a function call."""

    name: str | None = None
    """The function's name, in the first piece."""
    arguments: str | None = None
    """The next piece of its arguments: of JSON as text."""


class ChatCompletionStreamOutputLogprob(Model):
    """A token and its probability."""

    token: str
    """The token's text."""
    logprob: float
    """The logarithm of its probability."""
    bytes: list[int] | None = None
    """The token's bytes in UTF-8, as a token may hold a part of a character."""
    top_logprobs: list[ChatCompletionStreamOutputTopLogprob] | None = None
    """The likeliest tokens at this place, where 'top_logprobs' asked for them."""


class ChatCompletionStreamOutputLogprobs(Model):
    """The probabilities of the tokens."""

    content: list[ChatCompletionStreamOutputLogprob] | None = None
    """The tokens, in order."""
    refusal: list[ChatCompletionStreamOutputLogprob] | None = None
    """The tokens of the refusal, in order."""


class ChatCompletionStreamOutputPromptTokensDetails(Model):
    """Kinds of tokens of a conversation."""

    cached_tokens: int | None = None
    """Tokens that were known from an earlier call."""
    cache_write_tokens: int | None = None
    """Tokens that were kept for later calls."""
    audio_tokens: int | None = None
    """Tokens of recordings."""
    image_tokens: int | None = None
    """Tokens of pictures."""
    text_tokens: int | None = None
    """Tokens of text."""


class ChatCompletionStreamOutputTopLogprob(Model):
    """One of the likeliest tokens at a place."""

    token: str
    """The token's text."""
    logprob: float
    """The logarithm of its probability."""
    bytes: list[int] | None = None
    """The token's bytes in UTF-8."""


class ChatCompletionStreamOutputUrlCitation(Model):
    """A page that a part of the text is taken from."""

    url: str
    """Its address."""
    title: str | None = None
    """Its title."""
    start_index: int | None = None
    """The first character of that part of the text."""
    end_index: int | None = None
    """The last character of that part of the text."""


class ChatCompletionStreamOutputUsage(Model):
    """How many tokens were read and written."""

    prompt_tokens: int
    """Tokens of the conversation."""
    completion_tokens: int
    """Tokens written."""
    total_tokens: int
    """Both together."""
    prompt_tokens_details: ChatCompletionStreamOutputPromptTokensDetails | None = None
    """Which of the conversation's tokens were what."""
    completion_tokens_details: ChatCompletionStreamOutputCompletionTokensDetails | None = None
    """Which of the written tokens were what."""


ChatCompletionInputAllowedToolsModeParam: TypeAlias = Literal["auto", "required"]

"""Whether a tool is called: as the model sees fit, or at least one."""


class ChatCompletionInputAllowedToolsParam(TypedDict):
    """Some of the tools."""

    mode: ChatCompletionInputAllowedToolsModeParam
    """Whether one must be called."""
    tools: Sequence[ChatCompletionInputToolChoiceClass | ChatCompletionInputToolChoiceClassParam]
    """The tools, by their names."""


class ChatCompletionInputApproximateLocationParam(TypedDict):
    """About where something is."""

    city: NotRequired[str | None]
    """The city."""
    country: NotRequired[str | None]
    """The country, by its two letters."""
    region: NotRequired[str | None]
    """The region."""
    timezone: NotRequired[str | None]
    """The time zone, by its IANA name."""


class ChatCompletionInputAudioParam(TypedDict):
    """A recording."""

    data: str
    """The file as base64."""
    format: str
    """Its format."""


class ChatCompletionInputFileParam(TypedDict):
    """A file: its contents, or the id under which the server has it."""

    file_data: NotRequired[str | None]
    """The contents, as a data URL or as base64 alone."""
    file_id: NotRequired[str | None]
    """The id of a file that was uploaded before."""
    filename: NotRequired[str | None]
    """Its name."""


class ChatCompletionInputFunctionCallParam(TypedDict):
    """A function and its arguments."""

    name: str
    """The function's name."""
    arguments: NotRequired[str | JsonObject]
    """Its arguments: JSON as text or, for some servers, an object."""


class ChatCompletionInputFunctionDefinitionParam(TypedDict):
    """A function, described for the model."""

    name: str
    """Its name."""
    description: NotRequired[str | None]
    """What it does and when to use it."""
    parameters: NotRequired[JsonObject | None]
    """A JSON Schema of its arguments."""
    strict: NotRequired[bool | None]
    """Follow that schema to the letter, where the server can."""


class ChatCompletionInputFunctionNameParam(TypedDict):
    """A function by its name."""

    name: str
    """The function's name."""


class ChatCompletionInputGrammarJsonParam(TypedDict):
    """JSON that fits a schema, in the form of Text Generation Inference."""

    type: Literal["json"]
    """The kind of answer."""
    value: JsonValue
    """The JSON Schema, as an object or as text."""


class ChatCompletionInputGrammarRegexParam(TypedDict):
    """Text that matches a regular expression, in the form of Text Generation Inference."""

    type: Literal["regex"]
    """The kind of answer."""
    value: str
    """The regular expression."""


class ChatCompletionInputJsonSchemaConfigParam(TypedDict):
    """A JSON Schema with a name."""

    name: str
    """Its name, of letters, digits, '_' and '-'."""
    description: NotRequired[str | None]
    """What the answer is for, which helps the model."""
    schema: NotRequired[JsonObject | None]
    """The JSON Schema."""
    strict: NotRequired[bool | None]
    """Follow the schema to the letter, where the server can. The server's default is false."""


class ChatCompletionInputMediaUrlParam(TypedDict):
    """Where a file is."""

    url: str
    """A web address, or a data URL that holds the file."""


class ChatCompletionInputMessageChunkAudioUrlParam(TypedDict):
    """A recording by its address, for servers that take one."""

    type: Literal["audio_url"]
    """The kind of part."""
    audio_url: ChatCompletionInputMediaUrl | ChatCompletionInputMediaUrlParam
    """Where the recording is."""


class ChatCompletionInputMessageChunkFileParam(TypedDict):
    """A file, such as a PDF document."""

    type: Literal["file"]
    """The kind of part."""
    file: ChatCompletionInputFile | ChatCompletionInputFileParam
    """The file."""


class ChatCompletionInputMessageChunkImageUrlParam(TypedDict):
    """A picture."""

    type: Literal["image_url"]
    """The kind of part."""
    image_url: ChatCompletionInputUrl | ChatCompletionInputUrlParam
    """Where the picture is."""


class ChatCompletionInputMessageChunkInputAudioParam(TypedDict):
    """A recording."""

    type: Literal["input_audio"]
    """The kind of part."""
    input_audio: ChatCompletionInputAudio | ChatCompletionInputAudioParam
    """The recording."""


class ChatCompletionInputMessageChunkRefusalParam(TypedDict):
    """Why the model would not answer, as a part of what it said."""

    type: Literal["refusal"]
    """The kind of part."""
    refusal: str
    """The reason."""


class ChatCompletionInputMessageChunkTextParam(TypedDict):
    """Text."""

    type: Literal["text"]
    """The kind of part."""
    text: str
    """The text."""


class ChatCompletionInputMessageChunkVideoUrlParam(TypedDict):
    """A video, for servers that take one."""

    type: Literal["video_url"]
    """The kind of part."""
    video_url: ChatCompletionInputMediaUrl | ChatCompletionInputMediaUrlParam
    """Where the video is."""


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
)

"""A part of a message."""

ChatCompletionInputMessageContentParam: TypeAlias = (
    str | Sequence[ChatCompletionInputMessageChunkParam]
)

"""What is said: text, or parts of several kinds."""


class ChatCompletionInputMessageParam(TypedDict):
    """A message of a conversation."""

    role: str
    """Who says it: "system" or "developer" for instructions, "user", "assistant" for the model, "tool" for the result of a tool call; some models know others."""
    content: NotRequired[ChatCompletionInputMessageContentParam | None]
    """What is said; null, or nothing, beside tool calls."""
    name: NotRequired[str | None]
    """The speaker's name, where several have the same role."""
    tool_calls: NotRequired[
        Sequence[ChatCompletionInputToolCall | ChatCompletionInputToolCallParam] | None
    ]
    """The tool calls that the model asked for."""
    tool_call_id: NotRequired[str | None]
    """The id of the tool call whose result this is."""
    reasoning: NotRequired[str | None]
    """What the model thought before it said this, given back to servers that send it under this name."""
    reasoning_content: NotRequired[str | None]
    """The same, for servers that call it so."""
    refusal: NotRequired[str | None]
    """Why the model would not answer, where it said so."""
    audio: NotRequired[
        ChatCompletionInputSpokenAnswer | ChatCompletionInputSpokenAnswerParam | None
    ]
    """A spoken answer of the model, by the id that it came with."""


class ChatCompletionInputParam(TypedDict):
    """A conversation, and how to answer it. What is not set is left to the server."""

    model: NotRequired[str]
    """The model's id."""
    messages: Sequence[ChatCompletionInputMessage | ChatCompletionInputMessageParam]
    """The conversation so far, the oldest message first."""
    stream: NotRequired[bool]
    """Send each piece of the answer as soon as there is one. The server's default is false."""
    frequency_penalty: NotRequired[float]
    """Make tokens less likely the more often they came, from -2 to 2. The server's default is 0."""
    logit_bias: NotRequired[list[float] | dict[str, float]]
    """Make tokens likelier or less likely, by their ids: a number from -100 to 100 for each, added before drawing. Most servers take an object, some a list."""
    logprobs: NotRequired[bool]
    """Say the probability of each token of the answer. The server's default is false."""
    max_tokens: NotRequired[int]
    """The most tokens to write. The server's default differs: 20, 100, 1024 or no limit."""
    n: NotRequired[int]
    """How many answers to write. The server's default is 1, and some know no other."""
    presence_penalty: NotRequired[float]
    """Make tokens less likely that came before, however often, from -2 to 2. The server's default is 0."""
    response_format: NotRequired[ChatCompletionInputGrammarTypeParam]
    """What the answer must conform to; text of any form by default."""
    seed: NotRequired[int]
    """The start of the random numbers: the same seed gives the same answer, as far as the server can."""
    stop: NotRequired[str | list[str]]
    """A text that ends the answer as soon as it comes, or several; servers take up to 4, some only a list."""
    stream_options: NotRequired[
        ChatCompletionInputStreamOptions | ChatCompletionInputStreamOptionsParam
    ]
    """What a stream holds beside the pieces; only with 'stream'."""
    temperature: NotRequired[float]
    """How evenly tokens are drawn, from 0 to 2: above 1 more evenly, towards 0 always the likeliest. The server's default is 1."""
    tool_choice: NotRequired[ChatCompletionInputToolChoiceParam]
    """Whether the model may call tools, must, or must call a certain one. The server's default is "auto" where there are tools."""
    tool_prompt: NotRequired[str]
    """A text to put before the description of the tools."""
    tools: NotRequired[Sequence[ChatCompletionInputTool | ChatCompletionInputToolParam]]
    """The tools that the model may ask the caller to use."""
    top_logprobs: NotRequired[int]
    """Say this many of the likeliest tokens at each place, from 0 to 20; only with 'logprobs'."""
    top_p: NotRequired[float]
    """Draw from the likeliest tokens whose probabilities add up to this, from 0 to 1. The server's default is 1."""
    reasoning_effort: NotRequired[str]
    """How long to think before answering, for models that do."""
    max_completion_tokens: NotRequired[int]
    """The most tokens to write, those of thinking counted; the newer name of 'max_tokens'."""
    parallel_tool_calls: NotRequired[bool]
    """Let one answer ask for several tool calls. The server's default is true."""
    audio: NotRequired[ChatCompletionInputSpeech | ChatCompletionInputSpeechParam]
    """How a spoken answer is to sound; with "audio" among the 'modalities'."""
    metadata: NotRequired[dict[str, str]]
    """Notes to keep with the answer, each a text with a name."""
    modalities: NotRequired[list[str]]
    """What the answer may be: text, and speech where the model speaks. The server's default is text alone."""
    prediction: NotRequired[ChatCompletionInputPrediction | ChatCompletionInputPredictionParam]
    """What most of the answer is known to be, such as the text to be changed a little: it is then written faster."""
    prompt_cache_key: NotRequired[str]
    """A name that calls with the same beginning have in common, so that they find what is kept of it."""
    prompt_cache_retention: NotRequired[str]
    """How long to keep what was read, so that later calls need not read it again."""
    safety_identifier: NotRequired[str]
    """Who asks, by a name that tells users apart and nothing else about them, so that abuse can be traced."""
    service_tier: NotRequired[str]
    """How urgent the call is, at a price; servers differ in their tiers."""
    store: NotRequired[bool]
    """Keep the answer on the server, to be looked up later. The server's default differs."""
    user: NotRequired[str]
    """Who asks, as 'safety_identifier', by its older name that most servers take."""
    verbosity: NotRequired[str]
    """How wordy the answer is to be."""
    web_search_options: NotRequired[
        ChatCompletionInputWebSearchOptions | ChatCompletionInputWebSearchOptionsParam
    ]
    """Search the web before answering, and how."""


class ChatCompletionInputPredictionParam(TypedDict):
    """What most of an answer is known to be."""

    type: Literal["content"]
    """The kind of prediction."""
    content: (
        str
        | Sequence[ChatCompletionInputMessageChunkText | ChatCompletionInputMessageChunkTextParam]
    )
    """The text, in one piece or in several."""


class ChatCompletionInputResponseFormatJSONObjectParam(TypedDict):
    """Any JSON object."""

    type: Literal["json_object"]
    """The kind of answer."""


class ChatCompletionInputResponseFormatJSONSchemaParam(TypedDict):
    """JSON that fits a schema."""

    type: Literal["json_schema"]
    """The kind of answer."""
    json_schema: NotRequired[
        ChatCompletionInputJsonSchemaConfig | ChatCompletionInputJsonSchemaConfigParam
    ]
    """The schema and its name."""
    value: NotRequired[
        ChatCompletionInputJsonSchemaConfig | ChatCompletionInputJsonSchemaConfigParam
    ]
    """The same, under the name that Text Generation Inference has for it."""


class ChatCompletionInputResponseFormatTextParam(TypedDict):
    """Text of any form."""

    type: Literal["text"]
    """The kind of answer."""


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

"""What an answer must conform to."""


class ChatCompletionInputSpeechParam(TypedDict):
    """How a spoken answer is to sound."""

    voice: str | ChatCompletionInputVoice | ChatCompletionInputVoiceParam
    """The voice, by its name or its id."""
    format: str
    """The format of the recording."""


class ChatCompletionInputSpokenAnswerParam(TypedDict):
    """A spoken answer of the model."""

    id: str
    """Its id."""


class ChatCompletionInputStreamOptionsParam(TypedDict):
    """What a stream holds beside the pieces."""

    include_usage: NotRequired[bool]
    """Count the tokens in one more piece at the end. The server's default is false."""
    include_obfuscation: NotRequired[bool]
    """Pad the pieces with random text, so that their lengths tell an eavesdropper nothing. OpenAI's default is true."""
    continuous_usage_stats: NotRequired[bool]
    """Count the tokens in each piece, for servers that can. The server's default is false."""


class ChatCompletionInputToolCallParam(TypedDict):
    """A tool call that the model asked for."""

    id: NotRequired[str | None]
    """Its id, which the result repeats."""
    type: NotRequired[str | None]
    """The kind of tool; "function" for all that servers know."""
    function: ChatCompletionInputFunctionCall | ChatCompletionInputFunctionCallParam
    """The function and its arguments."""


class ChatCompletionInputToolChoiceAllowedParam(TypedDict):
    """Which of the tools may be called, for servers that can tell them apart."""

    type: Literal["allowed_tools"]
    """The kind of choice."""
    allowed_tools: ChatCompletionInputAllowedTools | ChatCompletionInputAllowedToolsParam
    """The tools."""


class ChatCompletionInputToolChoiceClassParam(TypedDict):
    """The function that must be called."""

    type: NotRequired[Literal["function"]]
    """The kind of tool; OpenAI's servers want it given."""
    function: ChatCompletionInputFunctionName | ChatCompletionInputFunctionNameParam
    """The function."""


ChatCompletionInputToolChoiceEnumParam: TypeAlias = Literal["auto", "none", "required"]

"""Whether tools are called: as the model sees fit, never, or at least one."""

ChatCompletionInputToolChoiceParam: TypeAlias = (
    ChatCompletionInputToolChoiceEnumParam
    | ChatCompletionInputToolChoiceClass
    | ChatCompletionInputToolChoiceClassParam
    | ChatCompletionInputToolChoiceAllowed
    | ChatCompletionInputToolChoiceAllowedParam
)

"""Whether tools are called."""


class ChatCompletionInputToolParam(TypedDict):
    """A tool that the model may ask the caller to use."""

    type: Literal["function"]
    """The kind of tool."""
    function: ChatCompletionInputFunctionDefinition | ChatCompletionInputFunctionDefinitionParam
    """The function."""


class ChatCompletionInputUrlParam(TypedDict):
    """Where a picture is."""

    url: str
    """A web address, or a data URL that holds the picture."""
    detail: NotRequired[str | None]
    """How closely to look, for servers that know degrees."""


class ChatCompletionInputUserLocationParam(TypedDict):
    """Where a user is."""

    type: Literal["approximate"]
    """How well the place is known."""
    approximate: (
        ChatCompletionInputApproximateLocation | ChatCompletionInputApproximateLocationParam
    )
    """The place, as far as it is known."""


class ChatCompletionInputVoiceParam(TypedDict):
    """A voice of one's own."""

    id: str
    """Its id."""


class ChatCompletionInputWebSearchOptionsParam(TypedDict):
    """How to search the web."""

    search_context_size: NotRequired[str]
    """How much of what is found to read."""
    user_location: NotRequired[
        ChatCompletionInputUserLocation | ChatCompletionInputUserLocationParam | None
    ]
    """Where the user is, for what is found nearby."""
