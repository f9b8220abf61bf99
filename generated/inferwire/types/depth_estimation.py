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
    """A picture."""

    inputs: str
    """The picture."""
    parameters: DepthEstimationParameters | None = None
    """What the model takes beside it."""


class DepthEstimationOutput(Model):
    """How far away the points of a picture are."""

    depth: Base64Image | None = None
    """A grey picture, in which brightness stands for depth."""
    predicted_depth: JsonValue | None = None
    """The model's own numbers, from servers that send them: nested lists, a row of points in each."""


class DepthEstimationParameters(Model):
    """What a model takes beside a picture. No parameter is common to all."""


class DepthEstimationInputParam(TypedDict):
    """A picture."""

    inputs: str
    """The picture."""
    parameters: NotRequired[DepthEstimationParameters | DepthEstimationParametersParam]
    """What the model takes beside it."""


class DepthEstimationParametersParam(TypedDict):
    """What a model takes beside a picture. No parameter is common to all."""
