"""How to call the task `send-parcel`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.send_parcel.SendParcelOutput] = runtime.Operation(
    task="send-parcel",
    method="send_parcel",
    route="model",
    arguments=(
        runtime.Argument("label", ("label",), required=True, media="image"),
        runtime.Argument("photos", ("photos",), media="image", many=True),
        runtime.Argument("weight", ("weight",)),
        runtime.Argument("fragile", ("fragile",)),
        runtime.Argument("stops", ("stops",)),
        runtime.Argument("office", ("office",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.send_parcel.SendParcelOutput)),),
    input=lambda: types.send_parcel.SendParcelInput,
    locations=(runtime.Location("office", "query"),),
    body="form",
)
