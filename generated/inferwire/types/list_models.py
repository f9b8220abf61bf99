"""Types of the task `list-models`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ModelList",
]

from typing import Annotated

from inferwire_runtime import Bookkeeping, Model

from .common import ModelInfo


class ModelList(Model):
    """The models of a server."""

    data: list[ModelInfo]
    """The models."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""
