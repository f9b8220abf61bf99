"""How to call the task `knock`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

OPERATION: runtime.Operation[bool] = runtime.Operation(
    task="knock",
    method="knock",
    route="model",
    arguments=(),
    returns=(),
    http_method="GET",
    path="/door",
    body="none",
)
