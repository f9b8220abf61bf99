"""Types of the task `text-generation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TextGenerationInput",
    "TextGenerationInputGenerateParameters",
    "TextGenerationInputGenerateParametersParam",
    "TextGenerationInputGrammarJson",
    "TextGenerationInputGrammarJsonParam",
    "TextGenerationInputGrammarJsonSchema",
    "TextGenerationInputGrammarJsonSchemaParam",
    "TextGenerationInputGrammarRegex",
    "TextGenerationInputGrammarRegexParam",
    "TextGenerationInputGrammarType",
    "TextGenerationInputGrammarTypeParam",
    "TextGenerationInputJsonSchemaConfig",
    "TextGenerationInputJsonSchemaConfigParam",
    "TextGenerationInputParam",
    "TextGenerationOutput",
    "TextGenerationOutputBestOfSequence",
    "TextGenerationOutputDetails",
    "TextGenerationOutputFinishReason",
    "TextGenerationOutputPrefillToken",
    "TextGenerationOutputToken",
    "TextGenerationStreamOutput",
    "TextGenerationStreamOutputFinishReason",
    "TextGenerationStreamOutputStreamDetails",
    "TextGenerationStreamOutputToken",
]

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Bookkeeping, JsonValue, Model
from pydantic import Field
from typing_extensions import TypeAliasType


class TextGenerationInput(Model):
    """A text generation request."""

    inputs: str
    """The prompt to continue."""
    parameters: TextGenerationInputGenerateParameters | None = None
    """The parameters of the request."""
    stream: bool | None = None
    """Whether to stream the tokens as they are generated. The server's default is false."""


class TextGenerationInputGenerateParameters(Model):
    """Parameters of text generation. Unset parameters use the server's defaults."""

    details: bool | None = None
    """Whether to also return tokens, log probabilities and the finish reason. The server's default is false."""
    adapter_id: str | None = None
    """The id of the LoRA adapter to use."""
    best_of: int | None = None
    """The number of sequences to generate. The most probable one is returned. Requires sampling."""
    decoder_input_details: bool | None = None
    """Whether to also return the tokens of the prompt and their log probabilities; only with 'details'. The server's default is false."""
    do_sample: bool | None = None
    """Whether to sample; if false, decode greedily. The server's default is false."""
    frequency_penalty: float | None = None
    """Penalty per occurrence of a token, from -2 to 2. 0 disables it."""
    grammar: TextGenerationInputGrammarType | None = None
    """The grammar that the generated text must conform to."""
    max_new_tokens: int | None = None
    """The maximum number of tokens to generate. The server's default is 100 or, in newer versions, 1024."""
    repetition_penalty: float | None = None
    """Penalty for tokens that have already occurred. 1 disables it."""
    return_full_text: bool | None = None
    """Whether to prepend the prompt to the generated text. Defaults to false."""
    seed: int | None = None
    """The random seed. The same seed gives the same text."""
    stop: list[str] | None = None
    """The stop sequences, which end generation. Servers accept at most 4."""
    temperature: float | None = None
    """Sampling temperature: higher is more random, near 0 is greedy."""
    top_k: int | None = None
    """Top-k sampling: the number of most probable tokens to sample from."""
    top_n_tokens: int | None = None
    """The number of most probable tokens to return for each position; only with 'details'."""
    top_p: float | None = None
    """Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1."""
    truncate: int | None = None
    """The maximum number of prompt tokens. A longer prompt is truncated to its last tokens."""
    typical_p: float | None = None
    """Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1."""
    watermark: bool | None = None
    """Whether to watermark the generated text, so that it can be detected as generated. The server's default is false."""


class TextGenerationInputGrammarJson(Model):
    """JSON that conforms to a schema."""

    type: Literal["json"]
    """The type of the grammar."""
    value: JsonValue
    """The JSON Schema, as an object or as a string."""


class TextGenerationInputGrammarJsonSchema(Model):
    """JSON that conforms to a named schema."""

    type: Literal["json_schema"]
    """The type of the grammar."""
    value: TextGenerationInputJsonSchemaConfig
    """The schema and its name."""


class TextGenerationInputGrammarRegex(Model):
    """Text that matches a regular expression."""

    type: Literal["regex"]
    """The type of the grammar."""
    value: str
    """The regular expression."""


TextGenerationInputGrammarType = TypeAliasType(
    "TextGenerationInputGrammarType",
    Annotated[
        TextGenerationInputGrammarJson
        | TextGenerationInputGrammarRegex
        | TextGenerationInputGrammarJsonSchema,
        Field(discriminator="type"),
    ],
)

"""The grammar that generated text must conform to."""


class TextGenerationInputJsonSchemaConfig(Model):
    """A named JSON Schema."""

    name: str | None = None
    """The name of the schema."""
    schema_: Annotated[JsonValue, Field(alias="schema")]
    """The JSON Schema."""


class TextGenerationOutput(Model):
    """A text generation response."""

    generated_text: str
    """The generated text."""
    details: TextGenerationOutputDetails | None = None
    """The details of the generation, if 'details' is set."""


class TextGenerationOutputBestOfSequence(Model):
    """One of several generated sequences."""

    generated_text: str
    """The generated text."""
    finish_reason: TextGenerationOutputFinishReason
    """The reason that generation ended."""
    generated_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    prefill: Annotated[list[TextGenerationOutputPrefillToken] | None, Bookkeeping()] = None
    """The tokens of the prompt, if 'decoder_input_details' is set."""
    seed: Annotated[int | None, Bookkeeping()] = None
    """The random seed, if sampling was used."""
    tokens: list[TextGenerationOutputToken]
    """The generated tokens."""
    top_tokens: Annotated[list[list[TextGenerationOutputToken]] | None, Bookkeeping()] = None
    """The most probable tokens at each position, if 'top_n_tokens' is set."""


class TextGenerationOutputDetails(Model):
    """The details of a generation."""

    finish_reason: TextGenerationOutputFinishReason
    """The reason that generation ended."""
    generated_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    prefill: Annotated[list[TextGenerationOutputPrefillToken] | None, Bookkeeping()] = None
    """The tokens of the prompt, if 'decoder_input_details' is set."""
    seed: Annotated[int | None, Bookkeeping()] = None
    """The random seed, if sampling was used."""
    tokens: list[TextGenerationOutputToken]
    """The generated tokens."""
    top_tokens: Annotated[list[list[TextGenerationOutputToken]] | None, Bookkeeping()] = None
    """The most probable tokens at each position, if 'top_n_tokens' is set."""
    best_of_sequences: list[TextGenerationOutputBestOfSequence] | None = None
    """The other generated sequences, if 'best_of' is set."""


TextGenerationOutputFinishReason = TypeAliasType(
    "TextGenerationOutputFinishReason", Literal["length", "eos_token", "stop_sequence"] | str
)

"""The reason that generation ended: the token limit (length), the end-of-sequence token (eos_token), or a stop sequence (stop_sequence)."""


class TextGenerationOutputPrefillToken(Model):
    """A token of the prompt."""

    id: Annotated[int | None, Bookkeeping()] = None
    """The id of the token in the model's vocabulary."""
    text: str
    """The text of the token."""
    logprob: Annotated[float | None, Bookkeeping()] = None
    """The log probability of the token; null for the first token."""


class TextGenerationOutputToken(Model):
    """A generated token."""

    id: Annotated[int | None, Bookkeeping()] = None
    """The id of the token in the model's vocabulary."""
    text: str
    """The text of the token."""
    logprob: Annotated[float | None, Bookkeeping()] = None
    """The log probability of the token."""
    special: Annotated[bool, Bookkeeping(False)] = False
    """Whether the token is a special token, which is not part of the text."""


class TextGenerationStreamOutput(Model):
    """A generated token. The last event also has the full text."""

    index: Annotated[int | None, Bookkeeping()] = None
    """The index of the token among the generated tokens."""
    token: TextGenerationStreamOutputToken
    """The token."""
    top_tokens: Annotated[list[TextGenerationStreamOutputToken] | None, Bookkeeping()] = None
    """The most probable tokens at this position, if 'top_n_tokens' is set."""
    generated_text: str | None = None
    """The full text, in the last event; null before."""
    details: TextGenerationStreamOutputStreamDetails | None = None
    """The details of the generation, in the last event; null before."""


TextGenerationStreamOutputFinishReason = TypeAliasType(
    "TextGenerationStreamOutputFinishReason", Literal["length", "eos_token", "stop_sequence"] | str
)

"""The reason that generation ended: the token limit (length), the end-of-sequence token (eos_token), or a stop sequence (stop_sequence)."""


class TextGenerationStreamOutputStreamDetails(Model):
    """The details of a generation."""

    finish_reason: TextGenerationStreamOutputFinishReason
    """The reason that generation ended."""
    generated_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    input_length: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens in the prompt."""
    seed: Annotated[int | None, Bookkeeping()] = None
    """The random seed, if sampling was used."""


class TextGenerationStreamOutputToken(Model):
    """A generated token."""

    id: Annotated[int | None, Bookkeeping()] = None
    """The id of the token in the model's vocabulary."""
    text: str
    """The text of the token."""
    logprob: Annotated[float | None, Bookkeeping()] = None
    """The log probability of the token."""
    special: Annotated[bool, Bookkeeping(False)] = False
    """Whether the token is a special token, which is not part of the text."""


class TextGenerationInputGenerateParametersParam(TypedDict):
    """Parameters of text generation. Unset parameters use the server's defaults."""

    details: NotRequired[bool]
    """Whether to also return tokens, log probabilities and the finish reason. The server's default is false."""
    adapter_id: NotRequired[str]
    """The id of the LoRA adapter to use."""
    best_of: NotRequired[int]
    """The number of sequences to generate. The most probable one is returned. Requires sampling."""
    decoder_input_details: NotRequired[bool]
    """Whether to also return the tokens of the prompt and their log probabilities; only with 'details'. The server's default is false."""
    do_sample: NotRequired[bool]
    """Whether to sample; if false, decode greedily. The server's default is false."""
    frequency_penalty: NotRequired[float]
    """Penalty per occurrence of a token, from -2 to 2. 0 disables it."""
    grammar: NotRequired[TextGenerationInputGrammarTypeParam]
    """The grammar that the generated text must conform to."""
    max_new_tokens: NotRequired[int]
    """The maximum number of tokens to generate. The server's default is 100 or, in newer versions, 1024."""
    repetition_penalty: NotRequired[float]
    """Penalty for tokens that have already occurred. 1 disables it."""
    return_full_text: NotRequired[bool]
    """Whether to prepend the prompt to the generated text. Defaults to false."""
    seed: NotRequired[int]
    """The random seed. The same seed gives the same text."""
    stop: NotRequired[list[str]]
    """The stop sequences, which end generation. Servers accept at most 4."""
    temperature: NotRequired[float]
    """Sampling temperature: higher is more random, near 0 is greedy."""
    top_k: NotRequired[int]
    """Top-k sampling: the number of most probable tokens to sample from."""
    top_n_tokens: NotRequired[int]
    """The number of most probable tokens to return for each position; only with 'details'."""
    top_p: NotRequired[float]
    """Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1."""
    truncate: NotRequired[int]
    """The maximum number of prompt tokens. A longer prompt is truncated to its last tokens."""
    typical_p: NotRequired[float]
    """Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1."""
    watermark: NotRequired[bool]
    """Whether to watermark the generated text, so that it can be detected as generated. The server's default is false."""


class TextGenerationInputGrammarJsonParam(TypedDict):
    """JSON that conforms to a schema."""

    type: Literal["json"]
    """The type of the grammar."""
    value: JsonValue
    """The JSON Schema, as an object or as a string."""


class TextGenerationInputGrammarJsonSchemaParam(TypedDict):
    """JSON that conforms to a named schema."""

    type: Literal["json_schema"]
    """The type of the grammar."""
    value: TextGenerationInputJsonSchemaConfig | TextGenerationInputJsonSchemaConfigParam
    """The schema and its name."""


class TextGenerationInputGrammarRegexParam(TypedDict):
    """Text that matches a regular expression."""

    type: Literal["regex"]
    """The type of the grammar."""
    value: str
    """The regular expression."""


TextGenerationInputGrammarTypeParam: TypeAlias = (
    TextGenerationInputGrammarJson
    | TextGenerationInputGrammarJsonParam
    | TextGenerationInputGrammarRegex
    | TextGenerationInputGrammarRegexParam
    | TextGenerationInputGrammarJsonSchema
    | TextGenerationInputGrammarJsonSchemaParam
)

"""The grammar that generated text must conform to."""


class TextGenerationInputJsonSchemaConfigParam(TypedDict):
    """A named JSON Schema."""

    name: NotRequired[str | None]
    """The name of the schema."""
    schema: JsonValue
    """The JSON Schema."""


class TextGenerationInputParam(TypedDict):
    """A text generation request."""

    inputs: str
    """The prompt to continue."""
    parameters: NotRequired[
        TextGenerationInputGenerateParameters | TextGenerationInputGenerateParametersParam
    ]
    """The parameters of the request."""
    stream: NotRequired[bool]
    """Whether to stream the tokens as they are generated. The server's default is false."""
