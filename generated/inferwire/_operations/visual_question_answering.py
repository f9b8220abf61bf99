"""How to call the task `visual-question-answering`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    list[types.visual_question_answering.VisualQuestionAnsweringOutputElement]
] = runtime.Operation(
    task="visual-question-answering",
    method="visual_question_answering",
    route="model",
    arguments=(
        runtime.Argument("image", ("inputs", "image"), required=True, media="image"),
        runtime.Argument("question", ("inputs", "question"), required=True),
        runtime.Argument("top_k", ("parameters", "top_k")),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(
                lambda: list[types.visual_question_answering.VisualQuestionAnsweringOutputElement]
            )
        ),
    ),
    input=lambda: types.visual_question_answering.VisualQuestionAnsweringInput,
    recommended_as="visual-question-answering",
)
