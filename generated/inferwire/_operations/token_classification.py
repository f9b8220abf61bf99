"""How to call the task `token-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    list[types.token_classification.TokenClassificationOutputElement]
    | list[list[types.token_classification.TokenClassificationOutputElement]]
] = runtime.Operation(
    task="token-classification",
    method="token_classification",
    route="model",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument("aggregation_strategy", ("parameters", "aggregation_strategy")),
        runtime.Argument("ignore_labels", ("parameters", "ignore_labels")),
        runtime.Argument("stride", ("parameters", "stride")),
    ),
    returns=(
        runtime.Rule(
            runtime.Batch(
                runtime.Json(
                    lambda: list[types.token_classification.TokenClassificationOutputElement]
                )
            ),
            when=(runtime.Condition("text", "many"),),
        ),
        runtime.Rule(
            runtime.Json(lambda: list[types.token_classification.TokenClassificationOutputElement])
        ),
    ),
    input=lambda: types.token_classification.TokenClassificationInput,
    batch="text",
    recommended_as="token-classification",
)
