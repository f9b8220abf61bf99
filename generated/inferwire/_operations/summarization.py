"""How to call the task `summarization`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    types.summarization.SummarizationOutput | list[types.summarization.SummarizationOutput]
] = runtime.Operation(
    task="summarization",
    method="summarization",
    route="model",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument(
            "clean_up_tokenization_spaces", ("parameters", "clean_up_tokenization_spaces")
        ),
        runtime.Argument("generate_parameters", ("parameters", "generate_parameters")),
        runtime.Argument("truncation", ("parameters", "truncation")),
    ),
    returns=(
        runtime.Rule(
            runtime.Batch(runtime.Json(lambda: types.summarization.SummarizationOutput)),
            when=(runtime.Condition("text", "many"),),
        ),
        runtime.Rule(runtime.Json(lambda: types.summarization.SummarizationOutput)),
    ),
    input=lambda: types.summarization.SummarizationInput,
    deprecated_params=("parameters", ("parameters",)),
    batch="text",
    recommended_as="summarization",
)
