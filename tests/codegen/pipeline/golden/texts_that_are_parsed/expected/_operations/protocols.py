"""The protocols: ends of streams, error events and chat routes.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

DESK: runtime.Protocol = runtime.Protocol(
    name="desk",
    dialect=runtime.Dialect(
        keywords={"type": None, "$ref": None, "enum": None, "format": "^(date|time)$"},
        closed=True,
        wrap="answer",
    ),
)
