"""The endpoints and their routes.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping

import inferwire_runtime as runtime

ENDPOINTS: Mapping[str, runtime.Endpoint] = {
    "courier": runtime.Endpoint(
        name="courier",
        base_url="https://courier.example",
        base_url_variable="COURIER_URL",
        auth=runtime.Auth(query="key"),
        routes={"letters": "{base}/letters"},
        for_tasks=True,
    ),
    "office": runtime.Endpoint(
        name="office",
        base_url="https://office.example",
        base_url_variable="OFFICE_URL",
        auth=runtime.Auth(header="Office-Key", prefix="Seal "),
        headers={"Office-Version": "3"},
        routes={"letters": "{base}/v1/letters", "letter": "{base}/v1/boxes/{box}/letters/{letter}"},
    ),
}
DEFAULT: str = "office"
