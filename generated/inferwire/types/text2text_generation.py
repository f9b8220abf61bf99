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
    """A text-to-text generation request."""

    inputs: str
    """The input text: an instruction, a question, or any input that the model was trained on."""
    parameters: Text2textGenerationParameters | None = None
    """The parameters of the request."""


class Text2TextGenerationOutput(Model):
    """A text-to-text generation response."""

    generated_text: str
    """The generated text."""


class Text2textGenerationParameters(Model):
    """Parameters of text-to-text generation."""

    clean_up_tokenization_spaces: bool | None = None
    """Whether to remove extra spaces left by tokenization, such as before a period."""
    truncation: Text2textGenerationTruncationStrategy | None = None
    """How to truncate a text that is too long for the model."""
    generate_parameters: JsonObject | None = None
    """Additional generation parameters, with the names that the server uses."""


Text2textGenerationTruncationStrategy = TypeAliasType(
    "Text2textGenerationTruncationStrategy",
    Literal["do_not_truncate", "longest_first", "only_first", "only_second"],
)

"""How to truncate the input: not at all (do_not_truncate), or by shortening the longer text of a pair (longest_first), the first text (only_first) or the second text (only_second). For a single text, longest_first and only_first are the same."""


class Text2TextGenerationInputParam(TypedDict):
    """A text-to-text generation request."""

    inputs: str
    """The input text: an instruction, a question, or any input that the model was trained on."""
    parameters: NotRequired[Text2textGenerationParameters | Text2textGenerationParametersParam]
    """The parameters of the request."""


class Text2textGenerationParametersParam(TypedDict):
    """Parameters of text-to-text generation."""

    clean_up_tokenization_spaces: NotRequired[bool]
    """Whether to remove extra spaces left by tokenization, such as before a period."""
    truncation: NotRequired[Text2textGenerationTruncationStrategyParam]
    """How to truncate a text that is too long for the model."""
    generate_parameters: NotRequired[JsonObject]
    """Additional generation parameters, with the names that the server uses."""


Text2textGenerationTruncationStrategyParam: TypeAlias = Literal[
    "do_not_truncate", "longest_first", "only_first", "only_second"
]

"""How to truncate the input: not at all (do_not_truncate), or by shortening the longer text of a pair (longest_first), the first text (only_first) or the second text (only_second). For a single text, longest_first and only_first are the same."""
