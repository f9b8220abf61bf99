"""Types of the task `map-text`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "MapTextInput",
    "MapTextInputParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class MapTextInput(Model):
    inputs: str
    """The text."""
    scale: bool | None = None
    """Scale it to length one."""


class MapTextInputParam(TypedDict):
    inputs: str
    """The text."""
    scale: NotRequired[bool]
    """Scale it to length one."""
