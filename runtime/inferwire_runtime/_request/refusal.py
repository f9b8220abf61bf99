"""The exception for a call that is refused before anything is sent."""

from __future__ import annotations

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._operation.operation import Operation


def refused(
    operation: Operation[object], argument: str | None, problem: str
) -> RequestValidationError:
    """The exception that names the method, and the argument that is to blame."""
    return RequestValidationError(f"{operation.method}(): {problem}", argument=argument)
