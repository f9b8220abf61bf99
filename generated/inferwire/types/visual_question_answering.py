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
    """A visual question answering request."""

    inputs: VisualQuestionAnsweringInputData
    """The image and the question."""
    parameters: VisualQuestionAnsweringParameters | None = None
    """The parameters of the request."""


class VisualQuestionAnsweringInputData(Model):
    """An image and a question about it."""

    image: str
    """The image that the question is about."""
    question: str
    """The question to answer."""


class VisualQuestionAnsweringOutputElement(Model):
    """An answer to a question about an image."""

    answer: str
    """The answer."""
    score: float | None = None
    """The confidence score, between 0 and 1. Not returned by generative models."""
    label: str | None = None
    """The answer as one of the model's labels. Not all servers return it."""


VisualQuestionAnsweringOutput = TypeAliasType(
    "VisualQuestionAnsweringOutput", list[VisualQuestionAnsweringOutputElement]
)

"""The answers, highest score first."""


class VisualQuestionAnsweringParameters(Model):
    """Parameters of visual question answering."""

    top_k: int | None = None
    """The maximum number of answers to return, highest score first. The server's default is 5."""


class VisualQuestionAnsweringInputDataParam(TypedDict):
    """An image and a question about it."""

    image: str
    """The image that the question is about."""
    question: str
    """The question to answer."""


class VisualQuestionAnsweringInputParam(TypedDict):
    """A visual question answering request."""

    inputs: VisualQuestionAnsweringInputData | VisualQuestionAnsweringInputDataParam
    """The image and the question."""
    parameters: NotRequired[
        VisualQuestionAnsweringParameters | VisualQuestionAnsweringParametersParam
    ]
    """The parameters of the request."""


class VisualQuestionAnsweringParametersParam(TypedDict):
    """Parameters of visual question answering."""

    top_k: NotRequired[int]
    """The maximum number of answers to return, highest score first. The server's default is 5."""
