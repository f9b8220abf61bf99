"""How to call the task `table-question-answering`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.table_question_answering.TableQuestionAnsweringOutputElement] = (
    runtime.Operation(
        task="table-question-answering",
        method="table_question_answering",
        route="model",
        arguments=(
            runtime.Argument("table", ("inputs", "table"), required=True),
            runtime.Argument("query", ("inputs", "query"), required=True),
            runtime.Argument("padding", ("parameters", "padding")),
            runtime.Argument("sequential", ("parameters", "sequential")),
            runtime.Argument("truncation", ("parameters", "truncation")),
        ),
        returns=(
            runtime.Rule(
                runtime.Json(
                    lambda: types.table_question_answering.TableQuestionAnsweringOutputElement
                )
            ),
        ),
        input=lambda: types.table_question_answering.TableQuestionAnsweringInput,
        deprecated_params=("parameters", ("parameters",)),
        recommended_as="table-question-answering",
    )
)
