"""Write alternatives and constants. Performs no I/O."""

from __future__ import annotations

from dataclasses import dataclass

from inferwire_codegen._normalizing.context import Writing
from inferwire_codegen._normalizing.keywords import ANNOTATIONS, SHAPING
from inferwire_codegen._normalizing.merge import Merged, Unsupported, merge
from inferwire_codegen._normalizing.names import pascal, titled
from inferwire_codegen._normalizing.sources import Conjunction, Raw
from inferwire_codegen._specs.definitions import Schema, type_of
from inferwire_codegen._specs.json import JsonValue, Pointer, as_list, as_object, as_text

_MOST = 300
"""The maximum number of alternatives."""
_LARGEST = 2**63 - 1
_CONSTANTS = ("enum", "const", "type")
_TYPED = frozenset(
    {"$ref", "type", "enum", "const", "allOf", "anyOf", "oneOf", "properties", "items"}
    | {"prefixItems", "additionalProperties"}
)
"""Keywords that an alternative has if it is more than a constraint."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The keyword with the alternatives to write, and the schema that has it."""

    key: str
    layer: Raw


def choice(merged: Merged) -> Choice | None:
    """Return the first alternatives that are more than constraints."""
    for layer in merged.layers:
        for key in ("oneOf", "anyOf"):
            options = layer.children(key)
            if options and all(one.value is False for one in options):
                raise Unsupported(layer, key, "no value is valid here: delete the schemas 'false'")
            if any(one.members.keys() & _TYPED or one.value is True for one in options):
                return Choice(key, layer)
    return None


def write(
    writer: Writing, merged: Merged, chosen: Choice, at: Pointer, owner: str, *, is_definition: bool
) -> Schema:
    """Return a union. What is beside the alternatives becomes a part of each.

    The objects of a union in a response that a constant tells apart are a union with a name, since
    it gets a class for objects with another constant.
    """
    base = _base(merged, chosen)
    options = {
        str(number): (*base, one)
        for number, one in enumerate(chosen.layer.children(chosen.key))
        if one.value is not False
    }
    if len(options) > _MOST:
        message = f"there are more than {_MOST} alternatives"
        raise Unsupported(chosen.layer, chosen.key, message)
    nulls = {number for number, one in options.items() if _is_null(one)}
    nullable = bool(nulls) or any(value is True for value, _ in merged.words("nullable"))
    others = [one for number, one in options.items() if number not in nulls]
    if nulls and not others:
        return {"type": "null"}
    place = (*at, chosen.key)
    writer.place(place, chosen.layer, chosen.key)
    null: Schema = {"type": "null"}
    beside = {number for number, one in options.items() if _is_beside(writer, one)} | nulls
    objects = [one for number, one in options.items() if number not in beside]
    if not writer.is_sent and (beside or not is_definition) and _is_tagged(writer, merged, objects):
        reference: Schema = {"$ref": writer.refer(_without(merged, chosen, beside), owner)}
        found: list[JsonValue] = [reference]
        writer.place((*place, "0"), chosen.layer, chosen.key)
        for number in sorted(beside - nulls, key=int):
            at_option = (*place, str(len(found)))
            found.append(writer.schema(options[number], at_option, f"{owner}{len(found) + 1}"))
        if nullable:
            writer.place((*place, str(len(found))), chosen.layer, chosen.key)
            found.append(null)
        return {chosen.key: found} if len(found) > 1 else reference
    here = (chosen.layer.key, chosen.key)
    if here in writer.opened:
        message = "the alternatives contain this schema through 'allOf', which never ends"
        raise Unsupported(chosen.layer, chosen.key, message)
    writer.opened.append(here)
    written: list[JsonValue] = []
    for one in options.values():
        inner = f"{owner}{_distinction(writer, one, len(written))}"
        written.append(writer.schema(one, (*place, str(len(written))), inner))
    writer.opened.pop()
    if nullable and not nulls:
        writer.place((*place, str(len(written))), chosen.layer)
        written.append(null)
    tag = merged.one("discriminator")
    if tag is None or not _is_tagged(writer, merged, list(options.values())):
        return {chosen.key: written}
    name = as_object(tag[0]).get("propertyName")
    key = (*at, "discriminator")
    return {
        chosen.key: written,
        "discriminator": writer.copy(key, {"propertyName": name}, tag[1], "discriminator"),
    }


def _is_null(parts: Conjunction) -> bool:
    return parts[-1].members.get("type") in ("null", ["null"])


def _is_beside(writer: Writing, parts: Conjunction) -> bool:
    """Return whether an alternative of a response is certainly no object."""
    if writer.is_sent:
        return False
    try:
        found = merge(parts, writer.index)
    except Unsupported:
        return False  # It is reported where the alternative is written.
    if (kinds := found.kinds()) is not None:
        return "object" not in kinds
    values = found.values()
    return values is not None and not any(isinstance(one, dict) for one in values)


def _without(merged: Merged, chosen: Choice, beside: set[str]) -> Conjunction:
    """Return a union without some of its alternatives, and without null."""
    listed = as_list(chosen.layer.members[chosen.key])
    kept = [False if str(number) in beside else one for number, one in enumerate(listed)]
    return tuple(
        layer.with_members(
            {
                key: kept if layer is chosen.layer and key == chosen.key else one
                for key, one in layer.members.items()
                if key != "nullable"
            },
            "variants" if beside or "nullable" in layer.members else "",
        )
        for layer in merged.layers
    )


def _is_tagged(writer: Writing, merged: Merged, options: list[Conjunction]) -> bool:
    """Return whether the alternatives are objects with different constants in one property."""
    try:
        found = [merge(one, writer.index) for one in options]
    except Unsupported:
        return False  # It is reported where the alternatives are written.
    objects = frozenset({"object"})
    are_objects = all(not one.never and one.kinds() == objects for one in found)
    if not found[1:] or not are_objects:
        return False
    given = merged.one("discriminator")
    name = as_text(as_object(given[0]).get("propertyName")) if given else ""
    for tag in [name] if name else found[0].properties():
        values = [_constants(writer, one, tag) for one in found]
        every = [value for several in values for value in several]
        if all(values) and len({*every}) == len(every):
            return True
    return False


def _constants(writer: Writing, merged: Merged, tag: str) -> list[str]:
    """Return the strings that a required property can be; empty if it can be anything else."""
    parts = merged.properties().get(tag, ())
    values = merge(parts, writer.index).values() if parts and tag in merged.required() else None
    texts = [one for one in values or () if isinstance(one, str)]
    return texts if len(texts) == len(values or ()) else []


def _base(merged: Merged, chosen: Choice) -> Conjunction:
    """Return what is beside the alternatives, if it restricts the type."""
    base: list[Raw] = []
    for layer in merged.layers:
        drop = {chosen.key, "discriminator"} if layer is chosen.layer else set[str]()
        kept = {key: one for key, one in layer.members.items() if key not in drop}
        significant = {key: one for key, one in kept.items() if key not in ANNOTATIONS}
        if significant.keys() - {"nullable"}:
            base.append(
                layer.with_members({k: v for k, v in significant.items() if k != "nullable"})
            )
    return tuple(base)


def _distinction(writer: Writing, parts: Conjunction, number: int) -> str:
    """Return what distinguishes an alternative: a constant member, or its number."""
    title = titled(as_text(parts[-1].members.get("title")))
    if title:
        return title
    try:
        for schemas in merge(parts, writer.index).properties().values():
            values = merge(schemas, writer.index).values()
            if values and len(values) == 1 and isinstance(values[0], str):
                return pascal(values[0])
    except Unsupported:
        pass  # It is reported where the alternative is written.
    return str(number + 1)


def write_kinds(
    writer: Writing, merged: Merged, kinds: list[str], at: Pointer, owner: str
) -> Schema:
    """Return a union of types, each with the keywords that apply to it."""
    writer.place((*at, "anyOf"), merged.first, "type")
    written: list[JsonValue] = []
    names = ANNOTATIONS - {"title", "typeName"}
    shaped = {SHAPING[key] for key in SHAPING if merged.one(key)}
    several = len(shaped & {*kinds}) > 1
    for number, kind in enumerate(kinds):
        parts = tuple(
            one.with_members(
                {
                    key: value
                    for key, value in one.members.items()
                    if key not in {*names, "nullable"}
                }
                | {"type": kind},
                kind,
            )
            for one in merged.layers
        )
        place = (*at, "anyOf", str(number))
        writer.place(place, merged.first, "type")
        written.append(writer.schema(parts, place, f"{owner}{pascal(kind) if several else ''}"))
    return {"anyOf": written}


def write_values(
    writer: Writing, values: list[JsonValue], raw: Raw, key: str, at: Pointer
) -> Schema:
    """Return constants: one, or an enumeration."""
    if any(isinstance(one, int) and abs(one) > _LARGEST for one in values):
        raise Unsupported(raw, key, "an integer beyond 64 bits is not told apart from others")
    plain = [one for one in values if one is not None]
    if values == [None]:
        writer.place((*at, "type"), raw, key)
        return {"type": "null"}
    if len(values) == 1 and key == "const":
        return {"const": writer.copy((*at, "const"), values[0], raw, key)}
    listed: Schema = {"enum": writer.copy((*at, "enum"), [*plain], raw, key)}
    if all(isinstance(one, str) for one in plain):
        listed = {"type": "string", **listed}
        writer.place((*at, "type"), raw, key)
    if len(plain) == len(values):
        return listed
    writer.place((*at, "anyOf"), raw, key)
    return {"anyOf": [listed, {"type": "null"}]}


def without_values(merged: Merged, values: list[JsonValue]) -> Merged:
    """Return schemas without their constants, but with the types of these."""
    kinds: list[JsonValue] = [*dict.fromkeys(map(type_of, values))]
    layers: list[Raw] = []
    for layer in merged.layers:
        members = {key: one for key, one in layer.members.items() if key not in _CONSTANTS}
        typed: Schema = {} if layers else {"type": kinds}
        layers.append(layer.with_members(members | typed, "type"))
    return Merged(layers)
