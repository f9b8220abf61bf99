"""The options of a call.

In a module of its own because creating the class takes a millisecond and only type hints need it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from inferwire_runtime._json.types import JsonValue


class CallOptions(TypedDict, total=False):
    """The arguments of every method, besides its timeout, that are not arguments of its task."""

    model: str | None
    extra_headers: Mapping[str, str] | None
    extra_body: Mapping[str, JsonValue] | None
