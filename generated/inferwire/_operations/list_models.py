"""How to call the task `list-models`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.list_models.ModelList] = runtime.Operation(
    task="list-models",
    method="list_models",
    route="models",
    arguments=(),
    returns=(runtime.Rule(runtime.Json(lambda: types.list_models.ModelList)),),
    http_method="GET",
    path="/v1/models",
    body="none",
    protocol=protocols.OPENAI_API,
)
