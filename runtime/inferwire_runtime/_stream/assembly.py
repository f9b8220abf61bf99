"""Puts the events of a stream together to the response that the server would send without a stream.

The description of an operation says how each property of an event becomes a part of the response.
Text is collected in lists and joined once, so that the cost is linear. Performs no I/O.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain, groupby
from typing import Generic, Protocol, TypeAlias, TypeGuard, TypeVar

from inferwire_runtime._json.guards import is_list, is_object
from inferwire_runtime._json.pointers import Pointer, at_pointer
from inferwire_runtime._json.text import whole
from inferwire_runtime._json.types import as_text
from inferwire_runtime._operation.events import ChunkEvent
from inferwire_runtime._operation.operation import Piece
from inferwire_runtime._stream.base import Decoder
from inferwire_runtime._stream.items import Numbering, leaves
from inferwire_runtime._stream.received import KEPT

T = TypeVar("T")
W = TypeVar("W")
W_co = TypeVar("W_co", covariant=True)
R = TypeVar("R")

Whole: TypeAlias = dict[str, object]


class _Pieces(list[object]):
    """Strings or lists to be joined, or what servers send in place of a string."""


class _Object(dict[str, object]):
    """An object whose members are described. It is a part of the whole only if it was sent."""

    sent = False


class _Items(dict["int | str", Whole]):
    """The objects of a list by their numbers or names."""

    def __init__(self, piece: Piece) -> None:
        super().__init__()
        self.number = Numbering(piece.by, piece.id)


class _Rule:
    """The description of a piece, with those of its members by name."""

    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        self.members = _rules(piece.members)


def _rules(pieces: tuple[Piece, ...]) -> dict[str, _Rule]:
    return {one.name: _Rule(one) for one in pieces}


class Assembly(Generic[W_co]):
    """The response that the events so far add up to."""

    def __init__(self, pieces: tuple[Piece, ...], decode: Callable[[bytes], W_co]) -> None:
        self._rules = _rules(pieces)
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
                _add(self._whole, event, self._rules)

    def result(self) -> W_co:
        """Decode the response. Raises `ResponseValidationError` if it lacks a required part."""
        return self._decode(json.dumps(_finished(self._whole)).encode())

    def part(self, path: Iterable[str | int]) -> bytes:
        """Return a part of the response as JSON, by its location in the events."""
        value: object = self._whole
        rules = self._rules
        for token in path:
            if isinstance(value, _Items):
                value = value.get(token)
            elif isinstance(token, str):
                at, rules = rules[token].piece.at, rules[token].members
                value = at_pointer(value, at)
        return json.dumps(_finished(value)).encode()


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

    def whole(self) -> W_co:
        """Return the response. Raises `ResponseValidationError` if a required part is missing."""
        self._catch_up()
        return self._assembly.result()

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

    def text_of(self, event: object) -> str:
        """Return the next part of the text in an event, or an empty string."""
        if _is_chunk(event):
            event = event.chunk
        if self.text is not None and not isinstance(event, str):
            texts = leaves(event, self.text, Numbering(self.by))
            event = next((text for indexes, text in texts if not any(indexes)), None)
        return event if isinstance(event, str) else ""


def _is_chunk(event: object) -> TypeGuard[ChunkEvent[object]]:
    return isinstance(event, ChunkEvent)


def _add(whole: Whole, event: Mapping[str, object], rules: Mapping[str, _Rule]) -> None:
    """Add an object to the whole; a member without a rule replaces the one before."""
    for name, value in event.items():
        rule = rules.get(name)
        if rule is not None and not rule.piece.at:
            if is_object(value):
                _add(whole, value, rule.members)
        elif rule is not None:
            *path, last = rule.piece.at
            owner = whole
            for token in path:
                owner = _object_in(owner, token)
            _add_piece(owner, last, value, rule)
        else:
            _replace(whole, name, value)


def _replace(whole: Whole, name: str, value: object) -> None:
    """Set a member. Null replaces no value, and an empty string only null."""
    if value not in (None, "") or whole.get(name) is None:
        whole[name] = value


def _object_in(owner: Whole, name: str) -> _Object:
    inner = owner.get(name)
    if not isinstance(inner, _Object):
        inner = owner[name] = _Object()
    return inner


def _add_piece(owner: Whole, name: str, value: object, rule: _Rule) -> None:
    """Add a value to a member of an object in the whole."""
    piece = rule.piece
    if piece.how == "drop":
        return
    if piece.value is not None:
        owner[name] = piece.value
    elif value is None:
        owner.setdefault(name, None)
    elif piece.how == "merge" and piece.by is not None:
        _merge(owner, name, value if is_list(value) else [value], rule)
    elif piece.how == "merge" and is_object(value):
        inner = _object_in(owner, name)
        inner.sent = True
        _add(inner, value, rule.members)
    elif piece.how == "item":
        _collected(owner, name).append([value])
    elif piece.how == "append":
        _collected(owner, name).append(value)
    else:
        _replace(owner, name, value)


def _collected(owner: Whole, name: str) -> _Pieces:
    collected = owner.get(name)
    if not isinstance(collected, _Pieces):
        collected = owner[name] = _Pieces()
    return collected


def _merge(owner: Whole, name: str, values: list[object], rule: _Rule) -> None:
    """Merge objects into those of a list that have the same value of a member."""
    items = owner.get(name)
    if not isinstance(items, _Items):
        items = owner[name] = _Items(rule.piece)
    by = rule.piece.by
    for position, value in enumerate(values):
        if is_object(value):
            item = items.setdefault(items.number(value, position), {})
            rest = value if rule.piece.keep_by else {n: v for n, v in value.items() if n != by}
            _add(item, rest, rule.members)


def _finished(value: object) -> object:
    """Return the whole as plain JSON."""
    if isinstance(value, _Pieces):
        return _joined(value)
    if isinstance(value, _Items):
        return [_finished(value[key]) for key in sorted(value, key=_order)]
    if is_object(value):
        parts = value.items()
        return {name: _finished(one) for name, one in parts if getattr(one, "sent", True)}
    return value


def _order(key: int | str) -> tuple[int, str]:
    return (key, "") if isinstance(key, int) else (0, key)


def _joined(pieces: _Pieces) -> object:
    """Join strings to a string, and lists to a list; strings between lists become items.

    Another value becomes JSON text, as in the events, unless it is the only one.
    """
    if len(pieces) == 1 and not isinstance(pieces[0], str):
        return pieces[0]
    items: list[object] = []
    for listed, group in groupby(pieces, is_list):
        if listed:
            items += chain.from_iterable(filter(is_list, group))
        elif text := whole("".join(map(_text, group))):
            items.append(text)
    return items if any(map(is_list, pieces)) else "".join(map(str, items))


def _text(piece: object) -> str:
    return piece if isinstance(piece, str) else as_text(piece)
