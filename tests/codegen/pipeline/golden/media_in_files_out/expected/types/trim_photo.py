"""Types of the task `trim-photo`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TrimPhotoInput",
    "TrimPhotoInputParam",
    "TrimPhotoParameters",
    "TrimPhotoParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class TrimPhotoInput(Model):
    inputs: str
    """The photo."""
    parameters: TrimPhotoParameters | None = None


class TrimPhotoParameters(Model):
    margin: int | None = None
    """Pixels to leave around it."""


class TrimPhotoInputParam(TypedDict):
    inputs: str
    """The photo."""
    parameters: NotRequired[TrimPhotoParameters | TrimPhotoParametersParam]


class TrimPhotoParametersParam(TypedDict):
    margin: NotRequired[int]
    """Pixels to leave around it."""
