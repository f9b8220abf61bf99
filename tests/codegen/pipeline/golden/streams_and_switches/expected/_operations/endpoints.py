"""The endpoints and their routes.

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
        recommended=runtime.Recommended(url="{hub}/told-most", model=("tellers", "0", "name")),
        deployed=runtime.Deployed(
            url="{base}/awake/{framework}",
            frameworks=("lute",),
            model=("teller", "name"),
            task=("teller", "tells"),
        ),
        routes={"story": "{base}/v1/ticker", "model": "{base}/{task}/{model}"},
        token_variables=("TALE_TOKEN",),
        token_files=("{TALE_HOME}/token", "~/.tale/token"),
        token_disable_variable="TALE_NO_TOKEN",
        token_hosts=("*.example",),
        billing_header="X-Tale-Purse",
        providers=("auto", "inn"),
        error_header="X-Tale-Error",
        request_id_headers=("X-Tale-Page",),
        idempotent=True,
        loading=runtime.Loading(status=503, pattern="waking", estimate=("seconds",)),
        wait_header=("X-Wait", "yes"),
    )
}
DEFAULT: str = "tale"
