"""How to call the task `get-endpoint-info`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.get_endpoint_info.EndpointInfo] = runtime.Operation(
    task="get-endpoint-info",
    method="get_endpoint_info",
    route="model",
    arguments=(),
    returns=(runtime.Rule(runtime.Json(lambda: types.get_endpoint_info.EndpointInfo)),),
    http_method="GET",
    path="/info",
    body="none",
    protocol=protocols.OPENAI,
)
