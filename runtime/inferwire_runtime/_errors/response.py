"""The response of a server as libraries look for it on an exception: with httpx's names."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


class Headers(Mapping[str, str]):
    """Headers by lower-case name, found by their names in any case."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = dict(values)

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __repr__(self) -> str:
        return f"Headers({self._values!r})"


@dataclass(frozen=True, slots=True)
class ErrorResponse:
    """The response that is an error, or holds one. It is not an httpx response."""

    status_code: int | None
    """The HTTP status code; None if neither the response nor its body has an error status."""
    headers: Headers
    """The headers, without cookies, found by their names in any case."""
    content: bytes
    """The body, unchanged; for a stream, the data of the event."""
    url: str
    """The URL of the request, without credentials and query values."""

    @property
    def text(self) -> str:
        """The body as text. Bytes that are not UTF-8 are replaced."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> object:
        """Return the body as a JSON value. Raises `ValueError` if it is not JSON."""
        value: object = json.loads(self.content)
        return value
