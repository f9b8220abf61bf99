"""Types of the task `ring-bell`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "RingBellInput",
    "RingBellInputParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class RingBellInput(Model):
    bell: str
    """The name of the bell."""
    stream: bool | None = None
    """Send the sound as it rings."""


class RingBellInputParam(TypedDict):
    bell: str
    """The name of the bell."""
    stream: NotRequired[bool]
    """Send the sound as it rings."""
