"""How to call the task `image-segmentation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[types.image_segmentation.ImageSegmentationOutputElement]] = (
    runtime.Operation(
        task="image-segmentation",
        method="image_segmentation",
        route="model",
        arguments=(
            runtime.Argument("image", ("inputs",), required=True, media="image"),
            runtime.Argument("mask_threshold", ("parameters", "mask_threshold")),
            runtime.Argument(
                "overlap_mask_area_threshold", ("parameters", "overlap_mask_area_threshold")
            ),
            runtime.Argument("subtask", ("parameters", "subtask")),
            runtime.Argument("threshold", ("parameters", "threshold")),
        ),
        returns=(
            runtime.Rule(
                runtime.Json(
                    lambda: list[types.image_segmentation.ImageSegmentationOutputElement],
                    images=True,
                )
            ),
        ),
        input=lambda: types.image_segmentation.ImageSegmentationInput,
        body="raw-when-bare",
        recommended_as="image-segmentation",
    )
)
