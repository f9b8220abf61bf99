"""How to call the task `zero-shot-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    list[types.zero_shot_classification.ZeroShotClassificationOutputElement]
    | list[list[types.zero_shot_classification.ZeroShotClassificationOutputElement]]
] = runtime.Operation(
    task="zero-shot-classification",
    method="zero_shot_classification",
    route="model",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument("candidate_labels", ("parameters", "candidate_labels"), required=True),
        runtime.Argument("multi_label", ("parameters", "multi_label")),
        runtime.Argument("hypothesis_template", ("parameters", "hypothesis_template")),
    ),
    returns=(
        runtime.Rule(
            runtime.Batch(
                runtime.Json(
                    lambda: list[
                        types.zero_shot_classification.ZeroShotClassificationOutputElement
                    ],
                    zip=(
                        ("label", ("labels",)),
                        ("score", ("scores",)),
                    ),
                )
            ),
            when=(runtime.Condition("text", "many"),),
        ),
        runtime.Rule(
            runtime.Json(
                lambda: list[types.zero_shot_classification.ZeroShotClassificationOutputElement],
                zip=(
                    ("label", ("labels",)),
                    ("score", ("scores",)),
                ),
            )
        ),
    ),
    input=lambda: types.zero_shot_classification.ZeroShotClassificationInput,
    deprecated=(runtime.Deprecated("labels", "candidate_labels"),),
    batch="text",
    recommended_as="zero-shot-classification",
)
