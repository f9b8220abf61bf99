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
    """A table for whose rows numbers are told."""

    inputs: TabularRegressionInputData
    """The table."""


class TabularRegressionInputData(Model):
    """A table."""

    data: dict[str, list[str] | list[int] | list[float]]
    """The table: for each column its name and its cells. Most servers want numbers written as text. All columns are of one length."""


TabularRegressionOutput = TypeAliasType("TabularRegressionOutput", list[float])

"""A number for each row, in order."""


class TabularRegressionInputDataParam(TypedDict):
    """A table."""

    data: dict[str, list[str] | list[int] | list[float]]
    """The table: for each column its name and its cells. Most servers want numbers written as text. All columns are of one length."""


class TabularRegressionInputParam(TypedDict):
    """A table for whose rows numbers are told."""

    inputs: TabularRegressionInputData | TabularRegressionInputDataParam
    """The table."""
