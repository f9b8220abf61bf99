"""Types of the task `image-to-image`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ImageToImageInput",
    "ImageToImageInputParam",
    "ImageToImageParameters",
    "ImageToImageParametersParam",
    "ImageToImageTargetSize",
    "ImageToImageTargetSizeParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class ImageToImageInput(Model):
    """A picture, and what to make of it."""

    inputs: str
    """The picture to start from."""
    parameters: ImageToImageParameters | None = None
    """How to make it."""


class ImageToImageParameters(Model):
    """How to make a picture. What is not set is left to the model."""

    prompt: str | None = None
    """What to make of the picture."""
    negative_prompt: str | list[str] | None = None
    """What the new picture must not show; a list for servers that want one."""
    height: int | None = None
    """The height of the new picture in pixels."""
    width: int | None = None
    """The width of the new picture in pixels."""
    num_inference_steps: int | None = None
    """How many denoising steps to take: more are slower and often better."""
    guidance_scale: float | None = None
    """How closely to follow the description; too much costs quality. Usual are 1 to 20."""
    target_size: ImageToImageTargetSize | None = None
    """The size of the new picture, for servers that want one object instead of 'width' and 'height'."""


class ImageToImageTargetSize(Model):
    """The size of a picture."""

    width: int
    """Its width in pixels."""
    height: int
    """Its height in pixels."""


class ImageToImageInputParam(TypedDict):
    """A picture, and what to make of it."""

    inputs: str
    """The picture to start from."""
    parameters: NotRequired[ImageToImageParameters | ImageToImageParametersParam]
    """How to make it."""


class ImageToImageParametersParam(TypedDict):
    """How to make a picture. What is not set is left to the model."""

    prompt: NotRequired[str]
    """What to make of the picture."""
    negative_prompt: NotRequired[str | list[str]]
    """What the new picture must not show; a list for servers that want one."""
    height: NotRequired[int]
    """The height of the new picture in pixels."""
    width: NotRequired[int]
    """The width of the new picture in pixels."""
    num_inference_steps: NotRequired[int]
    """How many denoising steps to take: more are slower and often better."""
    guidance_scale: NotRequired[float]
    """How closely to follow the description; too much costs quality. Usual are 1 to 20."""
    target_size: NotRequired[ImageToImageTargetSize | ImageToImageTargetSizeParam]
    """The size of the new picture, for servers that want one object instead of 'width' and 'height'."""


class ImageToImageTargetSizeParam(TypedDict):
    """The size of a picture."""

    width: int
    """Its width in pixels."""
    height: int
    """Its height in pixels."""
