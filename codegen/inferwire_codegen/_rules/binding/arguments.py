"""Check a task's arguments: their names, locations and order, and the references to them.

Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._naming import argument_fault
from inferwire_codegen._specs.arguments import BoundArgument, DeclaredArgument
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.json import (
    Pointer,
    as_list,
    as_object,
    as_text,
    format_pointer,
)


def check_arguments(binding: Binding) -> Iterator[Problem]:
    """Check that each argument has a location in the request and a unique name."""
    for declared in binding.declared:
        yield from check_pointer(binding, declared.place, declared.at)
        if fault := argument_fault(declared.name):
            yield _misnamed(declared, "bad-name", f"argument {declared.name!r}: the name {fault}")
    seen: dict[str, BoundArgument] = {}
    for argument in binding.arguments:
        other = seen.setdefault(argument.name, argument)
        if other is not argument:
            yield _misnamed(argument, "name-clash", _taken(other))
    yield from _check_order(binding)
    yield from _check_switches(binding)
    yield from _check_overlaps(binding)
    yield from _check_deprecated(binding)
    yield from _check_deprecated_params(binding)


def check_pointer(binding: Binding, at: Pointer, pointer: Pointer) -> Iterator[Problem]:
    """Check that a pointer leads to a property of the request."""
    request, text = binding.spec.input, format_pointer(pointer)
    if cause := request.missing_at(pointer):
        message = f"{text} is not a property of the request"
        if request.whole_body:
            message += f", whose root is no object: /{request.whole_body} is all of it"
        else:
            message += did_you_mean(text, request.pointers())
        key = at[0] == "send_defaults"
        yield binding.document.problem(at, "unresolved-pointer", message, key=key, cause=cause)


def _misnamed(argument: DeclaredArgument, code: str, message: str) -> Problem:
    named_here = argument.place[0] == "args"
    place = (*argument.place[:-1], "name") if named_here else argument.place
    remedy = (
        "Choose another name for the argument: 'at' can lead to a property with any name."
        if named_here
        else "Add the property to 'args' with another name, or leave it out with 'exclude'."
    )
    return argument.document.problem(place, code, message, key=not named_here, remedy=remedy)


def _taken(other: DeclaredArgument) -> str:
    return f"{other.name!r} is already the argument for {format_pointer(other.at)}"


def _check_deprecated(binding: Binding) -> Iterator[Problem]:
    """Check that deprecated names are valid and not used by another argument."""
    known = {one.name: one for one in binding.declared}
    for old, _ in binding.pairs("deprecated"):
        place = ("deprecated", old)
        if fault := argument_fault(old):
            message = f"argument {old!r}: the name {fault}"
            yield binding.document.problem(place, "bad-name", message, key=True)
        elif old in known:
            yield binding.document.problem(place, "name-clash", _taken(known[old]), key=True)


def _check_deprecated_params(binding: Binding) -> Iterator[Problem]:
    """Check the deprecated mapping of parameters: its name, and that there are parameters."""
    name, place = binding.text("deprecated_params"), ("deprecated_params",)
    if not name:
        return
    if fault := argument_fault(name):
        message = f"argument {name!r}: the name {fault}"
        yield binding.document.problem(place, "bad-name", message)
    elif name in {*dict(binding.pairs("deprecated")), *(one.name for one in binding.declared)}:
        yield binding.document.problem(place, "name-clash", f"{name!r} is already an argument")
    if binding.pointer("params", "/parameters") is None:
        message = "'deprecated_params' requires 'params', the location of the parameters"
        remedy = "Set 'params' to the location of the parameters, or delete this key."
        yield binding.document.problem(place, "unresolved-pointer", message, remedy=remedy)


def _check_order(binding: Binding) -> Iterator[Problem]:
    """Check that required positional arguments come before optional ones."""
    optional: BoundArgument | None = None
    for argument in binding.positional:
        if not argument.is_required:
            optional = optional or argument
        elif optional is not None:
            name = argument.name
            message = f"the required argument {name!r} follows the optional {optional.name!r}"
            yield argument.problem("bad-order", message)


def _check_switches(binding: Binding) -> Iterator[Problem]:
    """Check that the property of each switch is a boolean."""
    for argument in binding.arguments:
        if argument.switch and argument.ref.schema.get("type") != "boolean":
            message = f"a switch must be a boolean, but {format_pointer(argument.at)} is not"
            remedy = "Declare the property as a boolean, or make it a parameter."
            yield argument.problem("invalid-value", message, remedy)


def _check_overlaps(binding: Binding) -> Iterator[Problem]:
    """Check that the locations of arguments do not overlap."""
    seen: dict[Pointer, DeclaredArgument] = {}
    for argument in binding.declared:
        for at, other in seen.items():
            if at == argument.at[: len(at)] or argument.at == at[: len(argument.at)]:
                message = f"{format_pointer(at)} is already the location of {other.name!r}"
                remedy = "Give one of them another location, or delete it."
                yield argument.problem("name-clash", message, remedy)
        if argument.at:
            seen[argument.at] = argument


def check_mentions(binding: Binding) -> Iterator[Problem]:
    """Check that the arguments and parameters named in the binding exist."""
    if binding.names is not None:
        yield from _check_names(binding, binding.names)
    if binding.parameters is not None:
        yield from _check_excluded(binding, binding.parameters)


def _check_names(binding: Binding, known: Collection[str]) -> Iterator[Problem]:
    for at, name, is_key in (*_mentions(binding), *_mentions_in_checks(binding)):
        if name not in known:
            message = f"unknown argument {name!r}{did_you_mean(name, known)}"
            cause = binding.document.path, ("arguments", name)
            yield binding.document.problem(at, "unknown-name", message, key=is_key, cause=cause)


def _check_excluded(binding: Binding, known: Collection[str]) -> Iterator[Problem]:
    for index, name in enumerate(binding.texts("exclude")):
        if name not in known:
            message = f"unknown parameter {name!r}{did_you_mean(name, known)}"
            yield binding.document.problem(("exclude", str(index)), "unknown-name", message)


def _mentions(binding: Binding) -> Iterator[tuple[Pointer, str, bool]]:
    """Yield each location where the binding names an argument, the name, and if it is a key."""
    for index, name in enumerate(binding.texts("promote")):
        yield ("promote", str(index)), name, False
    for old, new in binding.pairs("deprecated"):
        yield ("deprecated", old), new, False
    key = as_object(binding.members.get("parse"))
    if "argument" in key:
        yield ("parse", "argument"), as_text(key["argument"]), False
    for index, one in enumerate(as_list(key.get("switches"))):
        yield ("parse", "switches", str(index)), as_text(one), False
    tools = as_object(binding.members.get("tools"))
    if "argument" in tools:
        yield ("tools", "argument"), as_text(tools["argument"]), False
    for name in as_object(binding.members.get("accepts_output")):
        yield ("accepts_output", name), name, True
    if "batch" in binding.members:
        yield ("batch",), binding.text("batch"), False
    for index, rule in enumerate(as_list(binding.members.get("returns"))):
        for name in as_object(as_object(rule).get("when")):
            yield ("returns", str(index), "when", name), name, True


def _mentions_in_checks(binding: Binding) -> Iterator[tuple[Pointer, str, bool]]:
    for index, rule in enumerate(as_list(binding.members.get("implies"))):
        for key in ("if", "needs"):
            yield ("implies", str(index), key), as_text(as_object(rule).get(key)), False
    for index, rule in enumerate(as_list(binding.members.get("checks"))):
        place = ("checks", str(index))
        for n, one in enumerate(as_list(as_object(rule).get("together"))):
            yield (*place, "together", str(n)), as_text(one), False
        for counted in as_object(as_object(rule).get("at_least")):
            yield (*place, "at_least", counted), counted, True
