"""How a table says which call makes a recorded exchange, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from inferwire import InferwireError

Reading: TypeAlias = Callable[[Any], Any]
"""What a method makes of the answer's JSON."""


def _as_it_is(value: Any) -> Any:
    return value


@dataclass(frozen=True)
class Call:
    """A call of a method, and its result or its error."""

    method: str
    arguments: dict[str, Any]
    reading: Reading = _as_it_is
    error: type[InferwireError] | None = None


def answers(method: str, reading: Reading = _as_it_is, /, **arguments: Any) -> Call:
    """A call whose result is the recorded answer, read like this."""
    return Call(method, arguments, reading)


def fails(method: str, error: type[InferwireError], /, **arguments: Any) -> Call:
    """A call that ends with an error."""
    return Call(method, arguments, error=error)
