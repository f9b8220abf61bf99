"""Where requests go.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping

import inferwire_runtime as runtime

ENDPOINTS: Mapping[str, runtime.Endpoint] = {
    "tale": runtime.Endpoint(
        name="tale",
        base_url="https://tale.example",
        base_url_variable="TALE_URL",
        hub_url="https://hub.example",
        hub_url_variable="TALE_HUB",
        routes={"story": "{base}/v1/ticker", "model": "{base}/{task}/{model}"},
        token_variables=("TALE_TOKEN",),
        token_hosts=("*.example",),
        idempotent=True,
        loading=runtime.Loading(status=503, pattern="waking", estimate=("seconds",)),
        wait_header=("X-Wait", "yes"),
    )
}
DEFAULT: str = "tale"
