"""What the wire needs to know about the task `feature-extraction`.

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
        runtime.Argument("normalize", ("normalize",), parameter=True),
        runtime.Argument("prompt_name", ("prompt_name",), parameter=True),
        runtime.Argument("truncate", ("truncate",), parameter=True),
        runtime.Argument("truncation_direction", ("truncation_direction",), parameter=True),
        runtime.Argument("dimensions", ("dimensions",), parameter=True),
        runtime.Argument("encoding_format", ("encoding_format",), parameter=True),
    ),
    returns=(runtime.Rule(runtime.Array()),),
    input=lambda: types.feature_extraction.FeatureExtractionInput,
    batch="text",
    recommended_as="feature-extraction",
)
