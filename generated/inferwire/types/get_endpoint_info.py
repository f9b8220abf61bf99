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
    """The model, version and limits of a server. Fields marked "text generation" are returned by Text Generation Inference only, those marked "embeddings" by Text Embeddings Inference only."""

    model_id: str
    """The id of the served model."""
    model_sha: str | None = None
    """The revision of the model."""
    model_dtype: str | None = None
    """The data type of the model's weights."""
    model_pipeline_tag: str | None = None
    """The task of the model on the hub (text generation)."""
    model_type: EndpointInfoModelType | None = None
    """The type of the model (embeddings)."""
    served_model_name: str | None = None
    """The name of the model in requests (embeddings)."""
    max_concurrent_requests: int | None = None
    """The maximum number of concurrent requests. Further requests are rejected with status 429."""
    max_input_tokens: int | None = None
    """The maximum number of tokens in a prompt (text generation)."""
    max_total_tokens: int | None = None
    """The maximum number of tokens in the prompt and the generated text together (text generation)."""
    max_input_length: int | None = None
    """The maximum number of tokens in a text (embeddings, older text generation servers)."""
    max_best_of: int | None = None
    """The maximum value of 'best_of' (text generation)."""
    max_stop_sequences: int | None = None
    """The maximum number of stop sequences (text generation)."""
    max_client_batch_size: int | None = None
    """The maximum number of texts in a request."""
    max_batch_tokens: int | None = None
    """The maximum number of tokens that the server processes in one batch (embeddings)."""
    max_batch_requests: int | None = None
    """The maximum number of requests that the server processes in one batch (embeddings)."""
    auto_truncate: bool | None = None
    """Whether texts that are too long are truncated instead of rejected (embeddings)."""
    validation_workers: int | None = None
    """The number of workers that validate requests (text generation)."""
    tokenization_workers: int | None = None
    """The number of workers that tokenize texts (embeddings)."""
    router: str | None = None
    """The name of the server software (text generation)."""
    version: str | None = None
    """The version of the server."""
    sha: str | None = None
    """The commit that the server was built from."""
    docker_label: str | None = None
    """The Docker image that the server runs in."""


class EndpointInfoClassifier(Model):
    """The labels of a classification model."""

    id2label: dict[str, str] | None = None
    """The labels by id."""
    label2id: dict[str, int] | None = None
    """The ids by label."""


class EndpointInfoEmbedding(Model):
    """The settings of an embedding model."""

    pooling: str | None = None
    """The pooling method: how token embeddings are combined into one vector."""


class EndpointInfoModelType(Model):
    """The type of a model. Only the field that applies is set."""

    embedding: EndpointInfoEmbedding | None = None
    """The model computes embeddings."""
    classifier: EndpointInfoClassifier | None = None
    """The model classifies texts."""
    reranker: EndpointInfoClassifier | None = None
    """The model ranks texts by their relevance to a query."""
