"""How to call the task `automatic-speech-recognition`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    types.automatic_speech_recognition.AutomaticSpeechRecognitionOutput
] = runtime.Operation(
    task="automatic-speech-recognition",
    method="automatic_speech_recognition",
    route="model",
    arguments=(
        runtime.Argument("audio", ("inputs",), required=True, media="audio"),
        runtime.Argument("return_timestamps", ("parameters", "return_timestamps")),
        runtime.Argument("generation_parameters", ("parameters", "generation_parameters")),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(
                lambda: types.automatic_speech_recognition.AutomaticSpeechRecognitionOutput
            )
        ),
    ),
    input=lambda: types.automatic_speech_recognition.AutomaticSpeechRecognitionInput,
    body="raw-when-bare",
    recommended_as="automatic-speech-recognition",
)
