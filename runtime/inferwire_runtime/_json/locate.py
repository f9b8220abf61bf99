"""Locations in a JSON document: of pointers, and of pydantic's errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inferwire_runtime._json.guards import is_list, is_object
from inferwire_runtime._json.pointers import Pointer

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


_MOST_AMBIGUOUS = 24


def nearest(value: object, at: Pointer, pointer: Pointer) -> Pointer:
    """Return the longest prefix of a pointer that exists in the value, appended to ``at``."""
    for token in pointer:
        value = _step(value, token)
        if value is _NOWHERE:
            break
        at = (*at, token)
    return at


def place_of(error: ErrorDetails, value: object, at: Pointer) -> Pointer:
    """Return the location of a pydantic error in the body: the parent of a missing value.

    Pydantic mixes the tags of unions into its locations. This tries to skip parts of a location
    until it leads to the value that pydantic reports.
    """
    loc = tuple(map(str, error["loc"]))
    if error["type"] == "missing":
        loc = loc[:-1]
    exact = _ways(value, loc, error["input"]) if len(loc) <= _MOST_AMBIGUOUS else None
    if exact is not None:
        return (*at, *exact)
    for token in loc:
        if _step(value, token) is not _NOWHERE:
            value, at = _step(value, token), (*at, token)
    return at


class _Nowhere:
    """The type of `_NOWHERE`, which marks a location that does not exist."""


_NOWHERE = _Nowhere()


def _step(value: object, token: str) -> object:
    if is_object(value):
        return value.get(token, _NOWHERE)
    if is_list(value) and token.isdecimal() and int(token) < len(value):
        return value[int(token)]
    return _NOWHERE


def _ways(value: object, loc: Pointer, target: object) -> Pointer | None:
    if not loc:
        return () if value is target else None
    inner = _step(value, loc[0])
    if inner is not _NOWHERE:
        rest = _ways(inner, loc[1:], target)
        if rest is not None:
            return (loc[0], *rest)
    return _ways(value, loc[1:], target)
