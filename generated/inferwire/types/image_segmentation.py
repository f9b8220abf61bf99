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
    """An image segmentation request."""

    inputs: str
    """The image to segment."""
    parameters: ImageSegmentationParameters | None = None
    """The parameters of the request."""


class ImageSegmentationOutputElement(Model):
    """A segment of an image."""

    label: str
    """The label of the segment."""
    mask: Base64Image
    """The mask: a grayscale image of the same size as the input, white inside the segment."""
    score: float | None = None
    """The confidence score, between 0 and 1. Null for segmentation types that have no scores."""


ImageSegmentationOutput = TypeAliasType(
    "ImageSegmentationOutput", list[ImageSegmentationOutputElement]
)

"""The segments found."""


class ImageSegmentationParameters(Model):
    """Parameters of image segmentation."""

    mask_threshold: float | None = None
    """The minimum probability for a pixel to be part of a mask, between 0 and 1. The server's default is 0.5."""
    overlap_mask_area_threshold: float | None = None
    """The minimum fraction of a segment's mask that must remain after overlaps are resolved, between 0 and 1. Segments below it are dropped. The server's default is 0.5."""
    subtask: ImageSegmentationSubtask | None = None
    """The type of segmentation. Defaults to the first of panoptic, instance and semantic that the model supports."""
    threshold: float | None = None
    """The minimum score of a segment, between 0 and 1. The server's default is 0.9."""


ImageSegmentationSubtask = TypeAliasType(
    "ImageSegmentationSubtask", Literal["instance", "panoptic", "semantic"]
)

"""The type of segmentation: individual objects (instance), regions of the same class (semantic), or both (panoptic)."""


class ImageSegmentationInputParam(TypedDict):
    """An image segmentation request."""

    inputs: str
    """The image to segment."""
    parameters: NotRequired[ImageSegmentationParameters | ImageSegmentationParametersParam]
    """The parameters of the request."""


class ImageSegmentationParametersParam(TypedDict):
    """Parameters of image segmentation."""

    mask_threshold: NotRequired[float]
    """The minimum probability for a pixel to be part of a mask, between 0 and 1. The server's default is 0.5."""
    overlap_mask_area_threshold: NotRequired[float]
    """The minimum fraction of a segment's mask that must remain after overlaps are resolved, between 0 and 1. Segments below it are dropped. The server's default is 0.5."""
    subtask: NotRequired[ImageSegmentationSubtaskParam]
    """The type of segmentation. Defaults to the first of panoptic, instance and semantic that the model supports."""
    threshold: NotRequired[float]
    """The minimum score of a segment, between 0 and 1. The server's default is 0.9."""


ImageSegmentationSubtaskParam: TypeAlias = Literal["instance", "panoptic", "semantic"]

"""The type of segmentation: individual objects (instance), regions of the same class (semantic), or both (panoptic)."""
