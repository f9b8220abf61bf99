"""How to call the task `read-nothing`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

OPERATION: runtime.Operation[None] = runtime.Operation(
    task="read-nothing",
    method="read_nothing",
    route="model",
    arguments=(),
    returns=(runtime.Rule(runtime.Json(runtime.Alias(lambda: None))),),
    http_method="GET",
    body="none",
)
