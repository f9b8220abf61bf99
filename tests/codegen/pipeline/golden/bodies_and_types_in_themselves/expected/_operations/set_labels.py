"""How to call the task `set-labels`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[None] = runtime.Operation(
    task="set-labels",
    method="set_labels",
    route="labels",
    arguments=(
        runtime.Argument("image", ("image",), required=True),
        runtime.Argument("labels", ("labels",), required=True),
        runtime.Argument("by", ("by",)),
    ),
    returns=(runtime.Rule(runtime.NoBody()),),
    input=lambda: types.set_labels.SetLabelsInput,
    constraints={
        "$ref": "#/$defs/SetLabelsInput",
        "$defs": {
            "Label": {
                "allOf": [{"dependentRequired": {"score": ["judge"]}}],
                "properties": {"name": {"allOf": [{"pattern": "^(?!none$)[a-z]+$"}]}},
            },
            "SetLabelsInput": {
                "properties": {
                    "labels": {"allOf": [{"uniqueItems": True}], "items": {"$ref": "#/$defs/Label"}}
                }
            },
        },
    },
    http_method="PUT",
    locations=(
        runtime.Location("image", "path"),
        runtime.Location("labels", "whole-body"),
        runtime.Location("by", "header", "Gallery-Editor"),
    ),
)
