"""The options of a call.

In a module of its own because creating the class takes a millisecond and only type hints need it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from inferwire_runtime._config.timeouts import NotGiven, Timeout
from inferwire_runtime._json.types import JsonValue


class CallOptions(TypedDict, total=False):
    """The arguments of every method that control the call and are not part of its request."""

    model: str | None
    timeout: float | Timeout | NotGiven | None
    extra_headers: Mapping[str, str] | None
    extra_body: Mapping[str, JsonValue] | None
