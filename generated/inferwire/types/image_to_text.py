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
    """An image-to-text request."""

    inputs: str
    """The image to generate text from."""
    parameters: ImageToTextParameters | None = None
    """The parameters of the request."""


class ImageToTextOutput(Model):
    """Text generated from an image."""

    generated_text: str
    """The generated text."""


class ImageToTextParameters(Model):
    """Parameters of image-to-text generation."""

    max_new_tokens: int | None = None
    """The maximum number of tokens to generate."""
    generation_parameters: GenerationParameters | None = None
    """The generation parameters of the model."""


class ImageToTextInputParam(TypedDict):
    """An image-to-text request."""

    inputs: str
    """The image to generate text from."""
    parameters: NotRequired[ImageToTextParameters | ImageToTextParametersParam]
    """The parameters of the request."""


class ImageToTextParametersParam(TypedDict):
    """Parameters of image-to-text generation."""

    max_new_tokens: NotRequired[int]
    """The maximum number of tokens to generate."""
    generation_parameters: NotRequired[GenerationParameters | GenerationParametersParam]
    """The generation parameters of the model."""
