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
    """A recording."""

    inputs: str
    """The recording."""


class AudioToAudioOutputElement(Model):
    """A recording that was made."""

    blob: Base64Bytes
    """The recording, as a file."""
    content_type: Annotated[str | None, Field(alias="content-type")] = None
    """The file's media type."""
    label: str
    """What the recording holds."""


AudioToAudioOutput = TypeAliasType("AudioToAudioOutput", list[AudioToAudioOutputElement])

"""The recordings made."""


class AudioToAudioInputParam(TypedDict):
    """A recording."""

    inputs: str
    """The recording."""
