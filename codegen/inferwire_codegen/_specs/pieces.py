"""How the events of a stream add up to the response without a stream. Performs no I/O.

A property of an event that has the keyword `whole` says how it becomes a part of the response. Any
other property replaces the one of the event before it, at the same location.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inferwire_codegen._specs.definitions import (
    Definition,
    PropertyRef,
    Schema,
    alternatives,
    kinds,
)
from inferwire_codegen._specs.json import JsonValue, Pointer, as_object, as_text, parse_pointer
from inferwire_codegen._specs.model import TaskSpec, TypeFile


@dataclass(frozen=True, slots=True)
class Piece:
    """A property of an event, and what it becomes."""

    ref: PropertyRef
    how: str
    at: Pointer
    by: str | None
    id: str | None
    keep_by: bool
    """Whether the member that identifies the objects of a list is part of the response."""
    value: str | None
    target: PropertyRef | None
    """The property of the response that it becomes, if there is one."""
    members: tuple[Piece, ...]
    file: TypeFile
    """The file of the property."""


def pieces(spec: TaskSpec, event: str, response: str) -> tuple[Piece, ...]:
    """Return how events of a definition become a response of another, by property.

    Empty if no property has the keyword `whole`.
    """
    if spec.stream_output is None or spec.output is None:
        return ()
    source, whole = spec.stream_output.find(event), spec.output.find(response)
    return tuple(_Pairing(spec.stream_output, spec.output).members(source, whole, ()))


@dataclass(frozen=True, slots=True)
class _Pairing:
    """Pairs the properties of events with those of the response."""

    events: TypeFile
    responses: TypeFile

    def members(
        self, source: Definition | None, whole: Definition | None, seen: tuple[str, ...]
    ) -> Iterator[Piece]:
        if source is None or source.name in seen:
            return
        for name, schema in source.properties.items():
            ref = PropertyRef(source, name, as_object(schema))
            said = as_object(ref.schema.get("whole"))
            at = parse_pointer(as_text(said.get("at", f"/{name}")))
            target = self._target(whole, at)
            inner = object_in(self.responses, target.schema) if target else None
            inner = inner if at else whole
            members = self.members(object_in(self.events, ref.schema), inner, (*seen, source.name))
            found = tuple(members)
            if said or found:
                by, id_, value = (as_text(said.get(key)) or None for key in ("by", "id", "value"))
                how = as_text(said.get("how")) or ("merge" if found or by else "replace")
                keep = by is None or (inner is not None and by in inner.properties)
                yield Piece(ref, how, at, by, id_, keep, value, target, found, self.events)

    def _target(self, whole: Definition | None, at: Pointer) -> PropertyRef | None:
        """Return the property at a location in the response, if the response has it."""
        found: PropertyRef | None = None
        for token in at:
            found = whole.find(token) if whole else None
            whole = object_in(self.responses, found.schema) if found else None
        return found


def is_numbered(one: Piece) -> bool:
    """Return whether the member that identifies the items of a list is an integer."""
    item = object_in(one.file, one.ref.schema)
    ref = item.find(one.by or "") if item else None
    return ref is None or json_types(one.file, ref.schema) <= {"integer", "null"}


def json_types(file: TypeFile, schema: Schema) -> set[str]:
    """Return the JSON types of a schema, including those of the aliases that it refers to."""
    found = kinds(schema) - {""}
    for one in alternatives(schema):
        target = file.follow(one)
        if target is not None and not target.is_object:
            found |= json_types(file, target.schema)
    return found


def object_in(file: TypeFile, schema: Schema) -> Definition | None:
    """Return the object that a property contains: itself, or the items of a list."""
    pending: list[JsonValue] = [schema]
    while pending:
        one = as_object(pending.pop(0))
        target = file.follow(one)
        if target is not None and target.is_object:
            return target
        if target is not None:
            pending.append(target.schema)
        elif "items" in one:
            pending.append(one["items"])
        else:
            pending += [other for other in alternatives(one) if other is not one]
    return None
