"""The key 'accepts_output' of a binding: lists that also take a part of an earlier response.

Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inferwire_codegen._specs.arguments import BoundArgument
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import Definition, Schema, alternatives
from inferwire_codegen._specs.json import Pointer, as_object, as_text
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
) -> tuple[Pointer, ...]:
    """Return the properties of an output, at any depth, that an item of the request has not.

    The pointers skip arrays.
    """
    found = _Difference(request, response).properties([item], output, frozenset())
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Difference:
    request: TypeFile
    response: TypeFile

    def properties(
        self, given: list[Definition], output: Definition, seen: frozenset[str]
    ) -> Iterator[Pointer]:
        """Yield the properties of an output that none of the definitions in the request has."""
        if output.name in seen:
            return
        for name, schema in output.properties.items():
            there = [as_object(one.properties[name]) for one in given if name in one.properties]
            inner = [_contents(self.request, one) for one in there]
            if not there:
                yield (name,)
            elif None not in inner:
                objects = [one for several in inner for one in several or ()]
                for part in _contents(self.response, as_object(schema)) or () if objects else ():
                    for rest in self.properties(objects, part, seen | {output.name}):
                        yield (name, *rest)


def _contents(file: TypeFile, schema: Schema) -> list[Definition] | None:
    """Return the objects that a value can be or contain in arrays; None if it can be any JSON."""
    target = file.follow(schema)
    if target is not None and (target.is_object or target.is_open):
        return [target] if target.is_object else None
    if target is not None:
        return _contents(file, target.schema)
    if "items" in schema:
        return _contents(file, as_object(schema["items"]))
    found: list[Definition] = []
    for one in alternatives(schema):
        if one is schema:
            return None if "additionalProperties" in one else []
        inner = _contents(file, one)
        if inner is None:
            return None
        found += inner
    return found
