"""How to call the task `play-tune`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[bytes] = runtime.Operation(
    task="play-tune",
    method="play_tune",
    route="model",
    arguments=(runtime.Argument("tune", ("tune",), required=True),),
    returns=(runtime.Rule(runtime.Sound(("wave",), ("hertz",))),),
    input=lambda: types.play_tune.PlayTuneInput,
    recommended_as="play-tune",
)
