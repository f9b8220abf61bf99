"""Adds the events of a stream to the response that they become, as an operation says.

Text is collected in lists and joined once, so that the cost is linear. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain, groupby, pairwise
from typing import TypeAlias

from inferwire_runtime._json.guards import is_list, is_object
from inferwire_runtime._json.pointers import at_pointer
from inferwire_runtime._json.text import parsed, whole
from inferwire_runtime._json.types import as_text
from inferwire_runtime._operation.operation import Piece
from inferwire_runtime._stream.items import Numbering, key_of

Key: TypeAlias = "int | str"
Whole: TypeAlias = dict[Key, object]
"""The response so far, or an object or a list in it."""


class _Pieces(list[object]):
    """Strings or lists to be joined, or what servers send in place of a string."""


class _JsonPieces(_Pieces):
    """The parts of a JSON text."""

    def __init__(self, before: object) -> None:
        super().__init__()
        self.before = before
        """The value as long as the text is empty."""


class _Object(Whole):
    """An object whose members are described. It is a part of the whole only if it was sent."""

    sent = False


class _Items(Whole):
    """The items of a list by their positions."""


class _Merged(_Items):
    """The objects of a list by their numbers or names."""

    def __init__(self, piece: Piece) -> None:
        super().__init__()
        self.number = Numbering(piece.by, piece.id, piece.first)


class _Rule:
    """The description of a piece, with those of its members."""

    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        self.members = Rules(piece.members)
        self._positions = {one: one[1:-1] for one in piece.at if one[0] == "{" and one[-1] == "}"}
        """The members of the event for the positions on the path, by token."""

    def path(self, event: Mapping[str, object]) -> tuple[Key, ...] | None:
        """Return the location of the piece; None if the event does not have a position on it."""
        if not self._positions:
            return self.piece.at
        found = [
            key_of(event.get(self._positions[one])) if one in self._positions else one
            for one in self.piece.at
        ]
        path = tuple(one for one in found if one is not None)
        return path if len(path) == len(found) else None


class Rules:
    """The descriptions of the members of an object, which may depend on its kind."""

    def __init__(self, pieces: tuple[Piece, ...]) -> None:
        self._all = {one.name: _Rule(one) for one in pieces if one.when is None}
        self._by_kind: dict[object, dict[str, _Rule]] = {}
        self._tag: str | None = None
        """The member that tells the kinds apart."""
        for one in pieces:
            if one.when is not None:
                self._tag = one.when.at[0]
                for kind in one.when.values:
                    self._by_kind.setdefault(kind, {})[one.name] = _Rule(one)

    def __getitem__(self, name: str) -> _Rule:
        """Return the description of a member that does not depend on the kind."""
        return self._all[name]

    def add(self, owner: Whole, event: Mapping[str, object]) -> None:
        """Add an object to the whole.

        A member without a description replaces the one before; of an object that has a kind, it is
        not a part of the whole.
        """
        described, has_kind = self._all, self._tag is not None
        if self._tag is not None:
            kind = event.get(self._tag)
            described = self._by_kind.get(kind, {}) if isinstance(kind, str) else {}
        for name, value in event.items():
            if (rule := described.get(name)) is not None:
                _place(owner, event, value, rule, sent=has_kind)
            elif not has_kind:
                _replace(owner, name, value)


def _place(
    owner: Whole, event: Mapping[str, object], value: object, rule: _Rule, *, sent: bool
) -> None:
    """Add a value to the whole, at the location that its description says."""
    path = rule.path(event)
    if path:
        for key, following in pairwise(path):
            owner = _items_in(owner, key) if isinstance(following, int) else _object_in(owner, key)
            if sent and isinstance(owner, _Object):
                owner.sent = True
        _add_piece(owner, path[-1], value, rule)
    elif path is not None and is_object(value):
        if rule.piece.how == "replace":
            owner.clear()
        rule.members.add(owner, value)


def _replace(owner: Whole, key: Key, value: object) -> None:
    """Set a member. Null replaces no value, and an empty string only null."""
    if value not in (None, "") or owner.get(key) is None:
        owner[key] = value


def _object_in(owner: Whole, key: Key) -> _Object:
    inner = owner.get(key)
    if not isinstance(inner, _Object):
        known = inner
        inner = owner[key] = _Object(known.items() if is_object(known) else ())
        inner.sent = is_object(known)
    return inner


def _items_in(owner: Whole, key: Key) -> _Items:
    items = owner.get(key)
    if not isinstance(items, _Items):
        items = owner[key] = _Items(enumerate(items if is_list(items) else ()))
    return items


def _add_piece(owner: Whole, key: Key, value: object, rule: _Rule) -> None:
    """Add a value to a member of an object, or to an item of a list, in the whole."""
    piece = rule.piece
    if piece.how == "drop":
        return
    if piece.value is not None:
        owner[key] = piece.value
    elif value is None:
        owner.setdefault(key, None)
    elif piece.how == "merge" and piece.by is not None:
        _merge(owner, key, value if is_list(value) else [value], rule)
    elif piece.how == "merge" and is_object(value):
        inner = _object_in(owner, key)
        inner.sent = True
        rule.members.add(inner, value)
    elif piece.how == "item":
        _collected(owner, key).append([value])
    elif piece.how == "append":
        _collected(owner, key).append(value)
    elif piece.how == "json":
        _json_in(owner, key).append(value)
    else:
        _replace(owner, key, value)


def _collected(owner: Whole, key: Key) -> _Pieces:
    collected = owner.get(key)
    if not isinstance(collected, _Pieces):
        collected = owner[key] = _Pieces([] if collected is None else [collected])
    return collected


def _json_in(owner: Whole, key: Key) -> _JsonPieces:
    text = owner.get(key)
    if not isinstance(text, _JsonPieces):
        text = owner[key] = _JsonPieces(text)
    return text


def _merge(owner: Whole, key: Key, values: Iterable[object], rule: _Rule) -> None:
    """Merge objects into those of a list that have the same value of a member."""
    items = owner.get(key)
    if not isinstance(items, _Merged):
        values = [*(items if is_list(items) else ()), *values]
        items = owner[key] = _Merged(rule.piece)
    by = rule.piece.by
    for position, value in enumerate(values):
        if is_object(value):
            item = _object_in(items, items.number(value, position))
            rest = value if rule.piece.keep_by else {n: v for n, v in value.items() if n != by}
            rule.members.add(item, rest)


def part(value: Whole, rules: Rules, path: Iterable[Key]) -> object:
    """Return a part of the whole as plain JSON, by its location in the events."""
    found: object = value
    for token in path:
        if isinstance(found, _Items):
            found = found.get(token)
        elif isinstance(token, str):
            rule = rules[token]
            found, rules = at_pointer(found, rule.piece.at), rule.members
    return finished(found)


def finished(value: object, *, so_far: bool = False) -> object:
    """Return the whole as plain JSON.

    A JSON text that is not complete is left out of what there is ``so_far``.
    """
    if isinstance(value, _JsonPieces):
        return _parsed(value, so_far=so_far)
    if isinstance(value, _Pieces):
        return _joined(value)
    if isinstance(value, _Items):
        return [finished(value[key], so_far=so_far) for key in sorted(value, key=_order)]
    if is_object(value):
        parts = ((name, one) for name, one in value.items() if getattr(one, "sent", True))
        return {name: finished(one, so_far=so_far) for name, one in parts}
    return value


def _order(key: Key) -> tuple[int, str]:
    return (key, "") if isinstance(key, int) else (0, key)


def _parsed(pieces: _JsonPieces, *, so_far: bool) -> object:
    """Parse a JSON text. One that is not complete, or not valid, remains a text at the end."""
    text = whole("".join(map(_text, pieces)))
    if not text.strip():
        return pieces.before
    try:
        return parsed(text.encode())
    except ValueError:
        return pieces.before if so_far else text


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
