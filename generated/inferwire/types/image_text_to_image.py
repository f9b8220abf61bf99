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
    """An image generation request with an image and a text prompt."""

    inputs: str | None = None
    """The image to start from."""
    parameters: ImageTextToImageParameters | None = None
    """The parameters of the request."""


class ImageTextToImageParameters(Model):
    """Parameters of image generation. Unset parameters use the model's defaults."""

    prompt: str | None = None
    """The text prompt that describes the image to generate."""
    guidance_scale: float | None = None
    """How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20."""
    negative_prompt: str | None = None
    """The negative prompt: what to avoid in the image."""
    num_inference_steps: int | None = None
    """The number of denoising steps. More steps often improve quality but take longer."""
    target_size: ImageTextToImageTargetSize | None = None
    """The size of the generated image."""
    seed: int | None = None
    """The random seed. The same seed gives the same image."""


class ImageTextToImageTargetSize(Model):
    """The size of an image."""

    width: int
    """The width in pixels."""
    height: int
    """The height in pixels."""


class ImageTextToImageInputParam(TypedDict):
    """An image generation request with an image and a text prompt."""

    inputs: NotRequired[str]
    """The image to start from."""
    parameters: NotRequired[ImageTextToImageParameters | ImageTextToImageParametersParam]
    """The parameters of the request."""


class ImageTextToImageParametersParam(TypedDict):
    """Parameters of image generation. Unset parameters use the model's defaults."""

    prompt: NotRequired[str]
    """The text prompt that describes the image to generate."""
    guidance_scale: NotRequired[float]
    """How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20."""
    negative_prompt: NotRequired[str]
    """The negative prompt: what to avoid in the image."""
    num_inference_steps: NotRequired[int]
    """The number of denoising steps. More steps often improve quality but take longer."""
    target_size: NotRequired[ImageTextToImageTargetSize | ImageTextToImageTargetSizeParam]
    """The size of the generated image."""
    seed: NotRequired[int]
    """The random seed. The same seed gives the same image."""


class ImageTextToImageTargetSizeParam(TypedDict):
    """The size of an image."""

    width: int
    """The width in pixels."""
    height: int
    """The height in pixels."""
