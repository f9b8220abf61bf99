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
    """A question, the text it is asked of, and how to look for the answer."""

    inputs: QuestionAnsweringInputData
    """The question and the text."""
    parameters: QuestionAnsweringParameters | None = None
    """How to look for the answer."""


class QuestionAnsweringInputData(Model):
    """A question and the text it is asked of."""

    question: str
    """The question."""
    context: str
    """The text that holds the answer."""


class QuestionAnsweringOutputElement(Model):
    """An answer, and where it stands in the text."""

    answer: str
    """The answer; empty where the text holds none."""
    score: float
    """How likely the answer is, from 0 to 1."""
    start: int
    """The position in the text of its first character."""
    end: int
    """The position after its last character."""


QuestionAnsweringOutput = TypeAliasType(
    "QuestionAnsweringOutput", list[QuestionAnsweringOutputElement]
)

"""Answers, the best first."""


class QuestionAnsweringParameters(Model):
    """How to look for the answer."""

    align_to_words: bool | None = None
    """Let answers begin and end at words; helps in languages that put spaces between them. The server's default is true."""
    doc_stride: int | None = None
    """A long text is read in pieces that overlap by this many tokens."""
    handle_impossible_answer: bool | None = None
    """Let an empty answer say that the text holds none. The server's default is false."""
    max_answer_len: int | None = None
    """The longest answer to consider, in tokens. The server's default is 15."""
    max_question_len: int | None = None
    """The length in tokens at which the question is cut. The server's default is 64."""
    max_seq_len: int | None = None
    """The length in tokens of one piece: the question and a part of the text. The server's default is 384."""
    top_k: int | None = None
    """How many answers to return, the best first; fewer come where the text holds fewer. Set, the result is a list, even for 1."""


class QuestionAnsweringInputDataParam(TypedDict):
    """A question and the text it is asked of."""

    question: str
    """The question."""
    context: str
    """The text that holds the answer."""


class QuestionAnsweringInputParam(TypedDict):
    """A question, the text it is asked of, and how to look for the answer."""

    inputs: QuestionAnsweringInputData | QuestionAnsweringInputDataParam
    """The question and the text."""
    parameters: NotRequired[QuestionAnsweringParameters | QuestionAnsweringParametersParam]
    """How to look for the answer."""


class QuestionAnsweringParametersParam(TypedDict):
    """How to look for the answer."""

    align_to_words: NotRequired[bool]
    """Let answers begin and end at words; helps in languages that put spaces between them. The server's default is true."""
    doc_stride: NotRequired[int]
    """A long text is read in pieces that overlap by this many tokens."""
    handle_impossible_answer: NotRequired[bool]
    """Let an empty answer say that the text holds none. The server's default is false."""
    max_answer_len: NotRequired[int]
    """The longest answer to consider, in tokens. The server's default is 15."""
    max_question_len: NotRequired[int]
    """The length in tokens at which the question is cut. The server's default is 64."""
    max_seq_len: NotRequired[int]
    """The length in tokens of one piece: the question and a part of the text. The server's default is 384."""
    top_k: NotRequired[int]
    """How many answers to return, the best first; fewer come where the text holds fewer. Set, the result is a list, even for 1."""
