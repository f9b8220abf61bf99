"""What must hold of a task's arguments: their names, places, order, and all mentions of them.

Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import meant
from inferwire_codegen._naming import argument_fault
from inferwire_codegen._specs.binding import Binding, BoundArgument
from inferwire_codegen._specs.json import (
    Pointer,
    as_list,
    as_object,
    as_text,
    format_pointer,
    parse_pointer,
)


def check_arguments(binding: Binding) -> Iterator[Problem]:
    """Each argument lands in the request, under a name of its own."""
    seen: dict[str, BoundArgument] = {}
    for bound in binding.bound():
        if bound.ref is None:
            yield nowhere(binding, bound.place, bound.at)
        yield from _check_argument_name(binding, bound, seen)
    yield from _check_order(binding)
    yield from _check_places_apart(binding)
    for old, _ in binding.pairs("deprecated"):
        place = ("deprecated", old)
        if fault := argument_fault(old):
            message = f"the argument's name {old!r} {fault}"
            yield binding.document.problem(place, "bad-name", message, key=True)
        elif old in seen:
            message = f"{old!r} is the argument for {format_pointer(seen[old].at)} already"
            yield binding.document.problem(place, "name-clash", message, key=True)
    yield from _check_deprecated_params(binding, seen)


def nowhere(binding: Binding, at: Pointer, pointer: Pointer) -> Problem:
    """A pointer into the request that leads to none of its properties."""
    request = binding.spec.input
    text = format_pointer(pointer)
    message = f"{text or 'the root'} leads to no property of the request"
    message += meant(text, request.pointers())
    path = binding.document.path
    about = (*request.loss(pointer), (path, at), (path, at[:-1]))
    key = at[0] == "send_defaults"
    return binding.document.problem(at, "unresolved-pointer", message, key=key, about=about)


def _check_deprecated_params(binding: Binding, seen: dict[str, BoundArgument]) -> Iterator[Problem]:
    """The old mapping of parameters has a name of its own, and parameters to hold."""
    name, place = binding.text("deprecated_params"), ("deprecated_params",)
    if not name:
        return
    if fault := argument_fault(name):
        message = f"the argument's name {name!r} {fault}"
        yield binding.document.problem(place, "bad-name", message)
    elif name in seen or name in dict(binding.pairs("deprecated")):
        yield binding.document.problem(place, "name-clash", f"{name!r} is an argument already")
    if binding.pointer("params", "/parameters") is None:
        message = "without 'params' there are no parameters that it could hold"
        yield binding.document.problem(place, "unresolved-pointer", message)


def _check_order(binding: Binding) -> Iterator[Problem]:
    """Python wants what must be given before what may be left out."""
    optional: BoundArgument | None = None
    for bound in binding.positional():
        if not binding.is_required(bound):
            optional = optional or bound
        elif optional is not None:
            message = f"{bound.name!r} must be given, and {optional.name!r} before it need not be"
            yield bound.problem("bad-order", message, *bound.about, *optional.about)


def _check_places_apart(binding: Binding) -> Iterator[Problem]:
    """No two arguments write to one place; a switch is a boolean."""
    seen: dict[Pointer, BoundArgument] = {}
    for bound in binding.bound():
        for at, other in seen.items():
            if at == bound.at[: len(at)] or bound.at == at[: len(bound.at)]:
                message = f"{other.name!r} is at {format_pointer(at)} already"
                yield bound.problem("name-clash", message, *bound.about, *other.about)
        seen[bound.at] = bound
        if bound.switch and bound.ref and bound.ref.schema.get("type") != "boolean":
            message = f"a switch is a boolean, and {format_pointer(bound.at)} is not"
            yield bound.problem("invalid-value", message, *bound.about)


def _check_argument_name(
    binding: Binding, bound: BoundArgument, seen: dict[str, BoundArgument]
) -> Iterator[Problem]:
    named_here = bound.place[0] == "args"
    place = (*bound.place[:-1], "name") if named_here else bound.place
    about = ((bound.document.path, place), *bound.about)
    fault, other = argument_fault(bound.name), seen.setdefault(bound.name, bound)
    if fault:
        code, message = "bad-name", f"the argument's name {bound.name!r} {fault}"
    elif other is not bound:
        code, message = (
            "name-clash",
            f"{bound.name!r} is the argument for {format_pointer(other.at)} already",
        )
        about = (*about, *other.about, *binding.spec.input.loss(other.at))
    else:
        return
    yield bound.document.problem(place, code, message, key=not named_here, about=about)


def check_mentions(binding: Binding) -> Iterator[Problem]:
    """Arguments and parameters that the binding speaks of exist."""
    known = {bound.name for bound in binding.bound()}
    for at, name, is_key in _mentions(binding):
        if name not in known:
            yield unknown(binding, at, name, known, key=is_key)
    base = binding.pointer("params", "/parameters")
    holder = binding.spec.input.object_at(base) if base is not None else None
    flattened = [binding.spec.input.object_at(parse_pointer(at)) for at in binding.texts("flatten")]
    holders = [one for one in (holder, *flattened) if one]
    properties = [name for one in holders for name in as_object(one.schema.get("properties"))]
    for index, name in enumerate(binding.texts("exclude")):
        if name not in properties:
            message = f"there is no parameter {name!r}{meant(name, properties)}"
            place = ("exclude", str(index))
            about = (binding.document.path, place), *binding.lost()
            yield binding.document.problem(place, "unknown-name", message, about=about)


def unknown(
    binding: Binding, at: Pointer, name: str, known: Collection[str], *, key: bool
) -> Problem:
    """An argument that is none; of one name the first place counts."""
    message = f"there is no argument {name!r}{meant(name, known)}"
    path = binding.document.path
    about = ((path, ("arguments", name)), (path, at), (path, at[:1]), *binding.lost())
    return binding.document.problem(at, "unknown-name", message, key=key, about=about)


def _mentions(binding: Binding) -> Iterator[tuple[Pointer, str, bool]]:
    """Each place where the binding names an argument: a value, or else a key."""
    for index, name in enumerate(binding.texts("promote")):
        yield ("promote", str(index)), name, False
    for old, new in binding.pairs("deprecated"):
        yield ("deprecated", old), new, False
    for index, rule in enumerate(as_list(binding.members.get("implies"))):
        for key in ("if", "needs"):
            yield ("implies", str(index), key), as_text(as_object(rule).get(key)), False
    for index, rule in enumerate(as_list(binding.members.get("checks"))):
        place = ("checks", str(index))
        for n, one in enumerate(as_list(as_object(rule).get("together"))):
            yield (*place, "together", str(n)), as_text(one), False
        for counted in as_object(as_object(rule).get("at_least")):
            yield (*place, "at_least", counted), counted, True
    if "batch" in binding.members:
        yield ("batch",), binding.text("batch"), False
