"""The key 'locations' of a binding: where the properties of a request are sent.

Reads leniently, like `binding`. Performs no I/O.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.json import Document, JsonValue, as_object, as_text

KEY = "locations"
PLACEHOLDERS = frozenset({"base", "model", "task"})
"""The placeholders in routes that are not properties."""
OWN_HEADERS = frozenset(
    {"accept", "accept-encoding", "connection", "content-length", "content-type", "host", "te"}
    | {"trailer", "transfer-encoding", "upgrade", "user-agent"}
)
"""Headers that the client sets itself."""


@dataclass(frozen=True, slots=True)
class Sent:
    """Where a property of the request is sent."""

    property: str
    place: str
    """``path``, ``query``, ``header`` or ``body``."""
    header: str = ""


def token_header(endpoint: Document) -> str:
    """Return the header that holds the token, in lower case; empty if the query does."""
    auth = as_object(endpoint.value).get("auth", {"header": "Authorization"})
    return as_text(as_object(auth).get("header")).lower()


def sent(binding: Binding) -> dict[str, Sent]:
    """Return where the properties are sent that the key lists, by name."""
    listed = as_object(binding.members.get(KEY))
    return {name: _sent(name, where) for name, where in listed.items()}


def place_of(binding: Binding, name: str) -> str:
    """Return where a property is sent: as listed, or else in the query of a GET, or in the body."""
    listed = sent(binding)
    if name in listed:
        return listed[name].place
    return "query" if binding.text("http_method") == "GET" else "body"


def in_body(binding: Binding) -> Mapping[str, JsonValue]:
    """Return the properties of the request that are sent in the body."""
    root = binding.spec.input.object_at(())
    properties = root.properties if root else {}
    return {name: one for name, one in properties.items() if place_of(binding, name) == "body"}


def placeholders(template: str) -> Iterator[str]:
    """Yield the names in braces in a path or a route that are properties of the request."""
    names = re.findall(r"\{([^{}]*)\}", template)
    yield from (name for name in names if name not in PLACEHOLDERS)


def _sent(name: str, where: JsonValue) -> Sent:
    if header := as_text(as_object(where).get("header")):
        return Sent(name, "header", header)
    return Sent(name, as_text(where))
