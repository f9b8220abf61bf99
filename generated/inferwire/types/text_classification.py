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

"""The labels with their scores, highest first."""

TextClassificationOutputTransform = TypeAliasType(
    "TextClassificationOutputTransform", Literal["sigmoid", "softmax", "none"]
)

"""How logits become scores: between 0 and 1 for each label independently (sigmoid), summing to 1 over all labels (softmax), or unchanged (none)."""


class TextClassificationParameters(Model):
    """Parameters of text classification."""

    top_k: int | None = None
    """The maximum number of labels to return, highest score first. The server's default is 1 or all labels."""
    function_to_apply: TextClassificationOutputTransform | None = None
    """The function that turns the model's logits into scores. By default the model decides: softmax for single-label models, sigmoid for multi-label models."""


class TextClassificationInputParam(TypedDict):
    """A text classification request."""

    inputs: str
    """The text to classify."""
    parameters: NotRequired[TextClassificationParameters | TextClassificationParametersParam]
    """The parameters of the request."""


TextClassificationOutputTransformParam: TypeAlias = Literal["sigmoid", "softmax", "none"]

"""How logits become scores: between 0 and 1 for each label independently (sigmoid), summing to 1 over all labels (softmax), or unchanged (none)."""


class TextClassificationParametersParam(TypedDict):
    """Parameters of text classification."""

    top_k: NotRequired[int]
    """The maximum number of labels to return, highest score first. The server's default is 1 or all labels."""
    function_to_apply: NotRequired[TextClassificationOutputTransformParam]
    """The function that turns the model's logits into scores. By default the model decides: softmax for single-label models, sigmoid for multi-label models."""
