"""How to call the task `image-to-image`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[runtime.hints.Image] = runtime.Operation(
    task="image-to-image",
    method="image_to_image",
    route="model",
    arguments=(
        runtime.Argument("image", ("inputs",), required=True, media="image"),
        runtime.Argument("prompt", ("parameters", "prompt")),
        runtime.Argument("negative_prompt", ("parameters", "negative_prompt")),
        runtime.Argument("height", ("parameters", "height")),
        runtime.Argument("width", ("parameters", "width")),
        runtime.Argument("num_inference_steps", ("parameters", "num_inference_steps")),
        runtime.Argument("guidance_scale", ("parameters", "guidance_scale")),
        runtime.Argument("target_size", ("parameters", "target_size")),
    ),
    returns=(runtime.Rule(runtime.ImageBody()),),
    input=lambda: types.image_to_image.ImageToImageInput,
    body="raw-when-bare",
    accept="image/png",
    open_params=("parameters",),
    recommended_as="image-to-image",
)
