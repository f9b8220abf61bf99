"""How to call the task `text-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    list[types.text_classification.TextClassificationOutputElement]
    | list[list[types.text_classification.TextClassificationOutputElement]]
] = runtime.Operation(
    task="text-classification",
    method="text_classification",
    route="model",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument("top_k", ("parameters", "top_k")),
        runtime.Argument("function_to_apply", ("parameters", "function_to_apply")),
    ),
    returns=(
        runtime.Rule(
            runtime.Batch(
                runtime.Json(
                    lambda: list[types.text_classification.TextClassificationOutputElement]
                )
            ),
            when=(runtime.Condition("text", "many"),),
        ),
        runtime.Rule(
            runtime.Json(lambda: list[types.text_classification.TextClassificationOutputElement])
        ),
    ),
    input=lambda: types.text_classification.TextClassificationInput,
    batch="text",
    recommended_as="text-classification",
)
