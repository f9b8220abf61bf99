"""How to call the task `document-question-answering`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    list[types.document_question_answering.DocumentQuestionAnsweringOutputElement]
] = runtime.Operation(
    task="document-question-answering",
    method="document_question_answering",
    route="model",
    arguments=(
        runtime.Argument("image", ("inputs", "image"), required=True, media="image"),
        runtime.Argument("question", ("inputs", "question"), required=True),
        runtime.Argument("doc_stride", ("parameters", "doc_stride")),
        runtime.Argument("handle_impossible_answer", ("parameters", "handle_impossible_answer")),
        runtime.Argument("lang", ("parameters", "lang")),
        runtime.Argument("max_answer_len", ("parameters", "max_answer_len")),
        runtime.Argument("max_question_len", ("parameters", "max_question_len")),
        runtime.Argument("max_seq_len", ("parameters", "max_seq_len")),
        runtime.Argument("top_k", ("parameters", "top_k")),
        runtime.Argument("word_boxes", ("parameters", "word_boxes")),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(
                lambda: list[
                    types.document_question_answering.DocumentQuestionAnsweringOutputElement
                ]
            )
        ),
    ),
    input=lambda: types.document_question_answering.DocumentQuestionAnsweringInput,
    recommended_as="document-question-answering",
)
