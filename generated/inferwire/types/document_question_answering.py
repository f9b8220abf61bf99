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
    """A document question answering request."""

    inputs: DocumentQuestionAnsweringInputData
    """The document and the question."""
    parameters: DocumentQuestionAnsweringParameters | None = None
    """The parameters of the request."""


class DocumentQuestionAnsweringInputData(Model):
    """A document image and a question about it."""

    image: str
    """The image of the document."""
    question: str
    """The question to answer."""


class DocumentQuestionAnsweringOutputElement(Model):
    """An answer found in a document."""

    answer: str | None
    """The answer; null if the model did not find one."""
    score: float | None = None
    """The confidence score, between 0 and 1. Not returned by generative models."""
    start: int | None = None
    """The index of the first word of the answer in the document."""
    end: int | None = None
    """The index of the last word of the answer in the document."""
    words: list[int] | None = None
    """The indices of the words of the answer. Not all servers return them."""


DocumentQuestionAnsweringOutput = TypeAliasType(
    "DocumentQuestionAnsweringOutput", list[DocumentQuestionAnsweringOutputElement]
)

"""The answers, highest score first."""


class DocumentQuestionAnsweringParameters(Model):
    """Parameters of document question answering."""

    doc_stride: int | None = None
    """The number of tokens by which the chunks of a long document overlap."""
    handle_impossible_answer: bool | None = None
    """Whether to allow an empty answer if the document does not contain the answer. The server's default is false."""
    lang: str | None = None
    """The language of the document, for OCR. The server's default is English."""
    max_answer_len: int | None = None
    """The maximum length of an answer, in tokens. The server's default is 15."""
    max_question_len: int | None = None
    """The maximum length of the question, in tokens. A longer question is truncated."""
    max_seq_len: int | None = None
    """The maximum length of a chunk, in tokens, including the question."""
    top_k: int | None = None
    """The maximum number of answers to return, highest score first. The server's default is 1."""
    word_boxes: list[str | list[str | float | list[float]]] | None = None
    """The words of the document with their bounding boxes, to use instead of OCR. The format depends on the server: a list of pairs of a word and its box, or a flat list of alternating words and boxes. The values of a box are left, top, right and bottom, each between 0 and 1000."""


class DocumentQuestionAnsweringInputDataParam(TypedDict):
    """A document image and a question about it."""

    image: str
    """The image of the document."""
    question: str
    """The question to answer."""


class DocumentQuestionAnsweringInputParam(TypedDict):
    """A document question answering request."""

    inputs: DocumentQuestionAnsweringInputData | DocumentQuestionAnsweringInputDataParam
    """The document and the question."""
    parameters: NotRequired[
        DocumentQuestionAnsweringParameters | DocumentQuestionAnsweringParametersParam
    ]
    """The parameters of the request."""


class DocumentQuestionAnsweringParametersParam(TypedDict):
    """Parameters of document question answering."""

    doc_stride: NotRequired[int]
    """The number of tokens by which the chunks of a long document overlap."""
    handle_impossible_answer: NotRequired[bool]
    """Whether to allow an empty answer if the document does not contain the answer. The server's default is false."""
    lang: NotRequired[str]
    """The language of the document, for OCR. The server's default is English."""
    max_answer_len: NotRequired[int]
    """The maximum length of an answer, in tokens. The server's default is 15."""
    max_question_len: NotRequired[int]
    """The maximum length of the question, in tokens. A longer question is truncated."""
    max_seq_len: NotRequired[int]
    """The maximum length of a chunk, in tokens, including the question."""
    top_k: NotRequired[int]
    """The maximum number of answers to return, highest score first. The server's default is 1."""
    word_boxes: NotRequired[list[str | list[str | float | list[float]]]]
    """The words of the document with their bounding boxes, to use instead of OCR. The format depends on the server: a list of pairs of a word and its box, or a flat list of alternating words and boxes. The values of a box are left, top, right and bottom, each between 0 and 1000."""
