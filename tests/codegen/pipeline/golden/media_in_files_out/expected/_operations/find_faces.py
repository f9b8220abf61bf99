"""How to call the task `find-faces`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[types.find_faces.FindFacesOutputFace]] = runtime.Operation(
    task="find-faces",
    method="find_faces",
    route="model",
    arguments=(runtime.Argument("photo", ("inputs",), required=True, media="application"),),
    returns=(
        runtime.Rule(runtime.Json(lambda: list[types.find_faces.FindFacesOutputFace], images=True)),
    ),
    input=lambda: types.find_faces.FindFacesInput,
    body="raw",
    recommended_as="find-faces",
)
