"""How to call the task `print-song`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[str | bytes | types.print_song.PrintSongOutput] = runtime.Operation(
    task="print-song",
    method="print_song",
    route="model",
    arguments=(
        runtime.Argument("title", ("title",), required=True),
        runtime.Argument("stream", ("stream",)),
        runtime.Argument("form", ("form",)),
    ),
    returns=(
        runtime.Rule(
            runtime.TextBody(), when=(runtime.Condition("form", "in", ("words", "rhymes")),)
        ),
        runtime.Rule(
            runtime.Sound(("wave",), ("hertz",)), when=(runtime.Condition("form", "in", ("tune",)),)
        ),
        runtime.Rule(runtime.Json(lambda: types.print_song.PrintSongOutput)),
    ),
    input=lambda: types.print_song.PrintSongInput,
    locations=(runtime.Location("stream", "none"),),
    stream_switch="stream",
)

STREAM: runtime.StreamOperation[bytes, str | bytes | types.print_song.PrintSongOutput] = (
    runtime.StreamOperation(
        call=OPERATION,
        events=(runtime.Rule(runtime.Chunks()),),
    )
)
