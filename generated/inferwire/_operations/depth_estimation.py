"""How to call the task `depth-estimation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.depth_estimation.DepthEstimationOutput] = runtime.Operation(
    task="depth-estimation",
    method="depth_estimation",
    route="model",
    arguments=(runtime.Argument("image", ("inputs",), required=True, media="image"),),
    returns=(
        runtime.Rule(
            runtime.Json(lambda: types.depth_estimation.DepthEstimationOutput, images=True)
        ),
    ),
    input=lambda: types.depth_estimation.DepthEstimationInput,
    body="raw-when-bare",
    open_params=("parameters",),
    recommended_as="depth-estimation",
)
