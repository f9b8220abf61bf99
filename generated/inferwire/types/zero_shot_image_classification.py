"""Types of the task `zero-shot-image-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ZeroShotImageClassificationInput",
    "ZeroShotImageClassificationInputParam",
    "ZeroShotImageClassificationOutput",
    "ZeroShotImageClassificationOutputElement",
    "ZeroShotImageClassificationParameters",
    "ZeroShotImageClassificationParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class ZeroShotImageClassificationInput(Model):
    """A picture, and the labels to choose from."""

    inputs: str
    """The picture."""
    parameters: ZeroShotImageClassificationParameters
    """The labels, and how they are judged."""


class ZeroShotImageClassificationOutputElement(Model):
    """A label and how well it fits."""

    label: str
    """One of the labels given."""
    score: float
    """How well it fits, from 0 to 1."""


ZeroShotImageClassificationOutput = TypeAliasType(
    "ZeroShotImageClassificationOutput", list[ZeroShotImageClassificationOutputElement]
)

"""All labels, the best first."""


class ZeroShotImageClassificationParameters(Model):
    """The labels, and how they are judged."""

    candidate_labels: list[str]
    """The labels to choose from, at least two."""
    hypothesis_template: str | None = None
    """A sentence in which {} stands for a label: the model judges how well it describes the picture. The server's default is "This is a photo of {}.\""""


class ZeroShotImageClassificationInputParam(TypedDict):
    """A picture, and the labels to choose from."""

    inputs: str
    """The picture."""
    parameters: ZeroShotImageClassificationParameters | ZeroShotImageClassificationParametersParam
    """The labels, and how they are judged."""


class ZeroShotImageClassificationParametersParam(TypedDict):
    """The labels, and how they are judged."""

    candidate_labels: list[str]
    """The labels to choose from, at least two."""
    hypothesis_template: NotRequired[str]
    """A sentence in which {} stands for a label: the model judges how well it describes the picture. The server's default is "This is a photo of {}.\""""
