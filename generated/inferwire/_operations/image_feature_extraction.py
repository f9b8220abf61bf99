"""How to call the task `image-feature-extraction`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[runtime.hints.FloatArray] = runtime.Operation(
    task="image-feature-extraction",
    method="image_feature_extraction",
    route="model",
    arguments=(
        runtime.Argument("image", ("inputs",), required=True, media="image"),
        runtime.Argument("pool", ("parameters", "pool")),
    ),
    returns=(runtime.Rule(runtime.Array()),),
    input=lambda: types.image_feature_extraction.ImageFeatureExtractionInput,
    body="raw-when-bare",
    recommended_as="image-feature-extraction",
)
