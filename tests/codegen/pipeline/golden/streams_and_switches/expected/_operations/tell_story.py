"""How to call the task `tell-story`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.tell_story.TellStoryOutput | str] = runtime.Operation(
    task="tell-story",
    method="tell_story",
    route="story",
    arguments=(
        runtime.Argument("opening", ("opening",), required=True),
        runtime.Argument("stream", ("stream",)),
        runtime.Argument("notes", ("notes",)),
        runtime.Argument("words", ("words",)),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(lambda: types.tell_story.TellStoryOutput),
            when=(runtime.Condition("notes", "true"),),
        ),
        runtime.Rule(
            runtime.Select(
                runtime.Json(lambda: types.tell_story.TellStoryOutput),
                lambda response: response.story,
            )
        ),
    ),
    input=lambda: types.tell_story.TellStoryInput,
    model_at=("model",),
    stream_switch="stream",
    protocol=protocols.TICKER,
    operation_name="text_completion",
    recommended_as="write-text",
)

STREAM: runtime.StreamOperation[
    types.tell_story.TellStoryStreamOutput | str, types.tell_story.TellStoryOutput | str
] = runtime.StreamOperation(
    call=OPERATION,
    events=(
        runtime.Rule(
            runtime.Json(lambda: types.tell_story.TellStoryStreamOutput),
            when=(runtime.Condition("notes", "true"),),
        ),
        runtime.Rule(
            runtime.Select(
                runtime.Json(lambda: types.tell_story.TellStoryStreamOutput),
                lambda response: response.word.text,
            )
        ),
    ),
    protocol=protocols.TICKER,
    pieces=(
        runtime.Piece(
            "word", (), how="merge", members=(runtime.Piece("text", ("story",), how="append"),)
        ),
        runtime.Piece("closing", ("note",)),
        runtime.Piece("items", ("items",), how="drop"),
    ),
    text=("word", "text"),
)
