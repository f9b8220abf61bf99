"""Types of the task `create-transcription`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "CreateTranscriptionInput",
    "CreateTranscriptionInputParam",
    "Transcription",
    "TranscriptionDiarized",
    "TranscriptionDiarizedSegment",
    "TranscriptionLogprob",
    "TranscriptionUsage",
    "TranscriptionVerbose",
    "TranscriptionWord",
]

from typing import Annotated, Literal, NotRequired, TypedDict

from inferwire_runtime import Bookkeeping, Model
from pydantic import Field

from .common import TranscriptionSegment


class CreateTranscriptionInput(Model):
    """A transcription request."""

    file: str
    """The audio."""
    model: str
    """The model id."""
    chunking_strategy: str | None = None
    """How the audio is divided into chunks, such as 'auto'."""
    include__: Annotated[list[Literal["logprobs"]] | None, Field(alias="include[]")] = None
    """Additional parts of the result."""
    known_speaker_names__: Annotated[list[str] | None, Field(alias="known_speaker_names[]")] = None
    """The names of the speakers in known_speaker_references."""
    known_speaker_references__: Annotated[
        list[str] | None, Field(alias="known_speaker_references[]")
    ] = None
    """Samples of the speakers' voices, as data URLs."""
    language: str | None = None
    """The language of the audio, as a code of ISO 639-1 such as 'en'."""
    prompt: str | None = None
    """A text that guides the style, or precedes the audio."""
    response_format: (
        Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | None
    ) = None
    """The format of the result."""
    temperature: float | None = None
    """The sampling temperature, from 0 to 1."""
    timestamp_granularities__: Annotated[
        list[Literal["word", "segment"]] | None, Field(alias="timestamp_granularities[]")
    ] = None
    """What has times in the result. Needs response_format='verbose_json'."""


class Transcription(Model):
    """A transcription."""

    text: str
    """The text."""
    logprobs: Annotated[list[TranscriptionLogprob] | None, Bookkeeping()] = None
    """Log probabilities of the tokens, if requested."""
    usage: Annotated[TranscriptionUsage | None, Bookkeeping()] = None
    """What is charged."""


class TranscriptionDiarized(Model):
    """A transcription with speakers."""

    text: str
    """The text."""
    segments: list[TranscriptionDiarizedSegment]
    """The segments, each with its speaker."""
    duration: Annotated[float | None, Bookkeeping()] = None
    """The duration of the audio in seconds."""
    task: Annotated[str | None, Bookkeeping()] = None
    """The task: 'transcribe'."""
    usage: Annotated[TranscriptionUsage | None, Bookkeeping()] = None
    """What is charged."""


class TranscriptionDiarizedSegment(Model):
    """A segment of one speaker."""

    text: str
    """The text."""
    speaker: str
    """The name of the speaker, or a letter."""
    start: float
    """The start time in seconds."""
    end: float
    """The end time in seconds."""
    id: Annotated[str | None, Bookkeeping()] = None
    """The id of the segment."""
    type: Annotated[str | None, Bookkeeping()] = None
    """The type that the server reports."""


class TranscriptionLogprob(Model):
    """A token and its log probability."""

    token: Annotated[str | None, Bookkeeping()] = None
    """The token."""
    bytes: Annotated[list[int] | None, Bookkeeping()] = None
    """The bytes of the token in UTF-8."""
    logprob: Annotated[float | None, Bookkeeping()] = None
    """The log probability."""


class TranscriptionUsage(Model):
    """What is charged: the duration of the audio, or tokens."""

    type: Annotated[str | None, Bookkeeping()] = None
    """'duration' or 'tokens'."""
    seconds: Annotated[float | None, Bookkeeping()] = None
    """The duration of the audio in seconds."""
    input_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of input tokens."""
    output_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    total_tokens: Annotated[int | None, Bookkeeping()] = None
    """The total number of tokens."""


class TranscriptionVerbose(Model):
    """A transcription with times."""

    text: str
    """The text."""
    language: Annotated[str | None, Bookkeeping()] = None
    """The language."""
    duration: Annotated[float | None, Bookkeeping()] = None
    """The duration of the audio in seconds."""
    segments: list[TranscriptionSegment] | None = None
    """The segments."""
    words: list[TranscriptionWord] | None = None
    """The words, if requested."""
    task: Annotated[str | None, Bookkeeping()] = None
    """The task: 'transcribe'."""
    usage: Annotated[TranscriptionUsage | None, Bookkeeping()] = None
    """What is charged."""


class TranscriptionWord(Model):
    """A word of a transcription."""

    word: str
    """The word."""
    start: float
    """The start time in seconds."""
    end: float
    """The end time in seconds."""


CreateTranscriptionInputParam = TypedDict(
    "CreateTranscriptionInputParam",
    {
        "file": str,
        "model": str,
        "chunking_strategy": NotRequired[str],
        "include[]": NotRequired[list[Literal["logprobs"]]],
        "known_speaker_names[]": NotRequired[list[str]],
        "known_speaker_references[]": NotRequired[list[str]],
        "language": NotRequired[str],
        "prompt": NotRequired[str],
        "response_format": NotRequired[
            Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
        ],
        "temperature": NotRequired[float],
        "timestamp_granularities[]": NotRequired[list[Literal["word", "segment"]]],
    },
)
