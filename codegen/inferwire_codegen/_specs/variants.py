"""Unions of objects that a constant tells apart. Performs no I/O."""

from __future__ import annotations

from dataclasses import dataclass

from inferwire_codegen._specs.definitions import Definition, Schema, alternatives
from inferwire_codegen._specs.json import as_list, as_object, as_text
from inferwire_codegen._specs.model import TypeFile


@dataclass(frozen=True, slots=True)
class Variants:
    """How the members of a union are told apart."""

    tag: str
    values: tuple[tuple[str, ...], ...]


def variants(file: TypeFile, schema: Schema) -> Variants | None:
    """Return how the members of a union are told apart; None if a constant does not do so."""
    members = [file.follow(one) for one in alternatives(schema)]
    objects = [one for one in members if one is not None and one.is_object]
    if len(objects) < 2 or len(objects) < len(members):  # noqa: PLR2004  # one is not a union
        return None
    given = as_text(as_object(schema.get("discriminator")).get("propertyName"))
    for tag in [given] if given else objects[0].properties:
        values = tuple(_constants(one, tag) for one in objects)
        every = [value for several in values for value in several]
        if all(values) and len({*every}) == len(every):
            return Variants(tag, values)
    return None


def _constants(one: Definition, tag: str) -> tuple[str, ...]:
    """Return the values that an object's property always has; empty if it may have others."""
    schema = as_object(one.properties.get(tag))
    values = [schema["const"]] if "const" in schema else as_list(schema.get("enum"))
    if tag not in as_list(one.schema.get("required")) or not all(
        isinstance(v, str) for v in values
    ):
        return ()
    return tuple(map(as_text, values))
