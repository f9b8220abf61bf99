"""How to call the task `image-text-to-video`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[bytes] = runtime.Operation(
    task="image-text-to-video",
    method="image_text_to_video",
    route="model",
    arguments=(
        runtime.Argument("image", ("inputs",), media="image"),
        runtime.Argument("prompt", ("parameters", "prompt")),
        runtime.Argument("guidance_scale", ("parameters", "guidance_scale")),
        runtime.Argument("negative_prompt", ("parameters", "negative_prompt")),
        runtime.Argument("num_inference_steps", ("parameters", "num_inference_steps")),
        runtime.Argument("num_frames", ("parameters", "num_frames")),
        runtime.Argument("target_size", ("parameters", "target_size")),
        runtime.Argument("seed", ("parameters", "seed")),
    ),
    returns=(runtime.Rule(runtime.BytesBody()),),
    input=lambda: types.image_text_to_video.ImageTextToVideoInput,
    open_params=("parameters",),
    recommended_as="image-text-to-video",
)
