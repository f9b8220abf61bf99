"""Compare the arguments of a method. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diff.changes import Finding
from inferwire_codegen._diff.methods import Method, Parameter
from inferwire_codegen._diff.texts import documents, values
from inferwire_codegen._diff.type_values import Plain, Type, relation, text
from inferwire_codegen._specs.json import format_pointer

_MEDIA, _STRING = Plain("Media"), Plain("str")


def compare_arguments(old: Method, new: Method) -> Iterator[Finding]:
    """Compare all arguments of a method."""
    for name, before in old.parameters.items():
        after = new.parameters.get(name)
        if after is None:
            yield _removed(before, new)
        elif after.successor is not None and before.successor is None:
            yield from _renamed(before, after, old, new)
        else:
            yield from _kept(before, after)
    for name, after in new.parameters.items():
        if name not in old.parameters:
            yield from _added(after, old, new)
    if _order(old) != _order(new) and {*_order(old)} == {*_order(new)}:
        message = "the keyword arguments are in a different order"
        yield Finding("order", "request", "arguments", message, new.path, ())


def _order(method: Method) -> tuple[str, ...]:
    """Return the keyword arguments in the order of the documentation."""
    found = [one for one in method.parameters.values() if one.at is not None]
    return tuple(one.name for one in found if one.position is None and one.successor is None)


def _finding(code: str, one: Parameter, clause: str) -> Finding:
    message = f"`{one.name}` {clause}"
    return Finding(code, "request", one.name, message, one.path, one.place, one.through)


def _removed(before: Parameter, new: Method) -> Finding:
    same = [
        one.name
        for one in new.parameters.values()
        if before.at is not None and one.at == before.at and one.successor is None
    ]
    hint = f"; it is now called `{same[0]}`" if same else ""
    return _finding("argument-removed", before, f"was removed{hint}")


def _added(after: Parameter, old: Method, new: Method) -> Iterator[Finding]:
    olds = [one for one in new.parameters.values() if one.successor == after.name]
    known = [one for one in olds if one.name in old.parameters]
    if not known and after.required:
        message = f"is a new required argument: `{text(after.type)}`"
        yield _finding("argument-required", after, message)
    elif not known:
        detail = ", a deprecated name" if after.successor else f": `{text(after.type)}`"
        yield _finding("argument-added", after, f"is a new argument{detail}")


def _renamed(before: Parameter, after: Parameter, old: Method, new: Method) -> Iterator[Finding]:
    """Compare an argument that is now a deprecated name of another one."""
    successor = new.parameters[after.successor or ""]
    if successor.name in old.parameters:
        message = f"is now an alias of `{successor.name}`, so both cannot be passed"
        yield _finding("argument-removed", before, message)
        return
    message = f"was renamed to `{successor.name}`; the old name is deprecated"
    yield _finding("argument-deprecated", after, message)
    yield from _demanded(before, successor)
    yield from _moved(before, successor)
    yield from _retyped(before, successor)


def _kept(before: Parameter, after: Parameter) -> Iterator[Finding]:
    yield from _demanded(before, after)
    yield from _moved(before, after)
    types = [*_retyped(before, after)]
    yield from types
    if before.successor is not None and after.successor != before.successor:
        now = f"now an alias of `{after.successor}`" if after.successor else "no longer an alias"
        code = "argument-retyped" if after.successor else "wire"
        yield _finding(code, after, f"is {now}")
    elif before.at is not None and after.at is not None and before.at != after.at:
        where = format_pointer(after.at)
        yield _finding("wire", after, f"is now sent as `{where}`")
    yield from documents(
        before.schema, after.schema, _finding("schema", after, ""), retyped=bool(types)
    )


def _demanded(before: Parameter, after: Parameter) -> Iterator[Finding]:
    if after.required and not before.required:
        yield _finding("argument-required", after, "is now required")
    elif before.required and not after.required:
        yield _finding("argument-optional", after, "is now optional")


def _moved(before: Parameter, after: Parameter) -> Iterator[Finding]:
    if before.position == after.position:
        return
    if before.position is None:
        yield _finding("argument-by-position", after, "can now also be passed by position")
    elif after.position is None:
        yield _finding("argument-moved", after, "can now only be passed by name")
    else:
        places = f"the {_nth(after.position)} argument, no longer the {_nth(before.position)}"
        yield _finding("argument-moved", after, f"is now {places}")


def _nth(position: int) -> str:
    words = ("first", "second", "third", "fourth", "fifth")
    return words[position] if position < len(words) else f"{position + 1}th"


def _retyped(before: Parameter, after: Parameter) -> Iterator[Finding]:
    change = f"`{text(before.type)}` became `{text(after.type)}`"
    if _reads_files(before.type, after.type):
        message = "is now a file: a `str` is its path or URL, no longer the text itself"
        yield _finding("argument-reads-files", after, message)
        return
    match relation(before.type, after.type):
        case "wider":
            yield _finding("argument-widened", after, f"accepts more: {change}")
        case "narrower":
            yield _finding("argument-narrowed", after, f"accepts less: {change}")
        case "other":
            yield _finding("argument-retyped", after, f"accepts a different type: {change}")
        case "equal":
            yield from values(before.type, after.type, _finding("schema", after, ""))
    is_told = before.required is not after.required  # By `_demanded`.
    if before.takes_none and not after.takes_none and not is_told:
        yield _finding("argument-narrowed", after, "no longer accepts None")
    elif after.takes_none and not before.takes_none and not is_told:
        yield _finding("argument-widened", after, "now accepts None")


def _reads_files(before: Type, after: Type) -> bool:
    return _MEDIA in after and _MEDIA not in before and _STRING in before
