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
    """A zero-shot classification request."""

    inputs: str
    """The text to classify."""
    parameters: ZeroShotClassificationParameters
    """The parameters of the request."""


class ZeroShotClassificationOutputElement(Model):
    """A label and its score."""

    label: str
    """One of the candidate labels."""
    score: float
    """The score, between 0 and 1."""


ZeroShotClassificationOutput = TypeAliasType(
    "ZeroShotClassificationOutput", list[ZeroShotClassificationOutputElement]
)

"""All candidate labels with their scores, highest score first."""


class ZeroShotClassificationParameters(Model):
    """Parameters of zero-shot classification."""

    candidate_labels: list[str]
    """The labels to choose from."""
    multi_label: bool | None = None
    """Whether more than one label can apply: if true, each label is scored independently; if false, the scores sum to 1. The server's default is false."""
    hypothesis_template: str | None = None
    """The template of the hypothesis that the model tests against the text, with {} as the placeholder for a label. The server's default is "This example is {}.\""""


class ZeroShotClassificationInputParam(TypedDict):
    """A zero-shot classification request."""

    inputs: str
    """The text to classify."""
    parameters: ZeroShotClassificationParameters | ZeroShotClassificationParametersParam
    """The parameters of the request."""


class ZeroShotClassificationParametersParam(TypedDict):
    """Parameters of zero-shot classification."""

    candidate_labels: list[str]
    """The labels to choose from."""
    multi_label: NotRequired[bool]
    """Whether more than one label can apply: if true, each label is scored independently; if false, the scores sum to 1. The server's default is false."""
    hypothesis_template: NotRequired[str]
    """The template of the hypothesis that the model tests against the text, with {} as the placeholder for a label. The server's default is "This example is {}.\""""
