"""Types of the task `fill-mask`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "FillMaskInput",
    "FillMaskInputParam",
    "FillMaskOutput",
    "FillMaskOutputElement",
    "FillMaskParameters",
    "FillMaskParametersParam",
]

from typing import Annotated, NotRequired, TypedDict

from inferwire_runtime import Bookkeeping, Model
from typing_extensions import TypeAliasType


class FillMaskInput(Model):
    """A fill-mask request."""

    inputs: str
    """The text, with the model's mask token in place of each word to predict."""
    parameters: FillMaskParameters | None = None
    """The parameters of the request."""


class FillMaskOutputElement(Model):
    """A candidate for a mask."""

    sequence: str
    """The text with the candidate in place of the mask."""
    score: float
    """The probability of the candidate, between 0 and 1."""
    token: Annotated[int | None, Bookkeeping()] = None
    """The id of the candidate in the model's vocabulary."""
    token_str: str | None = None
    """The candidate as text. Subword tokens keep the tokenizer's markers."""
    fill_mask_output_token_str: str | None = None
    """The candidate as text, under the name that some servers use."""


FillMaskOutput = TypeAliasType("FillMaskOutput", list[FillMaskOutputElement])

"""The candidates, most probable first."""


class FillMaskParameters(Model):
    """Parameters of fill-mask."""

    targets: list[str] | None = None
    """The words to choose from instead of the whole vocabulary. If a word is not in the vocabulary, its first token is used."""
    top_k: int | None = None
    """The number of candidates to return for each mask. The server's default is 5."""


class FillMaskInputParam(TypedDict):
    """A fill-mask request."""

    inputs: str
    """The text, with the model's mask token in place of each word to predict."""
    parameters: NotRequired[FillMaskParameters | FillMaskParametersParam]
    """The parameters of the request."""


class FillMaskParametersParam(TypedDict):
    """Parameters of fill-mask."""

    targets: NotRequired[list[str]]
    """The words to choose from instead of the whole vocabulary. If a word is not in the vocabulary, its first token is used."""
    top_k: NotRequired[int]
    """The number of candidates to return for each mask. The server's default is 5."""
