"""How to call the task `list-letters`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[types.list_letters.ListLettersOutputElement]] = runtime.Operation(
    task="list-letters",
    method="list_letters",
    route="letters",
    arguments=(
        runtime.Argument("boxes", ("boxes",)),
        runtime.Argument("limit", ("limit",)),
        runtime.Argument("desk", ("desk",)),
    ),
    returns=(
        runtime.Rule(runtime.Json(lambda: list[types.list_letters.ListLettersOutputElement])),
    ),
    input=lambda: types.list_letters.ListLettersInput,
    http_method="GET",
    endpoint="courier",
    locations=(runtime.Location("desk", "header", "Post-Desk"),),
    body="none",
)
