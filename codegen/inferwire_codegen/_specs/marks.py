"""The keys of a protocol that mark an event: a location, or a location and the values there.

Reads leniently, like `binding`. Performs no I/O.
"""

from __future__ import annotations

from dataclasses import dataclass

from inferwire_codegen._specs.json import (
    JsonValue,
    Pointer,
    as_list,
    as_text,
    parse_pointer,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A location, and the values there that mark an event."""

    at: Pointer
    values: tuple[JsonValue, ...] = ()
    """Empty if every value does, except those that mean none."""


def mark_of(value: JsonValue) -> Mark:
    """Return the mark that a key declares; without a location if it declares none."""
    if isinstance(value, dict):
        return Mark(parse_pointer(as_text(value.get("at"))), tuple(as_list(value.get("values"))))
    return Mark(parse_pointer(as_text(value)))
