"""Puts the events of a stream together to the response that the server would send without a stream.

The description of an operation says how each property of an event becomes a part of the response.
Performs no I/O.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeGuard, TypeVar

from inferwire_runtime._json.guards import is_object
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._operation.events import ChunkEvent
from inferwire_runtime._operation.operation import Piece
from inferwire_runtime._stream.adding import Rules, Whole, finished, part
from inferwire_runtime._stream.base import Decoder
from inferwire_runtime._stream.events import Test
from inferwire_runtime._stream.items import Numbering, leaves
from inferwire_runtime._stream.received import KEPT

T = TypeVar("T")
W = TypeVar("W")
W_co = TypeVar("W_co", covariant=True)
R = TypeVar("R")


class Assembly(Generic[W_co]):
    """The response that the events so far add up to."""

    def __init__(self, pieces: tuple[Piece, ...], decode: Callable[[bytes], W_co]) -> None:
        self._rules = Rules(pieces)
        self._decode = decode
        self._whole: Whole = {}

    def add(self, datas: Iterable[bytes]) -> None:
        """Add the data of events. Data that is not a JSON object is not part of the response."""
        for data in datas:
            try:  # Halves of surrogate pairs stay as they are, until texts are joined.
                event: object = json.loads(data.decode("utf-8", "replace"))
            except (ValueError, RecursionError):
                continue
            if is_object(event):
                self._rules.add(self._whole, event)

    def result(self, *, so_far: bool = False) -> W_co:
        """Decode the response. Raises `ResponseValidationError` if it lacks a required part."""
        return self._decode(json.dumps(finished(self._whole, so_far=so_far)).encode())

    def part(self, path: Iterable[str | int]) -> bytes:
        """Return a part of the response as JSON, by its location in the events."""
        return json.dumps(part(self._whole, self._rules, path)).encode()


class Kept(Protocol):
    """The data of a stream's events, which its decoder keeps."""

    @property
    def size(self) -> int:
        """The number of bytes of all events so far."""
        ...

    @property
    def taken(self) -> int:
        """The number of events so far."""
        ...

    def datas(self, start: int) -> list[bytes]:
        """Return the data of the events from a position on."""
        ...


class ResponseSoFar(Generic[W_co]):
    """The response that the events of a stream add up to so far.

    Events are kept by the decoder, and added only when the response is asked for.
    """

    def __init__(self, kept: Kept, assembly: Assembly[W_co]) -> None:
        self._kept = kept
        self._assembly = assembly
        self._added = 0
        """The number of events that have been added."""
        self._size = 0
        """The number of bytes that the decoder had received then."""

    def keep_up(self) -> None:
        """Add events before the decoder drops them."""
        if self._kept.size - self._size > KEPT // 4:
            self._catch_up()

    def whole(self, *, so_far: bool = False) -> W_co:
        """Return the response, or what there is of it ``so_far``.

        Raises `ResponseValidationError` if a required part is missing.
        """
        self._catch_up()
        return self._assembly.result(so_far=so_far)

    def part(self, path: Iterable[str | int]) -> bytes:
        """Return a part of the response as JSON, by its location in the events."""
        self._catch_up()
        return self._assembly.part(path)

    def _catch_up(self) -> None:
        if self._kept.taken > self._added:
            self._assembly.add(self._kept.datas(self._added))
            self._added, self._size = self._kept.taken, self._kept.size


@dataclass(frozen=True, slots=True)
class Assembling(Generic[T, W, R]):
    """The decoder of a stream, and what its results add up to."""

    decoder: Decoder[T]
    response: ResponseSoFar[W]
    finish: Callable[[W], R]
    """Turns the response into the result of the call, at the end of the stream."""
    text: Pointer | None
    """The location of the next part of the text in a chunk."""
    by: str | None
    """The member that identifies parallel results; the text is that of the first one."""
    has_text: tuple[Test, ...] = ()
    """Tests that an event must pass to have a part of the text."""

    def text_of(self, event: object) -> str:
        """Return the next part of the text in an event, or an empty string."""
        if self.has_text and not all(test(event) for test in self.has_text):
            return ""
        if _is_chunk(event):
            event = event.chunk
        if self.text is not None and not isinstance(event, str):
            texts = leaves(event, self.text, Numbering(self.by))
            event = next((text for indexes, text in texts if not any(indexes)), None)
        return event if isinstance(event, str) else ""


def _is_chunk(event: object) -> TypeGuard[ChunkEvent[object]]:
    return isinstance(event, ChunkEvent)
