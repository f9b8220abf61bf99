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
    """An image-to-image request."""

    inputs: str
    """The image to transform."""
    parameters: ImageToImageParameters | None = None
    """The parameters of the request."""


class ImageToImageParameters(Model):
    """Parameters of image generation. Unset parameters use the model's defaults."""

    prompt: str | None = None
    """The text prompt that describes how to transform the image."""
    negative_prompt: str | list[str] | None = None
    """The negative prompt: what to avoid in the image. Pass a list if the server requires one."""
    height: int | None = None
    """The height of the generated image in pixels."""
    width: int | None = None
    """The width of the generated image in pixels."""
    num_inference_steps: int | None = None
    """The number of denoising steps. More steps often improve quality but take longer."""
    guidance_scale: float | None = None
    """How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20."""
    target_size: ImageToImageTargetSize | None = None
    """The size of the generated image, for servers that require one object instead of 'width' and 'height'."""


class ImageToImageTargetSize(Model):
    """The size of an image."""

    width: int
    """The width in pixels."""
    height: int
    """The height in pixels."""


class ImageToImageInputParam(TypedDict):
    """An image-to-image request."""

    inputs: str
    """The image to transform."""
    parameters: NotRequired[ImageToImageParameters | ImageToImageParametersParam]
    """The parameters of the request."""


class ImageToImageParametersParam(TypedDict):
    """Parameters of image generation. Unset parameters use the model's defaults."""

    prompt: NotRequired[str]
    """The text prompt that describes how to transform the image."""
    negative_prompt: NotRequired[str | list[str]]
    """The negative prompt: what to avoid in the image. Pass a list if the server requires one."""
    height: NotRequired[int]
    """The height of the generated image in pixels."""
    width: NotRequired[int]
    """The width of the generated image in pixels."""
    num_inference_steps: NotRequired[int]
    """The number of denoising steps. More steps often improve quality but take longer."""
    guidance_scale: NotRequired[float]
    """How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20."""
    target_size: NotRequired[ImageToImageTargetSize | ImageToImageTargetSizeParam]
    """The size of the generated image, for servers that require one object instead of 'width' and 'height'."""


class ImageToImageTargetSizeParam(TypedDict):
    """The size of an image."""

    width: int
    """The width in pixels."""
    height: int
    """The height in pixels."""
