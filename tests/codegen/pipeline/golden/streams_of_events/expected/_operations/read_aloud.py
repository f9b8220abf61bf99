"""How to call the task `read-aloud`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.read_aloud.ReadAloudOutput] = runtime.Operation(
    task="read-aloud",
    method="read_aloud",
    route="model",
    arguments=(
        runtime.Argument("page", ("page",), required=True),
        runtime.Argument("stream", ("stream",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.read_aloud.ReadAloudOutput)),),
    input=lambda: types.read_aloud.ReadAloudInput,
    stream_switch="stream",
    protocol=protocols.PAGE,
    recommended_as="read-aloud",
)

STREAM: runtime.StreamOperation[
    types.read_aloud.ReadAloudStreamOutput, types.read_aloud.ReadAloudOutput
] = runtime.StreamOperation(
    call=OPERATION,
    events=(runtime.Rule(runtime.Json(lambda: types.read_aloud.ReadAloudStreamOutput)),),
    protocol=protocols.PAGE,
    pieces=(runtime.Piece("word", ("text",), how="append"),),
    text=("word",),
)

EVENTS: runtime.EventOperation[
    types.read_aloud.ReadAloudStreamOutput,
    types.events.ReadAloudEvent,
    types.read_aloud.ReadAloudOutput,
] = runtime.EventOperation(
    stream=STREAM,
    method="read_aloud_stream",
    switches=("stream",),
    chunk=runtime.Rule(runtime.Json(lambda: types.read_aloud.ReadAloudStreamOutput)),
    whole=runtime.Rule(runtime.Json(lambda: types.read_aloud.ReadAloudOutput)),
    holder=(),
    chunks=lambda: types.events.ReadAloudChunkEvent,
    kinds=(
        runtime.Kind(
            ("word",),
            lambda: types.events.ReadAloudWordDeltaEvent,
            lambda: types.events.ReadAloudWordDoneEvent,
        ),
    ),
)
