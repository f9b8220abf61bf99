"""How to call the task `embed-words`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[list[types.embed_words.EmbedWordsRow]] = runtime.Operation(
    task="embed-words",
    method="embed_words",
    route="model",
    arguments=(
        runtime.Argument("words", ("words",), required=True),
        runtime.Argument("form", ("form",)),
    ),
    returns=(
        runtime.Rule(
            runtime.Select(
                runtime.Json(lambda: types.embed_words.EmbedWordsOutput),
                lambda response: response.rows,
            )
        ),
    ),
    input=lambda: types.embed_words.EmbedWordsInput,
    recommended_as="embed-words",
)
