"""How to call the task `hum-tune`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[object] = runtime.Operation(
    task="hum-tune",
    method="hum_tune",
    route="model",
    arguments=(runtime.Argument("tune", ("tune",), required=True),),
    returns=(),
    input=lambda: types.hum_tune.HumTuneInput,
    accept="audio/mpeg",
    recommended_as="hum-tune",
)

STREAM: runtime.StreamOperation[bytes, object] = runtime.StreamOperation(
    call=OPERATION,
    events=(runtime.Rule(runtime.Chunks()),),
)
