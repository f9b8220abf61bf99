"""How to call the task `text2text-generation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    types.text2text_generation.Text2TextGenerationOutput
    | list[types.text2text_generation.Text2TextGenerationOutput]
] = runtime.Operation(
    task="text2text-generation",
    method="text2text_generation",
    route="model",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument(
            "clean_up_tokenization_spaces", ("parameters", "clean_up_tokenization_spaces")
        ),
        runtime.Argument("truncation", ("parameters", "truncation")),
        runtime.Argument("generate_parameters", ("parameters", "generate_parameters")),
    ),
    returns=(
        runtime.Rule(
            runtime.Batch(
                runtime.Json(lambda: types.text2text_generation.Text2TextGenerationOutput)
            ),
            when=(runtime.Condition("text", "many"),),
        ),
        runtime.Rule(runtime.Json(lambda: types.text2text_generation.Text2TextGenerationOutput)),
    ),
    input=lambda: types.text2text_generation.Text2TextGenerationInput,
    batch="text",
    recommended_as="text2text-generation",
)
