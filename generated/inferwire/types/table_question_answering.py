"""Types of the task `table-question-answering`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TableQuestionAnsweringInput",
    "TableQuestionAnsweringInputData",
    "TableQuestionAnsweringInputDataParam",
    "TableQuestionAnsweringInputParam",
    "TableQuestionAnsweringOutput",
    "TableQuestionAnsweringOutputElement",
    "TableQuestionAnsweringPadding",
    "TableQuestionAnsweringPaddingParam",
    "TableQuestionAnsweringParameters",
    "TableQuestionAnsweringParametersParam",
]

from typing import Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class TableQuestionAnsweringInput(Model):
    """A question, the table it is asked of, and how to look for the answer."""

    inputs: TableQuestionAnsweringInputData
    """The question and the table."""
    parameters: TableQuestionAnsweringParameters | None = None
    """How to look for the answer."""


class TableQuestionAnsweringInputData(Model):
    """A question and the table it is asked of."""

    table: dict[str, list[str]]
    """The table: for each column its name and its cells. Numbers are written as text, and all columns are of one length."""
    query: str
    """The question."""


class TableQuestionAnsweringOutputElement(Model):
    """An answer, and the cells it comes from."""

    answer: str
    """The answer; where the model also says how to combine the cells, that comes first."""
    coordinates: list[tuple[int, int]] | None = None
    """Row and column of each cell, counted from 0."""
    cells: list[str] | None = None
    """The contents of the cells."""
    aggregator: str | None = None
    """How to combine the cells, where the model can: "NONE", "SUM", "AVERAGE" or "COUNT"."""


TableQuestionAnsweringOutput = TypeAliasType(
    "TableQuestionAnsweringOutput", list[TableQuestionAnsweringOutputElement]
)

"""Answers."""

TableQuestionAnsweringPadding = TypeAliasType(
    "TableQuestionAnsweringPadding", Literal["do_not_pad", "longest", "max_length"]
)

"""A length to fill up to: none, that of the longest, or the most that the model takes."""


class TableQuestionAnsweringParameters(Model):
    """How to look for the answer."""

    padding: TableQuestionAnsweringPadding | None = None
    """To which length shorter inputs are filled up. The server's default is "do_not_pad"."""
    sequential: bool | None = None
    """Read questions that come together one after the other, as they must be if one builds on another; a single one is read the same either way. The server's default is false."""
    truncation: bool | None = None
    """Cut a table that is too long for the model; otherwise it is refused. The server's default is false."""


class TableQuestionAnsweringInputDataParam(TypedDict):
    """A question and the table it is asked of."""

    table: dict[str, list[str]]
    """The table: for each column its name and its cells. Numbers are written as text, and all columns are of one length."""
    query: str
    """The question."""


class TableQuestionAnsweringInputParam(TypedDict):
    """A question, the table it is asked of, and how to look for the answer."""

    inputs: TableQuestionAnsweringInputData | TableQuestionAnsweringInputDataParam
    """The question and the table."""
    parameters: NotRequired[
        TableQuestionAnsweringParameters | TableQuestionAnsweringParametersParam
    ]
    """How to look for the answer."""


TableQuestionAnsweringPaddingParam: TypeAlias = Literal["do_not_pad", "longest", "max_length"]

"""A length to fill up to: none, that of the longest, or the most that the model takes."""


class TableQuestionAnsweringParametersParam(TypedDict):
    """How to look for the answer."""

    padding: NotRequired[TableQuestionAnsweringPaddingParam]
    """To which length shorter inputs are filled up. The server's default is "do_not_pad"."""
    sequential: NotRequired[bool]
    """Read questions that come together one after the other, as they must be if one builds on another; a single one is read the same either way. The server's default is false."""
    truncation: NotRequired[bool]
    """Cut a table that is too long for the model; otherwise it is refused. The server's default is false."""
