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
    """A sentence, others to compare it with, and how."""

    inputs: SentenceSimilarityInputData
    """The sentences."""
    parameters: SentenceSimilarityParameters | None = None
    """How to compare them."""


class SentenceSimilarityInputData(Model):
    """A sentence, and others to compare it with."""

    source_sentence: str
    """The sentence that the others are compared with."""
    sentences: list[str]
    """The other sentences."""


SentenceSimilarityOutput = TypeAliasType("SentenceSimilarityOutput", list[float])

"""How alike the sentences are, one number for each of the others, in their order: 1 for the same meaning."""


class SentenceSimilarityParameters(Model):
    """How to compare sentences, for servers that have a choice."""

    prompt_name: str | None = None
    """The name of a prompt that the model's configuration has (sentence-transformers), put before each sentence."""
    truncate: bool | None = None
    """Cut a sentence that is too long for the model; otherwise it is refused. The server's default is false."""
    truncation_direction: SentenceSimilarityTruncationDirection | None = None
    """The side at which a sentence is cut. Older servers want a capital, newer ones do not. The server's default is the right."""


SentenceSimilarityTruncationDirection = TypeAliasType(
    "SentenceSimilarityTruncationDirection", Literal["Left", "Right", "left", "right"]
)

"""A side of a sentence."""


class SentenceSimilarityInputDataParam(TypedDict):
    """A sentence, and others to compare it with."""

    source_sentence: str
    """The sentence that the others are compared with."""
    sentences: list[str]
    """The other sentences."""


class SentenceSimilarityInputParam(TypedDict):
    """A sentence, others to compare it with, and how."""

    inputs: SentenceSimilarityInputData | SentenceSimilarityInputDataParam
    """The sentences."""
    parameters: NotRequired[SentenceSimilarityParameters | SentenceSimilarityParametersParam]
    """How to compare them."""


class SentenceSimilarityParametersParam(TypedDict):
    """How to compare sentences, for servers that have a choice."""

    prompt_name: NotRequired[str]
    """The name of a prompt that the model's configuration has (sentence-transformers), put before each sentence."""
    truncate: NotRequired[bool]
    """Cut a sentence that is too long for the model; otherwise it is refused. The server's default is false."""
    truncation_direction: NotRequired[SentenceSimilarityTruncationDirectionParam]
    """The side at which a sentence is cut. Older servers want a capital, newer ones do not. The server's default is the right."""


SentenceSimilarityTruncationDirectionParam: TypeAlias = Literal["Left", "Right", "left", "right"]

"""A side of a sentence."""
