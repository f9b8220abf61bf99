"""Types of the task `tabular-regression`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TabularRegressionInput",
    "TabularRegressionInputData",
    "TabularRegressionInputDataParam",
    "TabularRegressionInputParam",
    "TabularRegressionOutput",
]

from typing import TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class TabularRegressionInput(Model):
    """A tabular regression request."""

    inputs: TabularRegressionInputData
    """The table to predict numbers for."""


class TabularRegressionInputData(Model):
    """A table."""

    data: dict[str, list[str] | list[int] | list[float]]
    """The table, as a mapping from column names to lists of cells. Most servers require numbers as strings. All columns must have the same length."""


TabularRegressionOutput = TypeAliasType("TabularRegressionOutput", list[float])

"""The predicted numbers, one per row, in the order of the rows."""


class TabularRegressionInputDataParam(TypedDict):
    """A table."""

    data: dict[str, list[str] | list[int] | list[float]]
    """The table, as a mapping from column names to lists of cells. Most servers require numbers as strings. All columns must have the same length."""


class TabularRegressionInputParam(TypedDict):
    """A tabular regression request."""

    inputs: TabularRegressionInputData | TabularRegressionInputDataParam
    """The table to predict numbers for."""
