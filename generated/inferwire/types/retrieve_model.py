"""Types of the task `retrieve-model`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "RetrieveModelInput",
    "RetrieveModelInputParam",
]

from typing import TypedDict

from inferwire_runtime import Model


class RetrieveModelInput(Model):
    """Which model to return."""

    model_id: str
    """The model id."""


class RetrieveModelInputParam(TypedDict):
    """Which model to return."""

    model_id: str
    """The model id."""
