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
    """A table whose rows are classified."""

    inputs: TabularClassificationInputData
    """The table."""


class TabularClassificationInputData(Model):
    """A table."""

    data: dict[str, list[str] | list[int] | list[float]]
    """The table: for each column its name and its cells. Most servers want numbers written as text. All columns are of one length."""


TabularClassificationOutput = TypeAliasType(
    "TabularClassificationOutput", list[str | int | float | bool]
)

"""A label for each row, in order."""


class TabularClassificationInputDataParam(TypedDict):
    """A table."""

    data: dict[str, list[str] | list[int] | list[float]]
    """The table: for each column its name and its cells. Most servers want numbers written as text. All columns are of one length."""


class TabularClassificationInputParam(TypedDict):
    """A table whose rows are classified."""

    inputs: TabularClassificationInputData | TabularClassificationInputDataParam
    """The table."""
