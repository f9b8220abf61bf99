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
    """Where a thing is."""

    xmin: int
    """Its left edge, in pixels from the left of the picture."""
    ymin: int
    """Its upper edge, in pixels from the top of the picture."""
    xmax: int
    """Its right edge, in pixels from the left of the picture."""
    ymax: int
    """Its lower edge, in pixels from the top of the picture."""


class ObjectDetectionInput(Model):
    """A picture, and which things to find in it."""

    inputs: str
    """The picture."""
    parameters: ObjectDetectionParameters | None = None
    """Which things to find."""


class ObjectDetectionOutputElement(Model):
    """A thing in a picture."""

    label: str
    """What it is."""
    score: float
    """How certain it is, from 0 to 1."""
    box: ObjectDetectionBoundingBox
    """Where it is."""


ObjectDetectionOutput = TypeAliasType("ObjectDetectionOutput", list[ObjectDetectionOutputElement])

"""The things found."""


class ObjectDetectionParameters(Model):
    """Which things to find in a picture."""

    threshold: float | None = None
    """The score below which things are left out, from 0 to 1. The server's default is 0.5 or 0.9, by version."""


class ObjectDetectionInputParam(TypedDict):
    """A picture, and which things to find in it."""

    inputs: str
    """The picture."""
    parameters: NotRequired[ObjectDetectionParameters | ObjectDetectionParametersParam]
    """Which things to find."""


class ObjectDetectionParametersParam(TypedDict):
    """Which things to find in a picture."""

    threshold: NotRequired[float]
    """The score below which things are left out, from 0 to 1. The server's default is 0.5 or 0.9, by version."""
