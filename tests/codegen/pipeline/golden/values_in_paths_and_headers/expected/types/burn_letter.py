"""Types of the task `burn-letter`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "BurnLetterInput",
    "BurnLetterInputParam",
]

from typing import TypedDict

from inferwire_runtime import Model


class BurnLetterInput(Model):
    box: str
    """The box."""
    letter: int
    """The number of the letter."""


class BurnLetterInputParam(TypedDict):
    box: str
    """The box."""
    letter: int
    """The number of the letter."""
