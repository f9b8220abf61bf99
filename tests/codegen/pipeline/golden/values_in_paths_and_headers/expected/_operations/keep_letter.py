"""How to call the task `keep-letter`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[None] = runtime.Operation(
    task="keep-letter",
    method="keep_letter",
    route="letter",
    arguments=(
        runtime.Argument("scan", ("scan",), required=True, media="image"),
        runtime.Argument("box", ("box",), required=True),
        runtime.Argument("letter", ("letter",), required=True),
        runtime.Argument("stamps", ("stamps",)),
        runtime.Argument("classes", ("classes",)),
    ),
    returns=(runtime.Rule(runtime.NoBody()),),
    input=lambda: types.keep_letter.KeepLetterInput,
    http_method="PUT",
    path="/scan",
    locations=(
        runtime.Location("box", "path"),
        runtime.Location("letter", "path"),
        runtime.Location("stamps", "query"),
        runtime.Location("classes", "header", "Post-Class"),
    ),
    body="raw",
)
