"""How to call the task `audio-to-audio`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[types.audio_to_audio.AudioToAudioOutputElement]] = (
    runtime.Operation(
        task="audio-to-audio",
        method="audio_to_audio",
        route="model",
        arguments=(runtime.Argument("audio", ("inputs",), required=True, media="audio"),),
        returns=(
            runtime.Rule(
                runtime.Json(lambda: list[types.audio_to_audio.AudioToAudioOutputElement])
            ),
        ),
        input=lambda: types.audio_to_audio.AudioToAudioInput,
        body="raw",
        recommended_as="audio-to-audio",
    )
)
