"""Types that several tasks share.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "Colour",
    "ColourParam",
    "Size",
    "SizeParam",
    "Unused",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType

Colour = TypeAliasType("Colour", Literal["red", "blue"] | str)

"""A colour."""


class Size(Model):
    width: int | None = None
    """Pixels."""
    height: int | None = None
    """Pixels."""


class Unused(Model):
    x: int | None = None
    """A number."""


ColourParam: TypeAlias = Literal["red", "blue"]

"""A colour."""


class SizeParam(TypedDict):
    width: NotRequired[int]
    """Pixels."""
    height: NotRequired[int]
    """Pixels."""
