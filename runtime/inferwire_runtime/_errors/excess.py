"""The limits on the size of responses, and the exception for exceeding one."""

from __future__ import annotations

from typing import NamedTuple

from inferwire_runtime._errors.exceptions import ResponseValidationError

_SHOWN = 64 * 1024
"""The number of bytes of an oversized response to keep in its error."""


class Excess(NamedTuple):
    """A limit that a response, or a part of a stream, exceeds."""

    limit: str
    """The limit, as named in an error message."""
    most: str
    """The maximum size."""

    def __str__(self) -> str:
        return f"it is longer than {self.most}"

    def error(self, data: bytes, where: str) -> ResponseValidationError:
        """Build the exception for the beginning of the data."""
        message = f"{where} exceeded {self.limit}"
        expected, body = f"at most {self.most}", data[:_SHOWN]
        return ResponseValidationError(message, pointer="", expected=expected, body=body)


def over(limit: float) -> Excess:
    """Return the excess of data that is larger than ``max_response_bytes``."""
    return Excess(f"max_response_bytes={limit:.0f}", f"{limit:.0f} bytes")
