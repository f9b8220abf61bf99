"""Turns pydantic's errors on a request body into an error that names the argument.

For a union, pydantic reports the errors of every member. Only those of members whose constants the
value has are used, and of these the ones at the deepest location, since they belong to the members
that the caller most likely meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._json.expected import expected
from inferwire_runtime._json.locate import place_of
from inferwire_runtime._json.pointers import Pointer, subscripts
from inferwire_runtime._operation.operation import Argument, Operation
from inferwire_runtime._request.refusal import refused

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from inferwire_runtime._request.constraints import Fault


_LONGEST = 80
_MOST = 3
"""The maximum number of problems in a message."""


@dataclass(frozen=True, slots=True)
class _Complaint:
    """A problem at a location of the body; ``expected`` is None if a value is missing."""

    at: Pointer
    expected: str | None
    given: object


def request_error(
    operation: Operation[object],
    error: ValidationError,
    document: Mapping[str, object],
    item: str | None = None,
) -> RequestValidationError:
    """Build the exception that names the argument, its expected type and the given value.

    ``item`` names the item of a batch that was validated.
    """
    details = _meant(error.errors(include_url=False))
    return _error(operation, [_complaint(one, document) for one in details], item)


def constraint_error(
    operation: Operation[object], fault: Fault, item: str | None = None
) -> RequestValidationError:
    """Build the exception for a value that a constraint rejects."""
    return _error(operation, [_Complaint(*fault)], item)


def _error(
    operation: Operation[object], complaints: list[_Complaint], item: str | None
) -> RequestValidationError:
    depth = max(len(one.at) for one in complaints)
    deepest = [one for one in complaints if len(one.at) == depth]
    to_blame = _argument(operation, deepest[0].at)
    same = [one for one in deepest if _argument(operation, one.at) is to_blame]
    argument, start = (to_blame.name, len(to_blame.at)) if to_blame else (None, 0)
    name = item if item is not None and argument == operation.batch else argument or ""
    phrases = dict.fromkeys(_phrases(same, name, start))
    return refused(operation, argument, ", or ".join([*phrases][:_MOST]))


def _meant(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Return the errors of the members of unions that have the constants of the value, if any do.

    A constant tells the members apart. If none has that of the value, it is the constant that is
    wrong.
    """
    wrong = [one for one in details if _is_constant(one)]
    others = {one["loc"][:-1] for one in wrong}
    meant = [
        one for one in details if not any(one["loc"][: len(place)] == place for place in others)
    ]
    return meant or wrong or details


def _is_constant(detail: ErrorDetails) -> bool:
    """Return whether a value differs from the only one that a property can have."""
    return detail["type"] == "literal_error" and " or " not in str(
        detail.get("ctx", {}).get("expected")
    )


def _phrases(complaints: list[_Complaint], name: str, start: int) -> list[str]:
    """Describe the problems, one phrase for each location."""
    phrases: list[str] = []
    for at in dict.fromkeys(one.at for one in complaints):
        where = f"{name}{subscripts(at[start:])}" if name else "/".join(at) or "the request"
        here = [one for one in complaints if one.at == at]
        expected = dict.fromkeys(one.expected for one in here if one.expected is not None)
        if expected:
            first, *others = [*expected][:_MOST]
            wanted = " or ".join((first, *(one.removeprefix("should be ") for one in others)))
            phrases.append(f"{where} {wanted}, not {_given(here[0].given)}")
        else:
            phrases.append(f"{where} is missing")
    return phrases


def _complaint(detail: ErrorDetails, document: Mapping[str, object]) -> _Complaint:
    at = place_of(detail, document, ())
    context = detail.get("ctx", {})
    tag = str(context.get("discriminator", "")).strip("'")
    match detail["type"]:
        case "missing":
            return _Complaint((*at, str(detail["loc"][-1])), None, None)
        case "union_tag_not_found":
            return _Complaint((*at, tag), None, None)
        case "union_tag_invalid":
            wanted = f"should be one of {context.get('expected_tags')}"
            return _Complaint((*at, tag), wanted, context.get("tag"))
        case _:
            return _Complaint(at, f"should be {expected(detail, 'a dict')}", detail["input"])


def _argument(operation: Operation[object], at: Pointer) -> Argument | None:
    """Return the argument whose location is the closest ancestor."""
    fitting = [one for one in operation.arguments if at[: len(one.at)] == one.at]
    return max(fitting, key=lambda one: len(one.at), default=None)


def _given(value: object) -> str:
    text = repr(value)
    if len(text) > _LONGEST:
        text = text[:_LONGEST] + "…"
    return f"{text} ({type(value).__name__})"
