"""How to call the task `retrieve-model`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.common.ModelInfo] = runtime.Operation(
    task="retrieve-model",
    method="retrieve_model",
    route="models",
    arguments=(runtime.Argument("model_id", ("model_id",), required=True),),
    returns=(runtime.Rule(runtime.Json(lambda: types.common.ModelInfo)),),
    input=lambda: types.retrieve_model.RetrieveModelInput,
    http_method="GET",
    path="/v1/models/{model_id}",
    locations=(runtime.Location("model_id", "path"),),
    body="none",
    protocol=protocols.OPENAI_API,
)
