"""How to call the task `fly-kite`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[object] = runtime.Operation(
    task="fly-kite",
    method="fly_kite",
    route="model",
    arguments=(runtime.Argument("kite", ("kite",), required=True),),
    returns=(),
    input=lambda: types.fly_kite.FlyKiteInput,
    protocol=protocols.KITE,
    recommended_as="fly-kite",
)

STREAM: runtime.StreamOperation[types.fly_kite.KiteEvent, object] = runtime.StreamOperation(
    call=OPERATION,
    events=(runtime.Rule(runtime.Json(runtime.Alias(lambda: types.fly_kite.KiteEvent))),),
    protocol=protocols.KITE,
)
