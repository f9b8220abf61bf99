"""JSON documents: values as JSON has them, and members by their pointers. Performs no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from pydantic import BaseModel

from inferwire_runtime._json.guards import is_items, is_mapping, is_object
from inferwire_runtime._json.pointers import Pointer

Document: TypeAlias = dict[str, object]


def plain(value: object) -> object:
    """A value as JSON has it: models by what was set, tuples as lists."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, BaseModel):
        # What does not fit its type is reported when the body is checked, and better.
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    if is_mapping(value):
        return {name: plain(one) for name, one in value.items()}
    if is_items(value):
        return [plain(one) for one in value]
    return value


def with_ints(value: object) -> object:
    """A copy with every whole float as an int."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if is_mapping(value):
        return {name: with_ints(one) for name, one in value.items()}
    if is_items(value):
        return [with_ints(one) for one in value]
    return value


def merged(document: Mapping[str, object], extra: Mapping[str, object]) -> Document:
    """The document with the members of another, object by object."""
    result = dict(document)
    for name, value in extra.items():
        there = result.get(name)
        if is_mapping(there) and is_mapping(value):
            result[name] = merged(there, value)
        else:
            result[name] = plain(value)
    return result


def place(document: Document, pointer: Pointer, value: object, *, keep: bool = False) -> None:
    """Put a value there, over what is there unless that is to be kept."""
    *path, last = pointer
    for token in path:
        inner = document.get(token)
        if not is_object(inner):
            inner = document[token] = dict[str, object]()
        document = inner
    if not keep or last not in document:
        document[last] = value


def placed(document: Mapping[str, object], pointer: Pointer, value: object) -> Document:
    """A copy with the value there, which shares all that is not on the way to it."""
    first, *rest = pointer
    inner = document.get(first)
    if rest:
        value = placed(inner if is_object(inner) else {}, tuple(rest), value)
    return {**document, first: value}


def has(document: object, pointer: Pointer) -> bool:
    """Whether there is a member here."""
    for token in pointer:
        if not is_mapping(document) or token not in document:
            return False
        document = document[token]
    return True


def without(document: Mapping[str, object], pointer: Pointer) -> Document:
    """A copy without the member there, and without the objects that this leaves empty."""
    first, *rest = pointer
    others = {name: value for name, value in document.items() if name != first}
    inner = document.get(first)
    if not rest or not is_object(inner):
        return dict(document) if rest else others
    remaining = without(inner, tuple(rest))
    return {**document, first: remaining} if remaining else others
