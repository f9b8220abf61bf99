"""Types of the task `image-text-to-video`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ImageTextToVideoInput",
    "ImageTextToVideoInputParam",
    "ImageTextToVideoParameters",
    "ImageTextToVideoParametersParam",
    "ImageTextToVideoTargetSize",
    "ImageTextToVideoTargetSizeParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class ImageTextToVideoInput(Model):
    """A picture, and what to make of it."""

    inputs: str | None = None
    """The picture to start from."""
    parameters: ImageTextToVideoParameters | None = None
    """How to make it."""


class ImageTextToVideoParameters(Model):
    """How to make a video. What is not set is left to the model."""

    prompt: str | None = None
    """What happens in the video."""
    guidance_scale: float | None = None
    """How closely to follow the description; too much costs quality. Usual are 1 to 20."""
    negative_prompt: str | None = None
    """What the video must not show."""
    num_inference_steps: int | None = None
    """How many denoising steps to take: more are slower and often better."""
    num_frames: float | None = None
    """How many frames the video has."""
    target_size: ImageTextToVideoTargetSize | None = None
    """The size of the video."""
    seed: int | None = None
    """The start of the random numbers: the same seed gives the same video."""


class ImageTextToVideoTargetSize(Model):
    """The size of a video."""

    width: int
    """Its width in pixels."""
    height: int
    """Its height in pixels."""


class ImageTextToVideoInputParam(TypedDict):
    """A picture, and what to make of it."""

    inputs: NotRequired[str]
    """The picture to start from."""
    parameters: NotRequired[ImageTextToVideoParameters | ImageTextToVideoParametersParam]
    """How to make it."""


class ImageTextToVideoParametersParam(TypedDict):
    """How to make a video. What is not set is left to the model."""

    prompt: NotRequired[str]
    """What happens in the video."""
    guidance_scale: NotRequired[float]
    """How closely to follow the description; too much costs quality. Usual are 1 to 20."""
    negative_prompt: NotRequired[str]
    """What the video must not show."""
    num_inference_steps: NotRequired[int]
    """How many denoising steps to take: more are slower and often better."""
    num_frames: NotRequired[float]
    """How many frames the video has."""
    target_size: NotRequired[ImageTextToVideoTargetSize | ImageTextToVideoTargetSizeParam]
    """The size of the video."""
    seed: NotRequired[int]
    """The start of the random numbers: the same seed gives the same video."""


class ImageTextToVideoTargetSizeParam(TypedDict):
    """The size of a video."""

    width: int
    """Its width in pixels."""
    height: int
    """Its height in pixels."""
