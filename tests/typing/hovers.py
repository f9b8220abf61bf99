"""The sizes of what an editor shows when the pointer rests on a method."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from inferwire import AsyncInferenceClient, InferenceClient

from tests.support.language_server import LanguageServer
from tests.typing.every_call import methods

LARGEST = 8
"""How many methods of each client are shown."""
PEERS = {
    "openai": ("from openai import OpenAI as Client", "client.chat.completions.create"),
    "huggingface_hub": (
        "from huggingface_hub import InferenceClient as Client",
        "client.chat_completion",
    ),
}


def table() -> Iterator[str]:
    """Yield the lines of the table: the largest of each client, and a method of each peer."""
    yield "| method | bytes |\n|---|---|"
    with tempfile.TemporaryDirectory() as folder, LanguageServer(Path(folder)) as server:
        for client in (InferenceClient, AsyncInferenceClient):
            paths = [path for path, _ in methods(client, "client")]
            found = sizes(server, f"from inferwire import {client.__name__} as Client", paths)
            for path in sorted(found, key=lambda one: -found[one])[:LARGEST]:
                yield f"| {client.__name__}: {path.removeprefix('client.')} | {found[path]:,} |"
        for name, (line, path) in PEERS.items():
            size = sizes(server, line, [path])[path]
            yield f"| {name}: {path.removeprefix('client.')} | {size:,} |"


def sizes(server: LanguageServer, line: str, paths: list[str]) -> dict[str, int]:
    """Return the size of the Markdown that the server shows for each method of a client."""
    text = f"{line}\n\nclient = Client()\n"
    places: list[int] = []
    for path in paths:
        text += f"{path}\n"
        places.append(len(text) - 2)
    shown = server.hovers(text, places)
    return {path: len(one.encode()) for path, one in zip(paths, shown, strict=True)}
