"""Types of the task `audio-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "AudioClassificationInput",
    "AudioClassificationInputParam",
    "AudioClassificationOutput",
    "AudioClassificationOutputElement",
    "AudioClassificationOutputTransform",
    "AudioClassificationOutputTransformParam",
    "AudioClassificationParameters",
    "AudioClassificationParametersParam",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class AudioClassificationInput(Model):
    """An audio classification request."""

    inputs: str
    """The audio file to classify."""
    parameters: AudioClassificationParameters | None = None
    """The parameters of the request."""


class AudioClassificationOutputElement(Model):
    """A label and its score."""

    label: str
    """The label."""
    score: float
    """The score, between 0 and 1 unless 'function_to_apply' is "none"."""


AudioClassificationOutput = TypeAliasType(
    "AudioClassificationOutput", list[AudioClassificationOutputElement]
)

"""The labels with their scores, highest score first."""

AudioClassificationOutputTransform = TypeAliasType(
    "AudioClassificationOutputTransform", Literal["sigmoid", "softmax", "none"]
)

"""How to convert logits to scores: independently for each label (sigmoid), jointly so that the scores sum to 1 (softmax), or not at all (none)."""


class AudioClassificationParameters(Model):
    """Parameters of audio classification."""

    top_k: int | None = None
    """The maximum number of labels to return, highest score first. The server's default is 5."""
    function_to_apply: AudioClassificationOutputTransform | None = None
    """The function that converts the model's logits to scores. The default depends on the model."""


class AudioClassificationInputParam(TypedDict):
    """An audio classification request."""

    inputs: str
    """The audio file to classify."""
    parameters: NotRequired[AudioClassificationParameters | AudioClassificationParametersParam]
    """The parameters of the request."""


AudioClassificationOutputTransformParam: TypeAlias = Literal["sigmoid", "softmax", "none"]

"""How to convert logits to scores: independently for each label (sigmoid), jointly so that the scores sum to 1 (softmax), or not at all (none)."""


class AudioClassificationParametersParam(TypedDict):
    """Parameters of audio classification."""

    top_k: NotRequired[int]
    """The maximum number of labels to return, highest score first. The server's default is 5."""
    function_to_apply: NotRequired[AudioClassificationOutputTransformParam]
    """The function that converts the model's logits to scores. The default depends on the model."""
