"""How to call the task `rank-words`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[
    list[types.rank_words.RankWordsOutputElement]
    | list[list[types.rank_words.RankWordsOutputElement]]
] = runtime.Operation(
    task="rank-words",
    method="rank_words",
    route="model",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument("limit", ("parameters", "limit")),
    ),
    returns=(
        runtime.Rule(
            runtime.Batch(
                runtime.Json(
                    lambda: list[types.rank_words.RankWordsOutputElement],
                    zip=(
                        ("word", ("words",)),
                        ("rank", ("ranks",)),
                    ),
                )
            ),
            when=(runtime.Condition("text", "many"),),
        ),
        runtime.Rule(
            runtime.Json(
                lambda: list[types.rank_words.RankWordsOutputElement],
                zip=(
                    ("word", ("words",)),
                    ("rank", ("ranks",)),
                ),
            )
        ),
    ),
    input=lambda: types.rank_words.RankWordsInput,
    batch="text",
    recommended_as="rank-words",
)
