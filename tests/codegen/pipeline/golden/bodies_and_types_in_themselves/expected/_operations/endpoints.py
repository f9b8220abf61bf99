"""The endpoints and their routes.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping

import inferwire_runtime as runtime

ENDPOINTS: Mapping[str, runtime.Endpoint] = {
    "gallery": runtime.Endpoint(
        name="gallery", routes={"labels": "{base}/images/{image}/labels", "images": "{base}/images"}
    )
}
DEFAULT: str = "gallery"
