"""Types of the task `sentence-similarity`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "SentenceSimilarityInput",
    "SentenceSimilarityInputData",
    "SentenceSimilarityInputDataParam",
    "SentenceSimilarityInputParam",
    "SentenceSimilarityOutput",
    "SentenceSimilarityParameters",
    "SentenceSimilarityParametersParam",
    "SentenceSimilarityTruncationDirection",
    "SentenceSimilarityTruncationDirectionParam",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class SentenceSimilarityInput(Model):
    """A sentence similarity request."""

    inputs: SentenceSimilarityInputData
    """The sentences to compare."""
    parameters: SentenceSimilarityParameters | None = None
    """The parameters of the request."""


class SentenceSimilarityInputData(Model):
    """A sentence and the sentences to compare it with."""

    source_sentence: str
    """The sentence to compare with the other sentences."""
    sentences: list[str]
    """The sentences to compare it with."""


SentenceSimilarityOutput = TypeAliasType("SentenceSimilarityOutput", list[float])

"""The similarity scores, one for each of the other sentences, in the same order. A score of 1 indicates the same meaning."""


class SentenceSimilarityParameters(Model):
    """Parameters of sentence similarity, for servers that support them."""

    prompt_name: str | None = None
    """The name of the prompt to prepend to each sentence, from the model's sentence-transformers configuration."""
    truncate: bool | None = None
    """Whether to truncate a sentence that is too long for the model; if false, it is rejected. The server's default is false."""
    truncation_direction: SentenceSimilarityTruncationDirection | None = None
    """The side to truncate: "Left" or "Right" for older servers, "left" or "right" for newer ones. The server's default is the right side."""


SentenceSimilarityTruncationDirection = TypeAliasType(
    "SentenceSimilarityTruncationDirection", Literal["Left", "Right", "left", "right"]
)

"""The side of a sentence to truncate."""


class SentenceSimilarityInputDataParam(TypedDict):
    """A sentence and the sentences to compare it with."""

    source_sentence: str
    """The sentence to compare with the other sentences."""
    sentences: list[str]
    """The sentences to compare it with."""


class SentenceSimilarityInputParam(TypedDict):
    """A sentence similarity request."""

    inputs: SentenceSimilarityInputData | SentenceSimilarityInputDataParam
    """The sentences to compare."""
    parameters: NotRequired[SentenceSimilarityParameters | SentenceSimilarityParametersParam]
    """The parameters of the request."""


class SentenceSimilarityParametersParam(TypedDict):
    """Parameters of sentence similarity, for servers that support them."""

    prompt_name: NotRequired[str]
    """The name of the prompt to prepend to each sentence, from the model's sentence-transformers configuration."""
    truncate: NotRequired[bool]
    """Whether to truncate a sentence that is too long for the model; if false, it is rejected. The server's default is false."""
    truncation_direction: NotRequired[SentenceSimilarityTruncationDirectionParam]
    """The side to truncate: "Left" or "Right" for older servers, "left" or "right" for newer ones. The server's default is the right side."""


SentenceSimilarityTruncationDirectionParam: TypeAlias = Literal["Left", "Right", "left", "right"]

"""The side of a sentence to truncate."""
