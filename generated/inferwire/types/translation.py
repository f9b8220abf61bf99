"""Types of the task `translation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TranslationInput",
    "TranslationInputParam",
    "TranslationOutput",
    "TranslationParameters",
    "TranslationParametersParam",
    "TranslationTruncationStrategy",
    "TranslationTruncationStrategyParam",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import JsonObject, Model
from typing_extensions import TypeAliasType


class TranslationInput(Model):
    """A translation request."""

    inputs: str
    """The text to translate."""
    parameters: TranslationParameters | None = None
    """The parameters of the request."""


class TranslationOutput(Model):
    """A translation response."""

    translation_text: str
    """The translated text."""


class TranslationParameters(Model):
    """Parameters of translation."""

    src_lang: str | None = None
    """The source language, as a language code of the model; only with 'tgt_lang'."""
    tgt_lang: str | None = None
    """The target language, as a language code of the model; only with 'src_lang'."""
    clean_up_tokenization_spaces: bool | None = None
    """Whether to remove extra spaces left by tokenization, such as before a period."""
    truncation: TranslationTruncationStrategy | None = None
    """How to truncate a text that is too long for the model."""
    generate_parameters: JsonObject | None = None
    """Additional generation parameters, with the names that the server uses."""


TranslationTruncationStrategy = TypeAliasType(
    "TranslationTruncationStrategy",
    Literal["do_not_truncate", "longest_first", "only_first", "only_second"],
)

"""How to truncate the input: not at all (do_not_truncate), or by shortening the longer text of a pair (longest_first), the first text (only_first) or the second text (only_second). For a single text, longest_first and only_first are the same."""


class TranslationInputParam(TypedDict):
    """A translation request."""

    inputs: str
    """The text to translate."""
    parameters: NotRequired[TranslationParameters | TranslationParametersParam]
    """The parameters of the request."""


class TranslationParametersParam(TypedDict):
    """Parameters of translation."""

    src_lang: NotRequired[str]
    """The source language, as a language code of the model; only with 'tgt_lang'."""
    tgt_lang: NotRequired[str]
    """The target language, as a language code of the model; only with 'src_lang'."""
    clean_up_tokenization_spaces: NotRequired[bool]
    """Whether to remove extra spaces left by tokenization, such as before a period."""
    truncation: NotRequired[TranslationTruncationStrategyParam]
    """How to truncate a text that is too long for the model."""
    generate_parameters: NotRequired[JsonObject]
    """Additional generation parameters, with the names that the server uses."""


TranslationTruncationStrategyParam: TypeAlias = Literal[
    "do_not_truncate", "longest_first", "only_first", "only_second"
]

"""How to truncate the input: not at all (do_not_truncate), or by shortening the longer text of a pair (longest_first), the first text (only_first) or the second text (only_second). For a single text, longest_first and only_first are the same."""
