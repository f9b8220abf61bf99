"""Check the aliases of methods. Performs no I/O."""

from __future__ import annotations

import keyword
from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._naming import (
    CLIENT_MEMBERS,
    USED_IN_BODIES,
    USED_IN_CLASSES,
    namespace_class,
)
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.model import Specs
from inferwire_codegen._specs.outline import aliases, other_methods

_CLASSES = frozenset(
    {"Awaitable", "Callable", "Mapping", "Sequence", "Literal", "T"}
    | {"InferenceClient", "AsyncInferenceClient"}
)


def check_aliases(specs: Specs) -> Iterator[Problem]:
    """Check that every alias is valid and unique."""
    taken: dict[tuple[str, ...], str] = {
        (Binding(spec).method,): f"the method of {spec.id}" for spec in specs.tasks
    }
    classes: dict[str, tuple[str, ...]] = {}
    bindings = [Binding(spec) for spec in specs.tasks]
    for binding in bindings:
        for place, name in other_methods(binding):
            if (name,) in taken:
                message = f"the method {name!r} conflicts with {taken[name,]}"
                yield binding.document.problem(place, "name-clash", message, key=True)
            taken[name,] = f"the method of {place[-1]!r} of {binding.spec.id}"
    for binding in bindings:
        for place, alias in aliases(binding):
            path = tuple(alias.split("."))
            fault = _segment_fault(path) or _clash(path, taken) or _class_fault(path, classes)
            if fault:
                yield binding.document.problem(place, "bad-name", f"the alias {alias!r} {fault}")
            taken.setdefault(path, f"an alias of {binding.spec.id}")


def _segment_fault(path: tuple[str, ...]) -> str | None:
    for part in path:
        taken = USED_IN_BODIES | USED_IN_CLASSES
        if not part.isidentifier() or keyword.iskeyword(part) or part in taken:
            return f"contains {part!r}, which is reserved by Python or by the generated code"
    if path[0] in CLIENT_MEMBERS:
        return f"starts with {path[0]!r}, which is a member of every client"
    return None


def _clash(path: tuple[str, ...], taken: dict[tuple[str, ...], str]) -> str | None:
    for other, owner in taken.items():
        shorter = min(len(path), len(other))
        if path[:shorter] == other[:shorter]:
            return f"conflicts with {'.'.join(other)!r}, {owner}"
    return None


def _class_fault(path: tuple[str, ...], classes: dict[str, tuple[str, ...]]) -> str | None:
    for length in range(1, len(path)):
        name = namespace_class(path[:length])
        if name in _CLASSES:
            return f"needs a class {name!r}, but this name is already used"
        if classes.setdefault(name, path[:length]) != path[:length]:
            return f"needs a class {name!r}, which is already used for {'.'.join(classes[name])!r}"
    return None
