"""How to call the task `question-answering`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    list[types.question_answering.QuestionAnsweringOutputElement]
    | types.question_answering.QuestionAnsweringOutputElement
] = runtime.Operation(
    task="question-answering",
    method="question_answering",
    route="model",
    arguments=(
        runtime.Argument("question", ("inputs", "question"), required=True),
        runtime.Argument("context", ("inputs", "context"), required=True),
        runtime.Argument("align_to_words", ("parameters", "align_to_words")),
        runtime.Argument("doc_stride", ("parameters", "doc_stride")),
        runtime.Argument("handle_impossible_answer", ("parameters", "handle_impossible_answer")),
        runtime.Argument("max_answer_len", ("parameters", "max_answer_len")),
        runtime.Argument("max_question_len", ("parameters", "max_question_len")),
        runtime.Argument("max_seq_len", ("parameters", "max_seq_len")),
        runtime.Argument("top_k", ("parameters", "top_k")),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(lambda: list[types.question_answering.QuestionAnsweringOutputElement]),
            when=(runtime.Condition("top_k", "given"),),
        ),
        runtime.Rule(runtime.Json(lambda: types.question_answering.QuestionAnsweringOutputElement)),
    ),
    input=lambda: types.question_answering.QuestionAnsweringInput,
    recommended_as="question-answering",
)
