"""Types of the task `hum-tune`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "HumTuneInput",
    "HumTuneInputParam",
]

from typing import TypedDict

from inferwire_runtime import Model


class HumTuneInput(Model):
    tune: str
    """The name of the tune."""


class HumTuneInputParam(TypedDict):
    tune: str
    """The name of the tune."""
