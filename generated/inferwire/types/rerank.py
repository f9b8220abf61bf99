"""Types of the task `rerank`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "RerankDocument",
    "RerankInput",
    "RerankInputParam",
    "RerankOutput",
    "RerankResult",
    "RerankUsage",
]

from typing import Annotated, NotRequired, TypedDict

from inferwire_runtime import Bookkeeping, Model


class RerankDocument(Model):
    """A document."""

    text: str
    """The text."""


class RerankInput(Model):
    """A query, and documents to sort."""

    model: str | None = None
    """The model id."""
    query: str
    """The query."""
    documents: list[str]
    """The documents."""
    top_n: int | None = None
    """The maximum number of results. By default, all documents."""
    return_documents: bool | None = None
    """Whether each result has its document."""
    max_tokens_per_doc: int | None = None
    """The maximum number of tokens of a document. Longer documents are truncated."""


class RerankOutput(Model):
    """Documents in the order of their relevance."""

    results: list[RerankResult]
    """The results, the most relevant first."""
    id: Annotated[str | None, Bookkeeping()] = None
    """The id of the response."""
    model: Annotated[str | None, Bookkeeping()] = None
    """The model."""
    usage: Annotated[RerankUsage | None, Bookkeeping()] = None
    """The token usage of the request."""


class RerankResult(Model):
    """A document and its relevance."""

    index: int
    """The index of the document."""
    relevance_score: float
    """The relevance. A higher score is more relevant."""
    document: Annotated[RerankDocument | str | None, Bookkeeping()] = None
    """The document, if requested."""


class RerankUsage(Model):
    """The token usage of a request."""

    prompt_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of tokens in the query and the documents."""
    total_tokens: Annotated[int | None, Bookkeeping()] = None
    """The total number of tokens."""


class RerankInputParam(TypedDict):
    """A query, and documents to sort."""

    model: NotRequired[str]
    """The model id."""
    query: str
    """The query."""
    documents: list[str]
    """The documents."""
    top_n: NotRequired[int]
    """The maximum number of results. By default, all documents."""
    return_documents: NotRequired[bool]
    """Whether each result has its document."""
    max_tokens_per_doc: NotRequired[int]
    """The maximum number of tokens of a document. Longer documents are truncated."""
