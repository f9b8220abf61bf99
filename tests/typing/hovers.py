"""The sizes of what an editor shows when the pointer rests on a method."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.support.language_server import LanguageServer
from tests.typing.every_call import methods


def hovers(client: type) -> dict[str, str]:
    """Return the Markdown that pyright's language server shows for each method of a client."""
    paths = [path for path, _ in methods(client, "client")]
    text = f"from inferwire import {client.__name__}\n\nclient = {client.__name__}()\n"
    places: list[int] = []
    for path in paths:
        text += f"{path}\n"
        places.append(len(text) - 2)
    with tempfile.TemporaryDirectory() as folder, LanguageServer(Path(folder)) as server:
        return dict(zip(paths, server.hovers(text, places), strict=True))
