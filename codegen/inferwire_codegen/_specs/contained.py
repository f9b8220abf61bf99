"""Schemas of types without references to other files, and what they refer to. Performs no I/O."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text
from inferwire_codegen._specs.model import TypeFile


def self_contained(file: TypeFile, properties: Collection[str] | None = None) -> JsonValue:
    """Return the file's schema, including copies of the shared definitions that it uses.

    With ``properties``, the root has no others.
    """
    used = [*file.definitions(), *file.shared().values()]
    local = {one.name: _localized(one.schema) for one in used}
    if properties is not None and file.root in local:
        local[file.root] = _only(as_object(local[file.root]), properties)
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {"$schema": dialect, "$ref": f"#/$defs/{file.root}", "$defs": {**local}}


def reached(schemas: Iterable[JsonValue], definitions: Mapping[str, JsonValue]) -> set[str]:
    """Return the names of the definitions that schemas refer to, directly or indirectly."""
    found: set[str] = set()
    pending = [*schemas]
    while pending:
        match pending.pop():
            case dict() as members:
                name = as_text(members.get("$ref")).rpartition("/")[2]
                if name in definitions and name not in found:
                    found.add(name)
                    pending.append(definitions[name])
                pending += members.values()
            case list() as items:
                pending += items
            case _:
                pass
    return found


def _only(schema: Schema, properties: Collection[str]) -> JsonValue:
    """Return the schema of an object with these properties alone."""
    known = {
        name: one for name, one in as_object(schema["properties"]).items() if name in properties
    }
    required = [one for one in as_list(schema.get("required")) if as_text(one) in properties]
    return {**schema, "properties": known, "required": required}


def _localized(value: JsonValue) -> JsonValue:
    match value:
        case dict():
            return {
                key: as_text(one).removeprefix("../common.json")
                if key == "$ref"
                else _localized(one)
                for key, one in value.items()
            }
        case list():
            return [_localized(one) for one in value]
        case _:
            return value
