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
    """What a server says of itself."""

    model_id: str
    """The model that is served."""
    model_sha: str | None = None
    """The revision of the model."""
    model_dtype: str | None = None
    """The type of the model's numbers."""
    model_pipeline_tag: str | None = None
    """The model's task, as the hub has it (text generation)."""
    model_type: EndpointInfoModelType | None = None
    """What the model is for (embeddings)."""
    served_model_name: str | None = None
    """The name by which requests call the model (embeddings)."""
    max_concurrent_requests: int | None = None
    """Requests taken at once; more are refused with 429."""
    max_input_tokens: int | None = None
    """Tokens of a prompt at most (text generation)."""
    max_total_tokens: int | None = None
    """Tokens of a prompt and what follows it at most (text generation)."""
    max_input_length: int | None = None
    """Tokens of a text at most (embeddings; older servers of text generation)."""
    max_best_of: int | None = None
    """Sequences to choose from at most (text generation)."""
    max_stop_sequences: int | None = None
    """Texts to stop at at most (text generation)."""
    max_client_batch_size: int | None = None
    """Texts in one request at most."""
    max_batch_tokens: int | None = None
    """Tokens in one batch of the server (embeddings)."""
    max_batch_requests: int | None = None
    """Requests in one batch of the server (embeddings)."""
    auto_truncate: bool | None = None
    """Texts that are too long are cut and not refused (embeddings)."""
    validation_workers: int | None = None
    """Workers that check requests (text generation)."""
    tokenization_workers: int | None = None
    """Workers that cut texts into tokens (embeddings)."""
    router: str | None = None
    """The program that answers (text generation)."""
    version: str | None = None
    """Its version."""
    sha: str | None = None
    """The commit it was built from."""
    docker_label: str | None = None
    """The image it runs in."""


class EndpointInfoClassifier(Model):
    """The labels of a model."""

    id2label: dict[str, str] | None = None
    """Labels by their numbers."""
    label2id: dict[str, int] | None = None
    """Numbers by their labels."""


class EndpointInfoEmbedding(Model):
    """How a model makes vectors."""

    pooling: str | None = None
    """How the vectors of tokens become one."""


class EndpointInfoModelType(Model):
    """What a model is for: the member that is there says it."""

    embedding: EndpointInfoEmbedding | None = None
    """It makes vectors."""
    classifier: EndpointInfoClassifier | None = None
    """It gives labels."""
    reranker: EndpointInfoClassifier | None = None
    """It sorts texts by how well they answer."""
