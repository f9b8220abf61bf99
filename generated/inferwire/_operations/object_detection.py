"""How to call the task `object-detection`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[types.object_detection.ObjectDetectionOutputElement]] = (
    runtime.Operation(
        task="object-detection",
        method="object_detection",
        route="model",
        arguments=(
            runtime.Argument("image", ("inputs",), required=True, media="image"),
            runtime.Argument("threshold", ("parameters", "threshold")),
        ),
        returns=(
            runtime.Rule(
                runtime.Json(lambda: list[types.object_detection.ObjectDetectionOutputElement])
            ),
        ),
        input=lambda: types.object_detection.ObjectDetectionInput,
        body="raw-when-bare",
        recommended_as="object-detection",
    )
)
