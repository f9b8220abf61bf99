"""infinity, a server of embeddings, over a model of random numbers."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from tests.live.servers import pipelines
from tests.live.servers.cache import virtualenv
from tests.live.servers.processes import Server, running

VERSION = "0.0.78"
KEY = "sk-live-checks"


def serving(folder: Path) -> AbstractContextManager[Server]:
    """The server, with OpenAI's paths."""
    place = virtualenv(
        f"infinity-emb-{VERSION}",
        (pipelines.TORCH,),
        (pipelines.TORCH, f"infinity-emb[server,torch]=={VERSION}", "transformers<5"),
    )
    model = pipelines.models() / "sentence-similarity"
    return running(
        [
            *(str(place / "bin" / "infinity_emb"), "v2", "--model-id", str(model)),
            *("--served-model-name", "tiny", "--engine", "torch", "--device", "cpu"),
            *("--no-bettertransformer", "--no-model-warmup", "--url-prefix", "/v1"),
            *("--api-key", KEY, "--host", "127.0.0.1", "--port", "{port}"),
        ],
        log=folder / "infinity.log",
        health="/v1/health",
        env={"DO_NOT_TRACK": "1"},
    )
