"""How to call the task `move-letter`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.move_letter.MoveLetterOutput] = runtime.Operation(
    task="move-letter",
    method="move_letter",
    route="letters",
    arguments=(
        runtime.Argument("letter", ("letter",), required=True),
        runtime.Argument("to", ("box",), required=True),
        runtime.Argument("note", ("note",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.move_letter.MoveLetterOutput)),),
    input=lambda: types.move_letter.MoveLetterInput,
    http_method="PATCH",
    path="/{letter}:move",
    locations=(runtime.Location("letter", "path"),),
)
