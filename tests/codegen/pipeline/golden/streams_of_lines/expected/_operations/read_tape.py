"""How to call the task `read-tape`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.read_tape.ReadTapeOutput] = runtime.Operation(
    task="read-tape",
    method="read_tape",
    route="model",
    arguments=(
        runtime.Argument("tape", ("tape",), required=True),
        runtime.Argument("stream", ("stream",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.read_tape.ReadTapeOutput)),),
    input=lambda: types.read_tape.ReadTapeInput,
    stream_switch="stream",
    protocol=protocols.TAPE,
    recommended_as="read-tape",
)

STREAM: runtime.StreamOperation[
    types.read_tape.ReadTapeStreamOutput, types.read_tape.ReadTapeOutput
] = runtime.StreamOperation(
    call=OPERATION,
    events=(runtime.Rule(runtime.Json(lambda: types.read_tape.ReadTapeStreamOutput)),),
    protocol=protocols.TAPE,
)
