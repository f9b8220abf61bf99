"""Types of the task `rank-words`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "RankWordsInput",
    "RankWordsInputParam",
    "RankWordsOutput",
    "RankWordsOutputElement",
    "RankWordsParameters",
    "RankWordsParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class RankWordsInput(Model):
    inputs: str
    """The text."""
    parameters: RankWordsParameters | None = None


class RankWordsOutputElement(Model):
    word: str
    """The word."""
    rank: float
    """Its rank."""


RankWordsOutput = TypeAliasType("RankWordsOutput", list[RankWordsOutputElement])


class RankWordsParameters(Model):
    limit: int | None = None
    """The most words."""


class RankWordsInputParam(TypedDict):
    inputs: str
    """The text."""
    parameters: NotRequired[RankWordsParameters | RankWordsParametersParam]


class RankWordsParametersParam(TypedDict):
    limit: NotRequired[int]
    """The most words."""
