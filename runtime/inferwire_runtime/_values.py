"""Questions about what callers pass, which need not be JSON yet. See `_guards` for what is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeGuard


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """A JSON object, or what can become one."""
    return isinstance(value, Mapping)


def is_items(value: object) -> TypeGuard[list[object] | tuple[object, ...]]:
    """A JSON array, or a tuple that becomes one."""
    return isinstance(value, (list, tuple))
