"""Types of the task `depth-estimation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "DepthEstimationInput",
    "DepthEstimationInputParam",
    "DepthEstimationOutput",
    "DepthEstimationParameters",
    "DepthEstimationParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import JsonValue, Model
from inferwire_runtime.images import Base64Image


class DepthEstimationInput(Model):
    """A depth estimation request."""

    inputs: str
    """The image to estimate depth for."""
    parameters: DepthEstimationParameters | None = None
    """The parameters of the request."""


class DepthEstimationOutput(Model):
    """The estimated depth of an image."""

    depth: Base64Image | None = None
    """The depth map: a grayscale image in which brightness represents depth."""
    predicted_depth: JsonValue | None = None
    """The model's numeric depth values as nested lists, one list per row of pixels. Not all servers return them."""


class DepthEstimationParameters(Model):
    """Parameters of depth estimation, all of which are model-specific."""


class DepthEstimationInputParam(TypedDict):
    """A depth estimation request."""

    inputs: str
    """The image to estimate depth for."""
    parameters: NotRequired[DepthEstimationParameters | DepthEstimationParametersParam]
    """The parameters of the request."""


class DepthEstimationParametersParam(TypedDict):
    """Parameters of depth estimation, all of which are model-specific."""
