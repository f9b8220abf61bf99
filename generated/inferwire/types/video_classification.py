"""Types of the task `video-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "VideoClassificationInput",
    "VideoClassificationInputParam",
    "VideoClassificationOutput",
    "VideoClassificationOutputElement",
    "VideoClassificationOutputTransform",
    "VideoClassificationOutputTransformParam",
    "VideoClassificationParameters",
    "VideoClassificationParametersParam",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class VideoClassificationInput(Model):
    """A video, and how its labels are chosen."""

    inputs: str
    """The video."""
    parameters: VideoClassificationParameters | None = None
    """How the labels are chosen."""


class VideoClassificationOutputElement(Model):
    """A label and how well it fits."""

    label: str
    """The label."""
    score: float
    """How well it fits, from 0 to 1 unless scores are left raw."""


VideoClassificationOutput = TypeAliasType(
    "VideoClassificationOutput", list[VideoClassificationOutputElement]
)

"""The labels, the best first."""

VideoClassificationOutputTransform = TypeAliasType(
    "VideoClassificationOutputTransform", Literal["sigmoid", "softmax", "none"]
)

"""How raw scores become probabilities: each alone (sigmoid), all together (softmax), or not at all (none)."""


class VideoClassificationParameters(Model):
    """How the labels of a video are chosen."""

    function_to_apply: VideoClassificationOutputTransform | None = None
    """How the model's raw scores are scaled. By default the model's kind decides."""
    num_frames: int | None = None
    """How many frames of it the model looks at. By default as many as the model was made for."""
    frame_sampling_rate: int | None = None
    """Every how many frames one is taken. The server's default is 1."""
    top_k: int | None = None
    """How many labels come back, the best first. The server's default is 5."""


class VideoClassificationInputParam(TypedDict):
    """A video, and how its labels are chosen."""

    inputs: str
    """The video."""
    parameters: NotRequired[VideoClassificationParameters | VideoClassificationParametersParam]
    """How the labels are chosen."""


VideoClassificationOutputTransformParam: TypeAlias = Literal["sigmoid", "softmax", "none"]

"""How raw scores become probabilities: each alone (sigmoid), all together (softmax), or not at all (none)."""


class VideoClassificationParametersParam(TypedDict):
    """How the labels of a video are chosen."""

    function_to_apply: NotRequired[VideoClassificationOutputTransformParam]
    """How the model's raw scores are scaled. By default the model's kind decides."""
    num_frames: NotRequired[int]
    """How many frames of it the model looks at. By default as many as the model was made for."""
    frame_sampling_rate: NotRequired[int]
    """Every how many frames one is taken. The server's default is 1."""
    top_k: NotRequired[int]
    """How many labels come back, the best first. The server's default is 5."""
