"""Types of the task `text2text-generation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "Text2TextGenerationInput",
    "Text2TextGenerationInputParam",
    "Text2TextGenerationOutput",
    "Text2textGenerationParameters",
    "Text2textGenerationParametersParam",
    "Text2textGenerationTruncationStrategy",
    "Text2textGenerationTruncationStrategyParam",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import JsonObject, Model
from typing_extensions import TypeAliasType


class Text2TextGenerationInput(Model):
    """A text to answer, and how."""

    inputs: str
    """The text: an instruction, a question, or what the model was trained on."""
    parameters: Text2textGenerationParameters | None = None
    """How to answer it."""


class Text2TextGenerationOutput(Model):
    """A new text."""

    generated_text: str
    """The new text."""


class Text2textGenerationParameters(Model):
    """How to answer a text."""

    clean_up_tokenization_spaces: bool | None = None
    """Take out spaces that do not belong into the text, as before a full stop."""
    truncation: Text2textGenerationTruncationStrategy | None = None
    """What to do with a text that is too long for the model."""
    generate_parameters: JsonObject | None = None
    """How the model chooses its tokens, by the names that the server has for it."""


Text2textGenerationTruncationStrategy = TypeAliasType(
    "Text2textGenerationTruncationStrategy",
    Literal["do_not_truncate", "longest_first", "only_first", "only_second"],
)

"""What to cut off, where the model reads two texts: nothing, from the longer one, from the first, or from the second. A text alone is the first and the longer one."""


class Text2TextGenerationInputParam(TypedDict):
    """A text to answer, and how."""

    inputs: str
    """The text: an instruction, a question, or what the model was trained on."""
    parameters: NotRequired[Text2textGenerationParameters | Text2textGenerationParametersParam]
    """How to answer it."""


class Text2textGenerationParametersParam(TypedDict):
    """How to answer a text."""

    clean_up_tokenization_spaces: NotRequired[bool]
    """Take out spaces that do not belong into the text, as before a full stop."""
    truncation: NotRequired[Text2textGenerationTruncationStrategyParam]
    """What to do with a text that is too long for the model."""
    generate_parameters: NotRequired[JsonObject]
    """How the model chooses its tokens, by the names that the server has for it."""


Text2textGenerationTruncationStrategyParam: TypeAlias = Literal[
    "do_not_truncate", "longest_first", "only_first", "only_second"
]

"""What to cut off, where the model reads two texts: nothing, from the longer one, from the first, or from the second. A text alone is the first and the longer one."""
