"""Types of the task `image-text-to-image`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ImageTextToImageInput",
    "ImageTextToImageInputParam",
    "ImageTextToImageParameters",
    "ImageTextToImageParametersParam",
    "ImageTextToImageTargetSize",
    "ImageTextToImageTargetSizeParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class ImageTextToImageInput(Model):
    """A picture, and what to make of it."""

    inputs: str | None = None
    """The picture to start from."""
    parameters: ImageTextToImageParameters | None = None
    """How to make it."""


class ImageTextToImageParameters(Model):
    """How to make a picture. What is not set is left to the model."""

    prompt: str | None = None
    """What the new picture shows."""
    guidance_scale: float | None = None
    """How closely to follow the description; too much costs quality. Usual are 1 to 20."""
    negative_prompt: str | None = None
    """What the new picture must not show."""
    num_inference_steps: int | None = None
    """How many denoising steps to take: more are slower and often better."""
    target_size: ImageTextToImageTargetSize | None = None
    """The size of the new picture."""
    seed: int | None = None
    """The start of the random numbers: the same seed gives the same picture."""


class ImageTextToImageTargetSize(Model):
    """The size of a picture."""

    width: int
    """Its width in pixels."""
    height: int
    """Its height in pixels."""


class ImageTextToImageInputParam(TypedDict):
    """A picture, and what to make of it."""

    inputs: NotRequired[str]
    """The picture to start from."""
    parameters: NotRequired[ImageTextToImageParameters | ImageTextToImageParametersParam]
    """How to make it."""


class ImageTextToImageParametersParam(TypedDict):
    """How to make a picture. What is not set is left to the model."""

    prompt: NotRequired[str]
    """What the new picture shows."""
    guidance_scale: NotRequired[float]
    """How closely to follow the description; too much costs quality. Usual are 1 to 20."""
    negative_prompt: NotRequired[str]
    """What the new picture must not show."""
    num_inference_steps: NotRequired[int]
    """How many denoising steps to take: more are slower and often better."""
    target_size: NotRequired[ImageTextToImageTargetSize | ImageTextToImageTargetSizeParam]
    """The size of the new picture."""
    seed: NotRequired[int]
    """The start of the random numbers: the same seed gives the same picture."""


class ImageTextToImageTargetSizeParam(TypedDict):
    """The size of a picture."""

    width: int
    """Its width in pixels."""
    height: int
    """Its height in pixels."""
