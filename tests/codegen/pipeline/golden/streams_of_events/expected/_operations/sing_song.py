"""How to call the task `sing-song`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.sing_song.SingSongOutput] = runtime.Operation(
    task="sing-song",
    method="sing_song",
    route="model",
    arguments=(
        runtime.Argument("title", ("title",), required=True),
        runtime.Argument("stream", ("stream",)),
        runtime.Argument("form", ("form",)),
        runtime.Argument("voices", ("voices",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.sing_song.SingSongOutput)),),
    input=lambda: types.sing_song.SingSongInput,
    stream_switch="stream",
    protocol=protocols.STAGE,
    recommended_as="sing-song",
    parsed_by=("form", "songs.parse"),
    streamed_by="songs.stream",
)

STREAM: runtime.StreamOperation[
    types.sing_song.SingSongStreamOutput, types.sing_song.SingSongOutput
] = runtime.StreamOperation(
    call=OPERATION,
    events=(runtime.Rule(runtime.Json(lambda: types.sing_song.SingSongStreamOutput)),),
    protocol=protocols.STAGE,
    pieces=(
        runtime.Piece(
            "voices",
            ("voices",),
            how="merge",
            by="number",
            members=(
                runtime.Piece(
                    "line",
                    ("song",),
                    how="merge",
                    members=(
                        runtime.Piece("words", ("words",), how="append"),
                        runtime.Piece("stage-note", ("stage-note",), how="append"),
                        runtime.Piece(
                            "steps",
                            ("steps",),
                            how="merge",
                            by="place",
                            id="mark",
                            first=("mark",),
                            keep_by=False,
                            members=(runtime.Piece("how", ("how",), how="append"),),
                        ),
                    ),
                ),
            ),
        ),
    ),
    text=("voices", "*", "line", "words"),
)

EVENTS: runtime.EventOperation[
    types.sing_song.SingSongStreamOutput, types.events.SingSongEvent, types.sing_song.SingSongOutput
] = runtime.EventOperation(
    stream=STREAM,
    method="sing_song_stream",
    switches=("stream",),
    chunk=runtime.Rule(runtime.Json(lambda: types.sing_song.SingSongStreamOutput)),
    whole=runtime.Rule(runtime.Json(lambda: types.sing_song.SingSongOutput)),
    holder=("voices", "*", "line"),
    chunks=lambda: types.events.SingSongChunkEvent,
    kinds=(
        runtime.Kind(
            ("words",),
            lambda: types.events.SingSongWordsDeltaEvent,
            lambda: types.events.SingSongWordsDoneEvent,
        ),
        runtime.Kind(
            ("stage-note",),
            lambda: types.events.SingSongStageNoteDeltaEvent,
            lambda: types.events.SingSongStageNoteDoneEvent,
        ),
        runtime.Kind(
            ("steps", "*", "how"),
            lambda: types.events.SingSongStepsHowDeltaEvent,
            lambda: types.events.SingSongStepsHowDoneEvent,
            by="place",
            id="mark",
            first=("mark",),
            item=runtime.Rule(runtime.Json(lambda: types.sing_song.SingSongStep)),
        ),
    ),
)

PARSING: runtime.Parsing[types.sing_song.SingSongOutput] = runtime.Parsing(
    call=OPERATION,
    rule=runtime.Rule(runtime.Json(lambda: types.sing_song.SingSongOutput)),
    method="sing_song_parse",
    argument="form",
    form={"schema": "{schema}"},
    items=("voices",),
    text=("song", "words"),
)
