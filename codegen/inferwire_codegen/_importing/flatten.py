"""Merge several objects into one: `allOf`, and alternatives that differ only in members.

For example, a message with either text or tool calls becomes one class with optional members. A
member is required only if all alternatives require it. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from inferwire_codegen._importing.choices import Read, distinct_nodes
from inferwire_codegen._importing.nodes import (
    AnyJson,
    Choice,
    Constant,
    Form,
    Node,
    Object,
    Place,
    Values,
)
from inferwire_codegen._importing.quirks import is_null, needed
from inferwire_codegen._importing.source import Source
from inferwire_codegen._specs.json import JsonValue, as_list, as_object

Located = tuple[JsonValue, Place]


@dataclass(slots=True)
class Members:
    """The members of an object: all schemas of each property, and the required ones."""

    properties: dict[str, list[Located]] = field(default_factory=dict[str, list[Located]])
    required: set[str] = field(default_factory=set[str])

    def add(self, other: Members) -> None:
        """Add the properties of an alternative, without changing which are required."""
        for name, schemas in other.properties.items():
            self.properties.setdefault(name, []).extend(schemas)


class Gatherer:
    """Collects the members of objects through references, `allOf` and alternatives."""

    def __init__(self, source: Source, spend: Callable[[], bool]) -> None:
        self._source: Source = source
        self._spend: Callable[[], bool] = spend

    def gather(self, value: JsonValue, place: Place) -> Members | None:
        """Return the members of the object that a schema describes; None if it is not an object."""
        schema = as_object(value)
        if not self._spend() or not isinstance(value, dict):
            return None
        if isinstance(schema.get("$ref"), str):
            return self._referred(str(schema["$ref"]), place)
        found = _own(schema, place)
        for index, part in enumerate(as_list(schema.get("allOf"))):
            inner = self.gather(part, place.child("allOf", str(index)))
            if inner is None:
                return None
            found.add(inner)
            found.required |= inner.required
        for key in ("oneOf", "anyOf"):
            if schema.get(key) and not self._add_alternatives(found, schema, key, place):
                return None
        nothing = not found.properties and not schema.keys() & {"required", "properties", "allOf"}
        return None if nothing and schema.get("type") != "object" else found

    def _add_alternatives(
        self, found: Members, schema: dict[str, JsonValue], key: str, place: Place
    ) -> bool:
        required: list[set[str]] = []
        for index, option in enumerate(as_list(schema.get(key))):
            if is_null(option):
                continue
            inner = self.gather(option, place.child(key, str(index)))
            if inner is None:
                return False
            found.add(inner)
            required.append(inner.required)
        found.required |= set[str].intersection(*required) if required else set()
        return True

    def _referred(self, reference: str, place: Place) -> Members | None:
        target = self._source.resolve(place.document, reference)
        if target is None:
            return None
        here = (target.document.path, target.at)
        if here in place.expanding:
            return None
        inside = replace(
            place,
            document=target.document,
            at=target.at,
            expanding=place.expanding | {here},
        )
        return self.gather(target.value, inside)


def _own(schema: dict[str, JsonValue], place: Place) -> Members:
    """Return the members in the schema itself."""
    names = as_object(schema.get("properties"))
    properties: dict[str, list[Located]] = {
        name: [(value, place.child("properties", name, name=name))] for name, value in names.items()
    }
    required = {one for one in as_list(schema.get("required")) if isinstance(one, str)}
    return Members(properties, required)


def flattened(members: Members, read: Read) -> Form:
    """Return the object with all these members."""
    properties = {
        name: _merged([read(value, place) for value, place in schemas])
        for name, schemas in members.properties.items()
    }
    names = list(properties)
    found = {needed(one, names) for one in members.required}
    return Object(properties, tuple(name for name in names if name in found))


def _merged(nodes: list[Node]) -> Node:
    """Merge the schemas of a member in several alternatives."""
    if len(nodes) == 1:
        return nodes[0]
    first = nodes[0]
    values = [one for node in nodes for one in _strings(node.form)]
    if all(_strings(node.form) for node in nodes):
        return replace(first, form=Values(tuple(dict.fromkeys(values))))
    distinct = list(distinct_nodes(nodes))
    if any(isinstance(node.form, AnyJson) for node in distinct):
        return replace(first, form=AnyJson())
    if len(distinct) == 1:
        return replace(first, nullable=any(node.nullable for node in nodes))
    whole = Choice(tuple(replace(node, nullable=False) for node in distinct))
    nullable = any(node.nullable for node in nodes)
    return Node(whole, first.place, description=first.description, nullable=nullable)


def _strings(form: Form) -> tuple[str, ...]:
    match form:
        case Values(values):
            return tuple(one for one in values if isinstance(one, str))
        case Constant(str() as value):
            return (value,)
        case _:
            return ()
