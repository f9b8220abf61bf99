"""How to call the task `tabular-regression`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[float]] = runtime.Operation(
    task="tabular-regression",
    method="tabular_regression",
    route="model",
    arguments=(runtime.Argument("table", ("inputs", "data"), required=True),),
    returns=(runtime.Rule(runtime.Json(lambda: list[float])),),
    input=lambda: types.tabular_regression.TabularRegressionInput,
    recommended_as="tabular-regression",
)
