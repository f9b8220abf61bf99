"""Limit the size of types that have no class and are therefore expanded wherever they are used.

Nested tuples can double with each definition, so a file of one kilobyte can expand to a type of any
size. A type that contains itself is not expanded. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._specs.definitions import Definition, Schema, options
from inferwire_codegen._specs.json import Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.model import TypeFile, subschemas

_MOST_PARTS = 1000
_MOST_LEVELS = 20

_Sizes = dict[str, tuple[int, int]]
"""The number of parts and the nesting depth of each expanded definition, by name."""


def check_written_out(file: TypeFile) -> Iterator[Problem]:
    """Yield a problem for every definition and property whose type is too large or endless."""
    aliases = [one for one in (*file.definitions(), *file.shared().values()) if not one.is_object]
    yield from _check_endless(file, aliases)
    yield from _check_finite(file)
    named = {one.name for one in aliases if file.contains_itself(one)}
    sizes = _sizes(file, [one for one in aliases if one.name not in named])
    for place, schema in _places(file):
        parts, levels = _measured(file, schema, sizes)
        if parts > _MOST_PARTS or levels > _MOST_LEVELS:
            message = (
                f"the expanded type has more than {_MOST_PARTS} parts or {_MOST_LEVELS} levels: "
                "move an inner object into its own definition"
            )
            yield file.document.problem(place, "no-python-type", message, key=True)


def _places(file: TypeFile) -> Iterator[tuple[Pointer, Schema]]:
    """Yield the locations of types: properties, and definitions without a class."""
    for definition in file.definitions():
        if not definition.is_object:
            yield definition.at, definition.schema
        for name, schema in as_object(definition.schema.get("properties")).items():
            yield (*definition.at, "properties", name), as_object(schema)


def _check_endless(file: TypeFile, aliases: list[Definition]) -> Iterator[Problem]:
    """Check that no type is itself, or an alternative of itself, which would say nothing."""
    direct = {one.name: {*_alternatives(file, one.schema)} for one in aliases}
    reached = {name: _reached(name, direct) for name in direct}
    endless = {name: one for name, one in reached.items() if name in one}
    for one in file.definitions():
        if one.name in endless:
            cycle = [name for name in endless[one.name] if one.name in endless.get(name, ())]
            cause = one.document.path, ("$defs", min(cycle))
            message = f"{one.name!r} is an alternative of itself: only its parts can refer to it"
            remedy = "Delete the alternative, or put it into an array or an object."
            yield one.document.problem(
                one.at, "no-python-type", message, key=True, cause=cause, remedy=remedy
            )


def _check_finite(file: TypeFile) -> Iterator[Problem]:
    """Check that no definition requires itself: no finite value would match it."""
    every = {one.name: one for one in (*file.definitions(), *file.shared().values())}
    finite: set[str] = set()
    while fresh := {
        name
        for name, one in every.items()
        if name not in finite and _is_finite(file, one.schema, every.keys() - finite)
    }:
        finite |= fresh
    endless = sorted(every.keys() - finite)
    for name in endless:
        one = every[name]
        if one.document is file.document:
            cause = one.document.path, ("$defs", endless[0])
            message = f"no value matches {name!r}, because it requires itself: make it optional"
            yield one.document.problem(one.at, "no-python-type", message, key=True, cause=cause)


def _is_finite(file: TypeFile, schema: Schema, unknown: Collection[str]) -> bool:
    """Return whether a value of a schema can contain none of the definitions that are unknown."""
    target = file.follow(schema)
    if target is not None:
        return target.name not in unknown
    several = options(schema)
    if several and not any(_is_finite(file, one, unknown) for one in several):
        return False
    properties = as_object(schema.get("properties"))
    needed = [properties.get(as_text(name)) for name in as_list(schema.get("required"))]
    if schema.get("minItems"):
        needed += [schema.get("items"), *as_list(schema.get("prefixItems"))]
    return all(_is_finite(file, as_object(one), unknown) for one in needed)


def _reached(start: str, direct: Mapping[str, set[str]]) -> set[str]:
    """Return the names of all definitions that one is an alternative of, directly or not."""
    found: set[str] = set()
    pending = [start]
    while pending:
        fresh = direct.get(pending.pop(), set()) - found
        found |= fresh
        pending += fresh
    return found


def _alternatives(file: TypeFile, schema: Schema) -> Iterator[str]:
    """Yield the names of the definitions that a schema is, or that are its alternatives."""
    target = file.follow(schema)
    if target is not None:
        yield target.name
    for one in options(schema):
        yield from _alternatives(file, one)


def _sizes(file: TypeFile, written_out: list[Definition]) -> _Sizes:
    """Return the sizes up to the limits, adding one level per round."""
    sizes: _Sizes = {}
    for _ in range(_MOST_LEVELS + 1):
        found = {one.name: _measured(file, one.schema, sizes) for one in written_out}
        if found == sizes:
            break
        sizes = found
    return sizes


def _measured(file: TypeFile, schema: Schema, sizes: _Sizes) -> tuple[int, int]:
    children = [_measured(file, one, sizes) for one in subschemas(schema)]
    target: Definition | None = file.follow(schema)
    if target is not None:
        children.append(sizes.get(target.name, (1, 1)))
    parts = 1 + sum(parts for parts, _ in children)
    levels = 1 + max((levels for _, levels in children), default=0)
    return min(parts, _MOST_PARTS + 1), min(levels, _MOST_LEVELS + 1)
