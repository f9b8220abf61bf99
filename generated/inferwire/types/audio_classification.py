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
    """A recording, and how its labels are chosen."""

    inputs: str
    """The recording."""
    parameters: AudioClassificationParameters | None = None
    """How the labels are chosen."""


class AudioClassificationOutputElement(Model):
    """A label and how well it fits."""

    label: str
    """The label."""
    score: float
    """How well it fits, from 0 to 1 unless scores are left raw."""


AudioClassificationOutput = TypeAliasType(
    "AudioClassificationOutput", list[AudioClassificationOutputElement]
)

"""The labels, the best first."""

AudioClassificationOutputTransform = TypeAliasType(
    "AudioClassificationOutputTransform", Literal["sigmoid", "softmax", "none"]
)

"""How raw scores become probabilities: each alone (sigmoid), all together (softmax), or not at all (none)."""


class AudioClassificationParameters(Model):
    """How the labels of a recording are chosen."""

    top_k: int | None = None
    """How many labels come back, the best first. The server's default is 5."""
    function_to_apply: AudioClassificationOutputTransform | None = None
    """How the model's raw scores are scaled. By default the model's kind decides."""


class AudioClassificationInputParam(TypedDict):
    """A recording, and how its labels are chosen."""

    inputs: str
    """The recording."""
    parameters: NotRequired[AudioClassificationParameters | AudioClassificationParametersParam]
    """How the labels are chosen."""


AudioClassificationOutputTransformParam: TypeAlias = Literal["sigmoid", "softmax", "none"]

"""How raw scores become probabilities: each alone (sigmoid), all together (softmax), or not at all (none)."""


class AudioClassificationParametersParam(TypedDict):
    """How the labels of a recording are chosen."""

    top_k: NotRequired[int]
    """How many labels come back, the best first. The server's default is 5."""
    function_to_apply: NotRequired[AudioClassificationOutputTransformParam]
    """How the model's raw scores are scaled. By default the model's kind decides."""
