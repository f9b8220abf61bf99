"""Types of the task `watch-sky`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "WatchSkyBird",
    "WatchSkyInput",
    "WatchSkyInputParam",
    "WatchSkyStreamOutput",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class WatchSkyBird(Model):
    bird: int | None = None
    """The number of the bird."""
    dark: bool | None = None
    """That it is dark, at the end."""


class WatchSkyInput(Model):
    town: str
    """Where the sky is."""
    birds: bool | None = None
    """Count birds, too."""


class WatchSkyStreamOutput(Model):
    cloud: str | None = None
    """A cloud."""
    dark: bool | None = None
    """That it is dark, at the end."""


class WatchSkyInputParam(TypedDict):
    town: str
    """Where the sky is."""
    birds: NotRequired[bool]
    """Count birds, too."""
