"""How to call the task `create-image`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.common.ImagesResponse] = runtime.Operation(
    task="create-image",
    method="create_image",
    route="openai",
    arguments=(
        runtime.Argument("prompt", ("prompt",), required=True),
        runtime.Argument("background", ("background",)),
        runtime.Argument("n", ("n",)),
        runtime.Argument("output_compression", ("output_compression",)),
        runtime.Argument("output_format", ("output_format",)),
        runtime.Argument("quality", ("quality",)),
        runtime.Argument("response_format", ("response_format",)),
        runtime.Argument("size", ("size",)),
        runtime.Argument("user", ("user",)),
        runtime.Argument("moderation", ("moderation",)),
        runtime.Argument("style", ("style",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.common.ImagesResponse)),),
    input=lambda: types.create_image.CreateImageInput,
    path="/v1/images/generations",
    model_at=("model",),
    protocol=protocols.OPENAI_API,
)
