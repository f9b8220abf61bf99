"""Types of the task `text-to-image`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TextToImageInput",
    "TextToImageInputParam",
    "TextToImageParameters",
    "TextToImageParametersParam",
    "TextToImageTargetSize",
    "TextToImageTargetSizeParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class TextToImageInput(Model):
    """An image generation request with a text prompt."""

    inputs: str
    """The text prompt that describes the image."""
    parameters: TextToImageParameters | None = None
    """The parameters of the request."""


class TextToImageParameters(Model):
    """Parameters of image generation. Unset parameters use the model's defaults."""

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
    scheduler: str | None = None
    """The scheduler to use instead of the model's default."""
    target_size: TextToImageTargetSize | None = None
    """The size of the generated image, for servers that require one object instead of 'width' and 'height'."""
    seed: int | None = None
    """The random seed. The same seed gives the same image."""


class TextToImageTargetSize(Model):
    """The size of an image."""

    width: int
    """The width in pixels."""
    height: int
    """The height in pixels."""


class TextToImageInputParam(TypedDict):
    """An image generation request with a text prompt."""

    inputs: str
    """The text prompt that describes the image."""
    parameters: NotRequired[TextToImageParameters | TextToImageParametersParam]
    """The parameters of the request."""


class TextToImageParametersParam(TypedDict):
    """Parameters of image generation. Unset parameters use the model's defaults."""

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
    scheduler: NotRequired[str]
    """The scheduler to use instead of the model's default."""
    target_size: NotRequired[TextToImageTargetSize | TextToImageTargetSizeParam]
    """The size of the generated image, for servers that require one object instead of 'width' and 'height'."""
    seed: NotRequired[int]
    """The random seed. The same seed gives the same image."""


class TextToImageTargetSizeParam(TypedDict):
    """The size of an image."""

    width: int
    """The width in pixels."""
    height: int
    """The height in pixels."""
