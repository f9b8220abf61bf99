"""Types of the task `print-song`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "PrintSongInput",
    "PrintSongInputParam",
    "PrintSongOutput",
]

from typing import Literal, NotRequired, TypedDict

from inferwire_runtime import Model


class PrintSongInput(Model):
    title: str
    """The title."""
    form: Literal["sheet", "words", "rhymes", "tune"] | None = None
    """What to print."""
    stream: bool | None = None
    """Whether to return the pages as they are printed."""


class PrintSongOutput(Model):
    lines: list[str]
    """The lines."""


class PrintSongInputParam(TypedDict):
    title: str
    """The title."""
    form: NotRequired[Literal["sheet", "words", "rhymes", "tune"]]
    """What to print."""
    stream: NotRequired[bool]
    """Whether to return the pages as they are printed."""
