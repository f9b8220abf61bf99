"""Types of the task `automatic-speech-recognition`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "AutomaticSpeechRecognitionInput",
    "AutomaticSpeechRecognitionInputParam",
    "AutomaticSpeechRecognitionOutput",
    "AutomaticSpeechRecognitionOutputChunk",
    "AutomaticSpeechRecognitionParameters",
    "AutomaticSpeechRecognitionParametersParam",
]

from typing import Literal, NotRequired, TypedDict

from inferwire_runtime import Model

from .common import GenerationParameters, GenerationParametersParam


class AutomaticSpeechRecognitionInput(Model):
    """A recording, and how to write it down."""

    inputs: str
    """The recording."""
    parameters: AutomaticSpeechRecognitionParameters | None = None
    """How to write it down."""


class AutomaticSpeechRecognitionOutput(Model):
    """What is said."""

    text: str
    """The whole text."""
    chunks: list[AutomaticSpeechRecognitionOutputChunk] | None = None
    """Its pieces with their times, where 'return_timestamps' asked for them."""


class AutomaticSpeechRecognitionOutputChunk(Model):
    """A piece of what is said."""

    text: str
    """Its text."""
    timestamp: tuple[float | None, float | None]
    """When it begins and ends, in seconds from the start; null where the recording is cut off."""


class AutomaticSpeechRecognitionParameters(Model):
    """How to write a recording down."""

    return_timestamps: bool | Literal["char", "word"] | None = None
    """Say when each piece is spoken: true by phrases, "word" by words, "char" by characters, as far as the model can. The server's default is false."""
    generation_parameters: GenerationParameters | None = None
    """How the model chooses its tokens."""


class AutomaticSpeechRecognitionInputParam(TypedDict):
    """A recording, and how to write it down."""

    inputs: str
    """The recording."""
    parameters: NotRequired[
        AutomaticSpeechRecognitionParameters | AutomaticSpeechRecognitionParametersParam
    ]
    """How to write it down."""


class AutomaticSpeechRecognitionParametersParam(TypedDict):
    """How to write a recording down."""

    return_timestamps: NotRequired[bool | Literal["char", "word"]]
    """Say when each piece is spoken: true by phrases, "word" by words, "char" by characters, as far as the model can. The server's default is false."""
    generation_parameters: NotRequired[GenerationParameters | GenerationParametersParam]
    """How the model chooses its tokens."""
