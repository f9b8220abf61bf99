"""Types of the task `read-nothing`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ReadNothingOutput",
]

from typing_extensions import TypeAliasType

ReadNothingOutput = TypeAliasType("ReadNothingOutput", None)
