"""The exception for a call that is rejected before anything is sent."""

from __future__ import annotations

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._operation.operation import Operation


def refused(
    operation: Operation[object], argument: str | None, problem: str
) -> RequestValidationError:
    """Build the exception, which names the method and the invalid argument."""
    return RequestValidationError(f"{operation.method}(): {problem}", argument=argument)
