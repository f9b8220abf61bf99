"""Locations in documents, in which ``*`` matches any property or item. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._specs.definitions import Schema, alternatives, kinds
from inferwire_codegen._specs.json import JsonValue, Pointer, as_list, as_object
from inferwire_codegen._specs.model import TypeFile


def may_have(file: TypeFile, name: str, pointer: Pointer) -> bool:
    """Return whether a document of a definition may have a value at a location.

    True if the schemas do not say, such as those of any JSON, or have a problem there.
    """
    return file.find(name) is None or any(True for _ in schemas_at(file, name, pointer))


def schemas_at(file: TypeFile, name: str, pointer: Pointer) -> Iterator[Schema]:
    """Yield the schemas of the values at a location in documents of a definition.

    They are neither references nor alternatives. An empty schema stands for one that is not known.
    """
    root = file.find(name)
    pending = [(root.schema, pointer)] if root else []
    seen: set[tuple[str, int]] = set()
    while pending:
        schema, rest = pending.pop(0)
        if "$ref" in schema:
            target = file.follow(schema)
            if target is None:
                yield {}
            elif (target.name, len(rest)) not in seen:
                seen.add((target.name, len(rest)))
                pending.append((target.schema, rest))
        elif alternatives(schema) != [schema]:
            pending += ((one, rest) for one in alternatives(schema))
        elif not rest:
            yield schema
        elif _is_undeclared(schema):
            yield {}
        else:
            pending += ((one, rest[1:]) for one in _children(schema, rest[0]))


def strings_at(file: TypeFile, name: str, pointer: Pointer) -> tuple[str, ...] | None:
    """Return the strings that a value at a location can be; None if it can be anything else.

    Null is left out.
    """
    found: list[JsonValue] = []
    for schema in schemas_at(file, name, pointer):
        if schema.get("type") != "null":
            found += as_list(schema.get("enum", [schema.get("const")]))
    strings = tuple(one for one in found if isinstance(one, str))
    return strings if len(strings) == len(found) else None


def _is_undeclared(schema: Schema) -> bool:
    """Return whether a schema accepts members or items that it does not describe."""
    if schema.keys() & {"properties", "enum", "const"}:
        return schema.get("additionalProperties", False) is not False
    types = kinds(schema)
    return "items" not in schema and bool(types & {"", "object", "array"})


def _children(schema: Schema, token: str) -> list[Schema]:
    """Return the schemas of the members or items of a value that a token matches."""
    properties = as_object(schema.get("properties"))
    found: list[JsonValue] = [one for name, one in properties.items() if token in {"*", name}]
    if "items" in schema and (token == "*" or token.isdecimal()):
        found.append(schema["items"])
    return [as_object(one) for one in found]


def locations(file: TypeFile, name: str) -> Iterator[Pointer]:
    """Yield the locations in documents of a definition, except inside cycles."""
    root = file.find(name)
    pending: list[tuple[Schema, Pointer]] = [(root.schema, ())] if root else []
    seen: set[str] = {name}
    while pending:
        schema, at = pending.pop()
        target = file.follow(schema)
        if target is not None and target.name not in seen:
            seen.add(target.name)
            pending.append((target.schema, at))
        pending += ((one, at) for one in alternatives(schema) if one is not schema)
        if "items" in schema:
            pending.append((as_object(schema["items"]), (*at, "*")))
        for key, value in as_object(schema.get("properties")).items():
            yield (*at, key)
            pending.append((as_object(value), (*at, key)))
