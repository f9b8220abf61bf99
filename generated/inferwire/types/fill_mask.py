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

from typing import NotRequired, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class FillMaskInput(Model):
    """A text with a masked word."""

    inputs: str
    """The text, with the model's mask token in place of the word to find."""
    parameters: FillMaskParameters | None = None
    """Options of the task."""


class FillMaskOutputElement(Model):
    """One candidate for a mask."""

    sequence: str
    """The text with the candidate in place."""
    score: float
    """The probability of the candidate, from 0 to 1."""
    token: int
    """The candidate's number in the model's vocabulary."""
    token_str: str | None = None
    """The candidate as text; word pieces keep the marks of the tokenizer."""
    fill_mask_output_token_str: str | None = None
    """The candidate as text, under the name that some servers give it."""


FillMaskOutput = TypeAliasType("FillMaskOutput", list[FillMaskOutputElement])

"""The candidates, most likely first."""


class FillMaskParameters(Model):
    """Options for filling masks."""

    targets: list[str] | None = None
    """Choose among these words only, not from the whole vocabulary. A word that the model does not know is cut into tokens, and its first token is used."""
    top_k: int | None = None
    """How many candidates to give for each mask; the server's default is 5."""


class FillMaskInputParam(TypedDict):
    """A text with a masked word."""

    inputs: str
    """The text, with the model's mask token in place of the word to find."""
    parameters: NotRequired[FillMaskParameters | FillMaskParametersParam]
    """Options of the task."""


class FillMaskParametersParam(TypedDict):
    """Options for filling masks."""

    targets: NotRequired[list[str]]
    """Choose among these words only, not from the whole vocabulary. A word that the model does not know is cut into tokens, and its first token is used."""
    top_k: NotRequired[int]
    """How many candidates to give for each mask; the server's default is 5."""
