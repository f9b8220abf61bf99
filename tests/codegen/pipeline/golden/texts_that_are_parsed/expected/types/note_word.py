"""Types of the task `note-word`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "NoteWordInput",
    "NoteWordInputParam",
    "NoteWordOutput",
    "NoteWordParameters",
    "NoteWordParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import JsonObject, Model


class NoteWordInput(Model):
    inputs: str
    """The letter."""
    parameters: NoteWordParameters | None = None
    """The parameters."""


class NoteWordOutput(Model):
    word: str
    """The word."""


class NoteWordParameters(Model):
    form: JsonObject | None = None
    """The form."""


class NoteWordInputParam(TypedDict):
    inputs: str
    """The letter."""
    parameters: NotRequired[NoteWordParameters | NoteWordParametersParam]
    """The parameters."""


class NoteWordParametersParam(TypedDict):
    form: NotRequired[JsonObject]
    """The form."""
