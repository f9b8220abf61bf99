"""How the events of a stream add up to the response without a stream. Performs no I/O.

A property of an event that has the keyword `whole` says how it becomes a part of the response. Any
other property replaces the one of the event before it, at the same location; or, if a constant
tells the kinds of events apart, it is no part of the response.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from inferwire_codegen._specs.binding import ReturnRule
from inferwire_codegen._specs.definitions import (
    Definition,
    PropertyRef,
    Schema,
    alternatives,
    kinds,
)
from inferwire_codegen._specs.json import JsonValue, Pointer, as_object, as_text, parse_pointer
from inferwire_codegen._specs.marks import Mark
from inferwire_codegen._specs.model import TaskSpec, TypeFile
from inferwire_codegen._specs.variants import variants


@dataclass(frozen=True, slots=True)
class Piece:
    """A property of an event, and what it becomes."""

    ref: PropertyRef
    how: str
    at: Pointer
    """The location in the response. ``{name}`` is the position of an item in a list."""
    by: str | None
    id: str | None
    first: Pointer
    keep_by: bool
    """Whether the member that identifies the objects of a list is part of the response."""
    value: str | None
    target: PropertyRef | None
    """The property of the response that it becomes, if there is one."""
    members: tuple[Piece, ...]
    file: TypeFile
    """The file of the property."""
    when: Mark | None
    """The kind of the object that has the property, if it has one of several kinds."""


def pieces(spec: TaskSpec, event: str, response: str) -> tuple[Piece, ...]:
    """Return how events of a definition become a response of another, by property.

    Empty if no property has the keyword `whole`.
    """
    if spec.stream_output is None or spec.output is None:
        return ()
    pairing = _Pairing(spec.stream_output, spec.output, spec.stream_output.holding("whole"))
    return tuple(pairing.of(_reference(event), _reference(response), ()))


def _reference(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


@dataclass(frozen=True, slots=True)
class _Pairing:
    """Pairs the properties of events with those of the response."""

    events: TypeFile
    responses: TypeFile
    holding: frozenset[str]
    """The definitions of events with the keyword. All others are not looked into."""

    def of(self, source: Schema, whole: Schema | None, seen: tuple[str, ...]) -> Iterator[Piece]:
        """Yield the pieces of the objects that a schema of events contains."""
        for definition, when in objects_by_kind(self.events, source):
            if definition.name in self.holding and definition.name not in seen:
                yield from self._members(definition, when, whole, (*seen, definition.name))

    def _members(
        self, source: Definition, when: Mark | None, whole: Schema | None, seen: tuple[str, ...]
    ) -> Iterator[Piece]:
        for name, schema in source.properties.items():
            ref = PropertyRef(source, name, as_object(schema))
            said = as_object(ref.schema.get("whole"))
            at = parse_pointer(as_text(said.get("at", f"/{name}")))
            target = self._target(whole, at)
            inner = (target.schema if target else None) if at else whole
            found = tuple(self.of(ref.schema, inner, seen))
            if said or found:
                by, id_, value = (as_text(said.get(key)) or None for key in ("by", "id", "value"))
                is_merged = found or by or not at
                how = as_text(said.get("how")) or ("merge" if is_merged else "replace")
                objects = [one for one, _ in objects_by_kind(self.responses, inner or {})]
                keep = by is None or any(by in one.properties for one in objects)
                first = parse_pointer(as_text(said.get("first")))
                told_apart = by, id_, first, keep
                yield Piece(ref, how, at, *told_apart, value, target, found, self.events, when)

    def _target(self, whole: Schema | None, at: Pointer) -> PropertyRef | None:
        """Return the property at a location in the response, if the response has it.

        The item of a list is returned as its property, with the schema of the item.
        """
        found: PropertyRef | None = None
        for token in at:
            if position_of(token) is not None:
                items = items_of(self.responses, found.schema) if found else None
                found = replace(found, schema=items) if found and items is not None else None
            elif found and items_of(self.responses, found.schema) is not None:
                return None  # A list has items, not members.
            else:
                objects = objects_by_kind(self.responses, whole or {})
                refs = (one.find(token) for one, _ in objects)
                found = next((ref for ref in refs if ref is not None), None)
            whole = found.schema if found else None
        return found


def position_of(token: str) -> str | None:
    """Return the property of an event that is named in braces; None if none is."""
    return token[1:-1] if token[:1] == "{" and token[-1:] == "}" else None


def text_marks(file: TypeFile, rule: ReturnRule) -> tuple[Mark, ...] | None:
    """Return the kinds of objects on the way to the text of a rule.

    None if the location does not lead to a string in an event of the kind that the rule names.
    """
    schema, path, marks = _reference(rule.schema), rule.text or (), list[Mark]()
    for depth, token in enumerate(path):
        if token == "*":
            continue
        objects = objects_by_kind(file, schema)
        if depth == 0 and (rule.text_event or any(when for _, when in objects)):
            objects = [one for one in objects if one[1] and rule.text_event in one[1].values]
        holders = [(ref, when) for one, when in objects if (ref := one.find(token))]
        found = [when for _, when in holders if when]
        if not holders or (found and "*" in path[:depth]):
            return None
        if found:
            values = (value for when in found for value in when.values)
            marks.append(Mark((*path[:depth], *found[0].at), tuple(values)))
        schema = holders[0][0].schema
    return tuple(marks) if "string" in json_types(file, schema) else None


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
    return next((one for one, _ in objects_by_kind(file, schema)), None)


def objects_by_kind(file: TypeFile, schema: Schema) -> list[tuple[Definition, Mark | None]]:
    """Return the objects that a property, or the items of a list in it, may be.

    These are several with their kinds, if a constant tells them apart, and otherwise the first.
    """
    pending: list[JsonValue] = [schema]
    seen: set[str] = set()
    while pending:
        one = as_object(pending.pop(0))
        target = file.follow(one)
        if found := variants(file, one):
            objects = filter(None, map(file.follow, alternatives(one)))
            marks = (Mark((found.tag,), values) for values in found.values)
            return [*zip(objects, marks, strict=True)]
        if target is not None and target.is_object:
            return [(target, None)]
        if target is not None:
            pending += [] if target.name in seen else [target.schema]
            seen.add(target.name)
        elif "items" in one:
            pending.append(one["items"])
        else:
            pending += [other for other in alternatives(one) if other is not one]
    return []


def items_of(file: TypeFile, schema: Schema) -> Schema | None:
    """Return the schema of the items of a list; None if the schema has no list."""
    for one in alternatives(schema):
        target = file.follow(one)
        found = items_of(file, target.schema) if target else one.get("items")
        if isinstance(found, dict):
            return found
    return None
