"""How to call the task `note-word`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[types.note_word.NoteWordOutput] = runtime.Operation(
    task="note-word",
    method="note_word",
    route="model",
    arguments=(
        runtime.Argument("letter", ("inputs",), required=True),
        runtime.Argument("form", ("parameters", "form")),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.note_word.NoteWordOutput)),),
    input=lambda: types.note_word.NoteWordInput,
    recommended_as="note-word",
    parsed_by=("form", "note_word_parse"),
)

PARSING: runtime.Parsing[types.note_word.NoteWordOutput] = runtime.Parsing(
    call=OPERATION,
    rule=runtime.Rule(runtime.Json(lambda: types.note_word.NoteWordOutput)),
    method="note_word_parse",
    argument="form",
    form="{schema}",
    text=("word",),
)
