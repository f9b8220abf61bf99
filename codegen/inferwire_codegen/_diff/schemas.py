"""Convert schemas to Python types for comparison, without running the model generator.

The generator decides how a type is written; a comparison only needs its meaning for type checkers.
`tests/codegen/diff/test_types.py` checks that the two agree. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from inferwire_codegen._diff.type_values import (
    JSON,
    JSON_OBJECT,
    NONE,
    Atom,
    Many,
    Named,
    Plain,
    Row,
    Table,
    Type,
    Value,
    leaves,
)
from inferwire_codegen._naming import array_hint
from inferwire_codegen._specs.definitions import Definition, PropertyRef, Schema, is_open, options
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text
from inferwire_codegen._specs.model import TypeFile

Use: TypeAlias = Literal["argument", "member", "read"]
"""The use of a type. An argument accepts any sequence of models. A member of an input object
accepts only a list, since the object may be a model. An enumeration that is read may be any string.
"""

_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


def type_of(file: TypeFile, schema: Schema, use: Use) -> Type:
    """Return the Python type of a schema in this use."""
    return tuple(dict.fromkeys(_atoms(file, schema, use)))


def aliases_in(file: TypeFile, schema: Schema) -> frozenset[str]:
    """Return the definitions other than classes that a schema refers to, directly or not."""
    found: set[str] = set()
    pending: list[JsonValue] = [schema]
    while pending:
        value = pending.pop()
        target = file.follow(value) if isinstance(value, dict) else None
        if target is not None and not target.is_object and target.name not in found:
            found.add(target.name)
            pending.append(target.schema)
        pending += as_object(value).values()
        pending += as_list(value)
    return frozenset(found)


def field_type(file: TypeFile, owner: Definition, name: str, use: Use) -> Type:
    """Return the type of a property, including None if it is read and may be absent."""
    ref = PropertyRef(owner, name, as_object((owner.parts | owner.properties)[name]))
    union = type_of(file, ref.schema, use)
    if use != "read":
        return union
    union = _read(union, ref.schema)
    bookkeeping = ref.schema.get("bookkeeping") is True
    if bookkeeping and "default" in ref.schema:
        return tuple(one for one in union if one != NONE)
    return union if NONE in union or (ref.required and not bookkeeping) else (*union, NONE)


def _read(union: Type, schema: Schema) -> Type:
    """Return the type as which the values of a type are read."""
    arrays = [one for one in union if isinstance(one, Many)]
    items = {item for one in arrays for item in one.items}
    if "parts" in schema:
        return tuple(one for one in union if one not in arrays)
    match schema.get("readAs"):
        case "string":
            return (Plain("str"), *(one for one in union if one == NONE))
        case "array":
            return tuple(one for one in union if one not in items)
        case str(numbers):
            return (Plain(array_hint(numbers)), *(one for one in union if one == NONE))
        case _:
            return union


def _atoms(file: TypeFile, schema: Schema, use: Use) -> Iterator[Atom]:
    target = file.follow(schema)
    if target is not None:
        yield from _referred(file, target, use)
    elif is_open(schema):
        yield _any(schema)
    elif "enum" in schema:
        yield from (Value(as_text(one)) for one in as_list(schema["enum"]))
        if use == "read":
            yield Plain("str")
    elif isinstance(constant := schema.get("const"), str | int):
        yield Value(constant)
    elif "anyOf" in schema or "oneOf" in schema:
        for one in options(schema):
            yield from _atoms(file, one, use)
    else:
        kinds = schema.get("type")
        for kind in kinds if isinstance(kinds, list) else [kinds]:
            yield _one(file, schema, as_text(kind), use)


def _referred(file: TypeFile, target: Definition, use: Use) -> Iterator[Atom]:
    if target.is_open:
        yield _any(target.schema)
    elif target.is_object or file.contains_itself(target):
        yield Named(target.name)
    else:
        # An alias that contains models keeps its name, so its lists stay lists.
        holds_models = _has_models(type_of(file, target.schema, "member"))
        yield from _atoms(file, target.schema, "member" if holds_models else use)


def _any(schema: Schema) -> Plain:
    """Return the type of a schema that accepts any JSON, or any object."""
    return JSON_OBJECT if schema.get("type") == "object" else JSON


def _one(file: TypeFile, schema: Schema, kind: str, use: Use) -> Atom:
    """Return the Python type for one of the schema's types."""
    if kind == "array" and "prefixItems" in schema:
        items = [as_object(one) for one in as_list(schema["prefixItems"])]
        return Row(tuple(type_of(file, one, use) for one in items))
    if kind == "array":
        content = type_of(file, as_object(schema.get("items")), use)
        return Many(content, "Sequence" if use == "argument" and _has_models(content) else "list")
    if kind == "object":
        more = schema.get("additionalProperties")
        values = type_of(file, more, use) if isinstance(more, dict) else (Plain("object"),)
        return Table(values, "Mapping" if use == "argument" else "dict")
    if kind == "string" and "contentEncoding" in schema and use != "member":
        media_type = as_text(schema.get("contentMediaType"))
        decoded = "Image" if media_type.startswith("image/") else "bytes"
        return Plain("Media" if use == "argument" else decoded)
    return Plain(_PLAIN[kind])


def _has_models(union: Type) -> bool:
    return any(isinstance(one, Named) for one in leaves(union))
