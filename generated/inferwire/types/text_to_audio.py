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
    """A description of a sound, and how to make it."""

    inputs: str
    """What is to be heard."""
    parameters: GenerationParameters | None = None
    """How the model chooses its tokens."""


class TextToAudioInputParam(TypedDict):
    """A description of a sound, and how to make it."""

    inputs: str
    """What is to be heard."""
    parameters: NotRequired[GenerationParameters | GenerationParametersParam]
    """How the model chooses its tokens."""
