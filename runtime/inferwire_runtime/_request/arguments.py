"""Normalizes the arguments of a call to those of the operation.

Old names are replaced by current ones, and a deprecated mapping of parameters is unpacked. Invalid
combinations are rejected; arguments without effect are dropped with a warning. A parameter that is
None is not sent, whether the signature names it or not.
"""

from __future__ import annotations

from collections.abc import Mapping

from inferwire_runtime._errors.warn import warn_caller
from inferwire_runtime._json.documents import Document
from inferwire_runtime._json.guards import is_items, is_mapping
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._operation.operation import Argument, Operation
from inferwire_runtime._request.refusal import refused

_OPENED = "extra_parameters"


def bind(
    operation: Operation[object], arguments: Mapping[str, object]
) -> tuple[Document, dict[Pointer, object]]:
    """Return the values of the current arguments, and additional values by location in the body.

    Checks the rules that a schema cannot express. Raises `RequestValidationError`, which names the
    argument.
    """
    values = _renamed(operation, arguments)
    unpacked = _unpacked(operation, values)
    _check_presence(operation, values)
    _drop_without_effect(operation, values)
    others = unpacked | _opened(operation, values)
    return values, {pointer: value for pointer, value in others.items() if value is not None}


def has_value(argument: Argument, values: Mapping[str, object]) -> bool:
    """Return whether an argument is given: None is a value of few, and means a missing one else."""
    name = argument.name
    return name in values if argument.nullable else values.get(name) is not None


def _warn(operation: Operation[object], problem: str, category: type[Warning]) -> None:
    warn_caller(f"{operation.method}(): {problem}", category)


def _renamed(operation: Operation[object], arguments: Mapping[str, object]) -> Document:
    """Return the arguments under their current names."""
    values = dict(arguments)
    for pair in operation.deprecated:
        old = values.pop(pair.old, None)
        if old is None:
            continue
        if values.get(pair.new) is not None:
            problem = f"{pair.old} is the old name of {pair.new}: pass only {pair.new}"
            raise refused(operation, pair.old, problem)
        _warn(operation, f"{pair.old} is deprecated, use {pair.new}", FutureWarning)
        values[pair.new] = old
    return values


def _unpacked(operation: Operation[object], values: Document) -> dict[Pointer, object]:
    """Unpack the deprecated mapping of parameters; return those that are not arguments."""
    if operation.deprecated_params is None:
        return {}
    name, at = operation.deprecated_params
    given = values.pop(name, None)
    if given is None:
        return {}
    if not is_mapping(given):
        raise refused(operation, name, f"{name} must be a mapping, not {given!r}")
    _warn(operation, f"{name} is deprecated, pass its members as arguments", FutureWarning)
    known = {one.at: one.name for one in operation.arguments}
    others: dict[Pointer, object] = {}
    for key, value in given.items():
        argument = known.get((*at, key))
        if argument is None:
            others[*at, key] = value
        elif values.get(argument) is None:
            values[argument] = value
        else:
            raise refused(operation, argument, f"{argument} is given twice, once in {name}")
    return others


def _check_presence(operation: Operation[object], values: Mapping[str, object]) -> None:
    """Reject a call without its required arguments."""
    for one in operation.arguments:
        if one.required and not has_value(one, values):
            raise refused(operation, one.name, f"{one.name} is missing")
    for group in operation.together:
        missing = [name for name in group if values.get(name) is None]
        if missing and len(missing) < len(group):
            problem = f"{' and '.join(group)} must be given together: {missing[0]} is missing"
            raise refused(operation, missing[0], problem)
    for name, least in operation.at_least:
        value = values.get(name)
        if is_items(value) and len(value) < least:
            problem = f"{name} needs at least {least} items, not {len(value)}"
            raise refused(operation, name, problem)


def _drop_without_effect(operation: Operation[object], values: Document) -> None:
    for one in operation.implies:
        if values.get(one.argument) and not values.get(one.needs):
            problem = f"{one.argument} has no effect without {one.needs} and is not sent"
            _warn(operation, problem, UserWarning)
            values[one.argument] = None


def _opened(operation: Operation[object], values: Document) -> dict[Pointer, object]:
    """Return the parameters that the signature does not name, by location."""
    at = operation.open_params
    opened = None if at is None else values.pop(_OPENED, None)
    if at is None or opened is None:
        return {}
    if not is_mapping(opened):
        raise refused(operation, _OPENED, f"{_OPENED} must be a mapping, not {opened!r}")
    places = {(*at, name): value for name, value in opened.items()}
    for one in operation.arguments:
        if one.at in places:
            problem = f"{one.name} must be passed as an argument, not in {_OPENED}"
            raise refused(operation, _OPENED, problem)
    return places
