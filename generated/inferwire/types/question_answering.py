"""Types of the task `question-answering`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "QuestionAnsweringInput",
    "QuestionAnsweringInputData",
    "QuestionAnsweringInputDataParam",
    "QuestionAnsweringInputParam",
    "QuestionAnsweringOutput",
    "QuestionAnsweringOutputElement",
    "QuestionAnsweringParameters",
    "QuestionAnsweringParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class QuestionAnsweringInput(Model):
    """A question answering request."""

    inputs: QuestionAnsweringInputData
    """The question and the text."""
    parameters: QuestionAnsweringParameters | None = None
    """The parameters of the request."""


class QuestionAnsweringInputData(Model):
    """A question and the text to find the answer in."""

    question: str
    """The question to answer."""
    context: str
    """The text to find the answer in."""


class QuestionAnsweringOutputElement(Model):
    """An answer and its position in the text."""

    answer: str
    """The answer; empty if the text does not contain one."""
    score: float
    """The confidence score, between 0 and 1."""
    start: int
    """The index of the answer's first character in the text."""
    end: int
    """The index after the answer's last character in the text."""


QuestionAnsweringOutput = TypeAliasType(
    "QuestionAnsweringOutput", list[QuestionAnsweringOutputElement]
)

"""The answers, highest score first."""


class QuestionAnsweringParameters(Model):
    """Parameters of question answering."""

    align_to_words: bool | None = None
    """Whether answers must begin and end at word boundaries. Useful for languages that separate words with spaces. The server's default is true."""
    doc_stride: int | None = None
    """The number of tokens by which the chunks of a long text overlap."""
    handle_impossible_answer: bool | None = None
    """Whether to allow an empty answer if the text does not contain the answer. The server's default is false."""
    max_answer_len: int | None = None
    """The maximum length of an answer, in tokens. The server's default is 15."""
    max_question_len: int | None = None
    """The maximum length of the question, in tokens. A longer question is truncated. The server's default is 64."""
    max_seq_len: int | None = None
    """The maximum length of a chunk, in tokens, including the question. The server's default is 384."""
    top_k: int | None = None
    """The maximum number of answers to return, highest score first. If set, even to 1, the result is a list."""


class QuestionAnsweringInputDataParam(TypedDict):
    """A question and the text to find the answer in."""

    question: str
    """The question to answer."""
    context: str
    """The text to find the answer in."""


class QuestionAnsweringInputParam(TypedDict):
    """A question answering request."""

    inputs: QuestionAnsweringInputData | QuestionAnsweringInputDataParam
    """The question and the text."""
    parameters: NotRequired[QuestionAnsweringParameters | QuestionAnsweringParametersParam]
    """The parameters of the request."""


class QuestionAnsweringParametersParam(TypedDict):
    """Parameters of question answering."""

    align_to_words: NotRequired[bool]
    """Whether answers must begin and end at word boundaries. Useful for languages that separate words with spaces. The server's default is true."""
    doc_stride: NotRequired[int]
    """The number of tokens by which the chunks of a long text overlap."""
    handle_impossible_answer: NotRequired[bool]
    """Whether to allow an empty answer if the text does not contain the answer. The server's default is false."""
    max_answer_len: NotRequired[int]
    """The maximum length of an answer, in tokens. The server's default is 15."""
    max_question_len: NotRequired[int]
    """The maximum length of the question, in tokens. A longer question is truncated. The server's default is 64."""
    max_seq_len: NotRequired[int]
    """The maximum length of a chunk, in tokens, including the question. The server's default is 384."""
    top_k: NotRequired[int]
    """The maximum number of answers to return, highest score first. If set, even to 1, the result is a list."""
