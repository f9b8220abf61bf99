"""How to call the task `rerank`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.rerank.RerankOutput] = runtime.Operation(
    task="rerank",
    method="rerank",
    route="openai",
    arguments=(
        runtime.Argument("query", ("query",), required=True),
        runtime.Argument("documents", ("documents",), required=True),
        runtime.Argument("top_n", ("top_n",)),
        runtime.Argument("return_documents", ("return_documents",)),
        runtime.Argument("max_tokens_per_doc", ("max_tokens_per_doc",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.rerank.RerankOutput)),),
    input=lambda: types.rerank.RerankInput,
    path="/v1/rerank",
    model_at=("model",),
    protocol=protocols.OPENAI_API,
)
