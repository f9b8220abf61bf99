"""Refuse keywords whose meaning cannot be kept. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.suggest import nearest
from inferwire_codegen._normalizing.keywords import KNOWN
from inferwire_codegen._normalizing.merge import Unsupported
from inferwire_codegen._normalizing.sources import Raw, draft

_SINCE = {
    "prefixItems": 2020,
    **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), 2019),
    **dict.fromkeys(("dependentRequired", "dependentSchemas"), 2019),
    **dict.fromkeys(("minContains", "maxContains"), 2019),
}
"""The years of the drafts in which keywords are new."""


def misspelt(layer: Raw) -> Iterator[Unsupported]:
    """Yield the keys of a schema that are probably misspelt keywords."""
    for key in layer.members.keys() - KNOWN:
        meant = "" if key.startswith("x-") else nearest(key, KNOWN)
        if meant:
            message = f"unknown key {key!r}; did you mean {meant!r}?"
            misfit = Unsupported(layer, key, message, "unknown-key")
            misfit.meant = meant
            yield misfit


def check_draft(layer: Raw) -> None:
    """Refuse keywords that mean nothing in the draft of the file, but would in a later one."""
    for key, since in _SINCE.items():
        if key in layer.members and draft(layer.document) < since:
            message = f"{key!r} means nothing in this draft: change '$schema' to that of {since}"
            raise Unsupported(layer, key, message)


def check_references(layer: Raw) -> None:
    """Refuse references whose target depends on where they are followed."""
    for key in ("$dynamicRef", "$recursiveRef"):
        if key in layer.members:
            message = f"{key!r} depends on the schema around it: use '$ref'"
            raise Unsupported(layer, key, message)
