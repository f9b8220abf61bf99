"""Type guards for values of unknown type.

``isinstance(value, list)`` narrows to a list with items of unknown type; these guards narrow the
items to ``object``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Return whether the value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Return whether the value is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Return whether the value is a JSON object or another mapping."""
    return isinstance(value, Mapping)


def is_mapping_of_any_keys(value: object) -> TypeGuard[Mapping[object, object]]:
    """Return whether the value is a mapping, whatever its keys are."""
    return isinstance(value, Mapping)


def is_items(value: object) -> TypeGuard[list[object] | tuple[object, ...]]:
    """Return whether the value is a JSON array, or a tuple that becomes one."""
    return isinstance(value, (list, tuple))


def is_one_of(value: object, constants: Iterable[str | float]) -> bool:
    """Return whether a JSON value equals one of these; a boolean equals no number."""
    return any(
        value == one and isinstance(value, bool) is isinstance(one, bool) for one in constants
    )


def is_deep(value: object, limit: int) -> bool:
    """Return whether lists and objects are nested more deeply than this, or form a cycle."""
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
    """Return whether the value is a sequence that can be written as a JSON array."""
    if isinstance(value, (str, bytes, bytearray, memoryview)):
        return False
    return isinstance(value, Sequence)
