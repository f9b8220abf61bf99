"""Types of the task `image-segmentation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ImageSegmentationInput",
    "ImageSegmentationInputParam",
    "ImageSegmentationOutput",
    "ImageSegmentationOutputElement",
    "ImageSegmentationParameters",
    "ImageSegmentationParametersParam",
    "ImageSegmentationSubtask",
    "ImageSegmentationSubtaskParam",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Model
from inferwire_runtime.images import Base64Image
from typing_extensions import TypeAliasType


class ImageSegmentationInput(Model):
    """A picture, and how to divide it."""

    inputs: str
    """The picture."""
    parameters: ImageSegmentationParameters | None = None
    """How to divide it."""


class ImageSegmentationOutputElement(Model):
    """A part of a picture."""

    label: str
    """What it is."""
    mask: Base64Image
    """A grey picture of the size of the whole, white where the part is."""
    score: float | None = None
    """How certain it is, from 0 to 1; null for kinds of parts that have no score."""


ImageSegmentationOutput = TypeAliasType(
    "ImageSegmentationOutput", list[ImageSegmentationOutputElement]
)

"""The parts found."""


class ImageSegmentationParameters(Model):
    """How to divide a picture."""

    mask_threshold: float | None = None
    """The probability from which a pixel belongs to a mask, from 0 to 1. The server's default is 0.5."""
    overlap_mask_area_threshold: float | None = None
    """The share of a part that must be left after others overlap it, from 0 to 1; smaller pieces are dropped. The server's default is 0.5."""
    subtask: ImageSegmentationSubtask | None = None
    """Which kind of parts to find. By default the first of panoptic, instance and semantic that the model can do."""
    threshold: float | None = None
    """The probability below which parts are left out, from 0 to 1. The server's default is 0.9."""


ImageSegmentationSubtask = TypeAliasType(
    "ImageSegmentationSubtask", Literal["instance", "panoptic", "semantic"]
)

"""Kinds of parts: single things (instance), surfaces of one kind (semantic), or both (panoptic)."""


class ImageSegmentationInputParam(TypedDict):
    """A picture, and how to divide it."""

    inputs: str
    """The picture."""
    parameters: NotRequired[ImageSegmentationParameters | ImageSegmentationParametersParam]
    """How to divide it."""


class ImageSegmentationParametersParam(TypedDict):
    """How to divide a picture."""

    mask_threshold: NotRequired[float]
    """The probability from which a pixel belongs to a mask, from 0 to 1. The server's default is 0.5."""
    overlap_mask_area_threshold: NotRequired[float]
    """The share of a part that must be left after others overlap it, from 0 to 1; smaller pieces are dropped. The server's default is 0.5."""
    subtask: NotRequired[ImageSegmentationSubtaskParam]
    """Which kind of parts to find. By default the first of panoptic, instance and semantic that the model can do."""
    threshold: NotRequired[float]
    """The probability below which parts are left out, from 0 to 1. The server's default is 0.9."""


ImageSegmentationSubtaskParam: TypeAlias = Literal["instance", "panoptic", "semantic"]

"""Kinds of parts: single things (instance), surfaces of one kind (semantic), or both (panoptic)."""
