"""How to call the task `text-to-image`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[runtime.hints.Image] = runtime.Operation(
    task="text-to-image",
    method="text_to_image",
    route="model",
    arguments=(
        runtime.Argument("prompt", ("inputs",), required=True),
        runtime.Argument("negative_prompt", ("parameters", "negative_prompt")),
        runtime.Argument("height", ("parameters", "height")),
        runtime.Argument("width", ("parameters", "width")),
        runtime.Argument("num_inference_steps", ("parameters", "num_inference_steps")),
        runtime.Argument("guidance_scale", ("parameters", "guidance_scale")),
        runtime.Argument("scheduler", ("parameters", "scheduler")),
        runtime.Argument("target_size", ("parameters", "target_size")),
        runtime.Argument("seed", ("parameters", "seed")),
    ),
    returns=(runtime.Rule(runtime.ImageBody()),),
    input=lambda: types.text_to_image.TextToImageInput,
    accept="image/png",
    open_params=("parameters",),
    recommended_as="text-to-image",
)
