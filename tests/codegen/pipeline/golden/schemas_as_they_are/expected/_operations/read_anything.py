"""How to call the task `read-anything`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

OPERATION: runtime.Operation[runtime.JsonValue] = runtime.Operation(
    task="read-anything",
    method="read_anything",
    route="model",
    arguments=(),
    returns=(runtime.Rule(runtime.Json(runtime.Alias(lambda: runtime.JsonValue))),),
    http_method="GET",
    body="none",
)
