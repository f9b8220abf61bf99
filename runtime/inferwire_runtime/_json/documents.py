"""JSON documents: conversion to plain values, and edits by pointer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from math import isfinite
from numbers import Real
from typing import TypeAlias, get_origin

from pydantic import BaseModel, TypeAdapter

from inferwire_runtime._json.guards import is_items, is_mapping, is_object, is_sequence
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._json.text import HALF

Document: TypeAlias = dict[str, object]


class NotFinite(ValueError):  # noqa: N818  # never leaves the runtime
    """A number that JSON cannot represent, at this location."""

    def __init__(self, at: Pointer, value: float) -> None:
        super().__init__(value)
        self.at = at
        self.value = value


def plain(value: object, at: Pointer = ()) -> object:
    """Convert a value to plain JSON types: models to the fields that were set, tuples to lists.

    Numbers of any type become int or float. Raises `NotFinite` for NaN and infinity; ``at`` is the
    location of the value.
    """
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, float):
        if not isfinite(value):
            raise NotFinite(at, value)
        return value
    if isinstance(value, BaseModel):
        # A field of the wrong type gets a better error when the whole body is checked.
        dumped = value.model_dump(
            mode="json", by_alias=True, exclude_unset=True, warnings=False, fallback=plain_number
        )
        return plain(dumped, at)
    if is_mapping(value):
        return {name: plain(one, (*at, str(name))) for name, one in value.items()}
    if is_items(value):
        return [plain(one, (*at, str(index))) for index, one in enumerate(value)]
    number = plain_number(value)
    return plain(number, at) if isinstance(number, float) else number


def is_type(value: object) -> bool:
    """Return whether a value is a type, or a pydantic adapter of one, and therefore not JSON."""
    return isinstance(value, (type, TypeAdapter)) or get_origin(value) is not None


def plain_number(value: object) -> object:
    """Convert a number of another library, such as a NumPy scalar or a Decimal."""
    if getattr(value, "shape", None) == ():  # A scalar of NumPy, or an array with one.
        value = getattr(value, "item", lambda: value)()
    if not isinstance(value, (Real, Decimal)) or isinstance(value, (int, float)):
        return value
    try:
        number = float(value)
    except (ValueError, OverflowError):  # A signaling NaN, or a fraction that is too large.
        return value
    return round(value) if isfinite(number) and value == round(value) else number


def with_ints(value: object) -> object:
    """Return a copy in which floats without a fraction are integers."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if is_mapping(value):
        return {name: with_ints(one) for name, one in value.items()}
    if is_items(value):
        return [with_ints(one) for one in value]
    return value


def merged(document: Mapping[str, object], extra: Mapping[str, object]) -> Document:
    """Merge the members of another document into a copy of this one, recursively."""
    result = dict(document)
    for name, value in extra.items():
        there = result.get(name)
        if is_mapping(there) and is_mapping(value):
            result[name] = merged(there, value)
        else:
            result[name] = value
    return result


def place(document: Document, pointer: Pointer, value: object, *, keep: bool = False) -> None:
    """Set the value at a pointer; with ``keep``, only if there is none."""
    *path, last = pointer
    for token in path:
        inner = document.get(token)
        if not is_object(inner):
            inner = document[token] = dict[str, object]()
        document = inner
    if not keep or last not in document:
        document[last] = value


def placed(document: Mapping[str, object], pointer: Pointer, value: object) -> Document:
    """Return a copy with this value at a pointer. Parts off the path are shared, not copied."""
    first, *rest = pointer
    inner = document.get(first)
    if rest:
        value = placed(inner if is_object(inner) else {}, tuple(rest), value)
    return {**document, first: value}


def has(document: object, pointer: Pointer) -> bool:
    """Return whether the document has a member at a pointer."""
    for token in pointer:
        if not is_mapping(document) or token not in document:
            return False
        document = document[token]
    return True


def without(document: Mapping[str, object], pointer: Pointer) -> Document:
    """Return a copy without the member at a pointer, and without objects that become empty."""
    first, *rest = pointer
    others = {name: value for name, value in document.items() if name != first}
    inner = document.get(first)
    if not rest or not is_object(inner):
        return dict(document) if rest else others
    remaining = without(inner, tuple(rest))
    return {**document, first: remaining} if remaining else others


def unwritable(document: object) -> tuple[Pointer, str] | None:
    """Return the location of the first value that JSON cannot hold, and the problem with it."""
    try:
        return next(_unwritable(document, ()), None)
    except RecursionError:
        return None


def _unwritable(value: object, at: Pointer) -> Iterator[tuple[Pointer, str]]:
    value = plain_number(value)
    if isinstance(value, str):
        if half := HALF.search(value):
            where = f"{half[0]!r} at index {half.start()}"
            yield at, f"contains half of a surrogate pair, {where}, which JSON in UTF-8 cannot hold"
    elif is_mapping(value):
        for name, one in value.items():
            yield from _unwritable(name, at)
            yield from _unwritable(one, (*at, str(name)))
    elif is_sequence(value):
        for index, one in enumerate(value):
            yield from _unwritable(one, (*at, str(index)))
    elif isinstance(value, float) and not isfinite(value):
        yield at, f"is {value}, which is not valid JSON"
    elif value is not None and not isinstance(value, (int, float)):
        yield at, f"is of the type {type(value).__name__}, which cannot be written as JSON"
