"""How to call the task `text-to-speech`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[bytes] = runtime.Operation(
    task="text-to-speech",
    method="text_to_speech",
    route="model",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument("do_sample", ("parameters", "do_sample")),
        runtime.Argument("early_stopping", ("parameters", "early_stopping")),
        runtime.Argument("epsilon_cutoff", ("parameters", "epsilon_cutoff")),
        runtime.Argument("eta_cutoff", ("parameters", "eta_cutoff")),
        runtime.Argument("max_length", ("parameters", "max_length")),
        runtime.Argument("max_new_tokens", ("parameters", "max_new_tokens")),
        runtime.Argument("min_length", ("parameters", "min_length")),
        runtime.Argument("min_new_tokens", ("parameters", "min_new_tokens")),
        runtime.Argument("num_beam_groups", ("parameters", "num_beam_groups")),
        runtime.Argument("num_beams", ("parameters", "num_beams")),
        runtime.Argument("penalty_alpha", ("parameters", "penalty_alpha")),
        runtime.Argument("temperature", ("parameters", "temperature")),
        runtime.Argument("top_k", ("parameters", "top_k")),
        runtime.Argument("top_p", ("parameters", "top_p")),
        runtime.Argument("typical_p", ("parameters", "typical_p")),
        runtime.Argument("use_cache", ("parameters", "use_cache")),
    ),
    returns=(runtime.Rule(runtime.Sound(("audio",), ("sampling_rate",))),),
    input=lambda: types.text_to_speech.TextToSpeechInput,
    recommended_as="text-to-speech",
)
