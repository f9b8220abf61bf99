"""Types of the task `feature-extraction`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "FeatureExtractionInput",
    "FeatureExtractionInputParam",
    "FeatureExtractionInputTruncationDirection",
    "FeatureExtractionInputTruncationDirectionParam",
    "FeatureExtractionOutput",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import JsonValue, Model
from typing_extensions import TypeAliasType


class FeatureExtractionInput(Model):
    """A feature extraction request."""

    inputs: str
    """The text to embed."""
    normalize: bool | None = None
    """Whether to normalize each vector to length 1. Embedding servers default to true."""
    prompt_name: str | None = None
    """The name of the prompt to prepend to the text, from the model's sentence-transformers configuration."""
    truncate: bool | None = None
    """Whether to truncate a text that is too long for the model; if false, it is rejected. The server's default is false."""
    truncation_direction: FeatureExtractionInputTruncationDirection | None = None
    """The side to truncate: "Left" or "Right" for older servers, "left" or "right" for newer ones. The server's default is the right side."""
    dimensions: int | None = None
    """The number of dimensions of each vector, for models that can reduce it. The default depends on the model."""
    encoding_format: Literal["float"] | None = None
    """The format of the numbers in the response. Only JSON numbers ("float") can be converted to an array."""


FeatureExtractionInputTruncationDirection = TypeAliasType(
    "FeatureExtractionInputTruncationDirection", Literal["Left", "Right", "left", "right"]
)

"""The side of a text to truncate."""

FeatureExtractionOutput = TypeAliasType("FeatureExtractionOutput", list[JsonValue])

"""The embeddings as nested lists of numbers. The nesting depth depends on the server."""


class FeatureExtractionInputParam(TypedDict):
    """A feature extraction request."""

    inputs: str
    """The text to embed."""
    normalize: NotRequired[bool]
    """Whether to normalize each vector to length 1. Embedding servers default to true."""
    prompt_name: NotRequired[str]
    """The name of the prompt to prepend to the text, from the model's sentence-transformers configuration."""
    truncate: NotRequired[bool]
    """Whether to truncate a text that is too long for the model; if false, it is rejected. The server's default is false."""
    truncation_direction: NotRequired[FeatureExtractionInputTruncationDirectionParam]
    """The side to truncate: "Left" or "Right" for older servers, "left" or "right" for newer ones. The server's default is the right side."""
    dimensions: NotRequired[int]
    """The number of dimensions of each vector, for models that can reduce it. The default depends on the model."""
    encoding_format: NotRequired[Literal["float"]]
    """The format of the numbers in the response. Only JSON numbers ("float") can be converted to an array."""


FeatureExtractionInputTruncationDirectionParam: TypeAlias = Literal[
    "Left", "Right", "left", "right"
]

"""The side of a text to truncate."""
