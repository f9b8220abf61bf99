"""How to call the task `read-tide`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.read_tide.ReadTideOutput] = runtime.Operation(
    task="read-tide",
    method="read_tide",
    route="model",
    arguments=(
        runtime.Argument("harbour", ("harbour",), required=True),
        runtime.Argument("hours", ("hours",)),
        runtime.Argument("exact", ("exact",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.read_tide.ReadTideOutput)),),
    input=lambda: types.read_tide.ReadTideInput,
    http_method="GET",
    by_id=True,
    body="none",
    recommended_as="read-tide",
)
