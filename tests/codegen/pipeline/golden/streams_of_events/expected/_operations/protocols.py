"""The protocols: ends of streams, error events and chat routes.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

PAGE: runtime.Protocol = runtime.Protocol(name="page", sentinel="[END]")
STAGE: runtime.Protocol = runtime.Protocol(
    name="stage",
    sentinel="[CURTAIN]",
    complete=runtime.Mark(("voices", "*", "ended_by")),
    complete_by="number",
    complete_count=("voices",),
    content=("voices", "*", "line"),
    dialect=runtime.Dialect(keywords={"type": None, "$ref": None}, closed=True),
)
