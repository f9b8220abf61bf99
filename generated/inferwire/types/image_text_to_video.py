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
    """A video generation request with an image and a text prompt."""

    inputs: str | None = None
    """The image to start from."""
    parameters: ImageTextToVideoParameters | None = None
    """The parameters of the request."""


class ImageTextToVideoParameters(Model):
    """Parameters of video generation. Unset parameters use the model's defaults."""

    prompt: str | None = None
    """The text prompt that describes what happens in the video."""
    guidance_scale: float | None = None
    """How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20."""
    negative_prompt: str | None = None
    """The negative prompt: what to avoid in the video."""
    num_inference_steps: int | None = None
    """The number of denoising steps. More steps often improve quality but take longer."""
    num_frames: float | None = None
    """The number of frames to generate."""
    target_size: ImageTextToVideoTargetSize | None = None
    """The size of the generated video."""
    seed: int | None = None
    """The random seed. The same seed gives the same video."""


class ImageTextToVideoTargetSize(Model):
    """The size of a video."""

    width: int
    """The width in pixels."""
    height: int
    """The height in pixels."""


class ImageTextToVideoInputParam(TypedDict):
    """A video generation request with an image and a text prompt."""

    inputs: NotRequired[str]
    """The image to start from."""
    parameters: NotRequired[ImageTextToVideoParameters | ImageTextToVideoParametersParam]
    """The parameters of the request."""


class ImageTextToVideoParametersParam(TypedDict):
    """Parameters of video generation. Unset parameters use the model's defaults."""

    prompt: NotRequired[str]
    """The text prompt that describes what happens in the video."""
    guidance_scale: NotRequired[float]
    """How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20."""
    negative_prompt: NotRequired[str]
    """The negative prompt: what to avoid in the video."""
    num_inference_steps: NotRequired[int]
    """The number of denoising steps. More steps often improve quality but take longer."""
    num_frames: NotRequired[float]
    """The number of frames to generate."""
    target_size: NotRequired[ImageTextToVideoTargetSize | ImageTextToVideoTargetSizeParam]
    """The size of the generated video."""
    seed: NotRequired[int]
    """The random seed. The same seed gives the same video."""


class ImageTextToVideoTargetSizeParam(TypedDict):
    """The size of a video."""

    width: int
    """The width in pixels."""
    height: int
    """The height in pixels."""
