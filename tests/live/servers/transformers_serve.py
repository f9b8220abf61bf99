"""`transformers serve`: OpenAI's chat over a model of random numbers."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from tests.live.servers import pipelines
from tests.live.servers.cache import virtualenv
from tests.live.servers.processes import Server, running

VERSION = "5.23.0"


def model() -> str:
    """The model, which a request can name too."""
    return str(pipelines.models() / "text-generation")


def serving(folder: Path) -> AbstractContextManager[Server]:
    """The server, with its model loaded."""
    place = virtualenv(
        f"transformers-{VERSION}",
        (pipelines.TORCH,),
        (pipelines.TORCH, f"transformers[serving]=={VERSION}"),
    )
    return running(
        [
            *(str(place / "bin" / "transformers"), "serve", model()),
            *("--host", "127.0.0.1", "--port", "{port}"),
        ],
        log=folder / "serve.log",
        health="/health",
    )
