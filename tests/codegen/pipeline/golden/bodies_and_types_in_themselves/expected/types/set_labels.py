"""Types of the task `set-labels`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "Label",
    "LabelParam",
    "SetLabelsInput",
    "SetLabelsInputParam",
]

from collections.abc import Sequence
from typing import Annotated, NotRequired, TypedDict

from inferwire_runtime import Model
from pydantic import Field


class Label(Model):
    name: str
    """One word."""
    score: float | None = None
    """How sure it is."""
    judge: str | None = None
    """Who is sure."""


class SetLabelsInput(Model):
    image: str
    """The image."""
    labels: Annotated[list[Label], Field(max_length=20)]
    """What is in the image. No label occurs twice."""
    by: str | None = None
    """Who changes them."""


class LabelParam(TypedDict):
    name: str
    """One word."""
    score: NotRequired[float]
    """How sure it is."""
    judge: NotRequired[str]
    """Who is sure."""


class SetLabelsInputParam(TypedDict):
    image: str
    """The image."""
    labels: Sequence[Label | LabelParam]
    """What is in the image. No label occurs twice."""
    by: NotRequired[str]
    """Who changes them."""
