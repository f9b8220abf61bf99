"""The key 'accepts_output' of a binding: lists that also take a part of an earlier response.

Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inferwire_codegen._specs.arguments import BoundArgument
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import Definition, Schema, alternatives
from inferwire_codegen._specs.json import as_object, as_text
from inferwire_codegen._specs.model import TypeFile

KEY = "accepts_output"


@dataclass(frozen=True, slots=True)
class AcceptedOutput:
    """A list in the request, and the part of a response that can be an item of it."""

    argument: BoundArgument
    name: str
    """The name of the type of an item."""
    schema: str
    """The name of the definition in the response."""
    item: Definition | None
    """The definition of an item in the request, if the argument is a list of objects."""
    output: Definition | None
    """The definition in the response, if it exists."""


def accepted_outputs(binding: Binding) -> Iterator[AcceptedOutput]:
    """Yield the arguments of the key 'accepts_output' that exist, in order."""
    arguments = {one.name: one for one in binding.arguments}
    response = binding.spec.output
    for name, value in as_object(binding.members.get(KEY)).items():
        members = as_object(value)
        if name in arguments and binding.document.is_sound((KEY, name)):
            schema = as_text(members.get("schema"))
            yield AcceptedOutput(
                argument=arguments[name],
                name=as_text(members.get("name")),
                schema=schema,
                item=_item(binding.spec.input, arguments[name].ref.schema),
                output=response.find(schema) if response else None,
            )


def _item(file: TypeFile, schema: Schema) -> Definition | None:
    """Return the object that is the item of a list."""
    arrays = [one for one in alternatives(schema) if one.get("type") == "array"]
    found = file.follow(as_object(arrays[0].get("items"))) if len(arrays) == 1 else None
    return found if found and found.is_object else None


def only_in_output(
    request: TypeFile, item: Definition, response: TypeFile, output: Definition
) -> dict[str, tuple[str, ...]]:
    """Return the properties that only the response has, by the definition in the response.

    A definition that occurs several times has those that the request has nowhere.
    """
    found: dict[str, set[str]] = {}
    order: dict[str, Definition] = {}
    pending: list[tuple[Definition, tuple[Definition, ...]]] = [(output, (item,))]
    seen: set[tuple[str, ...]] = set()
    while pending:
        part, given = pending.pop(0)
        key = (part.name, *(one.name for one in given))
        if key in seen:
            continue
        seen.add(key)
        known = {name for one in given for name in one.properties}
        only = part.properties.keys() - known
        found[part.name] = found.get(part.name, only) & only
        order[part.name] = part
        for name in (one for one in part.properties if one in known):
            there = [as_object(one.properties[name]) for one in given if name in one.properties]
            inner = [_contents(request, one) for one in there]
            objects = tuple(one for several in inner for one in several or ())
            parts = _contents(response, as_object(part.properties[name])) or ()
            if objects and None not in inner:
                pending += ((one, objects) for one in parts)
    return {
        name: tuple(one for one in part.properties if one in found[name])
        for name, part in order.items()
        if found[name]
    }


def _contents(
    file: TypeFile, schema: Schema, inside: tuple[str, ...] = ()
) -> list[Definition] | None:
    """Return the objects that a value can be or contain in arrays; None if it can be any JSON."""
    target = file.follow(schema)
    if target is not None and (target.is_object or target.is_open):
        return [target] if target.is_object else None
    if target is not None:
        known = target.name in inside
        return [] if known else _contents(file, target.schema, (*inside, target.name))
    if "items" in schema:
        return _contents(file, as_object(schema["items"]), inside)
    found: list[Definition] = []
    for one in alternatives(schema):
        if one is schema:
            return None if "additionalProperties" in one else []
        inner = _contents(file, one, inside)
        if inner is None:
            return None
        found += inner
    return found
