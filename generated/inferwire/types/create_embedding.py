"""Types of the task `create-embedding`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "CreateEmbeddingArrays",
    "CreateEmbeddingInput",
    "CreateEmbeddingInputParam",
    "CreateEmbeddingResponse",
    "Embedding",
    "EmbeddingArray",
    "EmbeddingUsage",
]

from typing import Annotated, Literal, NotRequired, TypedDict

from inferwire_runtime import Bookkeeping, Model
from inferwire_runtime.arrays import Float32Array


class CreateEmbeddingArrays(Model):
    """Embeddings as NumPy arrays."""

    data: list[EmbeddingArray]
    """The embeddings, one for each text."""
    model: Annotated[str | None, Bookkeeping()] = None
    """The model."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""
    usage: Annotated[EmbeddingUsage | None, Bookkeeping()] = None
    """The token usage of the request."""


class CreateEmbeddingInput(Model):
    """An embedding request."""

    model: str
    """The model id."""
    input: str | list[str] | list[int] | list[list[int]]
    """The text, or several; each as a string or as a list of tokens."""
    dimensions: int | None = None
    """The number of dimensions of each embedding. Not all models support this."""
    encoding_format: Literal["float", "base64"] | None = None
    """How the server sends the numbers. With 'base64', the embeddings are NumPy arrays."""
    user: str | None = None
    """An identifier of the end user."""


class CreateEmbeddingResponse(Model):
    """Embeddings as lists of floats."""

    data: list[Embedding]
    """The embeddings, one for each text."""
    model: Annotated[str | None, Bookkeeping()] = None
    """The model."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""
    usage: Annotated[EmbeddingUsage | None, Bookkeeping()] = None
    """The token usage of the request."""


class Embedding(Model):
    """The embedding of one text."""

    index: Annotated[int | None, Bookkeeping()] = None
    """The index of the text."""
    embedding: list[float]
    """The embedding."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""


class EmbeddingArray(Model):
    """The embedding of one text."""

    index: Annotated[int | None, Bookkeeping()] = None
    """The index of the text."""
    embedding: Float32Array
    """The embedding: a one-dimensional array of type float32."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""


class EmbeddingUsage(Model):
    """The token usage of a request."""

    prompt_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens in the texts."""
    total_tokens: Annotated[int | None, Bookkeeping()] = None
    """The total number of tokens."""


class CreateEmbeddingInputParam(TypedDict):
    """An embedding request."""

    model: str
    """The model id."""
    input: str | list[str] | list[int] | list[list[int]]
    """The text, or several; each as a string or as a list of tokens."""
    dimensions: NotRequired[int]
    """The number of dimensions of each embedding. Not all models support this."""
    encoding_format: NotRequired[Literal["float", "base64"]]
    """How the server sends the numbers. With 'base64', the embeddings are NumPy arrays."""
    user: NotRequired[str]
    """An identifier of the end user."""
