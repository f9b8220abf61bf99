"""Types of the task `send-parcel`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "SendParcelInput",
    "SendParcelInputParam",
    "SendParcelOutput",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class SendParcelInput(Model):
    label: str
    """A picture of the label."""
    photos: list[str] | None = None
    """Pictures of what is in it."""
    weight: float | None = None
    """In kilograms."""
    fragile: bool | None = None
    """Whether it can break."""
    stops: list[str] | None = None
    """Where it goes."""
    office: str | None = None
    """Where it is handed in."""


class SendParcelOutput(Model):
    number: str
    """The number of the parcel."""


class SendParcelInputParam(TypedDict):
    label: str
    """A picture of the label."""
    photos: NotRequired[list[str]]
    """Pictures of what is in it."""
    weight: NotRequired[float]
    """In kilograms."""
    fragile: NotRequired[bool]
    """Whether it can break."""
    stops: NotRequired[list[str]]
    """Where it goes."""
    office: NotRequired[str]
    """Where it is handed in."""
