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
    """An image classification request."""

    inputs: str
    """The image to classify."""
    parameters: ImageClassificationParameters | None = None
    """The parameters of the request."""


class ImageClassificationOutputElement(Model):
    """A label and its score."""

    label: str
    """The label."""
    score: float
    """The score, between 0 and 1 unless 'function_to_apply' is "none"."""


ImageClassificationOutput = TypeAliasType(
    "ImageClassificationOutput", list[ImageClassificationOutputElement]
)

"""The labels with their scores, highest score first."""

ImageClassificationOutputTransform = TypeAliasType(
    "ImageClassificationOutputTransform", Literal["sigmoid", "softmax", "none"]
)

"""How to convert logits to scores: independently for each label (sigmoid), jointly so that the scores sum to 1 (softmax), or not at all (none)."""


class ImageClassificationParameters(Model):
    """Parameters of image classification."""

    function_to_apply: ImageClassificationOutputTransform | None = None
    """The function that converts the model's logits to scores. The default depends on the model."""
    top_k: int | None = None
    """The maximum number of labels to return, highest score first. The server's default is 5."""


class ImageClassificationInputParam(TypedDict):
    """An image classification request."""

    inputs: str
    """The image to classify."""
    parameters: NotRequired[ImageClassificationParameters | ImageClassificationParametersParam]
    """The parameters of the request."""


ImageClassificationOutputTransformParam: TypeAlias = Literal["sigmoid", "softmax", "none"]

"""How to convert logits to scores: independently for each label (sigmoid), jointly so that the scores sum to 1 (softmax), or not at all (none)."""


class ImageClassificationParametersParam(TypedDict):
    """Parameters of image classification."""

    function_to_apply: NotRequired[ImageClassificationOutputTransformParam]
    """The function that converts the model's logits to scores. The default depends on the model."""
    top_k: NotRequired[int]
    """The maximum number of labels to return, highest score first. The server's default is 5."""
