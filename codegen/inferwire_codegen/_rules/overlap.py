"""Find out whether tasks can have problems with each other. Performs no I/O."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable

from inferwire_codegen._naming import UNKNOWN, namespace_class
from inferwire_codegen._specs.outline import Outline


def overlap(outlines: Collection[Outline], shared: Iterable[str]) -> bool:
    """Return whether names of tasks, or of shared definitions, may conflict.

    If not, the rules for the names of all tasks find no problem.
    """
    classes = sorted([*shared, *(name for one in outlines for name in one.classes)])
    methods = [tuple(name.split(".")) for one in outlines for name in one.methods]
    return (
        len({*classes}) < len(classes)
        or any(_begins(classes, prefix) for one in outlines for prefix in one.parsed)
        or not {one.removeprefix(UNKNOWN) for one in _with_prefix(classes)}.isdisjoint(classes)
        or _conflict(methods)
    )


def _with_prefix(classes: list[str]) -> Iterable[str]:
    return (one for one in classes if one.startswith(UNKNOWN) and one != UNKNOWN)


def _begins(classes: list[str], prefix: str) -> bool:
    """Return whether one of the sorted names begins with the prefix."""
    index = bisect_left(classes, prefix)
    return index < len(classes) and classes[index].startswith(prefix)


def _conflict(methods: list[tuple[str, ...]]) -> bool:
    """Return whether two methods, or the classes of two namespaces, have the same name."""
    paths = {*methods}
    spaces = {path[:size] for path in paths for size in range(1, len(path))}
    return (
        len(paths) < len(methods)
        or not paths.isdisjoint(spaces)
        or len({*map(namespace_class, spaces)}) < len(spaces)
    )
