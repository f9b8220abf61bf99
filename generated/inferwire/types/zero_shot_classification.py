"""Types of the task `zero-shot-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ZeroShotClassificationInput",
    "ZeroShotClassificationInputParam",
    "ZeroShotClassificationOutput",
    "ZeroShotClassificationOutputElement",
    "ZeroShotClassificationParameters",
    "ZeroShotClassificationParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class ZeroShotClassificationInput(Model):
    """A text, and the labels to choose from."""

    inputs: str
    """The text."""
    parameters: ZeroShotClassificationParameters
    """The labels, and how they are judged."""


class ZeroShotClassificationOutputElement(Model):
    """A label and how well it fits."""

    label: str
    """One of the labels given."""
    score: float
    """How well it fits, from 0 to 1."""


ZeroShotClassificationOutput = TypeAliasType(
    "ZeroShotClassificationOutput", list[ZeroShotClassificationOutputElement]
)

"""All labels, the best first."""


class ZeroShotClassificationParameters(Model):
    """The labels, and how they are judged."""

    candidate_labels: list[str]
    """The labels to choose from."""
    multi_label: bool | None = None
    """Judge each label alone, so that several may fit; otherwise the scores of all add up to 1. The server's default is false."""
    hypothesis_template: str | None = None
    """A sentence in which {} stands for a label: the model judges whether it follows from the text. The server's default is "This example is {}.\""""


class ZeroShotClassificationInputParam(TypedDict):
    """A text, and the labels to choose from."""

    inputs: str
    """The text."""
    parameters: ZeroShotClassificationParameters | ZeroShotClassificationParametersParam
    """The labels, and how they are judged."""


class ZeroShotClassificationParametersParam(TypedDict):
    """The labels, and how they are judged."""

    candidate_labels: list[str]
    """The labels to choose from."""
    multi_label: NotRequired[bool]
    """Judge each label alone, so that several may fit; otherwise the scores of all add up to 1. The server's default is false."""
    hypothesis_template: NotRequired[str]
    """A sentence in which {} stands for a label: the model judges whether it follows from the text. The server's default is "This example is {}.\""""
