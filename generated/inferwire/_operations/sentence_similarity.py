"""How to call the task `sentence-similarity`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[float]] = runtime.Operation(
    task="sentence-similarity",
    method="sentence_similarity",
    route="pipeline",
    arguments=(
        runtime.Argument("sentence", ("inputs", "source_sentence"), required=True),
        runtime.Argument("other_sentences", ("inputs", "sentences"), required=True),
        runtime.Argument("prompt_name", ("parameters", "prompt_name")),
        runtime.Argument("truncate", ("parameters", "truncate")),
        runtime.Argument("truncation_direction", ("parameters", "truncation_direction")),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: list[float])),),
    input=lambda: types.sentence_similarity.SentenceSimilarityInput,
    recommended_as="sentence-similarity",
)
