"""Types of the task `get-model-status`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ModelStatus",
]

from typing import Literal

from inferwire_runtime import JsonObject, Model


class ModelStatus(Model):
    """The state of a model on the endpoint."""

    loaded: bool
    """The model is in memory."""
    state: Literal["Loaded", "Loadable", "TooBig", "Error"] | str
    """Loaded, or loadable by the first call, or too big to be loaded."""
    compute_type: str | JsonObject | None = None
    """The hardware: its kind, or an object that says more."""
    framework: str | None = None
    """The library that runs the model."""
