"""The differences between the synchronous and the asynchronous client. Performs no I/O."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Flavor:
    """The text fragments of one of the two clients."""

    module: str
    client: str
    base: str
    define: str
    wait: str
    stream: str
    assembled: str
    """The class of streams that can be put together to the response without a stream."""
    parsed: str
    """The class of streams of events whose text is parsed at their end."""
    result: str
    """A template for the return annotation of a method, given the type of its result."""
    prefix: str
    """The prefix of the classes of namespaces."""
    adjective: str


SYNC = Flavor(
    module="_client",
    client="InferenceClient",
    base="SyncClient",
    define="def",
    wait="",
    stream="runtime.Stream",
    assembled="runtime.AssembledStream",
    parsed="runtime.ParsedStream",
    result="{}",
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
    assembled="runtime.AsyncAssembledStream",
    parsed="runtime.AsyncParsedStream",
    result="Awaitable[{}]",
    prefix="Async",
    adjective="asynchronous",
)
FLAVORS = (SYNC, ASYNC)
