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
    """A table question answering request."""

    inputs: TableQuestionAnsweringInputData
    """The question and the table."""
    parameters: TableQuestionAnsweringParameters | None = None
    """The parameters of the request."""


class TableQuestionAnsweringInputData(Model):
    """A question and the table to answer it from."""

    table: dict[str, list[str]]
    """The table, as a mapping from column names to lists of cells. Numbers must be passed as strings. All columns must have the same length."""
    query: str
    """The question to answer."""


class TableQuestionAnsweringOutputElement(Model):
    """An answer and the cells that it is based on."""

    answer: str
    """The answer. If the model provides an aggregator, the answer starts with it."""
    coordinates: list[tuple[int, int]] | None = None
    """The row and column index of each cell, starting at 0."""
    cells: list[str] | None = None
    """The contents of the cells."""
    aggregator: str | None = None
    """The aggregator, if the model provides one: "NONE", "SUM", "AVERAGE" or "COUNT"."""


TableQuestionAnsweringOutput = TypeAliasType(
    "TableQuestionAnsweringOutput", list[TableQuestionAnsweringOutputElement]
)

"""The answers."""

TableQuestionAnsweringPadding = TypeAliasType(
    "TableQuestionAnsweringPadding", Literal["do_not_pad", "longest", "max_length"]
)

"""How to pad inputs: not at all, to the longest one, or to the maximum length of the model."""


class TableQuestionAnsweringParameters(Model):
    """Parameters of table question answering."""

    padding: TableQuestionAnsweringPadding | None = None
    """How to pad shorter inputs. The server's default is "do_not_pad"."""
    sequential: bool | None = None
    """Whether to process the questions of a batch one after another, which is required if a question refers to an earlier one. Has no effect on a single question. The server's default is false."""
    truncation: bool | None = None
    """Whether to truncate a table that is too long for the model; if false, it is rejected. The server's default is false."""


class TableQuestionAnsweringInputDataParam(TypedDict):
    """A question and the table to answer it from."""

    table: dict[str, list[str]]
    """The table, as a mapping from column names to lists of cells. Numbers must be passed as strings. All columns must have the same length."""
    query: str
    """The question to answer."""


class TableQuestionAnsweringInputParam(TypedDict):
    """A table question answering request."""

    inputs: TableQuestionAnsweringInputData | TableQuestionAnsweringInputDataParam
    """The question and the table."""
    parameters: NotRequired[
        TableQuestionAnsweringParameters | TableQuestionAnsweringParametersParam
    ]
    """The parameters of the request."""


TableQuestionAnsweringPaddingParam: TypeAlias = Literal["do_not_pad", "longest", "max_length"]

"""How to pad inputs: not at all, to the longest one, or to the maximum length of the model."""


class TableQuestionAnsweringParametersParam(TypedDict):
    """Parameters of table question answering."""

    padding: NotRequired[TableQuestionAnsweringPaddingParam]
    """How to pad shorter inputs. The server's default is "do_not_pad"."""
    sequential: NotRequired[bool]
    """Whether to process the questions of a batch one after another, which is required if a question refers to an earlier one. Has no effect on a single question. The server's default is false."""
    truncation: NotRequired[bool]
    """Whether to truncate a table that is too long for the model; if false, it is rejected. The server's default is false."""
