"""Types of the task `zero-shot-object-detection`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ZeroShotObjectDetectionBoundingBox",
    "ZeroShotObjectDetectionInput",
    "ZeroShotObjectDetectionInputParam",
    "ZeroShotObjectDetectionOutput",
    "ZeroShotObjectDetectionOutputElement",
    "ZeroShotObjectDetectionParameters",
    "ZeroShotObjectDetectionParametersParam",
]

from typing import TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class ZeroShotObjectDetectionBoundingBox(Model):
    """Where a thing is."""

    xmin: int
    """Its left edge, in pixels from the left of the picture."""
    ymin: int
    """Its upper edge, in pixels from the top of the picture."""
    xmax: int
    """Its right edge, in pixels from the left of the picture."""
    ymax: int
    """Its lower edge, in pixels from the top of the picture."""


class ZeroShotObjectDetectionInput(Model):
    """A picture, and the labels of what to find in it."""

    inputs: str
    """The picture."""
    parameters: ZeroShotObjectDetectionParameters
    """What to find."""


class ZeroShotObjectDetectionOutputElement(Model):
    """A thing in a picture."""

    label: str
    """Which of the labels given it is."""
    score: float
    """How certain it is, from 0 to 1."""
    box: ZeroShotObjectDetectionBoundingBox
    """Where it is."""


ZeroShotObjectDetectionOutput = TypeAliasType(
    "ZeroShotObjectDetectionOutput", list[ZeroShotObjectDetectionOutputElement]
)

"""The things found."""


class ZeroShotObjectDetectionParameters(Model):
    """What to find in a picture."""

    candidate_labels: list[str]
    """The labels of what to find."""


class ZeroShotObjectDetectionInputParam(TypedDict):
    """A picture, and the labels of what to find in it."""

    inputs: str
    """The picture."""
    parameters: ZeroShotObjectDetectionParameters | ZeroShotObjectDetectionParametersParam
    """What to find."""


class ZeroShotObjectDetectionParametersParam(TypedDict):
    """What to find in a picture."""

    candidate_labels: list[str]
    """The labels of what to find."""
