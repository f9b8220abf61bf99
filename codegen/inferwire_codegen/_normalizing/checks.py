"""Refuse keywords whose meaning cannot be kept. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.suggest import nearest
from inferwire_codegen._normalizing.keywords import ARRAYS, BOUNDS, KNOWN, OBJECTS, UNENFORCED
from inferwire_codegen._normalizing.merge import Merged, Unsupported
from inferwire_codegen._normalizing.sources import Raw

_SHAPING = frozenset(
    {"properties", "items", "prefixItems", "additionalProperties", "patternProperties"}
)
"""Keywords whose meaning would be lost without a type."""


def misspelt(layer: Raw) -> Iterator[Unsupported]:
    """Yield the keys of a schema that are probably misspelt keywords."""
    for key in layer.members.keys() - KNOWN:
        if meant := nearest(key, KNOWN):
            message = f"unknown key {key!r}; did you mean {meant!r}?"
            misfit = Unsupported(layer, key, message, "unknown-key")
            misfit.meant = meant
            yield misfit


def check_references(layer: Raw) -> None:
    """Refuse references whose target depends on where they are followed."""
    for key in ("$dynamicRef", "$recursiveRef"):
        if key in layer.members:
            message = f"{key!r} depends on the schema around it: use '$ref'"
            raise Unsupported(layer, key, message)


def check_constraints(merged: Merged) -> None:
    """Refuse the constraints on a request that no model enforces."""
    kinds = merged.kinds()
    for key, wanted in {**UNENFORCED, "anyOf": "", "oneOf": ""}.items():
        found = merged.one(key)
        if found is None or (wanted and kinds is not None and wanted not in kinds):
            continue
        if key in {"uniqueItems", "minProperties"} and not found[0]:
            continue
        message = (
            f"{key!r} is not enforced in requests: delete it, and describe it in 'description'"
        )
        raise Unsupported(found[1], key, message)


def check_untyped(merged: Merged, *, is_sent: bool) -> None:
    """Refuse keywords that say something about one type, where the type is missing."""
    for layer in merged.layers:
        for key in layer.members:
            kind = "object" if key in OBJECTS else "array" if key in ARRAYS else BOUNDS.get(key)
            if kind and (is_sent or key in _SHAPING) and layer.members[key] is not True:
                message = (
                    f"{key!r} says nothing about values of other types than {kind}: "
                    f'add "type": "{kind}"'
                )
                raise Unsupported(layer, key, message)
