"""How to call the task `count-words`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[int] = runtime.Operation(
    task="count-words",
    method="count_words",
    route="images",
    arguments=(runtime.Argument("body", ("body",), required=True),),
    returns=(runtime.Rule(runtime.Json(lambda: int)),),
    input=lambda: types.count_words.CountWordsRequest,
    constraints={
        "$ref": "#/$defs/CountWordsRequest",
        "$defs": {
            "CountWordsInput": {"allOf": [{"contains": {"minLength": 1}}]},
            "CountWordsRequest": {"properties": {"body": {"$ref": "#/$defs/CountWordsInput"}}},
        },
    },
    path="/words",
    locations=(runtime.Location("body", "whole-body"),),
)
