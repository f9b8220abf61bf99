"""How to call the task `sort-mail`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.sort_mail.SortMailOutput] = runtime.Operation(
    task="sort-mail",
    method="sort_mail",
    route="model",
    arguments=(
        runtime.Argument("subject", ("inputs", "subject"), required=True),
        runtime.Argument("letter", ("inputs", "letter"), required=True),
        runtime.Argument("folders", ("parameters", "folders")),
        runtime.Argument("urgency", ("parameters", "urgency")),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.sort_mail.SortMailOutput)),),
    input=lambda: types.sort_mail.SortMailInput,
    recommended_as="sort-mail",
)
