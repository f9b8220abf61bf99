"""Types of the task `move-letter`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "MoveLetterInput",
    "MoveLetterInputParam",
    "MoveLetterOutput",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class MoveLetterInput(Model):
    letter: int
    """The number of the letter."""
    box: str
    """The other box."""
    note: str | None = None
    """Why it is moved."""


class MoveLetterOutput(Model):
    box: str
    """Where it is now."""


class MoveLetterInputParam(TypedDict):
    letter: int
    """The number of the letter."""
    box: str
    """The other box."""
    note: NotRequired[str]
    """Why it is moved."""
