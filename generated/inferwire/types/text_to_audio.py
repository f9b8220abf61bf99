"""Types of the task `text-to-audio`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TextToAudioInput",
    "TextToAudioInputParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model

from .common import GenerationParameters, GenerationParametersParam


class TextToAudioInput(Model):
    """An audio generation request with a text prompt."""

    inputs: str
    """The text prompt that describes the audio."""
    parameters: GenerationParameters | None = None
    """The generation parameters of the model."""


class TextToAudioInputParam(TypedDict):
    """An audio generation request with a text prompt."""

    inputs: str
    """The text prompt that describes the audio."""
    parameters: NotRequired[GenerationParameters | GenerationParametersParam]
    """The generation parameters of the model."""
