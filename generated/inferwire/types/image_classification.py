"""Types of the task `image-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ImageClassificationInput",
    "ImageClassificationInputParam",
    "ImageClassificationOutput",
    "ImageClassificationOutputElement",
    "ImageClassificationOutputTransform",
    "ImageClassificationOutputTransformParam",
    "ImageClassificationParameters",
    "ImageClassificationParametersParam",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class ImageClassificationInput(Model):
    """A picture, and how its labels are chosen."""

    inputs: str
    """The picture."""
    parameters: ImageClassificationParameters | None = None
    """How the labels are chosen."""


class ImageClassificationOutputElement(Model):
    """A label and how well it fits."""

    label: str
    """The label."""
    score: float
    """How well it fits, from 0 to 1 unless scores are left raw."""


ImageClassificationOutput = TypeAliasType(
    "ImageClassificationOutput", list[ImageClassificationOutputElement]
)

"""The labels, the best first."""

ImageClassificationOutputTransform = TypeAliasType(
    "ImageClassificationOutputTransform", Literal["sigmoid", "softmax", "none"]
)

"""How raw scores become probabilities: each alone (sigmoid), all together (softmax), or not at all (none)."""


class ImageClassificationParameters(Model):
    """How the labels of a picture are chosen."""

    function_to_apply: ImageClassificationOutputTransform | None = None
    """How the model's raw scores are scaled. By default the model's kind decides."""
    top_k: int | None = None
    """How many labels come back, the best first. The server's default is 5."""


class ImageClassificationInputParam(TypedDict):
    """A picture, and how its labels are chosen."""

    inputs: str
    """The picture."""
    parameters: NotRequired[ImageClassificationParameters | ImageClassificationParametersParam]
    """How the labels are chosen."""


ImageClassificationOutputTransformParam: TypeAlias = Literal["sigmoid", "softmax", "none"]

"""How raw scores become probabilities: each alone (sigmoid), all together (softmax), or not at all (none)."""


class ImageClassificationParametersParam(TypedDict):
    """How the labels of a picture are chosen."""

    function_to_apply: NotRequired[ImageClassificationOutputTransformParam]
    """How the model's raw scores are scaled. By default the model's kind decides."""
    top_k: NotRequired[int]
    """How many labels come back, the best first. The server's default is 5."""
