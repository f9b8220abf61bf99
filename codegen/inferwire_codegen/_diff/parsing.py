"""Compare the methods that parse the text of a response. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diff.changes import Finding
from inferwire_codegen._diff.methods import Method
from inferwire_codegen._lowering.ir import Parse, Property
from inferwire_codegen._specs.json import Pointer

_PLACE = ("parse",)


def compare_parse(old: Method, new: Method) -> Iterator[Finding]:
    """Compare the second methods of a task: their names, their results and what they send."""
    before, after = old.task.parse, new.task.parse
    yield from compare_names(_names(before), _names(after), new.path, _PLACE)
    if before is not None and after is not None:
        yield from _differences(before, after, new.path)


def compare_names(
    before: tuple[str, ...], after: tuple[str, ...], path: str, place: Pointer
) -> Iterator[Finding]:
    """Compare the names of a further method of a task."""
    for name in before:
        if name not in after:
            message = f"the method `{name}` was removed"
            yield Finding("method-removed", "client", name, message, path, place)
    for name in after:
        if name not in before:
            message = f"the method `{name}` was added"
            yield Finding("method-added", "client", name, message, path, place)


def _names(parse: Parse | None) -> tuple[str, ...]:
    return (parse.name, *parse.aliases) if parse else ()


def _differences(before: Parse, after: Parse, path: str) -> Iterator[Finding]:
    if before.argument != after.argument:
        message = f"`{after.name}` takes the type as `{after.argument}`, not `{before.argument}`"
        place = (*_PLACE, "argument")
        yield Finding("argument-removed", "request", before.argument, message, path, place)
    if _result(before) != _result(after):
        message = f"the result of `{after.name}` has a different class or different attributes"
        yield Finding("result-changed", "response", after.name, message, path, _PLACE)
    for key in ("send", "switches", "text", "refusal", "finish", "cut"):
        if getattr(before, key) != getattr(after, key):
            message = f"`{after.name}` has a different `{key}`"
            yield Finding("wire", "request", after.name, message, path, _PLACE)


def _result(parse: Parse) -> tuple[object, ...]:
    """Return what decides the attributes of a result."""
    return parse.result, _attributes(parse.items), _attributes(parse.text[:-1])


def _attributes(path: tuple[Property, ...]) -> tuple[str, ...]:
    return tuple(one.name for one in path)
