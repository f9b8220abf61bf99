"""Types of the task `token-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TokenClassificationAggregationStrategy",
    "TokenClassificationAggregationStrategyParam",
    "TokenClassificationInput",
    "TokenClassificationInputParam",
    "TokenClassificationOutput",
    "TokenClassificationOutputElement",
    "TokenClassificationParameters",
    "TokenClassificationParametersParam",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType

TokenClassificationAggregationStrategy = TypeAliasType(
    "TokenClassificationAggregationStrategy", Literal["none", "simple", "first", "average", "max"]
)

"""How tokens are put together: not at all (none), neighbours with the same label (simple), or whole words first, which take the label of their first token (first), of the mean of the scores (average), or of the highest score (max)."""


class TokenClassificationInput(Model):
    """A text, and how to mark its words."""

    inputs: str
    """The text."""
    parameters: TokenClassificationParameters | None = None
    """How to mark its words."""


class TokenClassificationOutputElement(Model):
    """A token or an entity, and its label."""

    entity_group: str | None = None
    """The label of an entity, where tokens are put together."""
    entity: str | None = None
    """The label of a token, where tokens stay alone; it may say whether an entity begins or goes on."""
    score: float
    """How well the label fits, from 0 to 1."""
    word: str
    """The token or entity as text; word pieces keep the marks of the tokenizer."""
    start: int | None = None
    """The position in the text of its first character; null where the tokenizer does not say."""
    end: int | None = None
    """The position after its last character; null where the tokenizer does not say."""
    index: int | None = None
    """The number of a token in the text, where tokens stay alone."""


TokenClassificationOutput = TypeAliasType(
    "TokenClassificationOutput", list[TokenClassificationOutputElement]
)

"""What was found, in the order of the text."""


class TokenClassificationParameters(Model):
    """How to mark the words of a text."""

    aggregation_strategy: TokenClassificationAggregationStrategy | None = None
    """How tokens are put together into entities. Servers differ in their default: some leave tokens as they are (none), others group them (simple)."""
    ignore_labels: list[str] | None = None
    """Labels to leave out. The server's default is "O", which stands for no entity."""
    stride: int | None = None
    """A long text is read in pieces that overlap by this many tokens; only where tokens are put together."""


TokenClassificationAggregationStrategyParam: TypeAlias = Literal[
    "none", "simple", "first", "average", "max"
]

"""How tokens are put together: not at all (none), neighbours with the same label (simple), or whole words first, which take the label of their first token (first), of the mean of the scores (average), or of the highest score (max)."""


class TokenClassificationInputParam(TypedDict):
    """A text, and how to mark its words."""

    inputs: str
    """The text."""
    parameters: NotRequired[TokenClassificationParameters | TokenClassificationParametersParam]
    """How to mark its words."""


class TokenClassificationParametersParam(TypedDict):
    """How to mark the words of a text."""

    aggregation_strategy: NotRequired[TokenClassificationAggregationStrategyParam]
    """How tokens are put together into entities. Servers differ in their default: some leave tokens as they are (none), others group them (simple)."""
    ignore_labels: NotRequired[list[str]]
    """Labels to leave out. The server's default is "O", which stands for no entity."""
    stride: NotRequired[int]
    """A long text is read in pieces that overlap by this many tokens; only where tokens are put together."""
