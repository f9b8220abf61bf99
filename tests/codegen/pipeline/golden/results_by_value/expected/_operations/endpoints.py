"""The endpoints and their routes.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping

import inferwire_runtime as runtime

ENDPOINTS: Mapping[str, runtime.Endpoint] = {
    "press": runtime.Endpoint(
        name="press", base_url="http://127.0.0.1:8000", routes={"model": "{base}/{task}"}
    )
}
DEFAULT: str = "press"
