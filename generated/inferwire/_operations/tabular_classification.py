"""How to call the task `tabular-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[str | int | float | bool]] = runtime.Operation(
    task="tabular-classification",
    method="tabular_classification",
    route="model",
    arguments=(runtime.Argument("table", ("inputs", "data"), required=True),),
    returns=(runtime.Rule(runtime.Json(lambda: list[str | int | float | bool])),),
    input=lambda: types.tabular_classification.TabularClassificationInput,
    recommended_as="tabular-classification",
)
