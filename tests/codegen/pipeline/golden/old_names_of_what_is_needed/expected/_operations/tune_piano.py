"""How to call the task `tune-piano`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.tune_piano.TunePianoOutput | float] = runtime.Operation(
    task="tune-piano",
    method="tune_piano",
    route="model",
    arguments=(
        runtime.Argument("strings", ("strings",), required=True),
        runtime.Argument("pitch", ("pitch",), required=True),
        runtime.Argument("temper", ("parameters", "temper")),
        runtime.Argument("report", ("parameters", "report")),
        runtime.Argument("stream", ("stream",)),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(lambda: types.tune_piano.TunePianoOutput),
            when=(runtime.Condition("report", "given"),),
        ),
        runtime.Rule(
            runtime.Select(
                runtime.Json(lambda: types.tune_piano.TunePianoOutput),
                lambda response: response.beats,
            )
        ),
    ),
    input=lambda: types.tune_piano.TunePianoInput,
    deprecated=(
        runtime.Deprecated("wires", "strings"),
        runtime.Deprecated("hertz", "pitch"),
        runtime.Deprecated("tuning", "temper"),
    ),
    stream_switch="stream",
    protocol=protocols.KEYS,
    recommended_as="tune-piano",
)

STREAM: runtime.StreamOperation[
    types.tune_piano.TunePianoStreamOutput, types.tune_piano.TunePianoOutput | float
] = runtime.StreamOperation(
    call=OPERATION,
    events=(runtime.Rule(runtime.Json(lambda: types.tune_piano.TunePianoStreamOutput)),),
    protocol=protocols.KEYS,
)
