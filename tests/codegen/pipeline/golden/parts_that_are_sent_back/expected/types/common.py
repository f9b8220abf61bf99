"""Types that several tasks share.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "Mark",
    "MarkParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class Mark(Model):
    """A mark in a tale."""

    at: int | None
    """The word it is at."""
    note: str | None = None
    """What it says."""


class MarkParam(TypedDict):
    """A mark in a tale."""

    at: int | None
    """The word it is at."""
    note: NotRequired[str]
    """What it says."""
