"""Turns the chunks of a stream into events of several kinds. Performs no I/O.

A text is complete when the protocol says that its result is, or when the stream has ended in order.
That the next text has begun proves nothing: servers may send several texts in turn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from inferwire_runtime._errors.exceptions import InferwireError
from inferwire_runtime._operation.events import EventOperation, Kind
from inferwire_runtime._operation.readers import Rule
from inferwire_runtime._stream.assembly import ResponseSoFar
from inferwire_runtime._stream.base import Decoder
from inferwire_runtime._stream.completion import INCOMPLETE
from inferwire_runtime._stream.decoder import StreamDecoder
from inferwire_runtime._stream.events import Indexes, leaves, member

T = TypeVar("T")
E = TypeVar("E")


class _Text:
    """The parts of a text."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.told = -1
        """The number of parts when its whole text was told; -1 before."""


class EventDecoder(Decoder[E], Generic[T, E]):
    """Decodes a stream into events that tell what each chunk adds to which text."""

    def __init__(
        self,
        source: StreamDecoder[T],
        operation: EventOperation[T, E, object],
        response: ResponseSoFar[object],
        read: Callable[[Rule[object], bytes], object],
    ) -> None:
        super().__init__()
        self.mask = source.mask
        self._source = source
        self._operation = operation
        self._protocol = operation.stream.protocol
        self._chunk = operation.chunks()
        self._kinds = [(kind, kind.delta(), kind.done()) for kind in operation.kinds]
        self._response = response
        self._read = read
        """Reads a part of the response."""
        self._texts: dict[Indexes, dict[tuple[int, Indexes], _Text]] = {}
        """The texts of each result, by the position of their kind and the index of their item."""

    def feed(self, chunk: bytes) -> Iterator[E]:
        """Decode the next bytes, and yield the events of the chunks that they complete."""
        return self._events(self._source.feed(chunk))

    def end(self) -> Iterator[E]:
        """Handle a clean end of the body: raise unless the stream is complete."""
        return self._events(self._source.end())

    def received(self) -> tuple[object, ...]:
        """Return the chunks so far."""
        return self._source.received()

    def ends(self) -> list[bytes]:
        """Return the data of a few of the last chunks, and then of the first ones."""
        return self._source.ends()

    def _events(self, chunks: Iterator[T]) -> Iterator[E]:
        try:
            for chunk in chunks:
                self.count = self._source.count
                self._response.keep_up()
                # Read before the caller gets the chunk, and may change it.
                deltas, ended = [*self._deltas(chunk)], [*self._ended(chunk)]
                yield self._chunk(chunk)
                yield from deltas
                for result, reason in ended:
                    yield from self._whole(result, reason)
            if self._source.done:
                yield from self._whole((), None)
            self.problem, self.done = self._source.problem, self._source.done
        except InferwireError as error:
            self.problem = error

    def _deltas(self, chunk: T) -> Iterator[E]:
        """Yield the events for the parts of texts in a chunk."""
        for result, holder in leaves(chunk, self._operation.holder, self._protocol.complete_by):
            texts = self._texts.setdefault(result, {})
            for number, (kind, delta, _) in enumerate(self._kinds):
                value = member(holder, kind.at[0])
                if value is None:
                    continue  # Most kinds are in few chunks.
                for item, part in leaves(value, kind.at[1:], kind.by):
                    if not isinstance(part, str):
                        continue
                    parts = texts.setdefault((number, item), _Text()).parts
                    if part:
                        parts.append(part)
                        index = {"item_index": item[0]} if item else {}
                        yield delta(part, _first(result), parts, len(parts), **index)

    def _ended(self, chunk: T) -> Iterator[tuple[Indexes, str]]:
        """Yield the results that a chunk ends, and the reasons."""
        by, complete = self._protocol.complete_by, self._protocol.complete
        for result, reason in leaves(chunk, complete, by) if complete else ():
            if reason not in INCOMPLETE:
                yield result, str(reason)

    def _whole(self, ended: Indexes, reason: str | None) -> Iterator[E]:
        """Yield the whole texts of the results that have ended."""
        for result, texts in self._texts.items():
            if result[: len(ended)] != ended:
                continue
            for (number, item), text in texts.items():
                kind, _, done = self._kinds[number]
                if len(text.parts) == text.told or not (item or text.parts):
                    continue
                text.told = len(text.parts)
                read = (item[0], self._item(kind, (*result, *item))) if item else ()
                yield done("".join(text.parts), _first(result), reason, *read)

    def _item(self, kind: Kind[E], indexes: Indexes) -> object:
        """Read the item of a list in the response that a text belongs to."""
        assert kind.item is not None, "a text of an item has one"
        at, left = kind.at[: kind.at.index("*") + 1], iter(indexes)
        path = (next(left) if one == "*" else one for one in (*self._operation.holder, *at))
        return self._read(kind.item, self._response.part(path))


def _first(indexes: Indexes) -> int:
    return indexes[0] if indexes else 0
