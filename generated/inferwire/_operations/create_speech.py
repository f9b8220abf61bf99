"""How to call the task `create-speech`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[bytes] = runtime.Operation(
    task="create-speech",
    method="create_speech",
    route="openai",
    arguments=(
        runtime.Argument("input", ("input",), required=True),
        runtime.Argument("stream", ("stream",)),
        runtime.Argument("voice", ("voice",), required=True),
        runtime.Argument("instructions", ("instructions",)),
        runtime.Argument("response_format", ("response_format",)),
        runtime.Argument("speed", ("speed",)),
    ),
    returns=(runtime.Rule(runtime.BytesBody()),),
    input=lambda: types.create_speech.CreateSpeechInput,
    path="/v1/audio/speech",
    locations=(runtime.Location("stream", "none"),),
    accept="audio/*",
    model_at=("model",),
    model_required=True,
    stream_switch="stream",
    protocol=protocols.OPENAI_API,
)

STREAM: runtime.StreamOperation[bytes, bytes] = runtime.StreamOperation(
    call=OPERATION,
    events=(runtime.Rule(runtime.Chunks()),),
    protocol=protocols.OPENAI_API,
)
