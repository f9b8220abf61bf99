"""How to call the task `create-transcription`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[
    str
    | types.create_transcription.TranscriptionVerbose
    | types.create_transcription.TranscriptionDiarized
    | types.create_transcription.Transcription
] = runtime.Operation(
    task="create-transcription",
    method="create_transcription",
    route="openai",
    arguments=(
        runtime.Argument("file", ("file",), required=True, media="audio"),
        runtime.Argument("chunking_strategy", ("chunking_strategy",)),
        runtime.Argument("include", ("include[]",)),
        runtime.Argument("known_speaker_names", ("known_speaker_names[]",)),
        runtime.Argument("known_speaker_references", ("known_speaker_references[]",)),
        runtime.Argument("language", ("language",)),
        runtime.Argument("prompt", ("prompt",)),
        runtime.Argument("response_format", ("response_format",)),
        runtime.Argument("temperature", ("temperature",)),
        runtime.Argument("timestamp_granularities", ("timestamp_granularities[]",)),
    ),
    returns=(
        runtime.Rule(
            runtime.TextBody(),
            when=(runtime.Condition("response_format", "in", ("text", "srt", "vtt")),),
        ),
        runtime.Rule(
            runtime.Json(lambda: types.create_transcription.TranscriptionVerbose),
            when=(runtime.Condition("response_format", "in", ("verbose_json",)),),
        ),
        runtime.Rule(
            runtime.Json(lambda: types.create_transcription.TranscriptionDiarized),
            when=(runtime.Condition("response_format", "in", ("diarized_json",)),),
        ),
        runtime.Rule(runtime.Json(lambda: types.create_transcription.Transcription)),
    ),
    input=lambda: types.create_transcription.CreateTranscriptionInput,
    path="/v1/audio/transcriptions",
    body="form",
    model_at=("model",),
    model_required=True,
    protocol=protocols.OPENAI_API,
)
