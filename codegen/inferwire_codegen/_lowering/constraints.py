"""Find what the model of a request does not enforce. Performs no I/O.

In a normalized schema, `allOf` holds the constraints that no type expresses.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from inferwire_codegen._specs.contained import reached, self_contained
from inferwire_codegen._specs.definitions import Schema, options
from inferwire_codegen._specs.json import JsonValue, as_object, as_text
from inferwire_codegen._specs.model import TypeFile

_TEXTS = frozenset(
    {"title", "description", "$comment", "default", "examples", "deprecated", "format"}
    | {"contentEncoding", "contentMediaType", "discriminator", "bookkeeping", "readAs", "parts"}
)
"""The keywords that restrict nothing."""
_CHOICES = ("anyOf", "oneOf")


def constraints(file: TypeFile) -> Schema | None:
    """Return the schema of what the types of a file do not enforce; None if they enforce all of it.

    It has only the constraints and what is on the way to them. Where there are alternatives, they
    are complete, since they decide which constraint applies.
    """
    found = as_object(as_object(self_contained(file)).get("$defs"))
    definitions = {name: as_object(one) for name, one in found.items()}
    holding = _holding(definitions)
    if file.root not in holding:
        return None
    differing = [one for name in holding for one in _options(definitions[name], holding)]
    whole = reached(differing, definitions)
    written = {
        name: _complete(one) if name in whole else _narrowed(one, holding)
        for name, one in definitions.items()
        if name in holding | whole
    }
    root: Schema = {"$ref": f"#/$defs/{file.root}"}
    needed = reached([root], written)
    return {**root, "$defs": {name: written[name] for name in sorted(needed)}}


def _holding(definitions: Mapping[str, Schema]) -> set[str]:
    """Return the definitions with a constraint, in themselves or in what they refer to."""
    found: set[str] = set()
    while more := {
        name for name, one in definitions.items() if name not in found and _holds(one, found)
    }:
        found |= more
    return found


def _holds(schema: Schema, holding: Collection[str]) -> bool:
    return any("allOf" in one or _name(one) in holding for one in _nodes(schema))


def _options(schema: Schema, holding: Collection[str]) -> Iterator[Schema]:
    """Yield the alternatives in a schema that differ in their constraints."""
    for one in _nodes(schema):
        several = options(one)
        if any(_holds(option, holding) for option in several):
            yield from several


def _narrowed(schema: Schema, holding: Collection[str]) -> Schema:
    """Return the constraints in a schema, and what is on the way to them."""
    found: Schema = {}
    if "allOf" in schema:
        found["allOf"] = schema["allOf"]
    if _name(schema) in holding:
        found["$ref"] = schema["$ref"]
    for key, value in schema.items():
        match value:
            case dict() if key == "properties":
                named = {name: _narrowed(as_object(one), holding) for name, one in value.items()}
                kept: Schema = {name: one for name, one in named.items() if one}
            case dict() if key in {"items", "additionalProperties"}:
                kept = _narrowed(value, holding)
            case list() if key == "prefixItems" and _holds({key: value}, holding):
                found[key] = [_narrowed(as_object(one), holding) for one in value]
                continue
            case _:
                continue
        if kept:
            found[key] = kept
    several = options(schema)
    if any(_holds(one, holding) for one in several):
        found["anyOf"] = [_complete(one) for one in several]
    return found


def _complete(schema: Schema) -> Schema:
    """Return a schema without texts; it allows properties that are not declared."""
    found: Schema = {}
    for key, value in schema.items():
        match value:
            case dict() if key == "properties":
                found[key] = {name: _complete(as_object(one)) for name, one in value.items()}
            case dict() if key in {"items", "additionalProperties"}:
                found[key] = _complete(value)
            case list() if key in {"prefixItems", *_CHOICES}:
                read = "anyOf" if key in _CHOICES else key
                found[read] = [_complete(as_object(one)) for one in value]
            case bool() if key == "additionalProperties":
                pass
            case _ if key not in _TEXTS:
                found[key] = value
            case _:
                pass
    return found


def _nodes(schema: JsonValue) -> Iterator[Schema]:
    """Yield a schema and those in it, except in constraints."""
    match schema:
        case dict():
            yield schema
            for key, one in schema.items():
                if key != "allOf":
                    yield from _nodes(one)
        case list():
            for one in schema:
                yield from _nodes(one)
        case _:
            pass


def _name(schema: Schema) -> str:
    """Return the name of the definition that a schema refers to, or an empty text."""
    return as_text(schema.get("$ref")).rpartition("/")[2]
