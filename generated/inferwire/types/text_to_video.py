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
    """A description of a video, and how to make it."""

    inputs: str
    """What the video shows."""
    parameters: TextToVideoParameters | None = None
    """How to make it."""


class TextToVideoParameters(Model):
    """How to make a video. What is not set is left to the model."""

    num_frames: float | None = None
    """How many frames the video has."""
    guidance_scale: float | None = None
    """How closely to follow the description; too much costs quality. Usual are 1 to 20."""
    negative_prompt: str | list[str] | None = None
    """What the video must not show; a list for servers that want one."""
    num_inference_steps: int | None = None
    """How many denoising steps to take: more are slower and often better."""
    seed: int | None = None
    """The start of the random numbers: the same seed gives the same video."""


class TextToVideoInputParam(TypedDict):
    """A description of a video, and how to make it."""

    inputs: str
    """What the video shows."""
    parameters: NotRequired[TextToVideoParameters | TextToVideoParametersParam]
    """How to make it."""


class TextToVideoParametersParam(TypedDict):
    """How to make a video. What is not set is left to the model."""

    num_frames: NotRequired[float]
    """How many frames the video has."""
    guidance_scale: NotRequired[float]
    """How closely to follow the description; too much costs quality. Usual are 1 to 20."""
    negative_prompt: NotRequired[str | list[str]]
    """What the video must not show; a list for servers that want one."""
    num_inference_steps: NotRequired[int]
    """How many denoising steps to take: more are slower and often better."""
    seed: NotRequired[int]
    """The start of the random numbers: the same seed gives the same video."""
