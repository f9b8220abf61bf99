"""Types of the task `sing-song`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "SingSongForm",
    "SingSongFormParam",
    "SingSongInput",
    "SingSongInputParam",
    "SingSongLine",
    "SingSongOutput",
    "SingSongPart",
    "SingSongStep",
    "SingSongStepPart",
    "SingSongStreamOutput",
    "SingSongVoice",
    "SingSongVoiceLine",
]

from typing import Annotated, NotRequired, TypedDict

from inferwire_runtime import JsonObject, JsonText, Model
from pydantic import Field


class SingSongForm(Model):
    schema_: Annotated[JsonObject | None, Field(alias="schema")] = None
    """The schema."""


class SingSongInput(Model):
    title: str
    """The title."""
    stream: bool | None = None
    """Whether to send each line as it is sung."""
    form: SingSongForm | None = None
    """The form of the words."""
    voices: int | None = None
    """The number of voices."""


class SingSongLine(Model):
    words: str | None = None
    """The next words."""
    stage_note: Annotated[str | None, Field(alias="stage-note")] = None
    """The next part of the note."""
    steps: list[SingSongStepPart] | None = None
    """The next parts of steps."""


class SingSongOutput(Model):
    voices: list[SingSongVoice]
    """The voices."""


class SingSongPart(Model):
    words: str | None = None
    """The words."""
    stage_note: Annotated[str | None, Field(alias="stage-note")] = None
    """A note for the stage."""
    steps: list[SingSongStep] | None = None
    """The steps of the dance."""


class SingSongStep(Model):
    how: str
    """How to step."""


class SingSongStepPart(Model):
    place: int | None = None
    """The place of the step."""
    mark: JsonText | None = None
    """The mark of the step."""
    how: str | None = None
    """The next part of how to step."""


class SingSongStreamOutput(Model):
    voices: list[SingSongVoiceLine]
    """The voices."""


class SingSongVoice(Model):
    number: int | None = None
    """The number of the voice."""
    song: SingSongPart
    """What it sings."""
    ended_by: str | None = None
    """Why it ended."""


class SingSongVoiceLine(Model):
    number: int | None = None
    """The number of the voice."""
    line: SingSongLine
    """What it sings next."""
    ended_by: str | None = None
    """Why it ended."""


class SingSongFormParam(TypedDict):
    schema: NotRequired[JsonObject]
    """The schema."""


class SingSongInputParam(TypedDict):
    title: str
    """The title."""
    stream: NotRequired[bool]
    """Whether to send each line as it is sung."""
    form: NotRequired[SingSongForm | SingSongFormParam]
    """The form of the words."""
    voices: NotRequired[int]
    """The number of voices."""
