"""A request that the server receives."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from inferwire_testing._fixtures.media import is_json_type


@dataclass(frozen=True, slots=True)
class Asked:
    """A completely received request."""

    method: str
    target: str
    """The path and query, as in the request line."""
    headers: Mapping[str, str]
    """The headers by lower-case name."""
    body: bytes

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    @property
    def is_json(self) -> bool:
        """Whether the content type is JSON."""
        return "content-type" in self.headers and is_json_type(self.headers["content-type"])

    def json(self) -> JsonValue:
        """Parse the body as JSON.

        :raises ValueError: if it is not JSON or is nested too deeply for the parser.
        """
        try:
            value: JsonValue = json.loads(self.body, parse_constant=_refuse)
        except RecursionError as error:
            raise ValueError("nested too deeply") from error
        return value


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")
