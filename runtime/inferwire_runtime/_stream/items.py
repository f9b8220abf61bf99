"""Finds values in the items of lists, and numbers the items. Performs no I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TypeAlias

from pydantic import BaseModel

from inferwire_runtime._json.guards import is_list, is_mapping
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._json.types import as_text

Indexes: TypeAlias = tuple[int, ...]
"""The numbers of the items of lists that lead to a value, from the outside in."""
Number: TypeAlias = Callable[[object, int], "int | str"]
"""Returns the number of an item of a list, which is at this position of an event, or its name."""

_LONG = 20
"""The length of a number that nothing is counted with, and that Python may refuse to parse."""


class Numbering:
    """Numbers the items of one list, of which several events contain parts.

    An item is identified by the member ``by`` or, without one, by its position in the event. A
    part with another value of the member ``id`` belongs to another item, with a free number. It
    begins one only if it has a value at ``first``: some servers send a new id with each part.
    """

    def __init__(
        self,
        by: str | None,
        id: str | None = None,  # noqa: A002  # as in specs
        first: Pointer = (),
    ) -> None:
        self._by = by
        self._id = id
        self._first = first
        self._found: dict[tuple[object, ...], int] = {}
        """The number of the latest item by what identifies its parts."""
        self._ids: dict[int, str] = {}
        """The ids of all items, which are empty as long as they have none."""
        self._next = 0
        """The number after those of all items."""

    def __call__(self, part: object, position: int) -> int | str:
        """Return the number of the item that a part belongs to, or the name that ``by`` has."""
        key = key_of(member(part, self._by)) if self._by else None
        if self._id is None or isinstance(key, str):
            return position if key is None else key
        id_ = _text(member(part, self._id))
        beside = ("at", position) if key is None else ("by", key)
        number = self._found.get(beside)
        if id_ and (number is None or self._ids[number] not in {"", id_}):
            known = self._found.get((key, id_))
            if known is not None or number is None or self._begins(part):
                number = known
            else:
                id_ = ""
        if number is None:
            number = self._next if key is None or key in self._ids else key
            self._next = max(self._next, number + 1)
        self._ids[number] = id_ or self._ids.get(number, "")
        named = [(key, id_), (None, id_)] if id_ else []
        self._found.update(dict.fromkeys([beside, ("at", position), *named], number))
        return number

    def _begins(self, part: object) -> bool:
        """Return whether a part with a new id begins an item."""
        value = part
        for token in self._first:
            value = member(value, token)
        return value is not None and value != ""


def key_of(value: object) -> int | str | None:
    """Return a number or a name. Servers send the same number as a string, or with a fraction."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and value.isdecimal() and len(value) < _LONG:
        return int(value)
    return value if isinstance(value, (int, str)) else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else as_text(value)


def leaves(value: object, pointer: Pointer, number: Number) -> Iterator[tuple[Indexes, object]]:
    """Yield the values at a pointer into a document parsed to models, with the numbers of items.

    ``*`` matches the items of a list. An item with a name has its position as its number.
    """
    for depth, token in enumerate(pointer):
        if token == "*":
            for position, one in enumerate(value if is_list(value) else ()):
                key = number(one, position)
                index = key if isinstance(key, int) else position
                for inner, leaf in leaves(one, pointer[depth + 1 :], number):
                    yield (index, *inner), leaf
            return
        value = member(value, token)
    yield (), value


def member(value: object, name: str) -> object:
    """Return the member of a model or of an object with this name, or None."""
    if isinstance(value, BaseModel):
        attribute = _attribute(type(value), name)
        if attribute is not None:
            return getattr(value, attribute, None)
        value = value.model_extra
    return value.get(name) if is_mapping(value) else None


@lru_cache
def _attribute(kind: type[BaseModel], token: str) -> str | None:
    """Return the attribute for the member with this name, if the class declares it."""
    fields = kind.model_fields.items()
    return next((name for name, field in fields if (field.alias or name) == token), None)
