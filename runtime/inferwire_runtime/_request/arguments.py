"""Arguments as the caller wrote them to those of the operation. No I/O.

Old names become today's, an old mapping of parameters is taken apart, and what cannot be sent as
it stands is refused or, where it has no effect, left out with a warning.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._errors.warn import warn_caller
from inferwire_runtime._json.documents import Document
from inferwire_runtime._json.guards import is_deep, is_items, is_mapping
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._operation.operation import Operation

_DEEP = 100
"""Levels of nesting that can be to blame where a call's arguments could not be read."""


@dataclass(frozen=True, slots=True)
class BoundArguments:
    """What a caller gave."""

    values: Document
    """By the names of today's arguments."""
    opened: Mapping[Pointer, object]
    """What is sent beside them, by its place in the body."""


def bind(operation: Operation[object], arguments: Mapping[str, object]) -> BoundArguments:
    """Sort a call's arguments, and check those rules that no schema knows.

    Raises `RequestValidationError`, which names the argument.
    """
    values = _renamed(operation, arguments)
    unpacked = _unpacked(operation, values)
    _check_presence(operation, values)
    _drop_without_effect(operation, values)
    return BoundArguments(values, unpacked | _opened(operation, values))


def _renamed(operation: Operation[object], arguments: Mapping[str, object]) -> Document:
    """The arguments under today's names."""
    values = dict(arguments)
    for pair in operation.deprecated:
        old = values.pop(pair.old, None)
        if old is None:
            continue
        if values.get(pair.new) is not None:
            raise RequestValidationError(
                f"{operation.method}(): {pair.old} is the old name of {pair.new}: pass only "
                f"{pair.new}",
                argument=pair.old,
            )
        warn_caller(
            f"{operation.method}(): {pair.old} is deprecated, use {pair.new}", FutureWarning
        )
        values[pair.new] = old
    return values


def _unpacked(operation: Operation[object], values: Document) -> dict[Pointer, object]:
    """What the old mapping of parameters holds beyond arguments, which become those."""
    if operation.deprecated_params is None:
        return {}
    name, at = operation.deprecated_params
    given = values.pop(name, None)
    if given is None:
        return {}
    if not is_mapping(given):
        raise no_mapping(operation, name, given)
    warn_caller(
        f"{operation.method}(): {name} is deprecated, pass its members as arguments", FutureWarning
    )
    known = {one.at: one.name for one in operation.arguments}
    others: dict[Pointer, object] = {}
    for key, value in given.items():
        argument = known.get((*at, key))
        if argument is None:
            others[*at, key] = value
        elif values.get(argument) is None:
            values[argument] = value
        else:
            raise RequestValidationError(
                f"{operation.method}(): {argument} is given twice, once in {name}",
                argument=argument,
            )
    return others


def no_mapping(operation: Operation[object], name: str, value: object) -> RequestValidationError:
    return RequestValidationError(
        f"{operation.method}(): {name} must be a mapping, not {value!r}", argument=name
    )


def too_deep(
    operation: Operation[object], arguments: Mapping[str, object]
) -> RequestValidationError | None:
    """The exception for an argument that could not be read for its depth, if there is one."""
    name = next((name for name, value in arguments.items() if is_deep(value, _DEEP)), None)
    if name is None:
        return None
    return RequestValidationError(
        f"{operation.method}(): {name} is nested too deeply, or holds itself", argument=name
    )


def _check_presence(operation: Operation[object], values: Mapping[str, object]) -> None:
    """Refuse a call without what it needs."""
    for one in operation.arguments:
        if one.required and values.get(one.name) is None:
            raise RequestValidationError(
                f"{operation.method}() needs {one.name}", argument=one.name
            )
    for group in operation.together:
        missing = [name for name in group if values.get(name) is None]
        if missing and len(missing) < len(group):
            raise RequestValidationError(
                f"{operation.method}() takes {' and '.join(group)} only together: "
                f"{missing[0]} is missing",
                argument=missing[0],
            )
    for name, least in operation.at_least:
        value = values.get(name)
        if is_items(value) and len(value) < least:
            raise RequestValidationError(
                f"{operation.method}(): {name} needs at least {least} items, not {len(value)}",
                argument=name,
            )


def _drop_without_effect(operation: Operation[object], values: Document) -> None:
    for one in operation.implies:
        if values.get(one.argument) and not values.get(one.needs):
            warn_caller(
                f"{operation.method}(): {one.argument} has no effect without {one.needs} and is "
                "not sent",
                UserWarning,
            )
            values[one.argument] = None


def _opened(operation: Operation[object], values: Document) -> dict[Pointer, object]:
    """The parameters that the signature does not name, by their places."""
    at = operation.open_params
    opened = values.pop("extra_parameters", None) if at is not None else None
    if at is None or opened is None:
        return {}
    if not is_mapping(opened):
        raise no_mapping(operation, "extra_parameters", opened)
    places = {(*at, name): value for name, value in opened.items()}
    for one in operation.arguments:
        if one.at in places:
            raise RequestValidationError(
                f"{operation.method}(): pass {one.name} as an argument of its own, not in "
                "extra_parameters",
                argument="extra_parameters",
            )
    return places
