"""Types of the task `add-image`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "AddImageInput",
    "AddImageInputParam",
    "AddImageInputPicture",
    "AddImageInputPictureParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class AddImageInput(Model):
    image: str
    """The name of the image."""
    picture: AddImageInputPicture


class AddImageInputPicture(Model):
    file: str
    """The picture."""
    caption: str | None = None
    """What it shows."""


class AddImageInputParam(TypedDict):
    image: str
    """The name of the image."""
    picture: AddImageInputPicture | AddImageInputPictureParam


class AddImageInputPictureParam(TypedDict):
    file: str
    """The picture."""
    caption: NotRequired[str]
    """What it shows."""
