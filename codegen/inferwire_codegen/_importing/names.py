"""Name definitions: each name is unique in the folder.

A name does not depend on the order of tasks: if several definitions want the same name, all of them
get their task's name as a prefix. Performs no I/O.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from inferwire_codegen._importing.findings import Findings
from inferwire_codegen._importing.nodes import (
    COMMON,
    Definitions,
    Named,
    Node,
    Reference,
    children,
)
from inferwire_codegen._importing.words import pascal
from inferwire_codegen._naming import definition_fault


def needed(definitions: Definitions) -> Definitions:
    """Return the definitions of the files to create, in order of use."""
    found: Definitions = {}
    pending = [named for named in definitions.values() if named.is_root]
    while pending:
        named = pending.pop(0)
        if named.key not in found:
            found[named.key] = named
            pending = [*(definitions[key] for key in _referred(named.node)), *pending]
    return found


def _referred(node: Node) -> Iterator[str]:
    if isinstance(node.form, Reference):
        yield node.form.key
    for _, one in children(node):
        yield from _referred(one)


def name_all(
    definitions: Definitions, tasks: tuple[str, ...], findings: Findings
) -> dict[str, str]:
    """Return a unique name for every key."""
    roots = {one.home: one for one in definitions.values() if one.is_root}
    options = {
        key: _options(named, tasks, roots[named.home].wanted if named.home in roots else "Shared")
        for key, named in definitions.items()
    }
    level = dict.fromkeys(definitions, 0)
    while crowded := _crowded(definitions, options, level):
        for key in crowded:
            level[key] += 1
    names = {key: _option(options[key], level[key]) for key in definitions}
    for key, named in definitions.items():
        if names[key] != named.wanted:
            message = f"{named.wanted!r} is renamed to {names[key]!r}, since names must be unique"
            findings.add(named.mentioned or named.node.place, "renamed", message)
    return names


def _crowded(
    definitions: Definitions, options: Mapping[str, tuple[str, ...]], level: Mapping[str, int]
) -> list[str]:
    """Return the definitions that must change their name: all with that name except the first."""
    wanting: dict[str, list[str]] = {}
    for key in definitions:
        wanting.setdefault(_option(options[key], level[key]), []).append(key)
    crowded: list[str] = []
    for keys in wanting.values():
        ranks = Counter(_rank(definitions[key]) for key in keys)
        best = min(ranks)
        settled = any(level[key] >= len(options[key]) for key in keys)
        stays = [key for key in keys if _rank(definitions[key]) == best]
        keep = stays[:1] if ranks[best] == 1 or settled else []
        crowded += [key for key in keys if key not in keep and len(keys) > 1]
    return crowded


def _rank(named: Named) -> int:
    return 0 if named.home == COMMON else 1 if named.is_root else 2


def _options(named: Named, tasks: tuple[str, ...], root: str) -> tuple[str, ...]:
    """Return the candidate names of a definition: plain, with the task, and with the file."""
    own = named.home.partition("/")[0] if named.home != COMMON else "shared"
    base = _exchanged(named.wanted, own, tasks)
    base = named.wanted if base == root else base
    base = f"{base}Value" if base.endswith("Param") else base
    prefixed = [base if base.startswith(pascal(own)) else f"{pascal(own)}{base}"]
    prefixed.append(base if base.startswith(root) else f"{root}{base.removeprefix(pascal(own))}")
    options = [name for name in (base, *prefixed) if definition_fault(name) is None]
    return tuple(dict.fromkeys(options)) or (f"{pascal(own)}{base}Type",)


def _exchanged(wanted: str, own: str, tasks: tuple[str, ...]) -> str:
    """Replace another task's prefix, left from copying, by that of this task."""
    if wanted.startswith(pascal(own)):
        return wanted
    others = [task for task in tasks if wanted.startswith(pascal(task)) and wanted != pascal(task)]
    longest = max(others, key=len, default="")
    rest = wanted.removeprefix(pascal(longest)) if longest else ""
    return f"{pascal(own)}{rest}" if rest[:1].isupper() and own != "shared" else wanted


def _option(options: tuple[str, ...], level: int) -> str:
    """Return the name at a level; after the last candidate, add a number."""
    if level < len(options):
        return options[level]
    return f"{options[-1]}{level - len(options) + 2}"
