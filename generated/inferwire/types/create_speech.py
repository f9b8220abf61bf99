"""Types of the task `create-speech`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "CreateSpeechInput",
    "CreateSpeechInputParam",
    "SpeechVoice",
    "SpeechVoiceParam",
]

from typing import Literal, NotRequired, TypedDict

from inferwire_runtime import Model


class CreateSpeechInput(Model):
    """A speech request."""

    model: str
    """The model id."""
    input: str
    """The text."""
    stream: bool | None = None
    """Whether to return the audio as it arrives. This is not sent."""
    voice: (
        Literal[
            "alloy",
            "ash",
            "ballad",
            "cedar",
            "coral",
            "echo",
            "fable",
            "marin",
            "nova",
            "onyx",
            "sage",
            "shimmer",
            "verse",
        ]
        | str
        | SpeechVoice
    )
    """The voice: a name, or the id of a custom voice."""
    instructions: str | None = None
    """How to speak. Not all models support this."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None
    """The audio format."""
    speed: float | None = None
    """The speed. 1 is normal."""


class SpeechVoice(Model):
    """A custom voice."""

    id: str
    """The id of the voice."""


class CreateSpeechInputParam(TypedDict):
    """A speech request."""

    model: str
    """The model id."""
    input: str
    """The text."""
    stream: NotRequired[bool]
    """Whether to return the audio as it arrives. This is not sent."""
    voice: (
        Literal[
            "alloy",
            "ash",
            "ballad",
            "cedar",
            "coral",
            "echo",
            "fable",
            "marin",
            "nova",
            "onyx",
            "sage",
            "shimmer",
            "verse",
        ]
        | str
        | SpeechVoice
        | SpeechVoiceParam
    )
    """The voice: a name, or the id of a custom voice."""
    instructions: NotRequired[str]
    """How to speak. Not all models support this."""
    response_format: NotRequired[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str]
    """The audio format."""
    speed: NotRequired[float]
    """The speed. 1 is normal."""


class SpeechVoiceParam(TypedDict):
    """A custom voice."""

    id: str
    """The id of the voice."""
