"""Name the types that a file does not name. Performs no I/O.

A definition has the name of `typeName`, or of its key in `$defs`; if files of several tasks, or
several files of a task, have this key, those of its file and its key. Any other type has the first
of these names that no other type in the folder wants: its title; the name of its owner and its
property; the name of the task, the file and all properties on the way to it. A number at the end
tells apart what is left, in the order of files and locations. So a name depends only on what the
schemas say, and not on the order in which they are read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from inferwire_codegen._naming import definition_fault
from inferwire_codegen._normalizing.keywords import STRUCTURE
from inferwire_codegen._specs.json import Pointer

_LONGEST = 60
_SHORT_TITLE = 6
"""The maximum number of words in a title that is a name rather than prose."""


@dataclass(frozen=True, slots=True, order=True)
class Wanted:
    """A type that needs a name: its location, and its possible names."""

    path: str
    at: Pointer
    names: tuple[str, ...]
    is_fixed: bool = False
    """Whether the file itself gives it this name: if there is another one, by its key."""


def pascal(text: str) -> str:
    """Join the words of a text, each capitalized, as the name of a class."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    joined = "".join(word[0].upper() + word[1:] for word in words).lstrip("0123456789")
    return joined[:1].upper() + joined[1:]


def titled(title: str) -> str:
    """Return the name that a title stands for; empty if it is prose."""
    words = re.findall(r"[A-Za-z0-9]+", title)
    return pascal(title) if len(words) <= _SHORT_TITLE and len(title) <= _LONGEST else ""


def file_name(path: str) -> str:
    """Return the name for the root of a file: that of the task, and what the file is."""
    return pascal(path.removesuffix(".json").replace("_", " "))


def chosen(wanted: list[Wanted]) -> Mapping[tuple[str, Pointer], str]:
    """Return a name for each location."""
    options = {(one.path, one.at): _options(one) for one in sorted(wanted, key=_place)}
    fixed = {(one.path, one.at) for one in wanted if one.is_fixed} - _same_keys(wanted)
    taken = {options[place][0] for place in fixed}
    level = dict.fromkeys(options, 0)
    while True:
        names = {place: _at(options[place], level[place]) for place in options}
        counts = Counter(names.values())
        crowded = [
            place
            for place, name in names.items()
            if place not in fixed and (counts[name] > 1 or name in taken)
        ]
        moving = [
            place
            for place in crowded
            if level[place] < len(options[place]) - 1 or names[place] in taken
        ]
        if not moving:
            return _numbered(names, fixed)
        for place in moving:
            level[place] += 1


def _place(one: Wanted) -> tuple[str, Pointer]:
    return one.path, one.at


def _same_keys(wanted: list[Wanted]) -> set[tuple[str, Pointer]]:
    """Return the definitions of tasks whose key is only the key of others, too."""
    claims = Counter(one.names[0] for one in wanted if one.is_fixed)
    given = {one.names[0] for one in wanted if one.is_fixed and len(one.names) == 1}
    return {
        (one.path, one.at)
        for one in wanted
        if one.is_fixed and claims[one.names[0]] > 1 and one.names[0] not in given
    }


def _numbered(
    names: dict[tuple[str, Pointer], str], fixed: set[tuple[str, Pointer]]
) -> dict[tuple[str, Pointer], str]:
    """Add numbers to equal names, in the order of locations."""
    seen: set[str] = {names[place] for place in fixed}
    for place, name in names.items():
        if place in fixed:
            continue
        number, unique = 1, name
        while unique in seen:
            number += 1
            unique = f"{name}{number}"
        seen.add(unique)
        names[place] = unique
    return names


def _options(one: Wanted) -> tuple[str, ...]:
    if one.is_fixed:
        return one.names
    way = (pascal(token) for token in one.at if token not in STRUCTURE)
    whole = pascal(f"{file_name(one.path)} {' '.join(way)}")
    found = [name for name in (*one.names, whole[:_LONGEST]) if name]
    valid = [name if definition_fault(name) is None else f"{name}Value" for name in found]
    usable = [name for name in valid if definition_fault(name) is None]
    return tuple(dict.fromkeys(usable)) or (f"{file_name(one.path)}Type",)


def _at(options: tuple[str, ...], level: int) -> str:
    """Return the name at a level; after the last one, with a number."""
    extra = level - len(options) + 2
    return options[level] if level < len(options) else f"{options[-1]}{extra}"
