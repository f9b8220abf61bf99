"""Types of the task `text-to-video`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TextToVideoInput",
    "TextToVideoInputParam",
    "TextToVideoParameters",
    "TextToVideoParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class TextToVideoInput(Model):
    """A video generation request with a text prompt."""

    inputs: str
    """The text prompt that describes the video."""
    parameters: TextToVideoParameters | None = None
    """The parameters of the request."""


class TextToVideoParameters(Model):
    """Parameters of video generation. Unset parameters use the model's defaults."""

    num_frames: float | None = None
    """The number of frames to generate."""
    guidance_scale: float | None = None
    """How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20."""
    negative_prompt: str | list[str] | None = None
    """The negative prompt: what to avoid in the video. Pass a list if the server requires one."""
    num_inference_steps: int | None = None
    """The number of denoising steps. More steps often improve quality but take longer."""
    seed: int | None = None
    """The random seed. The same seed gives the same video."""


class TextToVideoInputParam(TypedDict):
    """A video generation request with a text prompt."""

    inputs: str
    """The text prompt that describes the video."""
    parameters: NotRequired[TextToVideoParameters | TextToVideoParametersParam]
    """The parameters of the request."""


class TextToVideoParametersParam(TypedDict):
    """Parameters of video generation. Unset parameters use the model's defaults."""

    num_frames: NotRequired[float]
    """The number of frames to generate."""
    guidance_scale: NotRequired[float]
    """How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20."""
    negative_prompt: NotRequired[str | list[str]]
    """The negative prompt: what to avoid in the video. Pass a list if the server requires one."""
    num_inference_steps: NotRequired[int]
    """The number of denoising steps. More steps often improve quality but take longer."""
    seed: NotRequired[int]
    """The random seed. The same seed gives the same video."""
