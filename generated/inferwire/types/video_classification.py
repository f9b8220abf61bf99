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
    """A video classification request."""

    inputs: str
    """The video to classify."""
    parameters: VideoClassificationParameters | None = None
    """The parameters of the request."""


class VideoClassificationOutputElement(Model):
    """A label and its score."""

    label: str
    """The label."""
    score: float
    """The score, between 0 and 1 unless 'function_to_apply' is "none"."""


VideoClassificationOutput = TypeAliasType(
    "VideoClassificationOutput", list[VideoClassificationOutputElement]
)

"""The labels with their scores, highest score first."""

VideoClassificationOutputTransform = TypeAliasType(
    "VideoClassificationOutputTransform", Literal["sigmoid", "softmax", "none"]
)

"""How to convert logits to scores: independently for each label (sigmoid), jointly so that the scores sum to 1 (softmax), or not at all (none)."""


class VideoClassificationParameters(Model):
    """Parameters of video classification."""

    function_to_apply: VideoClassificationOutputTransform | None = None
    """The function that converts the model's logits to scores. The default depends on the model."""
    num_frames: int | None = None
    """The number of frames to sample from the video. The default depends on the model."""
    frame_sampling_rate: int | None = None
    """The interval between sampled frames: for example, 2 to sample every other frame. The server's default is 1."""
    top_k: int | None = None
    """The maximum number of labels to return, highest score first. The server's default is 5."""


class VideoClassificationInputParam(TypedDict):
    """A video classification request."""

    inputs: str
    """The video to classify."""
    parameters: NotRequired[VideoClassificationParameters | VideoClassificationParametersParam]
    """The parameters of the request."""


VideoClassificationOutputTransformParam: TypeAlias = Literal["sigmoid", "softmax", "none"]

"""How to convert logits to scores: independently for each label (sigmoid), jointly so that the scores sum to 1 (softmax), or not at all (none)."""


class VideoClassificationParametersParam(TypedDict):
    """Parameters of video classification."""

    function_to_apply: NotRequired[VideoClassificationOutputTransformParam]
    """The function that converts the model's logits to scores. The default depends on the model."""
    num_frames: NotRequired[int]
    """The number of frames to sample from the video. The default depends on the model."""
    frame_sampling_rate: NotRequired[int]
    """The interval between sampled frames: for example, 2 to sample every other frame. The server's default is 1."""
    top_k: NotRequired[int]
    """The maximum number of labels to return, highest score first. The server's default is 5."""
