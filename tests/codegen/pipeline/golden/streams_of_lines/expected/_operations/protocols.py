"""The protocols: ends of streams, error events and chat routes.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

TAPE: runtime.Protocol = runtime.Protocol(
    name="tape",
    framing="lines",
    final=runtime.Mark(("state",), ("ended", "stopped")),
    complete=runtime.Mark(("reel", "done"), (True, 1)),
    error=runtime.Mark(("state",), ("jammed",)),
    error_type=("fault", "kind"),
)
