"""The protocols: ends of streams, error events and chat routes.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

KITE: runtime.Protocol = runtime.Protocol(
    name="kite",
    final=runtime.Mark(("type",), ("kite.landed", "kite.lost")),
    error=runtime.Mark(("type",), ("kite.torn",)),
    error_type=("damage", "kind"),
)
WORKSHOP: runtime.Protocol = runtime.Protocol(
    name="workshop", final=runtime.Mark(("type",), ("kite.built",))
)
