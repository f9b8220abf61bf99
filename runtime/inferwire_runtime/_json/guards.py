"""Questions about values whose type is not known yet. Performs no I/O.

Type checkers narrow ``isinstance(value, list)`` to a list of unknown items; these say ``object``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """It is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    """It is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """It is a JSON object, or what can become one."""
    return isinstance(value, Mapping)


def is_mapping_of_any_keys(value: object) -> TypeGuard[Mapping[object, object]]:
    """It can be written as a JSON object, if its keys can."""
    return isinstance(value, Mapping)


def is_items(value: object) -> TypeGuard[list[object] | tuple[object, ...]]:
    """It is a JSON array, or a tuple that becomes one."""
    return isinstance(value, (list, tuple))


def is_deep(value: object, limit: int) -> bool:
    """Lists and objects are nested in it beyond this depth, or it holds itself."""
    level = [value]
    for _ in range(limit):
        inner = [one for outer in level for one in _inside(outer)]
        level = [*{id(one): one for one in inner}.values()]
    return bool(level)


def _inside(value: object) -> Iterable[object]:
    if is_mapping_of_any_keys(value):
        return value.values()
    return value if is_items(value) else ()


def is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    """It can be written as a JSON array."""
    if isinstance(value, (str, bytes, bytearray, memoryview)):
        return False
    return isinstance(value, Sequence)
