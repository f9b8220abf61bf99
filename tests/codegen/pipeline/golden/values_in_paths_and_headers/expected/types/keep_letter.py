"""Types of the task `keep-letter`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "KeepLetterInput",
    "KeepLetterInputParam",
]

from typing import Literal, NotRequired, TypedDict

from inferwire_runtime import Model


class KeepLetterInput(Model):
    scan: str
    """The scan of the letter."""
    box: str
    """The box."""
    letter: int
    """The number of the letter."""
    stamps: list[str] | None = None
    """The stamps on it."""
    classes: list[Literal["first", "express"]] | None = None
    """How it was sent."""


class KeepLetterInputParam(TypedDict):
    scan: str
    """The scan of the letter."""
    box: str
    """The box."""
    letter: int
    """The number of the letter."""
    stamps: NotRequired[list[str]]
    """The stamps on it."""
    classes: NotRequired[list[Literal["first", "express"]]]
    """How it was sent."""
