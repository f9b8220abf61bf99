"""Types of the task `count-words`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "CountWordsInput",
    "CountWordsInputParam",
    "CountWordsOutput",
    "CountWordsRequest",
    "CountWordsRequestParam",
]

from typing import TypeAlias, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType

CountWordsInput = TypeAliasType("CountWordsInput", list[str])

"""The texts."""

CountWordsOutput = TypeAliasType("CountWordsOutput", int)


class CountWordsRequest(Model):
    body: CountWordsInput
    """The texts."""


CountWordsInputParam: TypeAlias = list[str]

"""The texts."""


class CountWordsRequestParam(TypedDict):
    body: CountWordsInputParam
    """The texts."""
