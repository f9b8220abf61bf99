"""How to call the task `draw-shape`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.draw_shape.DrawShapeOutput] = runtime.Operation(
    task="draw-shape",
    method="draw_shape",
    route="model",
    arguments=(
        runtime.Argument("shapes", ("shapes",), required=True),
        runtime.Argument("colour", ("colour",)),
        runtime.Argument("size", ("size",)),
        runtime.Argument("extra", ("extra",)),
        runtime.Argument("options", ("options",)),
        runtime.Argument("schema", ("schema",)),
        runtime.Argument("weights", ("weights",)),
        runtime.Argument("point", ("point",)),
        runtime.Argument("limit", ("limit",)),
        runtime.Argument("shade", ("shade",)),
        runtime.Argument("path", ("path",)),
        runtime.Argument("marks", ("marks",)),
        runtime.Argument("either", ("either",)),
        runtime.Argument("pen", ("pen",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.draw_shape.DrawShapeOutput)),),
    input=lambda: types.draw_shape.DrawShapeInput,
    recommended_as="draw-shape",
)
