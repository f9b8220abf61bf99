"""What pydantic says of a request body, told of the argument that is to blame. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError

from inferwire_runtime._errors import RequestValidationError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from inferwire_runtime._operation import Argument, Operation

_LONGEST = 80


def refusal(
    operation: Operation[object], error: ValidationError, item: str | None = None
) -> RequestValidationError:
    """The exception that names the argument, what it must be and what was given.

    ``item`` names the one that was checked in the place of a whole batch.
    """
    details = error.errors(include_url=False, include_context=False)
    first = details[0]
    to_blame = _argument(operation, first["loc"])
    if to_blame is None:
        where = "/".join(str(part) for part in first["loc"])
        return RequestValidationError(f"{operation.method}(): {where}: {_expected(first)}")
    name = item if item is not None and to_blame.name == operation.batch else to_blame.name
    same = [one for one in details if _argument(operation, one["loc"]) is to_blame]
    expected = " or ".join(dict.fromkeys(_expected(one) for one in same[:3]))
    inside = _inside(first["loc"][len(to_blame.at) :]) if len(same) == 1 else ""
    return RequestValidationError(
        f"{operation.method}(): {name}{inside} {expected}, not {_given(first['input'])}"
        if first["type"] != "missing"
        else f"{operation.method}(): {name}{inside} is missing",
        argument=to_blame.name,
    )


def _argument(operation: Operation[object], loc: tuple[str | int, ...]) -> Argument | None:
    """The argument whose place is nearest above; tags of unions may stand in between."""
    fitting = [one for one in operation.arguments if _leads_to(one.at, loc)]
    return max(fitting, key=lambda one: len(one.at), default=None)


def _leads_to(pointer: tuple[str, ...], loc: tuple[str | int, ...]) -> bool:
    steps = iter(loc)
    return all(token in steps for token in pointer)


def _inside(rest: tuple[str | int, ...]) -> str:
    """Where inside of an argument, as it is written in Python."""
    return "".join(f"[{part!r}]" for part in rest)


def _expected(detail: ErrorDetails) -> str:
    message = detail["msg"].removeprefix("Input ")
    return message[:1].lower() + message[1:]


def _given(value: object) -> str:
    text = repr(value)
    if len(text) > _LONGEST:
        text = text[:_LONGEST] + "…"
    return f"{text} ({type(value).__name__})"
