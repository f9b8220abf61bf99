r"""Joins characters whose halves arrive in two events of a stream.

JSON escapes a character such as an emoji as a surrogate pair, and a server that divides its text
between UTF-16 units sends ``"\ud83d"`` and ``"\ude00"`` in two events. The first half is held back,
and put in front of the same string of a later event: the one at the same location, where items of
arrays are matched by the member that identifies parallel results, or else by their position. It
becomes U+FFFD if the next text there does not begin with the other half, or if none follows.

If the protocol declares the location of the content, only strings below it are continued.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from inferwire_runtime._json.guards import is_list, is_object
from inferwire_runtime._json.pointers import Pointer, at_pointer
from inferwire_runtime._json.text import REPLACEMENT, whole
from inferwire_runtime._operation.endpoint import Protocol
from inferwire_runtime._stream.completion import is_last, results

_HALF = re.compile(rb'\\u[dD][89abAB][0-9a-fA-F]{2}"')
"""A string that ends with the first half of a pair. It may also match an escaped backslash."""
_MOST = 1024
"""The maximum number of halves to hold back: further ones become U+FFFD."""


class _Item(NamedTuple):
    """An item of an array in a location."""

    name: str | int


Location: TypeAlias = tuple[str | _Item, ...]


class Halves:
    """The halves that are held back, and how they change the data of events."""

    def __init__(self, protocol: Protocol) -> None:
        self._protocol = protocol
        self._sentinel = None if protocol.sentinel is None else protocol.sentinel.encode()
        self.held: dict[Location, tuple[str, dict[str, object]]] = {}
        """Each half with the event that it is from, by location."""
        self._event: dict[str, object] = {}
        """The current event."""
        self._complete: list[Location] = []
        """The results that it completes."""
        self._moved = False
        """Whether a half was taken from it or added to it."""

    def may_change(self, data: bytes) -> bool:
        """Return whether a half is held back, or may have to be from the data of this event."""
        return bool(self.held) or (b"\\" in data and _HALF.search(data) is not None)

    def joined(self, data: bytes) -> list[bytes]:
        """Return the data of an event, preceded by events for halves that no text follows."""
        if data.strip() == self._sentinel:
            return [*self._rest(()), data]
        try:
            document: object = json.loads(data.decode("utf-8", "replace"))
            if not is_object(document):
                return [data]
            self._event, self._moved = document, False
            self._complete = [*self._completed(document)]
            changed = self._value(document, ())
            rest = [event for at in self._complete for event in self._rest(at)]
            return [*rest, json.dumps(changed).encode() if self._moved else data]
        except (ValueError, RecursionError):
            return [data]  # Decoding it reports the problem.

    def _value(self, value: object, at: Location) -> object:
        """Return a part of the current event in which halves are held back and joined."""
        if isinstance(value, str):
            return self._text(value, at)
        if is_list(value):
            return [self._value(one, (*at, self._item(one, i))) for i, one in enumerate(value)]
        if not is_object(value):
            return value
        return {whole(name): self._value(one, (*at, name)) for name, one in value.items()}

    def _text(self, text: str, at: Location) -> str:
        if text and at in self.held:
            text = self.held.pop(at)[0] + text
            self._moved = True
        if "\ud800" <= text[-1:] <= "\udbff" and self._continues(at):
            self.held[at] = text[-1], self._event
            text = text[:-1]
            self._moved = True
        return whole(text)

    def _item(self, item: object, position: int) -> _Item:
        name = at_pointer(item, (self._protocol.complete_by or "",))
        return _Item(name if isinstance(name, (str, int)) else position)

    def _completed(self, document: object) -> Iterator[Location]:
        """Yield the results that an event completes: all of them if it is the last one."""
        if is_last(self._protocol, document):
            yield ()
        complete = self._protocol.complete.at if self._protocol.complete else ()
        for position, item, done in results(self._protocol, document):
            if done and "*" in complete:
                yield (*complete[: complete.index("*")], self._item(item, position))
            elif done:
                yield ()

    def _continues(self, at: Location) -> bool:
        """Return whether a later event may continue the string."""
        done = any(at[: len(one)] == one for one in self._complete)
        inside = _is_below(at, self._protocol.content or ())
        return inside and not done and len(self.held) < _MOST

    def _rest(self, start: Location) -> Iterator[bytes]:
        """Yield an event with U+FFFD for each half below a location, if its form is known."""
        for at in [one for one in self.held if one[: len(start)] == start]:
            _, event = self.held.pop(at)
            value: object = REPLACEMENT
            for token in reversed(at):
                value = self._around(token, value)
            if is_object(value) and self._protocol.content is not None:
                yield json.dumps({**event, **value}).encode()

    def _around(self, token: str | _Item, value: object) -> object:
        """Return an object or an array with this value at a token of a location."""
        key = self._protocol.complete_by
        if isinstance(token, str):
            return {token: value}
        return [value if key is None or not is_object(value) else {key: token.name, **value}]


def _is_below(at: Location, pointer: Pointer) -> bool:
    """Return whether a location is at or below a pointer."""
    pairs = zip(at, pointer, strict=False)
    fits = all(isinstance(one, _Item) if token == "*" else one == token for one, token in pairs)
    return fits and len(at) >= len(pointer)
