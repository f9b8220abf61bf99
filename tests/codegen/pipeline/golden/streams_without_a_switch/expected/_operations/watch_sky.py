"""How to call the task `watch-sky`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[object] = runtime.Operation(
    task="watch-sky",
    method="watch_sky",
    route="model",
    arguments=(
        runtime.Argument("town", ("town",), required=True),
        runtime.Argument("birds", ("birds",)),
    ),
    returns=(),
    input=lambda: types.watch_sky.WatchSkyInput,
    protocol=protocols.SKY,
    recommended_as="watch-sky",
)

STREAM: runtime.StreamOperation[
    types.watch_sky.WatchSkyBird | types.watch_sky.WatchSkyStreamOutput, object
] = runtime.StreamOperation(
    call=OPERATION,
    events=(
        runtime.Rule(
            runtime.Json(lambda: types.watch_sky.WatchSkyBird),
            when=(runtime.Condition("birds", "true"),),
        ),
        runtime.Rule(runtime.Json(lambda: types.watch_sky.WatchSkyStreamOutput)),
    ),
    protocol=protocols.SKY,
)
