"""How to call the task `carry-tale`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.carry_tale.CarryTaleOutput] = runtime.Operation(
    task="carry-tale",
    method="carry_tale",
    route="model",
    arguments=(
        runtime.Argument("turns", ("turns",), required=True),
        runtime.Argument("marks", ("options", "marks")),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.carry_tale.CarryTaleOutput)),),
    input=lambda: types.carry_tale.CarryTaleInput,
    deprecated=(runtime.Deprecated("signs", "marks"),),
    recommended_as="carry-tale",
    accepts_output=(
        runtime.AcceptedOutput(
            ("turns",),
            lambda: types.carry_tale.CarryTaleInputTurn,
            lambda: types.carry_tale.CarryTaleTurn,
            unsent={
                "CarryTaleTurn": ("score",),
                "CarryTalePart": ("tempo",),
                "CarryTaleVoice": ("data",),
            },
        ),
        runtime.AcceptedOutput(
            ("options", "marks"),
            lambda: types.common.Mark,
            lambda: types.carry_tale.CarryTaleMark,
            unsent={"CarryTaleMark": ("by",)},
        ),
    ),
)
