"""How to call the task `adopt-pet`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.adopt_pet.Adoption] = runtime.Operation(
    task="adopt-pet",
    method="adopt_pet",
    route="model",
    arguments=(
        runtime.Argument("keeper", ("keeper",), required=True),
        runtime.Argument("page", ("home page",)),
        runtime.Argument("age", ("age",)),
        runtime.Argument("size", ("size",)),
        runtime.Argument("lot", ("lot",)),
        runtime.Argument("share", ("share",)),
        runtime.Argument("tags", ("tags",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.adopt_pet.Adoption)),),
    input=lambda: types.adopt_pet.AdoptPetInput,
    constraints={
        "$ref": "#/$defs/AdoptPetInput",
        "$defs": {"AdoptPetInput": {"properties": {"share": {"allOf": [{"const": 0.5}]}}}},
    },
    recommended_as="adopt-pet",
)
