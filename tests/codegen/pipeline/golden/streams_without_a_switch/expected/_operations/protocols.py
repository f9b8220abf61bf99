"""The protocols: ends of streams, error events and chat routes.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

SKY: runtime.Protocol = runtime.Protocol(name="sky", final=runtime.Mark(("dark",)))
