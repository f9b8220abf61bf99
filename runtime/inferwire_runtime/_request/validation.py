"""What pydantic says of a request body, told of the argument that is to blame. No I/O.

Of a union pydantic reports how each member fails. The members that came furthest into the value
are those that the caller can have meant, so only they are told of; a value that names its member
by a tag has one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._json.locate import place_of
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._operation.operation import Argument, Operation
from inferwire_runtime._request.refusal import refused

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


_LONGEST = 80
_MOST = 3
"""Complaints that are told; more would hide what matters."""


@dataclass(frozen=True, slots=True)
class _Complaint:
    """What is wrong at a place of the body; nothing is expected where something is missing."""

    at: Pointer
    expected: str | None
    given: object


def request_error(
    operation: Operation[object],
    error: ValidationError,
    document: Mapping[str, object],
    item: str | None = None,
) -> RequestValidationError:
    """The exception that names the argument, what it must be and what was given.

    ``item`` names the one that was checked in the place of a whole batch.
    """
    complaints = [_complaint(one, document) for one in error.errors(include_url=False)]
    depth = max(len(one.at) for one in complaints)
    deepest = [one for one in complaints if len(one.at) == depth]
    to_blame = _argument(operation, deepest[0].at)
    same = [one for one in deepest if _argument(operation, one.at) is to_blame]
    argument, start = (to_blame.name, len(to_blame.at)) if to_blame else (None, 0)
    name = item if item is not None and argument == operation.batch else argument or ""
    phrases = dict.fromkeys(_phrases(same, name, start))
    return refused(operation, argument, ", or ".join([*phrases][:_MOST]))


def _phrases(complaints: list[_Complaint], name: str, start: int) -> list[str]:
    """What is wrong; complaints of one place are one."""
    phrases: list[str] = []
    for at in dict.fromkeys(one.at for one in complaints):
        where = f"{name}{_inside(at[start:])}" if name else "/".join(at)
        here = [one for one in complaints if one.at == at]
        expected = dict.fromkeys(one.expected for one in here if one.expected is not None)
        if expected:
            wanted = " or ".join([*expected][:_MOST])
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
            return _Complaint(at, _expected(detail), detail["input"])


def _argument(operation: Operation[object], at: Pointer) -> Argument | None:
    """The argument whose place is nearest above."""
    fitting = [one for one in operation.arguments if at[: len(one.at)] == one.at]
    return max(fitting, key=lambda one: len(one.at), default=None)


def _inside(rest: Pointer) -> str:
    """Where inside of an argument, as it is written in Python."""
    return "".join(f"[{part}]" if part.isdecimal() else f"[{part!r}]" for part in rest)


def _expected(detail: ErrorDetails) -> str:
    message = detail["msg"].removeprefix("Input ").removeprefix("Value error, ")
    return message[:1].lower() + message[1:]


def _given(value: object) -> str:
    text = repr(value)
    if len(text) > _LONGEST:
        text = text[:_LONGEST] + "…"
    return f"{text} ({type(value).__name__})"
