"""The options of a call.

A module of its own, since it takes a millisecond to make the class, which type hints alone need.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from inferwire_runtime._config.timeouts import NotGiven, Timeout
from inferwire_runtime._json.types import JsonValue


class CallOptions(TypedDict, total=False):
    """The arguments of every method that are about the call, and not about its request."""

    model: str | None
    timeout: float | Timeout | NotGiven | None
    extra_headers: Mapping[str, str] | None
    extra_body: Mapping[str, JsonValue] | None
