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

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Bookkeeping, Model
from typing_extensions import TypeAliasType

TokenClassificationAggregationStrategy = TypeAliasType(
    "TokenClassificationAggregationStrategy", Literal["none", "simple", "first", "average", "max"]
)

"""How to group tokens into entities: not at all (none), or by joining adjacent tokens (simple) or words with the same label. The label of a word is that of its first token (first), that with the highest mean score over its tokens (average), or that of its highest-scoring token (max)."""


class TokenClassificationInput(Model):
    """A token classification request."""

    inputs: str
    """The text to classify."""
    parameters: TokenClassificationParameters | None = None
    """The parameters of the request."""


class TokenClassificationOutputElement(Model):
    """A token or an entity with its label."""

    entity_group: str | None = None
    """The label of an entity, if tokens are grouped."""
    entity: str | None = None
    """The label of a token, if tokens are not grouped. It may mark whether an entity begins or continues."""
    score: float
    """The score of the label, between 0 and 1."""
    word: str
    """The text of the token or entity. Subword tokens keep the tokenizer's markers."""
    start: int | None = None
    """The index of the first character of the token or entity in the text; null if the tokenizer does not provide it."""
    end: int | None = None
    """The index after the last character of the token or entity in the text; null if the tokenizer does not provide it."""
    index: Annotated[int | None, Bookkeeping()] = None
    """The index of a token in the text, if tokens are not grouped."""


TokenClassificationOutput = TypeAliasType(
    "TokenClassificationOutput", list[TokenClassificationOutputElement]
)

"""The classified tokens or entities, in the order of the text."""


class TokenClassificationParameters(Model):
    """Parameters of token classification."""

    aggregation_strategy: TokenClassificationAggregationStrategy | None = None
    """How to group tokens into entities. The server's default is "none" or "simple"."""
    ignore_labels: list[str] | None = None
    """The labels to exclude from the result. The server's default is "O", the label of tokens outside entities."""
    stride: int | None = None
    """The number of tokens by which the chunks of a long text overlap; only if 'aggregation_strategy' groups tokens into entities."""


TokenClassificationAggregationStrategyParam: TypeAlias = Literal[
    "none", "simple", "first", "average", "max"
]

"""How to group tokens into entities: not at all (none), or by joining adjacent tokens (simple) or words with the same label. The label of a word is that of its first token (first), that with the highest mean score over its tokens (average), or that of its highest-scoring token (max)."""


class TokenClassificationInputParam(TypedDict):
    """A token classification request."""

    inputs: str
    """The text to classify."""
    parameters: NotRequired[TokenClassificationParameters | TokenClassificationParametersParam]
    """The parameters of the request."""


class TokenClassificationParametersParam(TypedDict):
    """Parameters of token classification."""

    aggregation_strategy: NotRequired[TokenClassificationAggregationStrategyParam]
    """How to group tokens into entities. The server's default is "none" or "simple"."""
    ignore_labels: NotRequired[list[str]]
    """The labels to exclude from the result. The server's default is "O", the label of tokens outside entities."""
    stride: NotRequired[int]
    """The number of tokens by which the chunks of a long text overlap; only if 'aggregation_strategy' groups tokens into entities."""
