"""How to call the task `pick-card`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    list[types.pick_card.PickCardOutputElement] | types.pick_card.PickCardOutputElement
] = runtime.Operation(
    task="pick-card",
    method="pick_card",
    route="model",
    arguments=(
        runtime.Argument("suit", ("inputs",), required=True),
        runtime.Argument("count", ("parameters", "count")),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(lambda: list[types.pick_card.PickCardOutputElement]),
            when=(runtime.Condition("count", "given"),),
        ),
        runtime.Rule(runtime.Json(lambda: types.pick_card.PickCardOutputElement)),
    ),
    input=lambda: types.pick_card.PickCardInput,
    recommended_as="pick-card",
)
