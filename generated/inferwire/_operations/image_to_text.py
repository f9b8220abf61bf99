"""How to call the task `image-to-text`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.image_to_text.ImageToTextOutput] = runtime.Operation(
    task="image-to-text",
    method="image_to_text",
    route="model",
    arguments=(
        runtime.Argument("image", ("inputs",), required=True, media="image"),
        runtime.Argument("max_new_tokens", ("parameters", "max_new_tokens")),
        runtime.Argument("generation_parameters", ("parameters", "generation_parameters")),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.image_to_text.ImageToTextOutput)),),
    input=lambda: types.image_to_text.ImageToTextInput,
    body="raw-when-bare",
    recommended_as="image-to-text",
)
