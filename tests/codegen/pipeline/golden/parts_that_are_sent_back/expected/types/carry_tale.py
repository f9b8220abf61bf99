"""Types of the task `carry-tale`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "CarryTaleInput",
    "CarryTaleInputParam",
    "CarryTaleInputPart",
    "CarryTaleInputPartParam",
    "CarryTaleInputSong",
    "CarryTaleInputSongParam",
    "CarryTaleInputText",
    "CarryTaleInputTextParam",
    "CarryTaleInputTurn",
    "CarryTaleInputTurnParam",
    "CarryTaleInputVoice",
    "CarryTaleInputVoiceParam",
    "CarryTaleMark",
    "CarryTaleOptions",
    "CarryTaleOptionsParam",
    "CarryTaleOutput",
    "CarryTalePart",
    "CarryTaleProps",
    "CarryTaleTurn",
    "CarryTaleVoice",
    "TaleMark",
    "TaleTurn",
]

from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Bookkeeping, JsonObject, Model, Parts
from pydantic import Field
from typing_extensions import TypeAliasType

from .common import Mark, MarkParam


class CarryTaleInput(Model):
    """A tale so far."""

    turns: str | list[CarryTaleInputTurn]
    """Who said what."""
    options: CarryTaleOptions | None = None
    """How to go on."""


class CarryTaleInputSong(Model):
    """A song."""

    kind: Literal["song"]
    """The kind."""
    tune: str
    """The tune."""


class CarryTaleInputText(Model):
    """Spoken words."""

    kind: Literal["text"]
    """The kind."""
    text: str
    """The words."""


CarryTaleInputPart = TypeAliasType(
    "CarryTaleInputPart",
    Annotated[CarryTaleInputText | CarryTaleInputSong, Field(discriminator="kind")],
)

"""A part of what is said."""


class CarryTaleInputTurn(Model):
    """A turn of a tale."""

    who: Literal["you", "me"]
    """Who speaks."""
    words: str | list[CarryTaleInputPart] | None = None
    """What is said."""
    voice: CarryTaleInputVoice | None = None
    """How it sounds."""
    props: JsonObject | None = None
    """Anything."""
    scenes: list[CarryTaleInputTurn] | None = None
    """Turns inside of this one."""


class CarryTaleInputVoice(Model):
    """A voice."""

    id: str
    """Its id."""


class CarryTaleMark(Model):
    """A mark that was set."""

    at: int | None = None
    """The word it is at."""
    by: str | None = None
    """Who set it."""


class CarryTaleOptions(Model):
    """How to go on."""

    marks: list[Mark] | None = None
    """Marks to heed."""


class CarryTaleOutput(Model):
    """What comes next."""

    turn: CarryTaleTurn
    """The next turn."""
    marks: list[CarryTaleMark] | None = None
    """The marks in it."""


class CarryTalePart(Model):
    """A part of what is said."""

    kind: str | None = None
    """The kind."""
    text: str | None = None
    """The words."""
    tune: str | None = None
    """The tune."""
    tempo: int | None = None
    """How fast it is."""


class CarryTaleProps(Model):
    """What is at hand."""

    hat: str | None = None
    """A hat."""


class CarryTaleTurn(Model):
    """A turn that was made up."""

    who: Annotated[str, Bookkeeping("me")] = "me"
    """Who."""
    words: Annotated[str | None, Parts("CarryTalePart", "text")] = None
    """What is said."""
    voice: CarryTaleVoice | None = None
    """How it sounds."""
    props: CarryTaleProps | None = None
    """What is at hand."""
    scenes: list[CarryTaleTurn] | None = None
    """Turns inside of this one."""
    score: Annotated[float | None, Bookkeeping()] = None
    """How good."""

    @property
    def word_parts(self) -> list[CarryTalePart] | None:
        """The parts of `words`, or None if the server sent none."""
        return Parts.of(self.words, CarryTalePart)


class CarryTaleVoice(Model):
    """A voice."""

    id: str
    """Its id."""
    data: str | None = None
    """How it sounds."""


class CarryTaleInputParam(TypedDict):
    """A tale so far."""

    turns: str | Sequence[CarryTaleInputTurn | CarryTaleInputTurnParam]
    """Who said what."""
    options: NotRequired[CarryTaleOptions | CarryTaleOptionsParam]
    """How to go on."""


class CarryTaleInputSongParam(TypedDict):
    """A song."""

    kind: Literal["song"]
    """The kind."""
    tune: str
    """The tune."""


class CarryTaleInputTextParam(TypedDict):
    """Spoken words."""

    kind: Literal["text"]
    """The kind."""
    text: str
    """The words."""


CarryTaleInputPartParam: TypeAlias = (
    CarryTaleInputText | CarryTaleInputTextParam | CarryTaleInputSong | CarryTaleInputSongParam
)

"""A part of what is said."""


class CarryTaleInputTurnParam(TypedDict):
    """A turn of a tale."""

    who: Literal["you", "me"]
    """Who speaks."""
    words: NotRequired[str | Sequence[CarryTaleInputPartParam] | None]
    """What is said."""
    voice: NotRequired[CarryTaleInputVoice | CarryTaleInputVoiceParam]
    """How it sounds."""
    props: NotRequired[JsonObject]
    """Anything."""
    scenes: NotRequired[Sequence[CarryTaleInputTurn | CarryTaleInputTurnParam]]
    """Turns inside of this one."""


class CarryTaleInputVoiceParam(TypedDict):
    """A voice."""

    id: str
    """Its id."""


class CarryTaleOptionsParam(TypedDict):
    """How to go on."""

    marks: NotRequired[Sequence[Mark | MarkParam]]
    """Marks to heed."""


TaleMark: TypeAlias = Mark | MarkParam | CarryTaleMark

"""A mark in a tale."""

TaleTurn: TypeAlias = CarryTaleInputTurn | CarryTaleInputTurnParam | CarryTaleTurn

"""A turn of a tale."""
