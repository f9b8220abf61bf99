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
    """The bounding box of an object."""

    xmin: int | float
    """The left edge, in pixels from the left of the image."""
    ymin: int | float
    """The top edge, in pixels from the top of the image."""
    xmax: int | float
    """The right edge, in pixels from the left of the image."""
    ymax: int | float
    """The bottom edge, in pixels from the top of the image."""


class ZeroShotObjectDetectionInput(Model):
    """A zero-shot object detection request."""

    inputs: str
    """The image to detect objects in."""
    parameters: ZeroShotObjectDetectionParameters
    """The parameters of the request."""


class ZeroShotObjectDetectionOutputElement(Model):
    """An object found in an image."""

    label: str
    """The label of the object, one of the candidate labels."""
    score: float
    """The confidence score, between 0 and 1."""
    box: ZeroShotObjectDetectionBoundingBox
    """The bounding box of the object."""


ZeroShotObjectDetectionOutput = TypeAliasType(
    "ZeroShotObjectDetectionOutput", list[ZeroShotObjectDetectionOutputElement]
)

"""The objects found."""


class ZeroShotObjectDetectionParameters(Model):
    """Parameters of zero-shot object detection."""

    candidate_labels: list[str]
    """The labels of the objects to detect."""


class ZeroShotObjectDetectionInputParam(TypedDict):
    """A zero-shot object detection request."""

    inputs: str
    """The image to detect objects in."""
    parameters: ZeroShotObjectDetectionParameters | ZeroShotObjectDetectionParametersParam
    """The parameters of the request."""


class ZeroShotObjectDetectionParametersParam(TypedDict):
    """Parameters of zero-shot object detection."""

    candidate_labels: list[str]
    """The labels of the objects to detect."""
