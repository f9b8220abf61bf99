"""Types of the task `tell-story`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TellStoryInput",
    "TellStoryInputParam",
    "TellStoryOutput",
    "TellStoryStreamOutput",
    "TellStoryStreamOutputItem",
    "TellStoryStreamOutputWord",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class TellStoryInput(Model):
    model: str | None = None
    """The model."""
    opening: str
    """The first words."""
    stream: bool | None = None
    """Send it word by word."""
    notes: bool | None = None
    """Send notes as well."""
    words: int | None = None
    """The most words."""


class TellStoryOutput(Model):
    story: str
    """The story."""
    note: str | None = None
    """A note."""


class TellStoryStreamOutput(Model):
    word: TellStoryStreamOutputWord
    closing: str | None = None
    """The whole story, at its end."""
    items: list[TellStoryStreamOutputItem] | None = None
    """What each lane adds."""


class TellStoryStreamOutputItem(Model):
    lane: int | None = None
    """The number of the lane."""
    text: str | None = None
    """Its next text."""
    done: bool | None = None
    """Whether it is done."""


class TellStoryStreamOutputWord(Model):
    text: str
    """The word."""


class TellStoryInputParam(TypedDict):
    model: NotRequired[str]
    """The model."""
    opening: str
    """The first words."""
    stream: NotRequired[bool]
    """Send it word by word."""
    notes: NotRequired[bool]
    """Send notes as well."""
    words: NotRequired[int]
    """The most words."""
