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
    """A text, and how its vectors are made."""

    inputs: str
    """The text."""
    normalize: bool | None = None
    """Scale each vector to length 1. The default of embedding servers is true."""
    prompt_name: str | None = None
    """The name of a prompt that the model's configuration has (sentence-transformers), put before the text."""
    truncate: bool | None = None
    """Cut a text that is too long for the model; otherwise it is refused. The server's default is false."""
    truncation_direction: FeatureExtractionInputTruncationDirection | None = None
    """The side at which a text is cut. Older servers want a capital, newer ones do not. The server's default is the right."""
    dimensions: int | None = None
    """The length of the vectors, for models that can shorten them; otherwise the model decides."""
    encoding_format: Literal["float"] | None = None
    """How numbers are written in the answer: as JSON numbers, the only form that an array is made from."""


FeatureExtractionInputTruncationDirection = TypeAliasType(
    "FeatureExtractionInputTruncationDirection", Literal["Left", "Right", "left", "right"]
)

"""A side of a text."""

FeatureExtractionOutput = TypeAliasType("FeatureExtractionOutput", list[JsonValue])

"""Numbers in nested lists; how deep they nest is the server's decision."""


class FeatureExtractionInputParam(TypedDict):
    """A text, and how its vectors are made."""

    inputs: str
    """The text."""
    normalize: NotRequired[bool]
    """Scale each vector to length 1. The default of embedding servers is true."""
    prompt_name: NotRequired[str]
    """The name of a prompt that the model's configuration has (sentence-transformers), put before the text."""
    truncate: NotRequired[bool]
    """Cut a text that is too long for the model; otherwise it is refused. The server's default is false."""
    truncation_direction: NotRequired[FeatureExtractionInputTruncationDirectionParam]
    """The side at which a text is cut. Older servers want a capital, newer ones do not. The server's default is the right."""
    dimensions: NotRequired[int]
    """The length of the vectors, for models that can shorten them; otherwise the model decides."""
    encoding_format: NotRequired[Literal["float"]]
    """How numbers are written in the answer: as JSON numbers, the only form that an array is made from."""


FeatureExtractionInputTruncationDirectionParam: TypeAlias = Literal[
    "Left", "Right", "left", "right"
]

"""A side of a text."""
