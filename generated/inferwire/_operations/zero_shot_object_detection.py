"""How to call the task `zero-shot-object-detection`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    list[types.zero_shot_object_detection.ZeroShotObjectDetectionOutputElement]
] = runtime.Operation(
    task="zero-shot-object-detection",
    method="zero_shot_object_detection",
    route="model",
    arguments=(
        runtime.Argument("image", ("inputs",), required=True, media="image"),
        runtime.Argument("candidate_labels", ("parameters", "candidate_labels"), required=True),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(
                lambda: list[types.zero_shot_object_detection.ZeroShotObjectDetectionOutputElement]
            )
        ),
    ),
    input=lambda: types.zero_shot_object_detection.ZeroShotObjectDetectionInput,
    recommended_as="zero-shot-object-detection",
)
