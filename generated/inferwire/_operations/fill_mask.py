"""How to call the task `fill-mask`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    list[types.fill_mask.FillMaskOutputElement] | list[list[types.fill_mask.FillMaskOutputElement]]
] = runtime.Operation(
    task="fill-mask",
    method="fill_mask",
    route="model",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument("targets", ("parameters", "targets")),
        runtime.Argument("top_k", ("parameters", "top_k")),
    ),
    returns=(
        runtime.Rule(
            runtime.Batch(runtime.Json(lambda: list[types.fill_mask.FillMaskOutputElement])),
            when=(runtime.Condition("text", "many"),),
        ),
        runtime.Rule(runtime.Json(lambda: list[types.fill_mask.FillMaskOutputElement])),
    ),
    input=lambda: types.fill_mask.FillMaskInput,
    batch="text",
    recommended_as="fill-mask",
)
