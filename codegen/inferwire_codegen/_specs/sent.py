"""The key 'locations' of a binding: where the properties of a request are sent.

A request whose root is no object has one property, which is sent as the whole body.

Reads leniently, like `binding`. Performs no I/O.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.json import Document, JsonValue, as_object, as_text

KEY = "locations"
WHOLE_BODY = "whole-body"
"""The place of a property whose value is the body."""
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
    """``path``, ``query``, ``header``, ``body`` or ``whole-body``."""
    header: str = ""


def token_header(endpoint: Document) -> str:
    """Return the header that holds the token, in lower case; empty if the query does."""
    auth = as_object(endpoint.value).get("auth", {"header": "Authorization"})
    return as_text(as_object(auth).get("header")).lower()


def locations(binding: Binding) -> dict[str, JsonValue]:
    """Return where properties are sent that are not sent with the others, as the key says it."""
    body = binding.spec.input.whole_body
    implied: dict[str, JsonValue] = {} if body is None else {body: WHOLE_BODY}
    return {**implied, **as_object(binding.members.get(KEY))}


def token_parameter(endpoint: Document) -> str:
    """Return the parameter of the query that holds the token; empty if a header does."""
    return as_text(as_object(as_object(endpoint.value).get("auth")).get("query"))


def sent(binding: Binding) -> dict[str, Sent]:
    """Return where properties are sent that are not sent with the others, by name."""
    return {name: _sent(name, where) for name, where in locations(binding).items()}


def whole_body(binding: Binding) -> str | None:
    """Return the property whose value is the body, if there is one."""
    return next((name for name, one in sent(binding).items() if one.place == WHOLE_BODY), None)


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
    places = {"body", WHOLE_BODY}
    return {name: one for name, one in properties.items() if place_of(binding, name) in places}


def placeholders(template: str) -> Iterator[str]:
    """Yield the names in braces in a path or a route that are properties of the request."""
    names = re.findall(r"\{([^{}]*)\}", template)
    yield from (name for name in names if name not in PLACEHOLDERS)


def _sent(name: str, where: JsonValue) -> Sent:
    if header := as_text(as_object(where).get("header")):
        return Sent(name, "header", header)
    return Sent(name, as_text(where))
