"""What the parts of the writer need of each other. Performs no I/O."""

from __future__ import annotations

from typing import Protocol

from inferwire_codegen._normalizing.sources import Conjunction, Index, Raw
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue, Pointer

NULL: Schema = {"type": "null"}


def either(options: list[JsonValue]) -> Schema:
    """Return a schema with these alternatives; null is not an alternative to itself."""
    return {**NULL} if all(one == NULL for one in options) else {"anyOf": options}


class Writing(Protocol):
    """Writes schemas into one file."""

    index: Index
    is_sent: bool
    """Whether a request can contain what the file describes."""
    opened: list[tuple[Pointer, str]]
    """The unions that are being written."""

    def schema(self, parts: Conjunction, at: Pointer, owner: str) -> Schema:
        """Return a schema inside a definition; `owner` is the name for a type in it."""
        ...

    def place(self, at: Pointer, raw: Raw, *keys: str) -> None:
        """Record that a location stands for a schema, or for a value in it."""
        ...

    def copy(self, at: Pointer, value: JsonValue, raw: Raw, *keys: str) -> JsonValue:
        """Return a value that is written as it is, and record its locations."""
        ...

    def refer(self, parts: Conjunction, owner: str) -> str:
        """Return the reference to a definition, which is added if it is missing."""
        ...
