"""Types of the task `sort-mail`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "SortMailInput",
    "SortMailInputParam",
    "SortMailLetter",
    "SortMailLetterParam",
    "SortMailOutput",
    "SortMailParameters",
    "SortMailParametersParam",
]

from typing import Literal, NotRequired, TypedDict

from inferwire_runtime import Model


class SortMailInput(Model):
    inputs: SortMailLetter
    parameters: SortMailParameters | None = None


class SortMailLetter(Model):
    subject: str
    """What it is about."""
    letter: str
    """Its text."""


class SortMailOutput(Model):
    folder: str
    """The folder."""
    state: Literal["filed", "pending"] | str | None = None
    """What became of it."""


class SortMailParameters(Model):
    folders: list[str] | None = None
    """Folders to choose from."""
    urgency: Literal["low", "high"] | None = None
    """How urgent it is."""
    internal: bool | None = None
    """A switch."""


class SortMailInputParam(TypedDict):
    inputs: SortMailLetter | SortMailLetterParam
    parameters: NotRequired[SortMailParameters | SortMailParametersParam]


class SortMailLetterParam(TypedDict):
    subject: str
    """What it is about."""
    letter: str
    """Its text."""


class SortMailParametersParam(TypedDict):
    folders: NotRequired[list[str]]
    """Folders to choose from."""
    urgency: NotRequired[Literal["low", "high"]]
    """How urgent it is."""
    internal: NotRequired[bool]
    """A switch."""
