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
    """A zero-shot image classification request."""

    inputs: str
    """The image to classify."""
    parameters: ZeroShotImageClassificationParameters
    """The parameters of the request."""


class ZeroShotImageClassificationOutputElement(Model):
    """A candidate label and its score."""

    label: str
    """The candidate label."""
    score: float
    """The score of the label, between 0 and 1."""


ZeroShotImageClassificationOutput = TypeAliasType(
    "ZeroShotImageClassificationOutput", list[ZeroShotImageClassificationOutputElement]
)

"""All candidate labels with their scores, highest score first."""


class ZeroShotImageClassificationParameters(Model):
    """Parameters of zero-shot image classification."""

    candidate_labels: list[str]
    """The labels to choose from; at least two."""
    hypothesis_template: str | None = None
    """The template of the sentence that the model matches against the image, with {} as the placeholder for a label. The server's default is "This is a photo of {}.\""""


class ZeroShotImageClassificationInputParam(TypedDict):
    """A zero-shot image classification request."""

    inputs: str
    """The image to classify."""
    parameters: ZeroShotImageClassificationParameters | ZeroShotImageClassificationParametersParam
    """The parameters of the request."""


class ZeroShotImageClassificationParametersParam(TypedDict):
    """Parameters of zero-shot image classification."""

    candidate_labels: list[str]
    """The labels to choose from; at least two."""
    hypothesis_template: NotRequired[str]
    """The template of the sentence that the model matches against the image, with {} as the placeholder for a label. The server's default is "This is a photo of {}.\""""
