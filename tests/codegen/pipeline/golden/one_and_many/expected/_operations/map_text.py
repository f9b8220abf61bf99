"""How to call the task `map-text`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[runtime.hints.FloatArray] = runtime.Operation(
    task="map-text",
    method="map_text",
    route="model",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument("scale", ("scale",)),
    ),
    returns=(runtime.Rule(runtime.Array()),),
    input=lambda: types.map_text.MapTextInput,
    batch="text",
    recommended_as="map-text",
)
