"""Types of the task `object-detection`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ObjectDetectionBoundingBox",
    "ObjectDetectionInput",
    "ObjectDetectionInputParam",
    "ObjectDetectionOutput",
    "ObjectDetectionOutputElement",
    "ObjectDetectionParameters",
    "ObjectDetectionParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class ObjectDetectionBoundingBox(Model):
    """The bounding box of an object."""

    xmin: int | float
    """The left edge, in pixels from the left of the image."""
    ymin: int | float
    """The top edge, in pixels from the top of the image."""
    xmax: int | float
    """The right edge, in pixels from the left of the image."""
    ymax: int | float
    """The bottom edge, in pixels from the top of the image."""


class ObjectDetectionInput(Model):
    """An object detection request."""

    inputs: str
    """The image to detect objects in."""
    parameters: ObjectDetectionParameters | None = None
    """The parameters of the request."""


class ObjectDetectionOutputElement(Model):
    """An object found in an image."""

    label: str
    """The label of the object."""
    score: float
    """The confidence score, between 0 and 1."""
    box: ObjectDetectionBoundingBox
    """The bounding box of the object."""


ObjectDetectionOutput = TypeAliasType("ObjectDetectionOutput", list[ObjectDetectionOutputElement])

"""The objects found."""


class ObjectDetectionParameters(Model):
    """Parameters of object detection."""

    threshold: float | None = None
    """The minimum score of an object, between 0 and 1. The server's default is 0.5 or 0.9, depending on its version."""


class ObjectDetectionInputParam(TypedDict):
    """An object detection request."""

    inputs: str
    """The image to detect objects in."""
    parameters: NotRequired[ObjectDetectionParameters | ObjectDetectionParametersParam]
    """The parameters of the request."""


class ObjectDetectionParametersParam(TypedDict):
    """Parameters of object detection."""

    threshold: NotRequired[float]
    """The minimum score of an object, between 0 and 1. The server's default is 0.5 or 0.9, depending on its version."""
