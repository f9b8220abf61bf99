"""How to call the task `zero-shot-image-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    list[types.zero_shot_image_classification.ZeroShotImageClassificationOutputElement]
] = runtime.Operation(
    task="zero-shot-image-classification",
    method="zero_shot_image_classification",
    route="model",
    arguments=(
        runtime.Argument("image", ("inputs",), required=True, media="image"),
        runtime.Argument("candidate_labels", ("parameters", "candidate_labels"), required=True),
        runtime.Argument("hypothesis_template", ("parameters", "hypothesis_template")),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(
                lambda: list[
                    types.zero_shot_image_classification.ZeroShotImageClassificationOutputElement
                ]
            )
        ),
    ),
    input=lambda: types.zero_shot_image_classification.ZeroShotImageClassificationInput,
    at_least=(("candidate_labels", 2),),
    deprecated=(runtime.Deprecated("labels", "candidate_labels"),),
    recommended_as="zero-shot-image-classification",
)
