"""How to call the task `add-image`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[None] = runtime.Operation(
    task="add-image",
    method="add_image",
    route="images",
    arguments=(
        runtime.Argument("image", ("image",), required=True),
        runtime.Argument("picture", ("picture", "file"), required=True, media="image"),
        runtime.Argument("caption", ("picture", "caption")),
    ),
    returns=(runtime.Rule(runtime.NoBody()),),
    input=lambda: types.add_image.AddImageInput,
    http_method="PUT",
    path="/{image}",
    locations=(
        runtime.Location("image", "path"),
        runtime.Location("picture", "whole-body"),
    ),
)
