"""How to call the task `feature-extraction`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[runtime.hints.FloatArray] = runtime.Operation(
    task="feature-extraction",
    method="feature_extraction",
    route="pipeline",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument("normalize", ("normalize",)),
        runtime.Argument("prompt_name", ("prompt_name",)),
        runtime.Argument("truncate", ("truncate",)),
        runtime.Argument("truncation_direction", ("truncation_direction",)),
        runtime.Argument("dimensions", ("dimensions",)),
        runtime.Argument("encoding_format", ("encoding_format",)),
    ),
    returns=(runtime.Rule(runtime.Array()),),
    input=lambda: types.feature_extraction.FeatureExtractionInput,
    batch="text",
    operation_name="embeddings",
    recommended_as="feature-extraction",
)
