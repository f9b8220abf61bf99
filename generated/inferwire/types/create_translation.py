"""Types of the task `create-translation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "CreateTranslationInput",
    "CreateTranslationInputParam",
    "Translation",
    "TranslationVerbose",
]

from typing import Annotated, Literal, NotRequired, TypedDict

from inferwire_runtime import Bookkeeping, Model

from .common import TranscriptionSegment


class CreateTranslationInput(Model):
    """A translation request."""

    file: str
    """The audio."""
    model: str
    """The model id."""
    prompt: str | None = None
    """An English text that guides the style, or precedes the audio."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | None = None
    """The format of the result."""
    temperature: float | None = None
    """The sampling temperature, from 0 to 1."""


class Translation(Model):
    """A translation."""

    text: str
    """The English text."""


class TranslationVerbose(Model):
    """A translation with times."""

    text: str
    """The English text."""
    language: Annotated[str | None, Bookkeeping()] = None
    """The language of the result."""
    duration: Annotated[float | None, Bookkeeping()] = None
    """The duration of the audio in seconds."""
    segments: list[TranscriptionSegment] | None = None
    """The segments."""
    task: Annotated[str | None, Bookkeeping()] = None
    """The task: 'translate'."""


class CreateTranslationInputParam(TypedDict):
    """A translation request."""

    file: str
    """The audio."""
    model: str
    """The model id."""
    prompt: NotRequired[str]
    """An English text that guides the style, or precedes the audio."""
    response_format: NotRequired[Literal["json", "text", "srt", "verbose_json", "vtt"]]
    """The format of the result."""
    temperature: NotRequired[float]
    """The sampling temperature, from 0 to 1."""
