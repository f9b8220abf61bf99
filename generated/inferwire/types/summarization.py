"""Types of the task `summarization`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "SummarizationInput",
    "SummarizationInputParam",
    "SummarizationOutput",
    "SummarizationParameters",
    "SummarizationParametersParam",
    "SummarizationTruncationStrategy",
    "SummarizationTruncationStrategyParam",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import JsonObject, Model
from typing_extensions import TypeAliasType


class SummarizationInput(Model):
    """A text, and how to sum it up."""

    inputs: str
    """The text."""
    parameters: SummarizationParameters | None = None
    """How to sum it up."""


class SummarizationOutput(Model):
    """A text, summed up."""

    summary_text: str
    """The summary."""


class SummarizationParameters(Model):
    """How to sum a text up."""

    clean_up_tokenization_spaces: bool | None = None
    """Take out spaces that do not belong into the text, as before a full stop."""
    generate_parameters: JsonObject | None = None
    """How the model chooses its tokens, by the names that the server has for it."""
    truncation: SummarizationTruncationStrategy | None = None
    """What to do with a text that is too long for the model."""


SummarizationTruncationStrategy = TypeAliasType(
    "SummarizationTruncationStrategy",
    Literal["do_not_truncate", "longest_first", "only_first", "only_second"],
)

"""What to cut off, where the model reads two texts: nothing, from the longer one, from the first, or from the second. A text alone is the first and the longer one."""


class SummarizationInputParam(TypedDict):
    """A text, and how to sum it up."""

    inputs: str
    """The text."""
    parameters: NotRequired[SummarizationParameters | SummarizationParametersParam]
    """How to sum it up."""


class SummarizationParametersParam(TypedDict):
    """How to sum a text up."""

    clean_up_tokenization_spaces: NotRequired[bool]
    """Take out spaces that do not belong into the text, as before a full stop."""
    generate_parameters: NotRequired[JsonObject]
    """How the model chooses its tokens, by the names that the server has for it."""
    truncation: NotRequired[SummarizationTruncationStrategyParam]
    """What to do with a text that is too long for the model."""


SummarizationTruncationStrategyParam: TypeAlias = Literal[
    "do_not_truncate", "longest_first", "only_first", "only_second"
]

"""What to cut off, where the model reads two texts: nothing, from the longer one, from the first, or from the second. A text alone is the first and the longer one."""
