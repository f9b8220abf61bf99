"""The semantics of HTTP messages (RFC 9110)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass


def is_success(status: int) -> bool:
    """Whether a status is a success (RFC 9110, section 15.3)."""
    return 200 <= status < 300  # noqa: PLR2004  # the section's numbers


def media_type(headers: Mapping[str, str]) -> str:
    """The media type of a message without its parameters, in lower case."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()
