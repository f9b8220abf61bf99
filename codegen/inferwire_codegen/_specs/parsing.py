"""The key 'parse' of a binding: the second method, which parses the text of a response.

Reads leniently, like `binding`. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inferwire_codegen._specs.binding import Binding, ReturnRule
from inferwire_codegen._specs.definitions import Definition, PropertyRef, Schema, alternatives
from inferwire_codegen._specs.json import (
    JsonValue,
    Pointer,
    as_list,
    as_object,
    as_text,
    parse_pointer,
)
from inferwire_codegen._specs.model import TypeFile

NAME, SCHEMA = "{name}", "{schema}"
"""The strings in 'send' that are replaced."""


@dataclass(frozen=True, slots=True)
class Location:
    """A location in the response, below the whole response or below an item of a list."""

    place: Pointer
    """The key of the binding that gives it."""
    pointer: Pointer
    refs: tuple[PropertyRef, ...]
    """The properties on the path, as far as they exist."""
    end: Definition | None
    """The object in which the path ends or fails; None if that value has no properties."""

    @property
    def resolves(self) -> bool:
        """Whether all properties on the path exist."""
        return len(self.refs) == len(self.pointer)


class ParseKey:
    """The key 'parse' of a binding that has one."""

    def __init__(self, binding: Binding) -> None:
        self.binding: Binding = binding
        self.members: dict[str, JsonValue] = as_object(binding.members.get("parse"))

    @property
    def method(self) -> str:
        """The name of the method."""
        return f"{self.binding.method}_parse"

    @property
    def argument(self) -> str:
        """The argument that takes the type."""
        return as_text(self.members.get("argument"))

    @property
    def send(self) -> JsonValue:
        """The template of the argument's value."""
        return self.members.get("send")

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the value of a key that contains a list of strings."""
        return tuple(map(as_text, as_list(self.members.get(key))))

    @property
    def cut(self) -> tuple[str, ...]:
        """The reasons that mean that a text is incomplete."""
        return tuple(map(as_text, as_list(as_object(self.members.get("finish")).get("cut"))))

    @property
    def rule(self) -> ReturnRule | None:
        """The rule that reads the response if exactly the switches of this method are on."""
        known = self.binding.switches.keys() >= {*self.texts("switches")}
        if not known or not self.binding.document.is_sound(("parse", "switches")):
            return None
        on = {(name, True) for name in self.texts("switches")}
        return next((one for one in self.binding.returns if on.issuperset(one.when)), None)

    def items(self, file: TypeFile, root: Definition) -> Location | None:
        """Return the location of the list of results."""
        return self._location(file, root, ("items",))

    def locations(self, file: TypeFile, holder: Definition) -> Iterator[Location]:
        """Yield the locations in a result that are given, in the order of the keys."""
        for key in (("text",), ("refusal",), ("finish", "at")):
            if found := self._location(file, holder, key):
                yield found

    def _location(self, file: TypeFile, holder: Definition, key: Pointer) -> Location | None:
        return location(self.binding, file, holder, ("parse", *key))


def location(
    binding: Binding, file: TypeFile, holder: Definition, place: Pointer
) -> Location | None:
    """Return the location that a key of the binding gives, below an object; None if it is unset."""
    value: JsonValue = binding.document.value
    for token in place:
        value = as_object(value).get(token)
    if not isinstance(value, str) or not binding.document.is_sound(place):
        return None
    pointer, refs = parse_pointer(value), list[PropertyRef]()
    end: Definition | None = holder
    for token in pointer:
        ref = end.find(token) if end else None
        if ref is None:
            break
        refs.append(ref)
        end = target(file, ref.schema) if len(refs) < len(pointer) else end
    return Location(place, pointer, tuple(refs), end)


def target(file: TypeFile, schema: Schema) -> Definition | None:
    """Return the object of a schema that is a reference, or the only one among alternatives."""
    found = [one for part in alternatives(schema) if (one := file.follow(part))]
    return found[0] if len(found) == 1 and found[0].is_object else None


def has_lost_target(file: TypeFile, schema: Schema) -> bool:
    """Return whether a reference in a schema leads to a definition that has a problem."""
    parts = [*alternatives(schema), *(as_object(one.get("items")) for one in alternatives(schema))]
    return any("$ref" in one and file.follow(one) is None for one in parts)


def item(file: TypeFile, schema: Schema) -> Definition | None:
    """Return the object that is the item of a list."""
    arrays = [one for one in alternatives(schema) if one.get("type") == "array"]
    return target(file, as_object(arrays[0].get("items"))) if len(arrays) == 1 else None
