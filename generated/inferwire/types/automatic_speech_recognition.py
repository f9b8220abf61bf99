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
    """A speech recognition request."""

    inputs: str
    """The audio file to transcribe."""
    parameters: AutomaticSpeechRecognitionParameters | None = None
    """The parameters of the request."""


class AutomaticSpeechRecognitionOutput(Model):
    """A transcript."""

    text: str
    """The full transcript."""
    chunks: list[AutomaticSpeechRecognitionOutputChunk] | None = None
    """The chunks of the transcript with their timestamps, if 'return_timestamps' is set."""


class AutomaticSpeechRecognitionOutputChunk(Model):
    """A chunk of a transcript."""

    text: str
    """The text of the chunk."""
    timestamp: tuple[float | None, float | None]
    """The start and end of the chunk, in seconds from the start of the audio. A value is null if the audio is cut off at that point."""


class AutomaticSpeechRecognitionParameters(Model):
    """Parameters of speech recognition."""

    return_timestamps: bool | Literal["char", "word"] | None = None
    """The timestamps to return, if the model supports them: true for one per phrase, "word" per word, "char" per character. The server's default is false."""
    generation_parameters: GenerationParameters | None = None
    """The generation parameters of the model, such as 'num_beams'."""


class AutomaticSpeechRecognitionInputParam(TypedDict):
    """A speech recognition request."""

    inputs: str
    """The audio file to transcribe."""
    parameters: NotRequired[
        AutomaticSpeechRecognitionParameters | AutomaticSpeechRecognitionParametersParam
    ]
    """The parameters of the request."""


class AutomaticSpeechRecognitionParametersParam(TypedDict):
    """Parameters of speech recognition."""

    return_timestamps: NotRequired[bool | Literal["char", "word"]]
    """The timestamps to return, if the model supports them: true for one per phrase, "word" per word, "char" per character. The server's default is false."""
    generation_parameters: NotRequired[GenerationParameters | GenerationParametersParam]
    """The generation parameters of the model, such as 'num_beams'."""
