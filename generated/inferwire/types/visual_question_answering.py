"""Types of the task `visual-question-answering`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "VisualQuestionAnsweringInput",
    "VisualQuestionAnsweringInputData",
    "VisualQuestionAnsweringInputDataParam",
    "VisualQuestionAnsweringInputParam",
    "VisualQuestionAnsweringOutput",
    "VisualQuestionAnsweringOutputElement",
    "VisualQuestionAnsweringParameters",
    "VisualQuestionAnsweringParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class VisualQuestionAnsweringInput(Model):
    """A picture with a question, and how to answer it."""

    inputs: VisualQuestionAnsweringInputData
    """The picture and the question."""
    parameters: VisualQuestionAnsweringParameters | None = None
    """How to answer it."""


class VisualQuestionAnsweringInputData(Model):
    """A picture with a question."""

    image: str
    """The picture."""
    question: str
    """The question."""


class VisualQuestionAnsweringOutputElement(Model):
    """An answer about a picture."""

    answer: str
    """The answer."""
    score: float | None = None
    """How certain it is, from 0 to 1; absent from models that write their answers."""
    label: str | None = None
    """The answer as a label of the model, from servers that send it."""


VisualQuestionAnsweringOutput = TypeAliasType(
    "VisualQuestionAnsweringOutput", list[VisualQuestionAnsweringOutputElement]
)

"""The answers, the best first."""


class VisualQuestionAnsweringParameters(Model):
    """How to answer a question about a picture."""

    top_k: int | None = None
    """How many answers come back, the best first. The server's default is 5."""


class VisualQuestionAnsweringInputDataParam(TypedDict):
    """A picture with a question."""

    image: str
    """The picture."""
    question: str
    """The question."""


class VisualQuestionAnsweringInputParam(TypedDict):
    """A picture with a question, and how to answer it."""

    inputs: VisualQuestionAnsweringInputData | VisualQuestionAnsweringInputDataParam
    """The picture and the question."""
    parameters: NotRequired[
        VisualQuestionAnsweringParameters | VisualQuestionAnsweringParametersParam
    ]
    """How to answer it."""


class VisualQuestionAnsweringParametersParam(TypedDict):
    """How to answer a question about a picture."""

    top_k: NotRequired[int]
    """How many answers come back, the best first. The server's default is 5."""
