"""Finds the number of tokens in responses, at the locations that a protocol declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pydantic import NonNegativeInt, TypeAdapter, ValidationError

from inferwire_runtime._config.calls import TokenUsage
from inferwire_runtime._json.guards import is_list
from inferwire_runtime._json.pointers import Pointer, at_pointer, found

_COUNT: TypeAdapter[int] = TypeAdapter(NonNegativeInt)


def usage_in(bodies: Iterable[bytes], places: Mapping[str, Pointer]) -> TokenUsage | None:
    """Return the usage in the first of these bodies or events that reports it.

    The usage of a list, such as the response to several texts, is that of all its items.
    """
    marks = [f'"{pointer[-1]}"'.encode() for pointer in places.values()]
    for body in bodies:
        if not any(mark in body for mark in marks):
            continue  # Parsing every event of a long stream would take long.
        document = found(body, ())
        total = sum((_usage(one, places) for one in _items(document)), TokenUsage())
        if total != TokenUsage():
            return total
    return None


def _items(document: object) -> list[object]:
    return document if is_list(document) else [document]


def _usage(document: object, places: Mapping[str, Pointer]) -> TokenUsage:
    return TokenUsage(**{name: _count(at_pointer(document, at)) for name, at in places.items()})


def _count(value: object) -> int | None:
    """Return a count, which is read as the numbers of results are."""
    try:
        return None if isinstance(value, bool) else _COUNT.validate_python(value)
    except ValidationError:
        return None
