"""How to call the task `build-kite`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.build_kite.Kite] = runtime.Operation(
    task="build-kite",
    method="build_kite",
    route="model",
    arguments=(
        runtime.Argument("size", ("size",), required=True),
        runtime.Argument("stream", ("stream",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.build_kite.Kite)),),
    input=lambda: types.build_kite.BuildKiteInput,
    stream_switch="stream",
    protocol=protocols.WORKSHOP,
    recommended_as="build-kite",
)

STREAM: runtime.StreamOperation[types.build_kite.BuildKiteEvent, types.build_kite.Kite] = (
    runtime.StreamOperation(
        call=OPERATION,
        events=(
            runtime.Rule(runtime.Json(runtime.Alias(lambda: types.build_kite.BuildKiteEvent))),
        ),
        protocol=protocols.WORKSHOP,
        pieces=(
            runtime.Piece("kite", (), when=runtime.Mark(("type",), ("kite.begun",))),
            runtime.Piece(
                "part", ("parts", "{number}"), when=runtime.Mark(("type",), ("kite.part.begun",))
            ),
            runtime.Piece(
                "growth",
                ("parts", "{number}"),
                how="merge",
                members=(
                    runtime.Piece(
                        "colors", ("colors",), how="append", when=runtime.Mark(("of",), ("sail",))
                    ),
                    runtime.Piece(
                        "sketch", ("plan",), how="json", when=runtime.Mark(("of",), ("frame",))
                    ),
                ),
                when=runtime.Mark(("type",), ("kite.part.grown",)),
            ),
            runtime.Piece(
                "effort", ("effort",), how="merge", when=runtime.Mark(("type",), ("kite.built",))
            ),
        ),
        text=("growth", "colors"),
        text_in=(
            runtime.Mark(("type",), ("kite.part.grown",)),
            runtime.Mark(("growth", "of"), ("sail",)),
        ),
    )
)
