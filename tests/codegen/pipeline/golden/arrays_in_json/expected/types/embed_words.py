"""Types of the task `embed-words`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "EmbedWordsInput",
    "EmbedWordsInputParam",
    "EmbedWordsOutput",
    "EmbedWordsRow",
]

from typing import Literal, NotRequired, TypedDict

from inferwire_runtime import Model
from inferwire_runtime.arrays import Float32Array, Float64Array, Uint8Array


class EmbedWordsInput(Model):
    words: list[str]
    """The words."""
    form: Literal["numbers", "base64"] | None = None
    """The form."""


class EmbedWordsOutput(Model):
    rows: list[EmbedWordsRow]
    """One for each word."""


class EmbedWordsRow(Model):
    vector: Float32Array
    """The vector."""
    tokens: Float64Array | None = None
    """A vector for each token."""
    mask: Uint8Array | None = None
    """Which tokens count."""


class EmbedWordsInputParam(TypedDict):
    words: list[str]
    """The words."""
    form: NotRequired[Literal["numbers", "base64"]]
    """The form."""
