"""Limit the size of types that have no class and are therefore expanded wherever they are used.

Nested tuples can double with each definition, so a file of one kilobyte can expand to a type of any
size; a type that contains itself would never end. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._specs.definitions import Definition, Schema
from inferwire_codegen._specs.json import Pointer, as_object
from inferwire_codegen._specs.model import TypeFile, subschemas

_MOST_PARTS = 1000
_MOST_LEVELS = 20

_Sizes = dict[str, tuple[int, int]]
"""The number of parts and the nesting depth of each expanded definition, by name."""


def check_written_out(file: TypeFile) -> Iterator[Problem]:
    """Yield a problem for every definition and property whose type is too large or endless."""
    written_out = [
        one for one in (*file.definitions(), *file.shared().values()) if not one.is_object
    ]
    direct = {one.name: {*_referred(file, one.schema)} for one in written_out}
    reached = {name: _reached(name, direct) for name in direct}
    endless = {name: one for name, one in reached.items() if name in one}
    yield from _check_cycles(file, endless)
    sizes = _sizes(file, written_out)
    for place, schema in _places(file):
        named = {*_referred(file, schema)}
        named = named.union(*(reached.get(name, ()) for name in named))
        parts, levels = _measured(file, schema, sizes)
        if (parts > _MOST_PARTS or levels > _MOST_LEVELS) and named.isdisjoint(endless):
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


def _check_cycles(file: TypeFile, endless: Mapping[str, set[str]]) -> Iterator[Problem]:
    """Check that only objects contain themselves: any other type would expand forever."""
    for one in file.definitions():
        if one.name in endless:
            cycle = [name for name in endless[one.name] if one.name in endless.get(name, ())]
            cause = one.document.path, ("$defs", min(cycle))
            message = f"{one.name!r} contains itself; only an object can do so"
            remedy = "Put the inner value into a property of an object, or accept any JSON: {}."
            yield one.document.problem(
                one.at, "no-python-type", message, key=True, cause=cause, remedy=remedy
            )


def _reached(start: str, direct: Mapping[str, set[str]]) -> set[str]:
    """Return the names of all definitions that are part of one after expansion."""
    found: set[str] = set()
    pending = [start]
    while pending:
        fresh = direct.get(pending.pop(), set()) - found
        found |= fresh
        pending += fresh
    return found


def _referred(file: TypeFile, schema: Schema) -> Iterator[str]:
    """Yield the names of the definitions that a schema refers to, at any depth."""
    target = file.follow(schema)
    if target is not None:
        yield target.name
    for child in subschemas(schema):
        yield from _referred(file, child)


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
