"""Types of the task `chat-completion`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import JsonObject, JsonValue, Model
from pydantic import Field
from typing_extensions import TypeAliasType


class ChatCompletionInputMessageChunkText(Model):
    """Text."""

    type: Literal["text"]
    """The kind of part."""
    text: str
    """The text."""


class ChatCompletionInputUrl(Model):
    """Where a picture is."""

    url: str
    """A web address, or a data URL that holds the picture."""
    detail: str | None = None
    """How closely to look, for servers that know degrees."""


class ChatCompletionInputAudio(Model):
    """A recording."""

    data: str
    """The file as base64."""
    format: str
    """Its format."""


class ChatCompletionInputResponseFormatText(Model):
    """Text of any form."""

    type: Literal["text"]
    """The kind of answer."""


class ChatCompletionInputResponseFormatJSONObject(Model):
    """Any JSON object."""

    type: Literal["json_object"]
    """The kind of answer."""


class ChatCompletionInputGrammarRegex(Model):
    """Text that matches a regular expression, in the form of Text Generation Inference."""

    type: Literal["regex"]
    """The kind of answer."""
    value: str
    """The regular expression."""


class ChatCompletionInputStreamOptions(Model):
    """What a stream holds beside the pieces."""

    include_usage: bool | None = None
    """Count the tokens in one more piece at the end. The server's default is false."""


ChatCompletionInputToolChoiceEnum = TypeAliasType(
    "ChatCompletionInputToolChoiceEnum", Literal["auto", "none", "required"]
)

"""Whether tools are called: as the model sees fit, never, or at least one."""


class ChatCompletionInputFunctionName(Model):
    """A function by its name."""

    name: str
    """The function's name."""


class ChatCompletionOutputTopLogprob(Model):
    """One of the likeliest tokens at a place."""

    token: str
    """The token's text."""
    logprob: float
    """The logarithm of its probability."""
    bytes: list[int] | None = None
    """The token's bytes in UTF-8."""


class ChatCompletionOutputUsage(Model):
    """How many tokens were read and written."""

    prompt_tokens: int
    """Tokens of the conversation."""
    completion_tokens: int
    """Tokens written."""
    total_tokens: int
    """Both together."""


class ChatCompletionStreamOutputFunction(Model):
    """What a piece adds to a function call."""

    name: str | None = None
    """The function's name, in the first piece."""
    arguments: str | None = None
    """The next piece of its arguments: of JSON as text."""


class ChatCompletionStreamOutputTopLogprob(Model):
    """One of the likeliest tokens at a place."""

    token: str
    """The token's text."""
    logprob: float
    """The logarithm of its probability."""
    bytes: list[int] | None = None
    """The token's bytes in UTF-8."""


class ChatCompletionStreamOutputUsage(Model):
    """How many tokens were read and written."""

    prompt_tokens: int
    """Tokens of the conversation."""
    completion_tokens: int
    """Tokens written."""
    total_tokens: int
    """Both together."""


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


class ChatCompletionInputFunctionCall(Model):
    """A function and its arguments."""

    name: str
    """The function's name."""
    arguments: str | JsonObject | None = None
    """Its arguments: JSON as text or, for some servers, an object."""


class ChatCompletionInputGrammarJson(Model):
    """JSON that fits a schema, in the form of Text Generation Inference."""

    type: Literal["json"]
    """The kind of answer."""
    value: JsonValue
    """The JSON Schema, as an object or as text."""


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


class ChatCompletionInputToolChoiceClass(Model):
    """The function that must be called."""

    type: str | None = None
    """The kind of tool; OpenAI's servers want "function"."""
    function: ChatCompletionInputFunctionName
    """The function."""


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


class ChatCompletionOutputFunctionDefinition(Model):
    """A function and its arguments."""

    name: str
    """The function's name."""
    arguments: str | JsonObject | None = None
    """Its arguments: JSON as text, which may not be well-formed or, from some servers, an object."""
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


ChatCompletionInputMessageChunk = TypeAliasType(
    "ChatCompletionInputMessageChunk",
    Annotated[
        ChatCompletionInputMessageChunkText
        | ChatCompletionInputMessageChunkImageUrl
        | ChatCompletionInputMessageChunkInputAudio,
        Field(discriminator="type"),
    ],
)

"""A part of a message."""


class ChatCompletionInputToolCall(Model):
    """A tool call that the model asked for."""

    id: str | None = None
    """Its id, which the result repeats."""
    type: str | None = None
    """The kind of tool; "function" for all that servers know."""
    function: ChatCompletionInputFunctionCall
    """The function and its arguments."""


class ChatCompletionInputResponseFormatJSONSchema(Model):
    """JSON that fits a schema."""

    type: Literal["json_schema"]
    """The kind of answer."""
    json_schema: ChatCompletionInputJsonSchemaConfig
    """The schema and its name."""


ChatCompletionInputToolChoice = TypeAliasType(
    "ChatCompletionInputToolChoice",
    ChatCompletionInputToolChoiceEnum | ChatCompletionInputToolChoiceClass,
)

"""Whether tools are called."""


class ChatCompletionInputTool(Model):
    """A tool that the model may ask the caller to use."""

    type: str
    """The kind of tool; "function" for all that servers know."""
    function: ChatCompletionInputFunctionDefinition
    """The function."""


class ChatCompletionOutputToolCall(Model):
    """A tool call that the model asks for."""

    id: str | None = None
    """Its id, to be repeated with the result."""
    type: str | None = None
    """The kind of tool: "function"."""
    function: ChatCompletionOutputFunctionDefinition
    """The function and its arguments."""


class ChatCompletionOutputLogprobs(Model):
    """The probabilities of the tokens."""

    content: list[ChatCompletionOutputLogprob] | None = None
    """The tokens, in order."""


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
    """What the model thought before answering, as some servers call it."""
    reasoning_content: str | None = None
    """The same, as other servers call it."""


class ChatCompletionStreamOutputLogprobs(Model):
    """The probabilities of the tokens."""

    content: list[ChatCompletionStreamOutputLogprob] | None = None
    """The tokens, in order."""


ChatCompletionInputMessageContent = TypeAliasType(
    "ChatCompletionInputMessageContent", str | list[ChatCompletionInputMessageChunk]
)

"""What is said: text, or parts of several kinds."""

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


class ChatCompletionStreamOutputChoice(Model):
    """A piece of an answer."""

    index: int | None = None
    """The answer's place among the answers."""
    delta: ChatCompletionStreamOutputDelta
    """What the piece adds."""
    finish_reason: str | None = None
    """Why the answer ends, with its last piece: see the answer without a stream. Null before."""
    logprobs: ChatCompletionStreamOutputLogprobs | None = None
    """The probabilities of its tokens, where 'logprobs' asked for them."""


class ChatCompletionInputMessage(Model):
    """A message of a conversation."""

    role: str
    """Who says it: "system" or "developer" for instructions, "user", "assistant" for the model, "tool" for the result of a tool call."""
    content: ChatCompletionInputMessageContent | None = None
    """What is said; null beside tool calls."""
    name: str | None = None
    """The speaker's name, where several have the same role."""
    tool_calls: list[ChatCompletionInputToolCall] | None = None
    """The tool calls that the model asked for."""
    tool_call_id: str | None = None
    """The id of the tool call whose result this is."""


class ChatCompletionOutputComplete(Model):
    """An answer."""

    index: int | None = None
    """Its place among the answers."""
    message: ChatCompletionOutputMessage
    """The message."""
    finish_reason: str | None = None
    """Why it ends: "stop", "eos_token" or "stop_sequence" at its end, "length" at the limit, "tool_calls" to wait for tools, "content_filter" if cut."""
    logprobs: ChatCompletionOutputLogprobs | None = None
    """The probabilities of its tokens, where 'logprobs' asked for them."""


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
    choices: list[ChatCompletionStreamOutputChoice]
    """The pieces by answer; none in the piece that counts the tokens."""
    usage: ChatCompletionStreamOutputUsage | None = None
    """How many tokens were read and written, in one piece at the end where 'stream_options' asked for it."""


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
    stop: list[str] | None = None
    """Texts that end the answer as soon as one comes; servers take up to 4."""
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
    choices: list[ChatCompletionOutputComplete]
    """The answers: as many as 'n' asked for."""
    usage: ChatCompletionOutputUsage | None = None
    """How many tokens were read and written."""


class ChatCompletionInputMessageChunkTextParam(TypedDict):
    """Text."""

    type: Literal["text"]
    """The kind of part."""
    text: str
    """The text."""


class ChatCompletionInputUrlParam(TypedDict):
    """Where a picture is."""

    url: str
    """A web address, or a data URL that holds the picture."""
    detail: NotRequired[str | None]
    """How closely to look, for servers that know degrees."""


class ChatCompletionInputAudioParam(TypedDict):
    """A recording."""

    data: str
    """The file as base64."""
    format: str
    """Its format."""


class ChatCompletionInputResponseFormatTextParam(TypedDict):
    """Text of any form."""

    type: Literal["text"]
    """The kind of answer."""


class ChatCompletionInputResponseFormatJSONObjectParam(TypedDict):
    """Any JSON object."""

    type: Literal["json_object"]
    """The kind of answer."""


class ChatCompletionInputGrammarRegexParam(TypedDict):
    """Text that matches a regular expression, in the form of Text Generation Inference."""

    type: Literal["regex"]
    """The kind of answer."""
    value: str
    """The regular expression."""


class ChatCompletionInputStreamOptionsParam(TypedDict):
    """What a stream holds beside the pieces."""

    include_usage: NotRequired[bool]
    """Count the tokens in one more piece at the end. The server's default is false."""


ChatCompletionInputToolChoiceEnumParam: TypeAlias = Literal["auto", "none", "required"]

"""Whether tools are called: as the model sees fit, never, or at least one."""


class ChatCompletionInputFunctionNameParam(TypedDict):
    """A function by its name."""

    name: str
    """The function's name."""


class ChatCompletionInputMessageChunkImageUrlParam(TypedDict):
    """A picture."""

    type: Literal["image_url"]
    """The kind of part."""
    image_url: ChatCompletionInputUrlParam
    """Where the picture is."""


class ChatCompletionInputMessageChunkInputAudioParam(TypedDict):
    """A recording."""

    type: Literal["input_audio"]
    """The kind of part."""
    input_audio: ChatCompletionInputAudioParam
    """The recording."""


class ChatCompletionInputFunctionCallParam(TypedDict):
    """A function and its arguments."""

    name: str
    """The function's name."""
    arguments: NotRequired[str | JsonObject]
    """Its arguments: JSON as text or, for some servers, an object."""


class ChatCompletionInputGrammarJsonParam(TypedDict):
    """JSON that fits a schema, in the form of Text Generation Inference."""

    type: Literal["json"]
    """The kind of answer."""
    value: JsonValue
    """The JSON Schema, as an object or as text."""


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


class ChatCompletionInputToolChoiceClassParam(TypedDict):
    """The function that must be called."""

    type: NotRequired[str]
    """The kind of tool; OpenAI's servers want "function"."""
    function: ChatCompletionInputFunctionNameParam
    """The function."""


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


ChatCompletionInputMessageChunkParam: TypeAlias = (
    ChatCompletionInputMessageChunkTextParam
    | ChatCompletionInputMessageChunkImageUrlParam
    | ChatCompletionInputMessageChunkInputAudioParam
)

"""A part of a message."""


class ChatCompletionInputToolCallParam(TypedDict):
    """A tool call that the model asked for."""

    id: NotRequired[str | None]
    """Its id, which the result repeats."""
    type: NotRequired[str | None]
    """The kind of tool; "function" for all that servers know."""
    function: ChatCompletionInputFunctionCallParam
    """The function and its arguments."""


class ChatCompletionInputResponseFormatJSONSchemaParam(TypedDict):
    """JSON that fits a schema."""

    type: Literal["json_schema"]
    """The kind of answer."""
    json_schema: ChatCompletionInputJsonSchemaConfigParam
    """The schema and its name."""


ChatCompletionInputToolChoiceParam: TypeAlias = (
    ChatCompletionInputToolChoiceEnumParam | ChatCompletionInputToolChoiceClassParam
)

"""Whether tools are called."""


class ChatCompletionInputToolParam(TypedDict):
    """A tool that the model may ask the caller to use."""

    type: str
    """The kind of tool; "function" for all that servers know."""
    function: ChatCompletionInputFunctionDefinitionParam
    """The function."""


ChatCompletionInputMessageContentParam: TypeAlias = str | list[ChatCompletionInputMessageChunkParam]

"""What is said: text, or parts of several kinds."""

ChatCompletionInputGrammarTypeParam: TypeAlias = (
    ChatCompletionInputResponseFormatTextParam
    | ChatCompletionInputResponseFormatJSONObjectParam
    | ChatCompletionInputResponseFormatJSONSchemaParam
    | ChatCompletionInputGrammarJsonParam
    | ChatCompletionInputGrammarRegexParam
)

"""What an answer must conform to."""


class ChatCompletionInputMessageParam(TypedDict):
    """A message of a conversation."""

    role: str
    """Who says it: "system" or "developer" for instructions, "user", "assistant" for the model, "tool" for the result of a tool call."""
    content: NotRequired[ChatCompletionInputMessageContentParam | None]
    """What is said; null beside tool calls."""
    name: NotRequired[str | None]
    """The speaker's name, where several have the same role."""
    tool_calls: NotRequired[list[ChatCompletionInputToolCallParam] | None]
    """The tool calls that the model asked for."""
    tool_call_id: NotRequired[str | None]
    """The id of the tool call whose result this is."""


class ChatCompletionInputParam(TypedDict):
    """A conversation, and how to answer it. What is not set is left to the server."""

    model: NotRequired[str]
    """The model's id."""
    messages: list[ChatCompletionInputMessageParam]
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
    stop: NotRequired[list[str]]
    """Texts that end the answer as soon as one comes; servers take up to 4."""
    stream_options: NotRequired[ChatCompletionInputStreamOptionsParam]
    """What a stream holds beside the pieces; only with 'stream'."""
    temperature: NotRequired[float]
    """How evenly tokens are drawn, from 0 to 2: above 1 more evenly, towards 0 always the likeliest. The server's default is 1."""
    tool_choice: NotRequired[ChatCompletionInputToolChoiceParam]
    """Whether the model may call tools, must, or must call a certain one. The server's default is "auto" where there are tools."""
    tool_prompt: NotRequired[str]
    """A text to put before the description of the tools."""
    tools: NotRequired[list[ChatCompletionInputToolParam]]
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
