"""Types of the task `pick-card`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "PickCardInput",
    "PickCardInputParam",
    "PickCardOutput",
    "PickCardOutputElement",
    "PickCardParameters",
    "PickCardParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class PickCardInput(Model):
    inputs: str
    """The suit."""
    parameters: PickCardParameters | None = None


class PickCardOutputElement(Model):
    card: str
    """The card."""


PickCardOutput = TypeAliasType("PickCardOutput", list[PickCardOutputElement])


class PickCardParameters(Model):
    count: int | None = None
    """How many."""


class PickCardInputParam(TypedDict):
    inputs: str
    """The suit."""
    parameters: NotRequired[PickCardParameters | PickCardParametersParam]


class PickCardParametersParam(TypedDict):
    count: NotRequired[int]
    """How many."""
