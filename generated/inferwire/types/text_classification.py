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
    """A text, and how to classify it."""

    inputs: str
    """The text."""
    parameters: TextClassificationParameters | None = None
    """How to classify it."""


class TextClassificationOutputElement(Model):
    """A label and how well it fits."""

    label: str
    """One of the model's labels."""
    score: float
    """How well it fits: from 0 to 1, unless 'function_to_apply' is "none"."""


TextClassificationOutput = TypeAliasType(
    "TextClassificationOutput", list[TextClassificationOutputElement]
)

"""Labels, the best first."""

TextClassificationOutputTransform = TypeAliasType(
    "TextClassificationOutputTransform", Literal["sigmoid", "softmax", "none"]
)

"""How numbers become scores: each alone between 0 and 1 (sigmoid), all adding up to 1 (softmax), or not at all."""


class TextClassificationParameters(Model):
    """How to classify a text."""

    top_k: int | None = None
    """How many labels to give, the best first. Servers differ in their default: the best label alone, or all."""
    function_to_apply: TextClassificationOutputTransform | None = None
    """How the model's numbers become scores. By default the model decides: softmax where one label fits, sigmoid where several may."""


class TextClassificationInputParam(TypedDict):
    """A text, and how to classify it."""

    inputs: str
    """The text."""
    parameters: NotRequired[TextClassificationParameters | TextClassificationParametersParam]
    """How to classify it."""


TextClassificationOutputTransformParam: TypeAlias = Literal["sigmoid", "softmax", "none"]

"""How numbers become scores: each alone between 0 and 1 (sigmoid), all adding up to 1 (softmax), or not at all."""


class TextClassificationParametersParam(TypedDict):
    """How to classify a text."""

    top_k: NotRequired[int]
    """How many labels to give, the best first. Servers differ in their default: the best label alone, or all."""
    function_to_apply: NotRequired[TextClassificationOutputTransformParam]
    """How the model's numbers become scores. By default the model decides: softmax where one label fits, sigmoid where several may."""
