"""What the decoders of streams need to know about how a body is divided into events."""

from __future__ import annotations

from typing import Protocol

from inferwire_runtime._http.jsonlines import JSONLines
from inferwire_runtime._http.sse import ServerSentEvent, SSEDecoder


class Framing(Protocol):
    """Divides a body into events, chunk by chunk."""

    media_type: str
    title: str
    """What a body of this form is called in error messages."""
    separator: bytes
    """What separates blocks, each of which is an event."""

    @property
    def rest(self) -> bytes:
        """The bytes of the incomplete event."""
        ...

    @property
    def pending(self) -> int:
        """The number of these bytes."""
        ...

    def complete(self, chunk: bytes) -> bytes:
        """Add the next chunk, and return the blocks that it completes."""
        ...

    def plain(self, blocks: bytes) -> list[bytes] | None:
        """Return the data of events without names; None if there may be others."""
        ...

    def events(self, blocks: bytes) -> list[ServerSentEvent]:
        """Return events of any form."""
        ...

    def missing_end(self) -> bytes:
        """Return what completes the last event of a body that ends without it."""
        ...

    def ends_with(self, data: bytes | None) -> bool:
        """Return whether no event is incomplete, except for one with this data."""
        ...

    def may_be(self, body: bytes) -> bool:
        """Return whether a body without a complete event may be the beginning of a stream."""
        ...


def framing(name: str) -> Framing:
    """Return the decoder of a new body whose events have the form with this name."""
    return JSONLines() if name == "lines" else SSEDecoder()
