"""Types of the task `fly-kite`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "FlyKiteInput",
    "FlyKiteInputParam",
    "KiteEvent",
    "KiteLandedEvent",
    "KiteLostEvent",
    "KiteMovedEvent",
    "UnknownKiteEvent",
]

from typing import Annotated, Literal, TypedDict

from inferwire_runtime import Model, Variants
from typing_extensions import TypeAliasType


class UnknownKiteEvent(Model):
    """`KiteEvent` of a kind that is not listed; `['type']` is its kind."""

    @property
    def type(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class FlyKiteInput(Model):
    kite: str
    """The kite."""


class KiteLandedEvent(Model):
    type: Literal["kite.landed"]
    """The kind."""


class KiteLostEvent(Model):
    type: Literal["kite.lost"]
    """The kind."""
    wind: float | None = None
    """How strong the wind was."""


class KiteMovedEvent(Model):
    type: Literal["kite.moved"]
    """The kind."""
    height: float
    """How high it is."""


KiteEvent = TypeAliasType(
    "KiteEvent",
    Annotated[
        KiteMovedEvent | KiteLandedEvent | KiteLostEvent | UnknownKiteEvent,
        Variants("type", ("kite.moved",), ("kite.landed",), ("kite.lost",)),
    ],
)

"""What happens to a kite."""


class FlyKiteInputParam(TypedDict):
    kite: str
    """The kite."""
