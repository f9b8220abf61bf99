"""How large types grow that have no class, and are written out wherever they are mentioned.

A list of tuples of tuples doubles with each definition: a file of a kilobyte can stand for a type
of any size. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator

from ._json import JsonValue, as_list, as_object
from ._problems import Problem
from ._specs import Definition, Schema, TypeFile

_MOST_PARTS = 1000
_MOST_LEVELS = 20

_Sizes = dict[str, tuple[int, int]]
"""By definition: how many parts it has when it is written out, and how deep they are nested."""


def check_sizes(file: TypeFile) -> Iterator[Problem]:
    """Every definition and property whose type would be too large."""
    sizes = _sizes(file)
    for definition in file.definitions():
        properties = as_object(definition.schema.get("properties"))
        places = [((*definition.at, "properties", name), one) for name, one in properties.items()]
        if not definition.is_object:
            places = [(definition.at, definition.schema)]
        for place, schema in places:
            parts, levels = _measured(file, as_object(schema), sizes)
            if parts > _MOST_PARTS or levels > _MOST_LEVELS:
                message = (
                    f"written out, it has more than {_MOST_PARTS} parts or {_MOST_LEVELS} levels: "
                    "give an object inside a definition of its own"
                )
                yield file.document.problem(place, "no-python-form", message, key=True)


def _sizes(file: TypeFile) -> _Sizes:
    """The sizes of what can be referred to, as far as the bounds: a level more with each round."""
    shared = TypeFile(file.common, file.common).definitions() if file.common else ()
    written_out = [one for one in (*file.definitions(), *shared) if not one.is_object]
    sizes: _Sizes = {}
    for _ in range(_MOST_LEVELS + 1):
        found = {one.name: _measured(file, one.schema, sizes) for one in written_out}
        if found == sizes:
            break
        sizes = found
    return sizes


def _measured(file: TypeFile, schema: Schema, sizes: _Sizes) -> tuple[int, int]:
    children = [_measured(file, one, sizes) for one in _children(schema)]
    target: Definition | None = file.follow(schema)
    if target is not None:
        children.append(sizes.get(target.name, (1, 1)))
    parts = 1 + sum(parts for parts, _ in children)
    levels = 1 + max((levels for _, levels in children), default=0)
    return min(parts, _MOST_PARTS + 1), min(levels, _MOST_LEVELS + 1)


def _children(schema: Schema) -> Iterator[Schema]:
    alone: list[JsonValue] = [schema.get("items"), schema.get("additionalProperties")]
    several = [one for key in ("oneOf", "anyOf", "prefixItems") for one in as_list(schema.get(key))]
    yield from (one for one in (*alone, *several) if isinstance(one, dict))
