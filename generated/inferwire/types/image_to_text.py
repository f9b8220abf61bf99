"""Types of the task `image-to-text`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ImageToTextInput",
    "ImageToTextInputParam",
    "ImageToTextOutput",
    "ImageToTextParameters",
    "ImageToTextParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model

from .common import GenerationParameters, GenerationParametersParam


class ImageToTextInput(Model):
    """A picture, and how to describe it."""

    inputs: str
    """The picture."""
    parameters: ImageToTextParameters | None = None
    """How to describe it."""


class ImageToTextOutput(Model):
    """What a picture shows."""

    generated_text: str
    """The text."""


class ImageToTextParameters(Model):
    """How to describe a picture."""

    max_new_tokens: int | None = None
    """The most tokens to write."""
    generation_parameters: GenerationParameters | None = None
    """How the model chooses its tokens."""


class ImageToTextInputParam(TypedDict):
    """A picture, and how to describe it."""

    inputs: str
    """The picture."""
    parameters: NotRequired[ImageToTextParameters | ImageToTextParametersParam]
    """How to describe it."""


class ImageToTextParametersParam(TypedDict):
    """How to describe a picture."""

    max_new_tokens: NotRequired[int]
    """The most tokens to write."""
    generation_parameters: NotRequired[GenerationParameters | GenerationParametersParam]
    """How the model chooses its tokens."""
