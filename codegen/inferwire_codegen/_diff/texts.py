"""Rules about what schemas say besides types: texts, defaults, ranges. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from inferwire_codegen._diff.changes import Finding
from inferwire_codegen._diff.type_values import Type, Value, leaves
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue, as_text

_KINDS = {
    "default": ("default", "has another documented default"),
    "constraint": ("constraint", "is documented with another range, length or kind"),
    "documentation": ("documentation", "is described differently"),
    "schema": ("schema", "has a schema that says the same in another way"),
}
_CODES = {
    "default": "default",
    **dict.fromkeys(
        ("description", "title", "$comment", "examples", "deprecated"), "documentation"
    ),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), "constraint"),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), "constraint"),
    **dict.fromkeys(("uniqueItems", "contentMediaType"), "constraint"),
}
_NAMES = ("properties", "required")
"""Keys whose contents other rules compare, name by name."""


def documents(
    old: Schema, new: Schema, about: Finding, *, retyped: bool = False
) -> Iterator[Finding]:
    """Find what a schema says differently; ``about`` lacks the code and the message.

    Where a schema was ``retyped``, only a change of its documentation is a finding of its own.
    """
    for kind in dict.fromkeys(_differing(old, new)):
        if retyped and kind != "documentation":
            continue
        code, clause = _KINDS[kind]
        yield replace(about, code=code, message=f"`{about.subject}` {clause}")


def _differing(old: Schema, new: Schema) -> Iterator[str]:
    """The kinds of keywords in which two schemas differ, references not followed."""
    for key in sorted({*old, *new} - {*_NAMES}):
        before, after = old.get(key), new.get(key)
        if before == after or (key == "$ref" and _name(before) == _name(after)):
            continue
        if key in _CODES:
            yield _CODES[key]
        elif isinstance(before, dict) and isinstance(after, dict):
            yield from _differing(before, after)
        elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
            yield from _among(before, after)
        else:
            yield "schema"


def _name(reference: JsonValue) -> str:
    """The name of a definition, whichever file it stands in."""
    return as_text(reference).rpartition("/")[2]


def _among(old: list[JsonValue], new: list[JsonValue]) -> Iterator[str]:
    for before, after in zip(old, new, strict=True):
        if isinstance(before, dict) and isinstance(after, dict):
            yield from _differing(before, after)
        elif before != after:
            yield "schema"


def values(old: Type, new: Type, about: Finding) -> Iterator[Finding]:
    """Values that a type lists or no longer does, though it takes any all the same."""
    before, after = _listed(old), _listed(new)
    for code, found, clause in (
        ("value-listed", after - before, "lists"),
        ("value-unlisted", before - after, "no longer lists"),
    ):
        if found:
            words = ", ".join(f"`{one}`" for one in sorted(found, key=str))
            yield replace(about, code=code, message=f"`{about.subject}` {clause} {words}")


def _listed(union: Type) -> set[str | int | bool]:
    return {one.value for one in leaves(union) if isinstance(one, Value)}
