"""Types of the task `show-album`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ShowAlbumInput",
    "ShowAlbumInputParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class ShowAlbumInput(Model):
    pictures: list[str]
    """The pictures."""
    title: str | None = None
    """What is on the cover."""


class ShowAlbumInputParam(TypedDict):
    pictures: list[str]
    """The pictures."""
    title: NotRequired[str]
    """What is on the cover."""
