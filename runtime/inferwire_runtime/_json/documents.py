"""JSON documents: conversion to plain values, and edits by pointer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from math import isfinite
from numbers import Real
from typing import TypeAlias, get_origin

from pydantic import BaseModel, TypeAdapter

from inferwire_runtime._json.guards import (
    is_items,
    is_list,
    is_mapping,
    is_mapping_of_any_keys,
    is_object,
    is_sequence,
)
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._json.text import HALF

Document: TypeAlias = dict[str, object]


class NotJson(ValueError):  # noqa: N818  # never leaves the runtime
    """A value that cannot be written as JSON, at this location."""

    def __init__(self, at: Pointer, problem: str) -> None:
        super().__init__(problem)
        self.at = at
        self.problem = problem


def plain(value: object, at: Pointer = (), *, strict: bool = False) -> object:
    """Convert a value to plain JSON types, which can always be written as JSON in UTF-8.

    Models become objects of the fields that were set or have another default than null; tuples,
    arrays and other sequences become lists, and numbers of any type int or float. Raises `NotJson`
    for NaN, infinity and halves of surrogate pairs, and if ``strict`` also for values of other
    types, which are otherwise returned as they are. ``at`` is the location of the value.
    """
    if isinstance(value, str):
        return _checked_text(value, at)
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, float):
        if not isfinite(value):
            raise NotJson(at, f"is {value}, which is not valid JSON")
        return value
    if isinstance(value, BaseModel):
        return plain(_dumped(value, at), at, strict=strict)
    if is_mapping_of_any_keys(value):
        return {
            _checked_key(name, at): plain(one, (*at, str(name)), strict=strict)
            for name, one in value.items()
        }
    if is_sequence(value):
        return [plain(one, (*at, str(index)), strict=strict) for index, one in enumerate(value)]
    converted = _converted(value)
    if converted is not value:
        return plain(converted, at, strict=strict)
    if strict:
        kind = type(value).__name__
        raise NotJson(at, f"is of the type {kind}, which cannot be written as JSON")
    return value


def is_type(value: object) -> bool:
    """Return whether a value is a type, or a pydantic adapter of one, and therefore not JSON."""
    return isinstance(value, (type, TypeAdapter)) or get_origin(value) is not None


def _checked_text(text: str, at: Pointer) -> str:
    if not text.isascii() and (half := HALF.search(text)):
        where = f"{half[0]!r} at index {half.start()}"
        problem = f"contains half of a surrogate pair, {where}, which JSON in UTF-8 cannot hold"
        raise NotJson(at, problem)
    return text


def _checked_key(name: object, at: Pointer) -> str:
    """Return a key as JSON has it: numbers become strings, as in ``json``."""
    if isinstance(name, str):
        return _checked_text(name, at)
    number = _converted(name)
    if number is None or isinstance(number, (int, float)):
        return json.dumps(plain(number, at))
    raise NotJson(at, f"has the key {name!r} of the type {type(name).__name__}, not str")


def _dumped(model: BaseModel, at: Pointer) -> object:
    """Return the fields of a model that were set, and those whose default is not null.

    A field of the wrong type gets a better error when the whole body is checked.
    """
    dump = partial(
        model.model_dump, mode="json", by_alias=True, warnings=False, fallback=_converted
    )
    try:
        return _merged(dump(exclude_none=True), dump(exclude_unset=True))
    except ValueError as error:
        raise NotJson(at, f"cannot be written as JSON: {error}") from None


def _merged(filled: object, given: object) -> object:
    """Add the members of another dump of the same model."""
    if is_object(filled) and is_object(given):
        inner = {name: _merged(filled.get(name), one) for name, one in given.items()}
        return {**filled, **inner}
    if is_list(filled) and is_list(given):
        return [_merged(*pair) for pair in zip(filled, given, strict=True)]
    return given


def _converted(value: object) -> object:
    """Convert a number or an array of another library, such as NumPy's or a Decimal."""
    if hasattr(value, "shape"):
        value = getattr(value, "tolist", lambda: value)()
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
    return {**document, first: _placed(document.get(first), tuple(rest), value)}


def _placed(inner: object, pointer: Pointer, value: object) -> object:
    if not pointer:
        return value
    if not is_list(inner):
        return placed(inner if is_object(inner) else {}, pointer, value)
    index = int(pointer[0])
    return [*inner[:index], _placed(inner[index], pointer[1:], value), *inner[index + 1 :]]


def filled(form: object, parts: Mapping[str, object]) -> object:
    """Return a template of JSON with parts in place of the strings that stand for them.

    A member whose part is None is left out.
    """
    if is_mapping(form):
        inner = {name: filled(one, parts) for name, one in form.items()}
        return {name: one for name, one in inner.items() if one is not None or form[name] is None}
    if is_items(form):
        return [filled(one, parts) for one in form]
    return parts.get(form, form) if isinstance(form, str) else form


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
