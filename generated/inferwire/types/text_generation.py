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

from inferwire_runtime import JsonValue, Model
from pydantic import Field
from typing_extensions import TypeAliasType


class TextGenerationInput(Model):
    """A text to continue, and how."""

    inputs: str
    """The text to continue."""
    parameters: TextGenerationInputGenerateParameters | None = None
    """How to continue it."""
    stream: bool | None = None
    """Send each token as soon as there is one. The server's default is false."""


class TextGenerationInputGenerateParameters(Model):
    """How to continue a text. What is not set is left to the server."""

    details: bool | None = None
    """Say more than the text: its tokens, their probabilities, why it ends. The server's default is false on its root route."""
    adapter_id: str | None = None
    """The id of a LoRA adapter to use."""
    best_of: int | None = None
    """Write this many continuations, and return the likeliest. Needs sampling."""
    decoder_input_details: bool | None = None
    """Say the tokens of the prompt and their probabilities too; only with 'details'. The server's default is false."""
    do_sample: bool | None = None
    """Draw tokens by chance; false takes the likeliest. The server's default is false."""
    frequency_penalty: float | None = None
    """Make tokens less likely the more often they came, from -2 to 2; 0 for not."""
    grammar: TextGenerationInputGrammarType | None = None
    """What the new text must conform to."""
    max_new_tokens: int | None = None
    """The most tokens to write. The server's default is 100 or, in newer ones, 1024."""
    repetition_penalty: float | None = None
    """Make tokens less likely that came before; 1 for not."""
    return_full_text: bool | None = None
    """Put the prompt before the new text. False is sent where nothing is set, as servers differ."""
    seed: int | None = None
    """The start of the random numbers: the same seed gives the same text."""
    stop: list[str] | None = None
    """Texts that end the new text as soon as one comes; servers take up to 4."""
    temperature: float | None = None
    """How evenly tokens are drawn: above 1 more evenly, towards 0 always the likeliest."""
    top_k: int | None = None
    """Draw from this many of the likeliest tokens."""
    top_n_tokens: int | None = None
    """Say this many of the likeliest tokens at each place; only with 'details'."""
    top_p: float | None = None
    """Draw from the likeliest tokens whose probabilities add up to this, from 0 to 1."""
    truncate: int | None = None
    """Cut the prompt to this many tokens, from its end."""
    typical_p: float | None = None
    """Draw from the tokens closest to what is expected, up to this probability, from 0 to 1 (locally typical sampling)."""
    watermark: bool | None = None
    """Mark the text by its choice of tokens, so that it can be told from others. The server's default is false."""


class TextGenerationInputGrammarJson(Model):
    """The text is JSON that fits a schema."""

    type: Literal["json"]
    """The kind of grammar."""
    value: JsonValue
    """The JSON Schema, as an object or as text."""


class TextGenerationInputGrammarJsonSchema(Model):
    """The text is JSON that fits a schema with a name."""

    type: Literal["json_schema"]
    """The kind of grammar."""
    value: TextGenerationInputJsonSchemaConfig
    """The schema and its name."""


class TextGenerationInputGrammarRegex(Model):
    """The text matches a regular expression."""

    type: Literal["regex"]
    """The kind of grammar."""
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

"""What a text must conform to."""


class TextGenerationInputJsonSchemaConfig(Model):
    """A JSON Schema with a name."""

    name: str | None = None
    """Its name."""
    schema_: Annotated[JsonValue, Field(alias="schema")]
    """The JSON Schema."""


class TextGenerationOutput(Model):
    """The new text."""

    generated_text: str
    """The text."""
    details: TextGenerationOutputDetails | None = None
    """How it came about, where 'details' asked for it."""


class TextGenerationOutputBestOfSequence(Model):
    """One of several continuations."""

    generated_text: str
    """Its text."""
    finish_reason: TextGenerationOutputFinishReason
    """Why it ends."""
    generated_tokens: int
    """How many tokens were written."""
    prefill: list[TextGenerationOutputPrefillToken]
    """The tokens of the prompt, where 'decoder_input_details' asked for them."""
    seed: int | None = None
    """The seed of the random numbers, where they were used."""
    tokens: list[TextGenerationOutputToken]
    """The tokens written."""
    top_tokens: list[list[TextGenerationOutputToken]] | None = None
    """The likeliest tokens at each place, where 'top_n_tokens' asked for them."""


class TextGenerationOutputDetails(Model):
    """How a text came about."""

    finish_reason: TextGenerationOutputFinishReason
    """Why it ends."""
    generated_tokens: int
    """How many tokens were written."""
    prefill: list[TextGenerationOutputPrefillToken]
    """The tokens of the prompt, where 'decoder_input_details' asked for them."""
    seed: int | None = None
    """The seed of the random numbers, where they were used."""
    tokens: list[TextGenerationOutputToken]
    """The tokens written."""
    top_tokens: list[list[TextGenerationOutputToken]] | None = None
    """The likeliest tokens at each place, where 'top_n_tokens' asked for them."""
    best_of_sequences: list[TextGenerationOutputBestOfSequence] | None = None
    """The other continuations, where 'best_of' asked for them."""


TextGenerationOutputFinishReason = TypeAliasType(
    "TextGenerationOutputFinishReason", Literal["length", "eos_token", "stop_sequence"] | str
)

"""Why the text ends: the limit was reached, the model ended it, or one of the 'stop' texts came."""


class TextGenerationOutputPrefillToken(Model):
    """A token of the prompt."""

    id: int
    """Its number in the model's vocabulary."""
    text: str
    """Its text."""
    logprob: float | None = None
    """The logarithm of its probability; null for the first."""


class TextGenerationOutputToken(Model):
    """A token of the text."""

    id: int
    """Its number in the model's vocabulary."""
    text: str
    """Its text."""
    logprob: float | None = None
    """The logarithm of its probability."""
    special: bool
    """It steers the model and is not part of the text."""


class TextGenerationStreamOutput(Model):
    """A token of the new text; the last one comes with the whole text."""

    index: int | None = None
    """Its place among the new tokens."""
    token: TextGenerationStreamOutputToken
    """The token."""
    top_tokens: list[TextGenerationStreamOutputToken] | None = None
    """The likeliest tokens at this place, where 'top_n_tokens' asked for them."""
    generated_text: str | None = None
    """The whole text, with the last token; null before."""
    details: TextGenerationStreamOutputStreamDetails | None = None
    """How the text came about, with the last token; null before."""


TextGenerationStreamOutputFinishReason = TypeAliasType(
    "TextGenerationStreamOutputFinishReason", Literal["length", "eos_token", "stop_sequence"] | str
)

"""Why the text ends: the limit was reached, the model ended it, or one of the 'stop' texts came."""


class TextGenerationStreamOutputStreamDetails(Model):
    """How a text came about."""

    finish_reason: TextGenerationStreamOutputFinishReason
    """Why it ends."""
    generated_tokens: int
    """How many tokens were written."""
    input_length: int | None = None
    """How many tokens the prompt has."""
    seed: int | None = None
    """The seed of the random numbers, where they were used."""


class TextGenerationStreamOutputToken(Model):
    """A token of the text."""

    id: int
    """Its number in the model's vocabulary."""
    text: str
    """Its text."""
    logprob: float | None = None
    """The logarithm of its probability."""
    special: bool
    """It steers the model and is not part of the text."""


class TextGenerationInputGenerateParametersParam(TypedDict):
    """How to continue a text. What is not set is left to the server."""

    details: NotRequired[bool]
    """Say more than the text: its tokens, their probabilities, why it ends. The server's default is false on its root route."""
    adapter_id: NotRequired[str]
    """The id of a LoRA adapter to use."""
    best_of: NotRequired[int]
    """Write this many continuations, and return the likeliest. Needs sampling."""
    decoder_input_details: NotRequired[bool]
    """Say the tokens of the prompt and their probabilities too; only with 'details'. The server's default is false."""
    do_sample: NotRequired[bool]
    """Draw tokens by chance; false takes the likeliest. The server's default is false."""
    frequency_penalty: NotRequired[float]
    """Make tokens less likely the more often they came, from -2 to 2; 0 for not."""
    grammar: NotRequired[TextGenerationInputGrammarTypeParam]
    """What the new text must conform to."""
    max_new_tokens: NotRequired[int]
    """The most tokens to write. The server's default is 100 or, in newer ones, 1024."""
    repetition_penalty: NotRequired[float]
    """Make tokens less likely that came before; 1 for not."""
    return_full_text: NotRequired[bool]
    """Put the prompt before the new text. False is sent where nothing is set, as servers differ."""
    seed: NotRequired[int]
    """The start of the random numbers: the same seed gives the same text."""
    stop: NotRequired[list[str]]
    """Texts that end the new text as soon as one comes; servers take up to 4."""
    temperature: NotRequired[float]
    """How evenly tokens are drawn: above 1 more evenly, towards 0 always the likeliest."""
    top_k: NotRequired[int]
    """Draw from this many of the likeliest tokens."""
    top_n_tokens: NotRequired[int]
    """Say this many of the likeliest tokens at each place; only with 'details'."""
    top_p: NotRequired[float]
    """Draw from the likeliest tokens whose probabilities add up to this, from 0 to 1."""
    truncate: NotRequired[int]
    """Cut the prompt to this many tokens, from its end."""
    typical_p: NotRequired[float]
    """Draw from the tokens closest to what is expected, up to this probability, from 0 to 1 (locally typical sampling)."""
    watermark: NotRequired[bool]
    """Mark the text by its choice of tokens, so that it can be told from others. The server's default is false."""


class TextGenerationInputGrammarJsonParam(TypedDict):
    """The text is JSON that fits a schema."""

    type: Literal["json"]
    """The kind of grammar."""
    value: JsonValue
    """The JSON Schema, as an object or as text."""


class TextGenerationInputGrammarJsonSchemaParam(TypedDict):
    """The text is JSON that fits a schema with a name."""

    type: Literal["json_schema"]
    """The kind of grammar."""
    value: TextGenerationInputJsonSchemaConfig | TextGenerationInputJsonSchemaConfigParam
    """The schema and its name."""


class TextGenerationInputGrammarRegexParam(TypedDict):
    """The text matches a regular expression."""

    type: Literal["regex"]
    """The kind of grammar."""
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

"""What a text must conform to."""


class TextGenerationInputJsonSchemaConfigParam(TypedDict):
    """A JSON Schema with a name."""

    name: NotRequired[str | None]
    """Its name."""
    schema: JsonValue
    """The JSON Schema."""


class TextGenerationInputParam(TypedDict):
    """A text to continue, and how."""

    inputs: str
    """The text to continue."""
    parameters: NotRequired[
        TextGenerationInputGenerateParameters | TextGenerationInputGenerateParametersParam
    ]
    """How to continue it."""
    stream: NotRequired[bool]
    """Send each token as soon as there is one. The server's default is false."""
