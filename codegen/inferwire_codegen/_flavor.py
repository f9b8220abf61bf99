"""The few words in which the two clients differ. Performs no I/O."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Flavor:
    """One half of the pair of clients."""

    module: str
    client: str
    base: str
    define: str
    wait: str
    stream: str
    prefix: str
    """Begins the names of the classes that hold aliases."""
    adjective: str


SYNC = Flavor(
    module="_client",
    client="InferenceClient",
    base="SyncClient",
    define="def",
    wait="",
    stream="runtime.Stream",
    prefix="",
    adjective="synchronous",
)
ASYNC = Flavor(
    module="_async_client",
    client="AsyncInferenceClient",
    base="AsyncClient",
    define="async def",
    wait="await ",
    stream="runtime.AsyncStream",
    prefix="Async",
    adjective="asynchronous",
)
FLAVORS = (SYNC, ASYNC)
