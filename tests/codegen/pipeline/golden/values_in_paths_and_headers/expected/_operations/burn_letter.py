"""How to call the task `burn-letter`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[None] = runtime.Operation(
    task="burn-letter",
    method="burn_letter",
    route="letter",
    arguments=(
        runtime.Argument("box", ("box",), required=True),
        runtime.Argument("letter", ("letter",), required=True),
    ),
    returns=(runtime.Rule(runtime.NoBody()),),
    input=lambda: types.burn_letter.BurnLetterInput,
    http_method="DELETE",
    locations=(
        runtime.Location("box", "path"),
        runtime.Location("letter", "path"),
    ),
    body="none",
)
