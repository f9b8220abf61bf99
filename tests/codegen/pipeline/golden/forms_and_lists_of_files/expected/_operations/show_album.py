"""How to call the task `show-album`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

OPERATION: runtime.Operation[runtime.hints.Image] = runtime.Operation(
    task="show-album",
    method="show_album",
    route="model",
    arguments=(
        runtime.Argument("pictures", ("pictures",), required=True, media="image", many=True),
        runtime.Argument("title", ("title",)),
    ),
    returns=(runtime.Rule(runtime.ImageBody()),),
    input=lambda: types.show_album.ShowAlbumInput,
)
