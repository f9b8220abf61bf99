"""Types of the task `build-kite`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "BegunPart",
    "BuildKiteEvent",
    "BuildKiteInput",
    "BuildKiteInputParam",
    "EffortSoFar",
    "EmptyKite",
    "FrameGrowth",
    "Growth",
    "Kite",
    "KiteBegunEvent",
    "KiteBuiltEvent",
    "KiteEffort",
    "KiteFrame",
    "KitePart",
    "KitePartBegunEvent",
    "KitePartGrownEvent",
    "KiteSail",
    "SailGrowth",
    "UnknownBuildKiteEvent",
    "UnknownGrowth",
    "UnknownKitePart",
]

from typing import Annotated, Literal, NotRequired, TypedDict

from inferwire_runtime import JsonObject, Model, Variants
from typing_extensions import TypeAliasType


class UnknownBuildKiteEvent(Model):
    """`BuildKiteEvent` of a kind that is not listed; `['type']` is its kind."""

    @property
    def type(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class UnknownKitePart(Model):
    """`KitePart` of a kind that is not listed; `['type']` is its kind."""

    @property
    def type(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class UnknownGrowth(Model):
    """`Growth` of a kind that is not listed; `['of']` is its kind."""

    @property
    def of(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class BegunPart(Model):
    type: str
    """The kind of the part."""
    colors: str | None = None
    """Its colors."""


class BuildKiteInput(Model):
    size: float
    """How large it is."""
    stream: bool | None = None
    """Whether to tell each step."""


class EffortSoFar(Model):
    hours: float | None = None
    """The hours."""
    sticks: int | None = None
    """The number of sticks."""


class EmptyKite(Model):
    name: str | None = None
    """Its name."""
    parts: list[str]
    """No parts."""
    effort: EffortSoFar | None = None
    """What it took so far."""


class FrameGrowth(Model):
    of: Literal["frame"]
    """The kind of the part."""
    sketch: str
    """A part of the plan, a JSON text."""


class Kite(Model):
    """A kite."""

    name: str | None = None
    """Its name."""
    parts: list[KitePart]
    """Its parts."""
    effort: KiteEffort | None = None
    """What it took."""


class KiteBegunEvent(Model):
    type: Literal["kite.begun"]
    """The kind."""
    kite: EmptyKite
    """What there is."""


class KiteBuiltEvent(Model):
    type: Literal["kite.built"]
    """The kind."""
    effort: EffortSoFar | None = None
    """What it took."""


class KiteEffort(Model):
    hours: float | None = None
    """The hours."""
    sticks: int | None = None
    """The number of sticks."""


class KiteFrame(Model):
    type: Literal["frame"]
    """The kind."""
    plan: JsonObject | None = None
    """How the sticks are joined."""


class KitePartBegunEvent(Model):
    type: Literal["kite.part.begun"]
    """The kind."""
    number: int
    """The position of the part."""
    part: BegunPart
    """The part."""


class KitePartGrownEvent(Model):
    type: Literal["kite.part.grown"]
    """The kind."""
    number: int
    """The position of the part."""
    growth: Growth
    """What is new."""


BuildKiteEvent = TypeAliasType(
    "BuildKiteEvent",
    Annotated[
        KiteBegunEvent
        | KitePartBegunEvent
        | KitePartGrownEvent
        | KiteBuiltEvent
        | UnknownBuildKiteEvent,
        Variants(
            "type", ("kite.begun",), ("kite.part.begun",), ("kite.part.grown",), ("kite.built",)
        ),
    ],
)

"""A step in building a kite."""


class KiteSail(Model):
    type: Literal["sail"]
    """The kind."""
    colors: str
    """Its colors."""


KitePart = TypeAliasType(
    "KitePart",
    Annotated[KiteSail | KiteFrame | UnknownKitePart, Variants("type", ("sail",), ("frame",))],
)

"""A part of a kite."""


class SailGrowth(Model):
    of: Literal["sail"]
    """The kind of the part."""
    colors: str
    """More colors."""


Growth = TypeAliasType(
    "Growth",
    Annotated[SailGrowth | FrameGrowth | UnknownGrowth, Variants("of", ("sail",), ("frame",))],
)

"""What is new in a part."""


class BuildKiteInputParam(TypedDict):
    size: float
    """How large it is."""
    stream: NotRequired[bool]
    """Whether to tell each step."""
