"""How to call the task `create-translation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[
    str | types.create_translation.TranslationVerbose | types.create_translation.Translation
] = runtime.Operation(
    task="create-translation",
    method="create_translation",
    route="openai",
    arguments=(
        runtime.Argument("file", ("file",), required=True, media="audio"),
        runtime.Argument("prompt", ("prompt",)),
        runtime.Argument("response_format", ("response_format",)),
        runtime.Argument("temperature", ("temperature",)),
    ),
    returns=(
        runtime.Rule(
            runtime.TextBody(),
            when=(runtime.Condition("response_format", "in", ("text", "srt", "vtt")),),
        ),
        runtime.Rule(
            runtime.Json(lambda: types.create_translation.TranslationVerbose),
            when=(runtime.Condition("response_format", "in", ("verbose_json",)),),
        ),
        runtime.Rule(runtime.Json(lambda: types.create_translation.Translation)),
    ),
    input=lambda: types.create_translation.CreateTranslationInput,
    path="/v1/audio/translations",
    body="form",
    model_at=("model",),
    model_required=True,
    protocol=protocols.OPENAI_API,
)
