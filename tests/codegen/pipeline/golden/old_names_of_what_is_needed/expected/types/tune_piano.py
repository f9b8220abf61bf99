"""Types of the task `tune-piano`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TunePianoInput",
    "TunePianoInputParam",
    "TunePianoOutput",
    "TunePianoParameters",
    "TunePianoParametersParam",
    "TunePianoStreamOutput",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class TunePianoInput(Model):
    """A piano, and how it is to sound."""

    strings: int
    """How many strings it has."""
    pitch: float
    """Where the middle A is to be, in hertz."""
    stream: bool | None = None
    """Tell of each string as it is done."""
    parameters: TunePianoParameters | None = None
    """How to tune it."""


class TunePianoOutput(Model):
    """How the piano sounds now."""

    beats: float
    """The beats in a second."""
    report: str | None = None
    """The report."""


class TunePianoParameters(Model):
    """How to tune a piano."""

    temper: str | None = None
    """The temperament."""
    report: str | None = None
    """The language of a report."""


class TunePianoStreamOutput(Model):
    """A string that is done."""

    string: int
    """Which string."""


class TunePianoInputParam(TypedDict):
    """A piano, and how it is to sound."""

    strings: int
    """How many strings it has."""
    pitch: float
    """Where the middle A is to be, in hertz."""
    stream: NotRequired[bool]
    """Tell of each string as it is done."""
    parameters: NotRequired[TunePianoParameters | TunePianoParametersParam]
    """How to tune it."""


class TunePianoParametersParam(TypedDict):
    """How to tune a piano."""

    temper: NotRequired[str]
    """The temperament."""
    report: NotRequired[str]
    """The language of a report."""
