"""How to call the task `translation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    types.translation.TranslationOutput | list[types.translation.TranslationOutput]
] = runtime.Operation(
    task="translation",
    method="translation",
    route="model",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument("src_lang", ("parameters", "src_lang")),
        runtime.Argument("tgt_lang", ("parameters", "tgt_lang")),
        runtime.Argument(
            "clean_up_tokenization_spaces", ("parameters", "clean_up_tokenization_spaces")
        ),
        runtime.Argument("truncation", ("parameters", "truncation")),
        runtime.Argument("generate_parameters", ("parameters", "generate_parameters")),
    ),
    returns=(
        runtime.Rule(
            runtime.Batch(runtime.Json(lambda: types.translation.TranslationOutput)),
            when=(runtime.Condition("text", "many"),),
        ),
        runtime.Rule(runtime.Json(lambda: types.translation.TranslationOutput)),
    ),
    input=lambda: types.translation.TranslationInput,
    together=(("src_lang", "tgt_lang"),),
    batch="text",
    recommended_as="translation",
)
