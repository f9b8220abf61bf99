"""How to call the task `ring-bell`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[bytes] = runtime.Operation(
    task="ring-bell",
    method="ring_bell",
    route="model",
    arguments=(
        runtime.Argument("bell", ("bell",), required=True),
        runtime.Argument("stream", ("stream",)),
    ),
    returns=(runtime.Rule(runtime.BytesBody()),),
    input=lambda: types.ring_bell.RingBellInput,
    stream_switch="stream",
    recommended_as="ring-bell",
)

STREAM: runtime.StreamOperation[bytes, bytes] = runtime.StreamOperation(
    call=OPERATION,
    events=(runtime.Rule(runtime.Chunks()),),
)
