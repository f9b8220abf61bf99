"""Compare the methods that run tool calls. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diff.changes import Finding
from inferwire_codegen._diff.methods import Method
from inferwire_codegen._diff.parsing import compare_names
from inferwire_codegen._lowering.ir import Tools

_PLACE = ("tools",)


def compare_tools(old: Method, new: Method) -> Iterator[Finding]:
    """Compare which argument takes functions, and the method that runs a tool call."""
    before, after = old.task.tools, new.task.tools
    yield from compare_names(_names(before), _names(after), new.path, _PLACE)
    if before is None or after is None:
        return
    if before.argument != after.argument:
        message = f"`{after.argument}` takes functions, not `{before.argument}`"
        place = (*_PLACE, "argument")
        yield Finding("argument-removed", "request", before.argument, message, new.path, place)
    if (before.call, before.message) != (after.call, after.message):
        message = f"`{after.name}` takes or returns a different type"
        yield Finding("result-changed", "response", after.name, message, new.path, _PLACE)
    for key in ("send", "id", "called", "arguments", "reply"):
        if getattr(before, key) != getattr(after, key):
            shown = {"called": "name"}.get(key, key)
            message = f"`{after.name}` has a different `{shown}`"
            yield Finding("wire", "request", after.name, message, new.path, _PLACE)


def _names(tools: Tools | None) -> tuple[str, ...]:
    return (tools.name, *tools.aliases) if tools else ()
