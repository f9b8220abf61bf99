"""Types of the task `tell-time`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "Clock",
    "ClockParam",
    "TellTimeInput",
    "TellTimeInputParam",
    "TellTimeOutput",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType

Clock = TypeAliasType("Clock", Literal["12", "24", "words"])

"""The clock."""


class TellTimeInput(Model):
    clock: Clock
    zone: str | None = None
    """The zone."""


class TellTimeOutput(Model):
    hour: int
    """The hour."""


ClockParam: TypeAlias = Literal["12", "24", "words"]

"""The clock."""


class TellTimeInputParam(TypedDict):
    clock: ClockParam
    zone: NotRequired[str]
    """The zone."""
