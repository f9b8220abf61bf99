"""How to call the task `text-to-video`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[bytes] = runtime.Operation(
    task="text-to-video",
    method="text_to_video",
    route="model",
    arguments=(
        runtime.Argument("prompt", ("inputs",), required=True),
        runtime.Argument("num_frames", ("parameters", "num_frames")),
        runtime.Argument("guidance_scale", ("parameters", "guidance_scale")),
        runtime.Argument("negative_prompt", ("parameters", "negative_prompt")),
        runtime.Argument("num_inference_steps", ("parameters", "num_inference_steps")),
        runtime.Argument("seed", ("parameters", "seed")),
    ),
    returns=(runtime.Rule(runtime.BytesBody()),),
    input=lambda: types.text_to_video.TextToVideoInput,
    open_params=("parameters",),
    recommended_as="text-to-video",
)
