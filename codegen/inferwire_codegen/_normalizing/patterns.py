"""Check regular expressions with the engine that enforces them. Performs no I/O."""

from __future__ import annotations

from functools import cache

from pydantic_core import SchemaError, SchemaValidator, core_schema


@cache
def is_supported(pattern: str) -> bool:
    """Return whether pydantic can match a pattern, in linear time."""
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return False
    return True
