"""Turns the chunks of a stream into events of several kinds. Performs no I/O.

A text is complete when the protocol says that its result is, or when the stream has ended in order.
That the next text has begun proves nothing: servers may send several texts in turn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from inferwire_runtime._errors.exceptions import InferwireError, ResponseValidationError
from inferwire_runtime._json.types import as_text
from inferwire_runtime._operation.events import EventOperation, Kind
from inferwire_runtime._operation.readers import Rule
from inferwire_runtime._stream.assembly import ResponseSoFar
from inferwire_runtime._stream.base import Decoder
from inferwire_runtime._stream.completion import is_complete
from inferwire_runtime._stream.decoder import StreamDecoder
from inferwire_runtime._stream.items import Indexes, Numbering, leaves, member

T = TypeVar("T")
E = TypeVar("E")


class _Text:
    """The parts of a text."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.told = -1
        """The number of parts when the result ended or its whole text was told; -1 before."""
        self.item = b""
        """The item that was told with it."""


class _Result:
    """The texts of a result."""

    def __init__(self, kinds: Iterable[Kind[E]]) -> None:
        self.texts: dict[tuple[int, Indexes], _Text] = {}
        """The texts by the position of their kind and the number of their item."""
        self.numbers = [Numbering(kind.by, kind.id, kind.first) for kind in kinds]
        """Number the items of the list of each kind."""
        self.reason: str | None = None


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
        self._results: dict[Indexes, _Result] = {}
        self._numbers = Numbering(self._protocol.complete_by)

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
                yield from self._whole(())
            self.problem, self.done = self._source.problem, self._source.done
        except InferwireError as error:
            self.problem = error

    def _deltas(self, chunk: T) -> Iterator[E]:
        """Yield the events for the parts of texts in a chunk."""
        for indexes, holder in leaves(chunk, self._operation.holder, self._numbers):
            if (result := self._results.get(indexes)) is None:
                result = self._results[indexes] = _Result(self._operation.kinds)
            for number, (kind, delta, _) in enumerate(self._kinds):
                value = member(holder, kind.at[0])
                if value is None:
                    continue  # Most kinds are in few chunks.
                for item, part in leaves(value, kind.at[1:], result.numbers[number]):
                    if not isinstance(part, str):
                        continue
                    parts = result.texts.setdefault((number, item), _Text()).parts
                    if part:
                        parts.append(part)
                        index = {"item_index": item[0]} if item else {}
                        yield delta(part, _first(indexes), parts, len(parts), **index)

    def _ended(self, chunk: T) -> Iterator[tuple[Indexes, str]]:
        """Yield the results that a chunk ends, and the reasons."""
        if (complete := self._protocol.complete) is None:
            return
        for result, reason in leaves(chunk, complete.at, self._numbers):
            if is_complete(complete, reason):
                yield result, reason if isinstance(reason, str) else as_text(reason)

    def _whole(self, ended: Indexes, reason: str | None = None) -> Iterator[E]:
        """Yield the whole texts of the results that have ended, unless they were told before.

        After the reason, servers may send other parts. So an item that lacks one is told at the end
        of the stream, and one that has changed is told again.
        """
        for indexes, result in self._results.items():
            if indexes[: len(ended)] != ended:
                continue
            result.reason = reason or result.reason
            for (number, item), text in result.texts.items():
                kind, _, done = self._kinds[number]
                told, text.told = text.told, len(text.parts)
                if not (item or text.parts) or (told == text.told and (reason or not item)):
                    continue
                read: tuple[object, ...] = ()
                if kind.item is not None and item:
                    data = self._item(kind, (*indexes, *item))
                    if told == text.told and data == text.item:
                        continue
                    try:
                        read = item[0], self._read(kind.item, data)
                    except ResponseValidationError:
                        if reason is None:
                            raise
                        continue
                    text.item = data
                yield done("".join(text.parts), _first(indexes), result.reason, *read)

    def _item(self, kind: Kind[E], indexes: Indexes) -> bytes:
        """Return the item of a list in the response that a text belongs to."""
        at, left = kind.at[: kind.at.index("*") + 1], iter(indexes)
        path = (next(left) if one == "*" else one for one in (*self._operation.holder, *at))
        return self._response.part(path)


def _first(indexes: Indexes) -> int:
    return indexes[0] if indexes else 0
