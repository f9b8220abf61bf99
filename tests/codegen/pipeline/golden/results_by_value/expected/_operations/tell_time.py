"""How to call the task `tell-time`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[str | types.tell_time.TellTimeOutput] = runtime.Operation(
    task="tell-time",
    method="tell_time",
    route="model",
    arguments=(
        runtime.Argument("clock", ("clock",), required=True),
        runtime.Argument("zone", ("zone",)),
    ),
    returns=(
        runtime.Rule(runtime.TextBody(), when=(runtime.Condition("clock", "in", ("words",)),)),
        runtime.Rule(runtime.Json(lambda: types.tell_time.TellTimeOutput)),
    ),
    input=lambda: types.tell_time.TellTimeInput,
)
