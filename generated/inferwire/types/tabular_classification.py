"""Types of the task `tabular-classification`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TabularClassificationInput",
    "TabularClassificationInputData",
    "TabularClassificationInputDataParam",
    "TabularClassificationInputParam",
    "TabularClassificationOutput",
]

from typing import TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class TabularClassificationInput(Model):
    """A tabular classification request."""

    inputs: TabularClassificationInputData
    """The table to classify."""


class TabularClassificationInputData(Model):
    """A table."""

    data: dict[str, list[str] | list[int] | list[float]]
    """The table, as a mapping from column names to lists of cells. Most servers require numbers as strings. All columns must have the same length."""


TabularClassificationOutput = TypeAliasType(
    "TabularClassificationOutput", list[str | int | float | bool]
)

"""The labels, one per row, in the order of the rows."""


class TabularClassificationInputDataParam(TypedDict):
    """A table."""

    data: dict[str, list[str] | list[int] | list[float]]
    """The table, as a mapping from column names to lists of cells. Most servers require numbers as strings. All columns must have the same length."""


class TabularClassificationInputParam(TypedDict):
    """A tabular classification request."""

    inputs: TabularClassificationInputData | TabularClassificationInputDataParam
    """The table to classify."""
