"""How to call the task `find-images`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.find_images.Found] = runtime.Operation(
    task="find-images",
    method="find_images",
    route="images",
    arguments=(runtime.Argument("wanted", ("body",), required=True),),
    returns=(runtime.Rule(runtime.Json(runtime.Alias(lambda: types.find_images.Found))),),
    input=lambda: types.find_images.FindImagesRequest,
    path="/search",
    locations=(runtime.Location("body", "whole-body"),),
)
