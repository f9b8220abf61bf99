"""How to call the task `image-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[types.image_classification.ImageClassificationOutputElement]] = (
    runtime.Operation(
        task="image-classification",
        method="image_classification",
        route="model",
        arguments=(
            runtime.Argument("image", ("inputs",), required=True, media="image"),
            runtime.Argument("function_to_apply", ("parameters", "function_to_apply")),
            runtime.Argument("top_k", ("parameters", "top_k")),
        ),
        returns=(
            runtime.Rule(
                runtime.Json(
                    lambda: list[types.image_classification.ImageClassificationOutputElement]
                )
            ),
        ),
        input=lambda: types.image_classification.ImageClassificationInput,
        body="raw-when-bare",
        recommended_as="image-classification",
    )
)
