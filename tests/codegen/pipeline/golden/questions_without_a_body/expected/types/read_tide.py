"""Types of the task `read-tide`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ReadTideInput",
    "ReadTideInputParam",
    "ReadTideOutput",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class ReadTideInput(Model):
    harbour: str
    """Where."""
    hours: int | None = None
    """For how long."""
    exact: bool | None = None
    """To the centimetre."""


class ReadTideOutput(Model):
    metres: float
    """The height."""


class ReadTideInputParam(TypedDict):
    harbour: str
    """Where."""
    hours: NotRequired[int]
    """For how long."""
    exact: NotRequired[bool]
    """To the centimetre."""
