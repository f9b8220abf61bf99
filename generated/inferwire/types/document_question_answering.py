"""Types of the task `document-question-answering`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "DocumentQuestionAnsweringInput",
    "DocumentQuestionAnsweringInputData",
    "DocumentQuestionAnsweringInputDataParam",
    "DocumentQuestionAnsweringInputParam",
    "DocumentQuestionAnsweringOutput",
    "DocumentQuestionAnsweringOutputElement",
    "DocumentQuestionAnsweringParameters",
    "DocumentQuestionAnsweringParametersParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model
from typing_extensions import TypeAliasType


class DocumentQuestionAnsweringInput(Model):
    """A document with a question, and how to answer it."""

    inputs: DocumentQuestionAnsweringInputData
    """The document and the question."""
    parameters: DocumentQuestionAnsweringParameters | None = None
    """How to answer it."""


class DocumentQuestionAnsweringInputData(Model):
    """A document with a question."""

    image: str
    """The picture of the document."""
    question: str
    """The question."""


class DocumentQuestionAnsweringOutputElement(Model):
    """An answer from a document."""

    answer: str | None
    """The answer; null where the model found none."""
    score: float | None = None
    """How certain it is, from 0 to 1; absent from models that write their answers."""
    start: int | None = None
    """The number of its first word in the document."""
    end: int | None = None
    """The number of its last word."""
    words: list[int] | None = None
    """The numbers of its words, from servers that send them."""


DocumentQuestionAnsweringOutput = TypeAliasType(
    "DocumentQuestionAnsweringOutput", list[DocumentQuestionAnsweringOutputElement]
)

"""The answers, the best first."""


class DocumentQuestionAnsweringParameters(Model):
    """How to answer a question from a document."""

    doc_stride: int | None = None
    """By how many tokens the pieces overlap into which a long document is cut."""
    handle_impossible_answer: bool | None = None
    """Take into account that the document may not answer the question. The server's default is false."""
    lang: str | None = None
    """The language of the document, for the recognition of its text. The server's default is English."""
    max_answer_len: int | None = None
    """The most tokens of an answer. The server's default is 15."""
    max_question_len: int | None = None
    """To how many tokens the question is cut."""
    max_seq_len: int | None = None
    """The most tokens that the model reads at once, the question counted."""
    top_k: int | None = None
    """How many answers come back, the best first. The server's default is 1."""
    word_boxes: list[str | list[str | float | list[float]]] | None = None
    """The document's words and where they stand, so that its text need not be recognized: pairs of a word and its box, or words and boxes by turns, as the server wants it. A box is left, top, right and bottom, from 0 to 1000."""


class DocumentQuestionAnsweringInputDataParam(TypedDict):
    """A document with a question."""

    image: str
    """The picture of the document."""
    question: str
    """The question."""


class DocumentQuestionAnsweringInputParam(TypedDict):
    """A document with a question, and how to answer it."""

    inputs: DocumentQuestionAnsweringInputData | DocumentQuestionAnsweringInputDataParam
    """The document and the question."""
    parameters: NotRequired[
        DocumentQuestionAnsweringParameters | DocumentQuestionAnsweringParametersParam
    ]
    """How to answer it."""


class DocumentQuestionAnsweringParametersParam(TypedDict):
    """How to answer a question from a document."""

    doc_stride: NotRequired[int]
    """By how many tokens the pieces overlap into which a long document is cut."""
    handle_impossible_answer: NotRequired[bool]
    """Take into account that the document may not answer the question. The server's default is false."""
    lang: NotRequired[str]
    """The language of the document, for the recognition of its text. The server's default is English."""
    max_answer_len: NotRequired[int]
    """The most tokens of an answer. The server's default is 15."""
    max_question_len: NotRequired[int]
    """To how many tokens the question is cut."""
    max_seq_len: NotRequired[int]
    """The most tokens that the model reads at once, the question counted."""
    top_k: NotRequired[int]
    """How many answers come back, the best first. The server's default is 1."""
    word_boxes: NotRequired[list[str | list[str | float | list[float]]]]
    """The document's words and where they stand, so that its text need not be recognized: pairs of a word and its box, or words and boxes by turns, as the server wants it. A box is left, top, right and bottom, from 0 to 1000."""
