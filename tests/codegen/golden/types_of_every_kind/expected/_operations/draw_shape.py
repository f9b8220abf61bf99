"""What the wire needs to know about the task `draw-shape`.

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
        runtime.Argument("colour", ("colour",), parameter=True),
        runtime.Argument("size", ("size",), parameter=True),
        runtime.Argument("extra", ("extra",), parameter=True),
        runtime.Argument("options", ("options",), parameter=True),
        runtime.Argument("schema", ("schema",), parameter=True),
        runtime.Argument("weights", ("weights",), parameter=True),
        runtime.Argument("point", ("point",), parameter=True),
        runtime.Argument("limit", ("limit",), parameter=True),
        runtime.Argument("shade", ("shade",), parameter=True),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.draw_shape.DrawShapeOutput)),),
    input=lambda: types.draw_shape.DrawShapeInput,
    recommended_as="draw-shape",
)
