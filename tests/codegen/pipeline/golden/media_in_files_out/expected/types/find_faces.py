"""Types of the task `find-faces`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "FindFacesInput",
    "FindFacesInputParam",
    "FindFacesOutput",
    "FindFacesOutputFace",
]

from typing import TypedDict

from inferwire_runtime import Model
from inferwire_runtime.images import Base64Bytes, Base64Image
from typing_extensions import TypeAliasType


class FindFacesInput(Model):
    inputs: str
    """The photo."""


class FindFacesOutputFace(Model):
    face: Base64Image
    """The face, cut out."""
    voice: Base64Bytes | None = None
    """What was said."""


FindFacesOutput = TypeAliasType("FindFacesOutput", list[FindFacesOutputFace])


class FindFacesInputParam(TypedDict):
    inputs: str
    """The photo."""
