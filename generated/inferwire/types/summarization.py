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
    """A summarization request."""

    inputs: str
    """The text to summarize."""
    parameters: SummarizationParameters | None = None
    """The parameters of the request."""


class SummarizationOutput(Model):
    """A summarization response."""

    summary_text: str
    """The summary."""


class SummarizationParameters(Model):
    """Parameters of summarization."""

    clean_up_tokenization_spaces: bool | None = None
    """Whether to remove extra spaces left by tokenization, such as before a period."""
    generate_parameters: JsonObject | None = None
    """Additional generation parameters, with the names that the server uses."""
    truncation: SummarizationTruncationStrategy | None = None
    """How to truncate a text that is too long for the model."""


SummarizationTruncationStrategy = TypeAliasType(
    "SummarizationTruncationStrategy",
    Literal["do_not_truncate", "longest_first", "only_first", "only_second"],
)

"""How to truncate the input: not at all (do_not_truncate), or by shortening the longer text of a pair (longest_first), the first text (only_first) or the second text (only_second). For a single text, longest_first and only_first are the same."""


class SummarizationInputParam(TypedDict):
    """A summarization request."""

    inputs: str
    """The text to summarize."""
    parameters: NotRequired[SummarizationParameters | SummarizationParametersParam]
    """The parameters of the request."""


class SummarizationParametersParam(TypedDict):
    """Parameters of summarization."""

    clean_up_tokenization_spaces: NotRequired[bool]
    """Whether to remove extra spaces left by tokenization, such as before a period."""
    generate_parameters: NotRequired[JsonObject]
    """Additional generation parameters, with the names that the server uses."""
    truncation: NotRequired[SummarizationTruncationStrategyParam]
    """How to truncate a text that is too long for the model."""


SummarizationTruncationStrategyParam: TypeAlias = Literal[
    "do_not_truncate", "longest_first", "only_first", "only_second"
]

"""How to truncate the input: not at all (do_not_truncate), or by shortening the longer text of a pair (longest_first), the first text (only_first) or the second text (only_second). For a single text, longest_first and only_first are the same."""
