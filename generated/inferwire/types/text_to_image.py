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
    """A description of a picture, and how to make it."""

    inputs: str
    """What the picture shows."""
    parameters: TextToImageParameters | None = None
    """How to make it."""


class TextToImageParameters(Model):
    """How to make a picture. What is not set is left to the model."""

    negative_prompt: str | list[str] | None = None
    """What the picture must not show; a list for servers that want one."""
    height: int | None = None
    """Its height in pixels."""
    width: int | None = None
    """Its width in pixels."""
    num_inference_steps: int | None = None
    """How many denoising steps to take: more are slower and often better."""
    guidance_scale: float | None = None
    """How closely to follow the description; too much costs quality. Usual are 1 to 20."""
    scheduler: str | None = None
    """The scheduler to use instead of the model's own."""
    target_size: TextToImageTargetSize | None = None
    """Its size, for servers that want one object instead of 'width' and 'height'."""
    seed: int | None = None
    """The start of the random numbers: the same seed gives the same picture."""


class TextToImageTargetSize(Model):
    """The size of a picture."""

    width: int
    """Its width in pixels."""
    height: int
    """Its height in pixels."""


class TextToImageInputParam(TypedDict):
    """A description of a picture, and how to make it."""

    inputs: str
    """What the picture shows."""
    parameters: NotRequired[TextToImageParameters | TextToImageParametersParam]
    """How to make it."""


class TextToImageParametersParam(TypedDict):
    """How to make a picture. What is not set is left to the model."""

    negative_prompt: NotRequired[str | list[str]]
    """What the picture must not show; a list for servers that want one."""
    height: NotRequired[int]
    """Its height in pixels."""
    width: NotRequired[int]
    """Its width in pixels."""
    num_inference_steps: NotRequired[int]
    """How many denoising steps to take: more are slower and often better."""
    guidance_scale: NotRequired[float]
    """How closely to follow the description; too much costs quality. Usual are 1 to 20."""
    scheduler: NotRequired[str]
    """The scheduler to use instead of the model's own."""
    target_size: NotRequired[TextToImageTargetSize | TextToImageTargetSizeParam]
    """Its size, for servers that want one object instead of 'width' and 'height'."""
    seed: NotRequired[int]
    """The start of the random numbers: the same seed gives the same picture."""


class TextToImageTargetSizeParam(TypedDict):
    """The size of a picture."""

    width: int
    """Its width in pixels."""
    height: int
    """Its height in pixels."""
