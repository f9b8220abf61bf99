"""Compare the lists that also take a part of an earlier response. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diff.changes import Finding
from inferwire_codegen._diff.methods import Method
from inferwire_codegen._lowering.ir import AcceptedOutput
from inferwire_codegen._specs.accepted import KEY


def compare_accepted(old: Method, new: Method) -> Iterator[Finding]:
    """Compare the names of the types of items, these types, and what is sent back.

    What the arguments accept is compared as their types.
    """
    before, after = _by_name(old), _by_name(new)
    for name in before.keys() - after.keys():
        yield Finding("type-removed", "request", name, f"`{name}` was removed", new.path, (KEY,))
    for name, (argument, now) in after.items():
        place = (KEY, argument)
        if name not in before:
            yield Finding("type-added", "request", name, f"`{name}` was added", new.path, place)
            continue
        _, then = before[name]
        if (then.item, then.output) != (now.item, now.output):
            message = f"`{name}` is now `{_shown(now)}` instead of `{_shown(then)}`"
            yield Finding("type-changed", "request", name, message, new.path, place)
        if then.unsent != now.unsent:
            message = f"other properties of a `{now.output.name}` are not sent back"
            yield Finding("wire", "request", argument, message, new.path, place)


def _by_name(method: Method) -> dict[str, tuple[str, AcceptedOutput]]:
    found = ((one.name, one.output) for one in method.task.arguments)
    return {output.name.name: (name, output) for name, output in found if output}


def _shown(one: AcceptedOutput) -> str:
    return f"{one.item.name} | {one.output.name}"
