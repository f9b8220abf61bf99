"""Types of the task `text-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TextClassificationInput",
    "TextClassificationInputParam",
    "TextClassificationOutput",
    "TextClassificationOutputElement",
    "TextClassificationOutputTransform",
    "TextClassificationOutputTransformParam",
    "TextClassificationParameters",
    "TextClassificationParametersParam",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class TextClassificationInput(Model):
    """A text classification request."""

    inputs: str
    """The text to classify."""
    parameters: TextClassificationParameters | None = None
    """The parameters of the request."""


class TextClassificationOutputElement(Model):
    """A label and its score."""

    label: str
    """The label."""
    score: float
    """The score, between 0 and 1 unless 'function_to_apply' is "none"."""


TextClassificationOutput = TypeAliasType(
    "TextClassificationOutput", list[TextClassificationOutputElement]
)

"""The labels with their scores, highest score first."""

TextClassificationOutputTransform = TypeAliasType(
    "TextClassificationOutputTransform", Literal["sigmoid", "softmax", "none"]
)

"""How to convert logits to scores: independently for each label (sigmoid), jointly so that the scores sum to 1 (softmax), or not at all (none)."""


class TextClassificationParameters(Model):
    """Parameters of text classification."""

    top_k: int | None = None
    """The maximum number of labels to return, highest score first. The server's default is 1 or all labels."""
    function_to_apply: TextClassificationOutputTransform | None = None
    """The function that converts the model's logits to scores. The default depends on the model: softmax for single-label models, sigmoid for multi-label models."""


class TextClassificationInputParam(TypedDict):
    """A text classification request."""

    inputs: str
    """The text to classify."""
    parameters: NotRequired[TextClassificationParameters | TextClassificationParametersParam]
    """The parameters of the request."""


TextClassificationOutputTransformParam: TypeAlias = Literal["sigmoid", "softmax", "none"]

"""How to convert logits to scores: independently for each label (sigmoid), jointly so that the scores sum to 1 (softmax), or not at all (none)."""


class TextClassificationParametersParam(TypedDict):
    """Parameters of text classification."""

    top_k: NotRequired[int]
    """The maximum number of labels to return, highest score first. The server's default is 1 or all labels."""
    function_to_apply: NotRequired[TextClassificationOutputTransformParam]
    """The function that converts the model's logits to scores. The default depends on the model: softmax for single-label models, sigmoid for multi-label models."""
