"""How streams end, how errors look, and where chat routes are.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations
