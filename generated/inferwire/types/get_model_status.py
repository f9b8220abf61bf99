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
    """The status of a model on the endpoint."""

    loaded: bool
    """Whether the model is in memory."""
    state: Literal["Loaded", "Loadable", "TooBig", "Error"] | str
    """The state of the model, such as "Loadable" if the first call loads it or "TooBig" if it is too large to load."""
    compute_type: str | JsonObject | None = None
    """The type of the hardware, or an object with more details."""
    framework: str | None = None
    """The library that runs the model."""
