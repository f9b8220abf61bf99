"""How to call the task `health-check`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from . import protocols

OPERATION: runtime.Operation[bool] = runtime.Operation(
    task="health-check",
    method="health_check",
    route="model",
    arguments=(),
    returns=(),
    http_method="GET",
    path="/health",
    body="none",
    protocol=protocols.OPENAI,
)
