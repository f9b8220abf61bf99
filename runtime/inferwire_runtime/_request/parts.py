"""Divides a request into its path, query, headers and body. Performs no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from inferwire_runtime._http.headers import header_fault
from inferwire_runtime._http.urls import as_text
from inferwire_runtime._json.documents import Document
from inferwire_runtime._json.guards import is_items
from inferwire_runtime._operation.operation import Location, Operation
from inferwire_runtime._request.refusal import refused

_IN_QUERY, _IN_BODY = Location("", "query"), Location("", "body")
"""The locations of all properties for which an operation names none."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The values of a request by where they are sent, other than in the path."""

    query: Document
    headers: dict[str, str]
    """By lower-case name."""
    body: Document
    whole: str | None = None
    """The only property of the body, if its value is the whole body."""

    @property
    def content(self) -> object:
        """What is sent as the body."""
        return self.body if self.whole is None else self.body[self.whole]


def is_in_body(operation: Operation[object], name: str) -> bool:
    """Return whether a property of the request is sent in the body, or as the body."""
    return _location(operation, name).place in ("body", "whole-body")


def whole_body(operation: Operation[object]) -> str | None:
    """Return the property whose value is the whole body, if there is one."""
    places = operation.locations
    return next((one.property for one in places if one.place == "whole-body"), None)


def segments(operation: Operation[object], document: Mapping[str, object]) -> dict[str, str]:
    """Return the values that are sent in the path, as escaped segments by the name they replace.

    Raises `RequestValidationError`, which names the argument, for a value that a path cannot hold.
    """
    return {
        one.property: _segment(operation, one.property, as_text(document[one.property]))
        for one in operation.locations
        if one.place == "path" and one.property in document
    }


def divided(operation: Operation[object], document: Mapping[str, object]) -> Parts:
    """Divide a request by the locations of its properties.

    Raises `RequestValidationError`, which names the argument, for a value that a header cannot
    hold.
    """
    parts = Parts({}, {}, {}, whole_body(operation))
    for name, value in document.items():
        location = _location(operation, name)
        match location.place:
            case "path" | "none":
                pass
            case "query":
                parts.query[name] = value
            case "header":
                header = location.header.lower()
                parts.headers[header] = _field(operation, name, header, value)
            case "body" | "whole-body":
                parts.body[name] = value
    return parts


def _location(operation: Operation[object], name: str) -> Location:
    usual = _IN_QUERY if operation.http_method == "GET" else _IN_BODY
    return next((one for one in operation.locations if one.property == name), usual)


def _segment(operation: Operation[object], name: str, value: str) -> str:
    """Return a value as one segment of a path, which no value can leave or add to."""
    if value in {"", ".", ".."}:
        problem = f"{_argument(operation, name)} is {value!r}, which cannot be a part of a path"
        raise refused(operation, _argument(operation, name), problem)
    return quote(value, safe="")


def _field(operation: Operation[object], name: str, header: str, value: object) -> str:
    """Return a value as that of a header; items are separated by commas (RFC 9110, 5.6.1)."""
    items = [*map(as_text, value if is_items(value) else [value])]
    text, argument = ", ".join(items).strip(), _argument(operation, name)
    if is_items(value) and (wrong := next((one for one in items if "," in one), None)):
        problem = f"{argument} has the item {wrong!r}: a comma separates the items in a header"
        raise refused(operation, argument, problem)
    if fault := header_fault(header, text):
        raise refused(operation, argument, f"{argument}: {fault}")
    return text


def _argument(operation: Operation[object], name: str) -> str:
    return next((one.name for one in operation.arguments if one.at == (name,)), name)
