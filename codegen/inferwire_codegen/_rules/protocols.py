"""Check the locations that a protocol names, in the events of tasks. Performs no I/O.

A location that no event can have would make every stream fail, or would skip what it does not fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.json import (
    Document,
    Pointer,
    as_object,
    as_text,
    format_pointer,
    parse_pointer,
)
from inferwire_codegen._specs.locations import locations, may_have
from inferwire_codegen._specs.model import Specs, TypeFile

_KEYS = ("final", "complete", "content")


def check_protocol(protocol: Document, specs: Specs) -> Iterator[Problem]:
    """Check each location in the events of each task with the protocol, up to the first problem."""
    wrong: set[str] = set()
    for task, file, schema in _events(protocol.stem, specs):
        for key, pointer in _places(protocol):
            if key in wrong or may_have(file, schema, pointer):
                continue
            # The items are not known if their location is wrong.
            wrong |= {"complete", "complete_by"} if key == "complete" else {key}
            message = f"the events of {task!r} have no {format_pointer(pointer)}"
            message += did_you_mean(*_names(key, pointer, locations(file, schema)))
            yield protocol.problem((key,), "unresolved-pointer", message)


def _places(protocol: Document) -> Iterator[tuple[str, Pointer]]:
    """Yield the keys that name a location in events, with the location."""
    members = as_object(protocol.value)
    for key in _KEYS:
        if pointer := parse_pointer(as_text(members.get(key))):
            yield key, pointer
    complete, by = (as_text(members.get(key)) for key in ("complete", "complete_by"))
    if complete and by:
        above = parse_pointer(complete)
        items = above[: above.index("*") + 1] if "*" in above else ()
        yield "complete_by", (*items, by)


def _names(key: str, pointer: Pointer, known: Iterable[Pointer]) -> tuple[str, Iterable[str]]:
    """Return what the value of a key names, and what it may name."""
    if key != "complete_by":
        return format_pointer(pointer), map(format_pointer, known)
    return pointer[-1], (one[-1] for one in known if one[:-1] == pointer[:-1])


def _events(protocol: str, specs: Specs) -> Iterator[tuple[str, TypeFile, str]]:
    """Yield the tasks with a protocol, and the definitions of their events."""
    for spec in specs.tasks:
        binding = Binding(spec)
        if spec.stream_output is not None and binding.text("protocol") == protocol:
            names = {rule.schema: None for rule in binding.returns if rule.kind == "stream"}
            for name in names:
                yield spec.id, spec.stream_output, name
