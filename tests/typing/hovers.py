"""What an editor shows when the pointer rests on a method or on a keyword of a call."""

from __future__ import annotations

import inspect
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from inferwire import AsyncInferenceClient, InferenceClient

from tests.support.language_server import LanguageServer
from tests.typing.every_call import every_call, methods

LARGEST = 8
"""How many methods of each client are shown."""
LIMIT = 6 * 1024
"""The most bytes that an editor may show for a method."""
PEERS = {
    "openai": ("from openai import OpenAI as Client", "client.chat.completions.create"),
    "huggingface_hub": (
        "from huggingface_hub import InferenceClient as Client",
        "client.chat_completion",
    ),
}


def coverage() -> Iterator[str]:
    """Yield, for each client, how many keywords of calls in every overload have a text."""
    with tempfile.TemporaryDirectory() as folder, LanguageServer(Path(folder)) as server:
        for client in (InferenceClient, AsyncInferenceClient):
            found = keywords(server, client)
            count = sum(one.is_shown for one in found)
            yield f"{client.__name__}: {count:,} of {len(found):,} keywords"


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


@dataclass(frozen=True)
class Keyword:
    """A keyword of a call, with the text of its argument and what the server shows."""

    call: str
    name: str
    text: str
    shown: str

    @property
    def is_shown(self) -> bool:
        """Whether the server shows the whole text, and no other."""
        return self.shown in {self.text, f"{self.name}: {self.text}"}


def keywords(server: LanguageServer, client: type) -> list[Keyword]:
    """Return every keyword of a call of each method in each overload."""
    script = every_call(client)
    docs = {path.replace(".", "_"): inspect.getdoc(one) for path, one in methods(client, "client")}
    found: list[tuple[str, str]] = []
    places: list[int] = []
    for function in re.finditer(r"def (\w+)_\d+\(.*\n.*", script):
        for one in re.finditer(r"\b(\w+)=\1\b", function[0]):
            found.append((function[1], one[1]))
            places.append(function.start() + one.start())
    return [
        Keyword(call, name, _text(docs[call] or "", name), _plain(shown))
        for (call, name), shown in zip(found, server.hovers(script, places), strict=True)
    ]


def _text(doc: str, name: str) -> str:
    """Return the first line of the text of an argument in a docstring."""
    return next(iter(re.findall(rf"^    {name}: (.*)", doc, re.MULTILINE)), "(no text)")


def _plain(markdown: str) -> str:
    """Return what follows the type of a keyword, without escapes."""
    shown = markdown.rpartition("```")[2].strip().removeprefix("---")
    return re.sub(r"\\(\W|_)", r"\1", shown).strip()
