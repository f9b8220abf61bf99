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
    """A picture, and how its vectors are made."""

    inputs: str
    """The picture."""
    parameters: ImageFeatureExtractionParameters | None = None
    """How its vectors are made."""


ImageFeatureExtractionOutput = TypeAliasType("ImageFeatureExtractionOutput", list[JsonValue])

"""Numbers in nested lists; how deep they nest is the server's decision."""


class ImageFeatureExtractionParameters(Model):
    """How the vectors of a picture are made."""

    pool: bool | None = None
    """One vector for the whole picture, from models that have such. The server's default is false."""


class ImageFeatureExtractionInputParam(TypedDict):
    """A picture, and how its vectors are made."""

    inputs: str
    """The picture."""
    parameters: NotRequired[
        ImageFeatureExtractionParameters | ImageFeatureExtractionParametersParam
    ]
    """How its vectors are made."""


class ImageFeatureExtractionParametersParam(TypedDict):
    """How the vectors of a picture are made."""

    pool: NotRequired[bool]
    """One vector for the whole picture, from models that have such. The server's default is false."""
