"""Types of the task `read-tape`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ReadTapeInput",
    "ReadTapeInputParam",
    "ReadTapeOutput",
    "ReadTapeReel",
    "ReadTapeStreamOutput",
]

from typing import Literal, NotRequired, TypedDict

from inferwire_runtime import Model


class ReadTapeInput(Model):
    tape: str
    """The name of the tape."""
    stream: bool | None = None
    """Send it piece by piece."""


class ReadTapeOutput(Model):
    text: str
    """What is on the tape."""


class ReadTapeReel(Model):
    done: bool | int | None = None
    """Whether it is empty."""


class ReadTapeStreamOutput(Model):
    text: str
    """A piece of the text."""
    state: Literal["turning", "ended", "stopped"] | str
    """What the tape does."""
    reel: ReadTapeReel | None = None
    """The reel."""


class ReadTapeInputParam(TypedDict):
    tape: str
    """The name of the tape."""
    stream: NotRequired[bool]
    """Send it piece by piece."""
