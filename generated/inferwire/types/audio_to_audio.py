"""Types of the task `audio-to-audio`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "AudioToAudioInput",
    "AudioToAudioInputParam",
    "AudioToAudioOutput",
    "AudioToAudioOutputElement",
]

from typing import Annotated, TypedDict

from inferwire_runtime import Model
from inferwire_runtime.images import Base64Bytes
from pydantic import Field
from typing_extensions import TypeAliasType


class AudioToAudioInput(Model):
    """An audio-to-audio request."""

    inputs: str
    """The audio file to transform."""


class AudioToAudioOutputElement(Model):
    """A generated audio file."""

    blob: Base64Bytes
    """The contents of the audio file."""
    content_type: Annotated[str | None, Field(alias="content-type")] = None
    """The media type of the audio file."""
    label: str
    """The model's label for the content of the audio file."""


AudioToAudioOutput = TypeAliasType("AudioToAudioOutput", list[AudioToAudioOutputElement])

"""The generated audio files."""


class AudioToAudioInputParam(TypedDict):
    """An audio-to-audio request."""

    inputs: str
    """The audio file to transform."""
