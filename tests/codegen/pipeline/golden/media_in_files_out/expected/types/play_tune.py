"""Types of the task `play-tune`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "PlayTuneInput",
    "PlayTuneInputParam",
]

from typing import TypedDict

from inferwire_runtime import Model


class PlayTuneInput(Model):
    tune: str
    """Its name."""


class PlayTuneInputParam(TypedDict):
    tune: str
    """Its name."""
