"""How to call the task `get-model-status`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.get_model_status.ModelStatus] = runtime.Operation(
    task="get-model-status",
    method="get_model_status",
    route="status",
    arguments=(),
    returns=(runtime.Rule(runtime.Json(lambda: types.get_model_status.ModelStatus)),),
    http_method="GET",
    by_id=True,
    body="none",
)
