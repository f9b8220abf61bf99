"""How to call the task `audio-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[types.audio_classification.AudioClassificationOutputElement]] = (
    runtime.Operation(
        task="audio-classification",
        method="audio_classification",
        route="model",
        arguments=(
            runtime.Argument("audio", ("inputs",), required=True, media="audio"),
            runtime.Argument("top_k", ("parameters", "top_k")),
            runtime.Argument("function_to_apply", ("parameters", "function_to_apply")),
        ),
        returns=(
            runtime.Rule(
                runtime.Json(
                    lambda: list[types.audio_classification.AudioClassificationOutputElement]
                )
            ),
        ),
        input=lambda: types.audio_classification.AudioClassificationInput,
        body="raw-when-bare",
        recommended_as="audio-classification",
    )
)
