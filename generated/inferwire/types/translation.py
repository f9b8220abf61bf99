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
    """A text, and how to translate it."""

    inputs: str
    """The text."""
    parameters: TranslationParameters | None = None
    """How to translate it."""


class TranslationOutput(Model):
    """A text in another language."""

    translation_text: str
    """The translation."""


class TranslationParameters(Model):
    """How to translate a text."""

    src_lang: str | None = None
    """The language of the text, as the model calls it; only with 'tgt_lang'."""
    tgt_lang: str | None = None
    """The language to translate into, as the model calls it; only with 'src_lang'."""
    clean_up_tokenization_spaces: bool | None = None
    """Take out spaces that do not belong into the text, as before a full stop."""
    truncation: TranslationTruncationStrategy | None = None
    """What to do with a text that is too long for the model."""
    generate_parameters: JsonObject | None = None
    """How the model chooses its tokens, by the names that the server has for it."""


TranslationTruncationStrategy = TypeAliasType(
    "TranslationTruncationStrategy",
    Literal["do_not_truncate", "longest_first", "only_first", "only_second"],
)

"""What to cut off, where the model reads two texts: nothing, from the longer one, from the first, or from the second. A text alone is the first and the longer one."""


class TranslationInputParam(TypedDict):
    """A text, and how to translate it."""

    inputs: str
    """The text."""
    parameters: NotRequired[TranslationParameters | TranslationParametersParam]
    """How to translate it."""


class TranslationParametersParam(TypedDict):
    """How to translate a text."""

    src_lang: NotRequired[str]
    """The language of the text, as the model calls it; only with 'tgt_lang'."""
    tgt_lang: NotRequired[str]
    """The language to translate into, as the model calls it; only with 'src_lang'."""
    clean_up_tokenization_spaces: NotRequired[bool]
    """Take out spaces that do not belong into the text, as before a full stop."""
    truncation: NotRequired[TranslationTruncationStrategyParam]
    """What to do with a text that is too long for the model."""
    generate_parameters: NotRequired[JsonObject]
    """How the model chooses its tokens, by the names that the server has for it."""


TranslationTruncationStrategyParam: TypeAlias = Literal[
    "do_not_truncate", "longest_first", "only_first", "only_second"
]

"""What to cut off, where the model reads two texts: nothing, from the longer one, from the first, or from the second. A text alone is the first and the longer one."""
