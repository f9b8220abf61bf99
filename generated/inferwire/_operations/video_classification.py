"""How to call the task `video-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[types.video_classification.VideoClassificationOutputElement]] = (
    runtime.Operation(
        task="video-classification",
        method="video_classification",
        route="model",
        arguments=(
            runtime.Argument("video", ("inputs",), required=True, media="video"),
            runtime.Argument("function_to_apply", ("parameters", "function_to_apply")),
            runtime.Argument("num_frames", ("parameters", "num_frames")),
            runtime.Argument("frame_sampling_rate", ("parameters", "frame_sampling_rate")),
            runtime.Argument("top_k", ("parameters", "top_k")),
        ),
        returns=(
            runtime.Rule(
                runtime.Json(
                    lambda: list[types.video_classification.VideoClassificationOutputElement]
                )
            ),
        ),
        input=lambda: types.video_classification.VideoClassificationInput,
        body="raw-when-bare",
        recommended_as="video-classification",
    )
)
