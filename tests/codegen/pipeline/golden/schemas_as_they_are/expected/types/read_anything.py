"""Types of the task `read-anything`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ReadAnythingOutput",
]

from inferwire_runtime import JsonValue
from typing_extensions import TypeAliasType

ReadAnythingOutput = TypeAliasType("ReadAnythingOutput", JsonValue)

"""Any value."""
