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
    answer: str
    """What a call gives at once, a template of what it gives in the end."""
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
    answer="{}",
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
    answer="Awaitable[{}]",
    prefix="Async",
    adjective="asynchronous",
)
FLAVORS = (SYNC, ASYNC)
