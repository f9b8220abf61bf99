"""Compare the methods whose streams consist of events. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diff.changes import Finding
from inferwire_codegen._diff.methods import Method
from inferwire_codegen._lowering.ir import Events
from inferwire_codegen._specs.definitions import TypeName


def compare_events(old: Method, new: Method) -> Iterator[Finding]:
    """Compare the methods of a task for events: their names, and the kinds of events."""
    before, after = old.task.tells, new.task.tells
    names, now = _names(before), _names(after)
    place = ("returns",)
    for name in names:
        if name not in now:
            message = f"the method `{name}` was removed"
            yield Finding("method-removed", "client", name, message, new.path, place)
    for name in now:
        if name not in names:
            message = f"the method `{name}` was added"
            yield Finding("method-added", "client", name, message, new.path, place)
    if before is None or after is None:
        return
    same = (before.chunk, before.whole) == (after.chunk, after.whole)
    if not same or not _attributes(before) <= _attributes(after):
        message = f"`{after.name}` streams different events, or events with different attributes"
        yield Finding("result-changed", "response", after.name, message, new.path, place)
    for kind in after.kinds:
        if kind.name not in {one.name for one in before.kinds}:
            message = f"`{after.name}` streams new events, `{kind.name}.delta` and its like"
            yield Finding("field-added", "response", after.name, message, new.path, place)
    if (before.switches, before.holder) != (after.switches, after.holder):
        message = f"`{after.name}` has different switches or reads another part of a chunk"
        yield Finding("wire", "request", after.name, message, new.path, place)


def _attributes(events: Events) -> set[tuple[str, TypeName | None]]:
    """Return what the attributes of events depend on."""
    return {(kind.name, kind.item) for kind in events.kinds}


def _names(events: Events | None) -> tuple[str, ...]:
    return (events.name, *events.aliases) if events else ()
