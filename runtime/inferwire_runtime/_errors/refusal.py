"""Rejects an argument that a caller passed."""

from __future__ import annotations

from inferwire_runtime._errors.exceptions import RequestValidationError


def refused(argument: str, problem: str) -> RequestValidationError:
    """Build the exception for an invalid argument; the problem continues its name."""
    return RequestValidationError(f"{argument} {problem}", argument=argument)
