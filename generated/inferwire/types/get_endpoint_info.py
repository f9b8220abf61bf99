"""Types of the task `get-endpoint-info`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "EndpointInfo",
    "EndpointInfoClassifier",
    "EndpointInfoEmbedding",
    "EndpointInfoModelType",
]

from inferwire_runtime import Model


class EndpointInfo(Model):
    """Information about a server."""

    model_id: str
    """The id of the served model."""
    model_sha: str | None = None
    """The revision of the model."""
    model_dtype: str | None = None
    """The data type of the model's weights."""
    model_pipeline_tag: str | None = None
    """The task of the model on the hub (text generation)."""
    model_type: EndpointInfoModelType | None = None
    """The purpose of the model (embeddings)."""
    served_model_name: str | None = None
    """The name of the model in requests (embeddings)."""
    max_concurrent_requests: int | None = None
    """The maximum number of concurrent requests. Further requests are rejected with status 429."""
    max_input_tokens: int | None = None
    """The maximum number of tokens in a prompt (text generation)."""
    max_total_tokens: int | None = None
    """The maximum number of tokens in a prompt and the generated text (text generation)."""
    max_input_length: int | None = None
    """The maximum number of tokens in a text (embeddings, older text generation servers)."""
    max_best_of: int | None = None
    """The maximum value of 'best_of' (text generation)."""
    max_stop_sequences: int | None = None
    """The maximum number of stop sequences (text generation)."""
    max_client_batch_size: int | None = None
    """The maximum number of texts in a request."""
    max_batch_tokens: int | None = None
    """The maximum number of tokens in a batch of the server (embeddings)."""
    max_batch_requests: int | None = None
    """The maximum number of requests in a batch of the server (embeddings)."""
    auto_truncate: bool | None = None
    """Whether texts that are too long are truncated instead of rejected (embeddings)."""
    validation_workers: int | None = None
    """The number of workers that validate requests (text generation)."""
    tokenization_workers: int | None = None
    """The number of workers that tokenize texts (embeddings)."""
    router: str | None = None
    """The name of the server program (text generation)."""
    version: str | None = None
    """The version of the server."""
    sha: str | None = None
    """The commit that the server was built from."""
    docker_label: str | None = None
    """The Docker image that the server runs in."""


class EndpointInfoClassifier(Model):
    """The labels of a model."""

    id2label: dict[str, str] | None = None
    """The labels by id."""
    label2id: dict[str, int] | None = None
    """The ids by label."""


class EndpointInfoEmbedding(Model):
    """The settings of an embedding model."""

    pooling: str | None = None
    """How token vectors are pooled into one vector."""


class EndpointInfoModelType(Model):
    """The purpose of a model. Only the property that applies is present."""

    embedding: EndpointInfoEmbedding | None = None
    """The model computes embeddings."""
    classifier: EndpointInfoClassifier | None = None
    """The model classifies texts."""
    reranker: EndpointInfoClassifier | None = None
    """The model ranks texts by their relevance to a query."""
