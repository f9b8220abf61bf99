"""Write objects: those with known properties, and maps. Performs no I/O."""

from __future__ import annotations

from inferwire_codegen._diagnostics.suggest import nearest
from inferwire_codegen._normalizing.context import Writing, either
from inferwire_codegen._normalizing.merge import Merged
from inferwire_codegen._normalizing.names import pascal
from inferwire_codegen._normalizing.sources import Conjunction
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue, Pointer


def write(writer: Writing, merged: Merged, at: Pointer, owner: str) -> Schema:
    """Return the schema of an object with known properties."""
    if (kind := merged.one("type")) is not None:
        writer.place((*at, "type"), kind[1], "type")
    properties = merged.properties()
    declared = [*properties]
    required: list[JsonValue] = []
    for name, (raw, index) in merged.required().items():
        writer.place((*at, "required", str(len(required))), raw, "required", index)
        required.append(name)
        if name not in properties and not nearest(name, declared):
            properties[name] = (raw.with_members({}),)
    written: Schema = {}
    writer.place((*at, "properties"), merged.first, "properties")
    for name, found in properties.items():
        if name not in required and _is_absent(found):
            continue  # It is a field that is not declared.
        inner = f"{owner}{pascal(name)}"
        written[name] = writer.schema(found, (*at, "properties", name), inner)
    listed: Schema = {"required": required} if required else {}
    if required:
        writer.place((*at, "required"), merged.first, "required")
    others = next((value for value, _ in merged.words("additionalProperties")), None)
    closed: Schema = {"additionalProperties": others} if isinstance(others, bool) else {}
    return {"type": "object", **listed, "properties": written, **closed}


def absent(merged: Merged) -> list[JsonValue]:
    """Return a constraint against the properties that no value is valid for, if there are any."""
    found = [name for name, parts in merged.properties().items() if _is_absent(parts)]
    return [{"properties": dict.fromkeys(found, False)}] if found else []


def _is_absent(parts: Conjunction) -> bool:
    return all(one.value is False for one in parts)


def patterns(merged: Merged) -> frozenset[str]:
    """Return the keywords with the values of a map, if its keys decide about them."""
    found = merged.one("patternProperties")
    return frozenset({"patternProperties", "additionalProperties"} if found else ())


def values(writer: Writing, merged: Merged, at: Pointer, owner: str) -> Schema:
    """Return the type of the values of an object without known properties."""
    found = merged.one("additionalProperties")
    matching = [
        one
        for _, raw in merged.words("patternProperties")
        for one in raw.children("patternProperties")
    ]
    others = found[1].child("additionalProperties") if found else None
    place = (*at, "additionalProperties")
    if others is not None and others.value in (True, False, {}) and not matching:
        return {"additionalProperties": writer.copy(place, others.value, others)}
    if others is None or (matching and others.value in (True, {})):
        return {}
    listed = [*matching, *([] if others.value is False else [others])]
    options: list[Conjunction] = [(one,) for one in listed]
    if not matching:
        several = merged.words("additionalProperties")
        options = [tuple(raw.child("additionalProperties") for _, raw in several)]
    if len(options) == 1:
        return {"additionalProperties": writer.schema(options[0], place, f"{owner}Value")}
    writer.place(place, listed[0])
    written: list[JsonValue] = [
        writer.schema(one, (*place, "anyOf", str(number)), f"{owner}Value{number + 1}")
        for number, one in enumerate(options)
    ]
    return {"additionalProperties": either(written)}
