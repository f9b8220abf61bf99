"""Write the items of arrays. Performs no I/O."""

from __future__ import annotations

from inferwire_codegen._normalizing.context import Writing, either
from inferwire_codegen._normalizing.merge import Merged, Unsupported
from inferwire_codegen._normalizing.sources import Conjunction, Raw
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue, Pointer

_MOST = 20
"""The maximum length of a tuple."""


def items(writer: Writing, merged: Merged, at: Pointer, owner: str) -> Schema:
    """Return the keywords for the items of an array.

    Only an array that must have all of its first items, and no others, is a tuple. Any other array
    with first items is a list whose items can be any of them. A constraint says which, in requests.
    """
    first, others = _first(merged)
    if not first:
        inner = writer.schema(
            others or (merged.first.with_members({}),), (*at, "items"), f"{owner}Item"
        )
        return {"items": inner}
    low, high = _length(merged, "minItems"), _length(merged, "maxItems")
    closed = others is not None and others[0].value is False
    high = len(first) if closed and (high is None or high > len(first)) else high
    if low == high == len(first) <= _MOST:
        place = (*at, "prefixItems")
        writer.place(place, first[0][0])
        fixed: list[JsonValue] = [
            writer.schema(one, (*place, str(number)), f"{owner}{number + 1}")
            for number, one in enumerate(first)
        ]
        return {"prefixItems": fixed}
    options = [*first, *([] if closed or _enough(high, first) else [others or ()])]
    if any(not one or one[0].value in (True, {}) for one in options):
        return {"items": {}}
    place = (*at, "items")
    writer.place(place, first[0][0])
    if len(options) == 1:
        return {"items": writer.schema(options[0], place, f"{owner}Item")}
    written: list[JsonValue] = [
        writer.schema(one, (*place, "anyOf", str(number)), f"{owner}Item{number + 1}")
        for number, one in enumerate(options)
    ]
    return {"items": either(written)}


def first_items(merged: Merged) -> frozenset[str]:
    """Return the keywords with the first items of an array, and the others, if it has any."""
    return frozenset({"prefixItems", "items", "additionalItems"} if _first(merged)[0] else ())


def _enough(high: int | None, first: list[Conjunction]) -> bool:
    return high is not None and high <= len(first)


def _first(merged: Merged) -> tuple[list[Conjunction], Conjunction | None]:
    """Return the schemas of the first items, and that of the others."""
    first: list[Conjunction] = []
    others: list[Raw] = []
    for layer in merged.layers:
        members = layer.members
        listed = "prefixItems" if "prefixItems" in members else "items"
        found = layer.children(listed) if isinstance(members.get(listed), list) else []
        if found and first:
            raise Unsupported(layer, listed, "two lists of first items cannot be merged")
        first += [(one,) for one in found]
        rest = "additionalItems" if found and listed == "items" else "items"
        if rest in members and not isinstance(members[rest], list):
            others.append(layer.child(rest))
    return first, tuple(others) or None


def _length(merged: Merged, key: str) -> int | None:
    found = [value for name, value, _ in merged.bounds("array") if name == key]
    return found[0] if found and isinstance(found[0], int) else None
