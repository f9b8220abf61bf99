"""How to call the task `trim-photo`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[runtime.hints.Image] = runtime.Operation(
    task="trim-photo",
    method="trim_photo",
    route="model",
    arguments=(
        runtime.Argument("photo", ("inputs",), required=True, media="image"),
        runtime.Argument("margin", ("parameters", "margin")),
    ),
    returns=(runtime.Rule(runtime.ImageBody()),),
    input=lambda: types.trim_photo.TrimPhotoInput,
    body="raw-when-bare",
    accept="image/png",
    recommended_as="trim-photo",
)
