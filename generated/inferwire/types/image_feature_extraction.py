"""Types of the task `image-feature-extraction`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ImageFeatureExtractionInput",
    "ImageFeatureExtractionInputParam",
    "ImageFeatureExtractionOutput",
    "ImageFeatureExtractionParameters",
    "ImageFeatureExtractionParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import JsonValue, Model
from typing_extensions import TypeAliasType


class ImageFeatureExtractionInput(Model):
    """An image feature extraction request."""

    inputs: str
    """The image to embed."""
    parameters: ImageFeatureExtractionParameters | None = None
    """The parameters of the request."""


ImageFeatureExtractionOutput = TypeAliasType("ImageFeatureExtractionOutput", list[JsonValue])

"""The embeddings as nested lists of numbers. The nesting depth depends on the server."""


class ImageFeatureExtractionParameters(Model):
    """Parameters of image feature extraction."""

    pool: bool | None = None
    """Whether to return one pooled vector for the whole image, if the model supports it. The server's default is false."""


class ImageFeatureExtractionInputParam(TypedDict):
    """An image feature extraction request."""

    inputs: str
    """The image to embed."""
    parameters: NotRequired[
        ImageFeatureExtractionParameters | ImageFeatureExtractionParametersParam
    ]
    """The parameters of the request."""


class ImageFeatureExtractionParametersParam(TypedDict):
    """Parameters of image feature extraction."""

    pool: NotRequired[bool]
    """Whether to return one pooled vector for the whole image, if the model supports it. The server's default is false."""
