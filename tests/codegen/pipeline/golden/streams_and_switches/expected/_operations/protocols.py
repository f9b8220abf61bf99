"""The protocols: ends of streams, error events and chat routes.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

TICKER: runtime.Protocol = runtime.Protocol(
    name="ticker",
    sentinel="[END]",
    final=runtime.Mark(("closing",)),
    complete=runtime.Mark(("items", "*", "done")),
    complete_by="lane",
    complete_count=("lanes",),
    content=("items", "*", "text"),
    unfinished=True,
    error=runtime.Mark(("error",)),
    error_event="failed",
    error_type=("kind",),
    error_types={"busy": "OverloadedError"},
    usage={"input_tokens": ("count", "read"), "output_tokens": ("count", "written")},
    path="/v1/ticker",
    version_prefix="/v1",
    placeholder_model="any",
)
