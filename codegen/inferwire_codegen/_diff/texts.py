"""Compare parts of schemas other than types: texts, defaults, ranges. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from inferwire_codegen._diff.changes import Finding
from inferwire_codegen._diff.type_values import Type, Value, leaves
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue, as_text

_KINDS = {
    "default": ("default", "has a different documented default"),
    "constraint": ("constraint", "has a different documented range, length or media type"),
    "documentation": ("documentation", "has a different description"),
    "schema": ("schema", "has a different schema with the same meaning"),
}
_CODES = {
    "default": "default",
    **dict.fromkeys(
        ("description", "title", "$comment", "examples", "deprecated"), "documentation"
    ),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), "constraint"),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), "constraint"),
    **dict.fromkeys(("multipleOf", "pattern", "allOf", "contentMediaType"), "constraint"),
    **dict.fromkeys(("uniqueItems", "minProperties", "maxProperties"), "constraint"),
}
_NAMES = ("properties", "required")
"""Keys whose contents are compared by other rules, name by name."""


def documents(
    old: Schema, new: Schema, about: Finding, *, retyped: bool = False
) -> Iterator[Finding]:
    """Compare two schemas except for types; ``about`` lacks the code and the message.

    If the type changed (``retyped``), only a change of the documentation is reported.
    """
    for kind in dict.fromkeys(_differing(old, new)):
        if retyped and kind != "documentation":
            continue
        code, clause = _KINDS[kind]
        yield replace(about, code=code, message=f"`{about.subject}` {clause}")


def _differing(old: Schema, new: Schema) -> Iterator[str]:
    """Yield the kinds of keywords that differ, without following references."""
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
    """Return the name of a definition, regardless of its file."""
    return as_text(reference).rpartition("/")[2]


def _among(old: list[JsonValue], new: list[JsonValue]) -> Iterator[str]:
    for before, after in zip(old, new, strict=True):
        if isinstance(before, dict) and isinstance(after, dict):
            yield from _differing(before, after)
        elif before != after:
            yield "schema"


def values(old: Type, new: Type, about: Finding) -> Iterator[Finding]:
    """Compare the listed values of types that also accept other values."""
    before, after = _listed(old), _listed(new)
    for code, found, clause in (
        ("value-listed", after - before, "now lists"),
        ("value-unlisted", before - after, "no longer lists"),
    ):
        if found:
            words = ", ".join(f"`{one}`" for one in sorted(found, key=str))
            yield replace(about, code=code, message=f"`{about.subject}` {clause} {words}")


def _listed(union: Type) -> set[str | int | bool]:
    return {one.value for one in leaves(union) if isinstance(one, Value)}
