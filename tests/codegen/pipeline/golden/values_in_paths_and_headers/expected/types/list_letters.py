"""Types of the task `list-letters`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ListLettersInput",
    "ListLettersInputParam",
    "ListLettersOutput",
    "ListLettersOutputElement",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class ListLettersInput(Model):
    boxes: list[str] | None = None
    """Only those in these boxes."""
    limit: int | None = None
    """The most to list."""
    desk: str | None = None
    """Who asks."""


class ListLettersOutputElement(Model):
    letter: int
    """The number of the letter."""


ListLettersOutput = TypeAliasType("ListLettersOutput", list[ListLettersOutputElement])


class ListLettersInputParam(TypedDict):
    boxes: NotRequired[list[str]]
    """Only those in these boxes."""
    limit: NotRequired[int]
    """The most to list."""
    desk: NotRequired[str]
    """Who asks."""
