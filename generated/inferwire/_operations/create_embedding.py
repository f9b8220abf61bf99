"""How to call the task `create-embedding`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[
    types.create_embedding.CreateEmbeddingArrays | types.create_embedding.CreateEmbeddingResponse
] = runtime.Operation(
    task="create-embedding",
    method="create_embedding",
    route="openai",
    arguments=(
        runtime.Argument("input", ("input",), required=True),
        runtime.Argument("dimensions", ("dimensions",)),
        runtime.Argument("encoding_format", ("encoding_format",)),
        runtime.Argument("user", ("user",)),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(lambda: types.create_embedding.CreateEmbeddingArrays),
            when=(runtime.Condition("encoding_format", "in", ("base64",)),),
        ),
        runtime.Rule(runtime.Json(lambda: types.create_embedding.CreateEmbeddingResponse)),
    ),
    input=lambda: types.create_embedding.CreateEmbeddingInput,
    path="/v1/embeddings",
    model_at=("model",),
    model_required=True,
    protocol=protocols.OPENAI_API,
    operation_name="embeddings",
)
