"""How to call the task `hum-tune`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[bytes] = runtime.Operation(
    task="hum-tune",
    method="hum_tune",
    route="model",
    arguments=(runtime.Argument("tune", ("tune",), required=True),),
    returns=(runtime.Rule(runtime.BytesBody()),),
    input=lambda: types.hum_tune.HumTuneInput,
    recommended_as="hum-tune",
)
