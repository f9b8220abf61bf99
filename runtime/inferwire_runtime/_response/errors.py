"""Detects error responses, and turns them into exceptions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus
from http.client import responses

from inferwire_runtime._errors.bodies import (
    as_json,
    one_line,
    says_something,
    server_words,
    status_in,
)
from inferwire_runtime._errors.classes import NAMED_ERRORS, class_of
from inferwire_runtime._errors.exceptions import (
    APIError,
    ResponseParts,
    TextGenerationError,
    UnknownError,
)
from inferwire_runtime._errors.secrets import redacted
from inferwire_runtime._http.semantics import Response, is_success
from inferwire_runtime._http.sse import events_of
from inferwire_runtime._json.guards import is_one_of
from inferwire_runtime._json.pointers import at_pointer, beginning, found
from inferwire_runtime._json.text import BOM
from inferwire_runtime._operation.endpoint import Endpoint, Mark, Protocol

_ERROR = ("error",)
"""The location of an error where a protocol declares none."""
_ERROR_EVENT = "error"
"""The name of events that report errors, in addition to the one that a protocol declares.

Values tell events apart without their names."""
_REQUEST_IDS = ("x-request-id", "request-id")
_ESCAPED_AS_CODE = re.compile(r"[A-Za-z0-9_.-]+")
"""Strings of characters that JSON can only escape by their codes."""
_CODE = b"\\u00"


class ErrorTest:
    """Detects errors in responses and events that have a success status.

    If the protocol declares the location of its errors, any value there is an error, except null,
    false, 0, empty values and objects of these, by which some servers report that there is none.
    If it declares values, only these are, whatever the names of events, in what has a value there.
    Otherwise only a string, an object or an array as ``error`` in the body can be an error.
    """

    __slots__ = ("_declared", "_mark", "_names", "_unmarked", "traces")

    def __init__(self, protocol: Protocol | None) -> None:
        declared = None if protocol is None else protocol.error
        self._declared = declared is not None
        self._mark = declared or Mark(_ERROR)
        own = None if protocol is None else protocol.error_event
        self._names = {own} if self._mark.values else {own, _ERROR_EVENT}
        self._unmarked = _ERROR_EVENT if self._mark.values else None
        self.traces: tuple[bytes, ...] = _traces(self._mark)
        """Bytes of which all data that reports an error in its content has some."""

    def may_be_in(self, data: bytes) -> bool:
        """Return whether data may report an error in its content. It takes little time."""
        for trace in self.traces:  # noqa: SIM110  # A generator would take longer than the search.
            if trace in data:
                return True
        return False

    def in_body(self, body: bytes) -> bool:
        """Return whether a whole body reports an error."""
        # Skip arrays: they may hold megabytes of numbers, which would be searched to the end.
        if body[:64].removeprefix(BOM).lstrip()[:1] != b"{" or not self.may_be_in(body):
            return False
        value = found(body, self._mark.at)
        if not self._mark.values:
            return says_something(value) and (
                self._declared or isinstance(value, (str, dict, list))
            )
        if value is not None:
            return is_one_of(value, self._mark.values)
        other = found(body, _ERROR)
        return says_something(other) and isinstance(other, (str, dict, list))

    def in_event(self, data: bytes, name: str) -> bool:
        """Return whether the data of an event with this name reports an error."""
        if name in self._names or (name == self._unmarked and found(data, self._mark.at) is None):
            return bool(data.strip())  # A blank event carries nothing.
        return self._declared and self.in_body(data)


def _traces(mark: Mark) -> tuple[bytes, ...]:
    """Return bytes of which all data that has a mark contains some."""
    values = [
        one for one in mark.values if isinstance(one, str) and _ESCAPED_AS_CODE.fullmatch(one)
    ]
    if values and len(values) == len(mark.values):
        return (*(f'"{one}"'.encode() for one in (*values, *_ERROR)), _CODE)
    return (f'"{mark.at[-1]}"'.encode(),)


def error_from_response(
    response: Response,
    url: str,
    *,
    task: str = "",
    protocol: Protocol | None = None,
    endpoint: Endpoint | None = None,
    event: bool = False,
) -> APIError:
    """Build the exception for an error response, or for the error event of a stream.

    The status determines the class; if it is a success, a status in the body does. An error type
    for which the protocol has a class adds that class. An error with another type and without any
    error status is an `UnknownError`.
    """
    body = response.body
    data = body if event else _error_data(body, ErrorTest(protocol))
    document = beginning(data) if response.cut else found(data, ())
    header_words = None if endpoint is None else _words(response, endpoint)
    words = header_words or server_words(data, document) or _words_inside(document, protocol)
    said = one_line(words or as_json(document))
    parts = ResponseParts(body=body, url=url, headers=response.headers)
    identity = request_id(response.headers, endpoint)
    parts["server_message"], parts["request_id"] = said or None, identity
    kind = None if protocol is None else at_pointer(document, protocol.error_type or ("",))
    named: type[TextGenerationError] | None = None
    if protocol is not None and isinstance(kind, str) and kind:
        parts["error_type"] = kind
        named = NAMED_ERRORS.get(protocol.error_types.get(kind, ""))
    refused = None if is_success(response.status) else response.status
    failed = refused or status_in(document)
    source = "error in the stream" if event else f"{_phrase(refused)} from {redacted(url)}"
    message = f"{source}: {said or _without_words(response)}"
    if failed == HTTPStatus.UNPROCESSABLE_ENTITY and task and not words and not kind:
        message += f" (check that the model supports the task {task!r})"
    if identity:
        message += f" (request id {identity})"
    if failed is None:
        plain = UnknownError if "error_type" in parts else APIError
        return (named or plain)(message, **parts)
    error = class_of(failed, named)(message, status=failed, **parts)
    if response.cut:
        error.add_note(f"The body of the response is not complete: {response.cut}.")
    return error


def _without_words(response: Response) -> str:
    if response.body:
        return "(the body is blank)"
    return "(the body could not be read)" if response.cut else "(the response has no body)"


def _error_data(body: bytes, is_error: ErrorTest) -> bytes:
    """Return the part of a body that describes the error: in an event stream, one event's data."""
    events = [event for event in events_of(body) if event.data.strip()]
    errors = (event for event in events if is_error.in_event(event.data, event.event))
    return next(errors, events[0]).data if events else body


def request_id(headers: Mapping[str, str], endpoint: Endpoint | None) -> str | None:
    """Return the id that the server gave a request in the headers of its response."""
    names = _REQUEST_IDS if endpoint is None else (*_REQUEST_IDS, *endpoint.request_id_headers)
    return next((value for name in names if (value := headers.get(name.lower()))), None)


def _words_inside(document: object, protocol: Protocol | None) -> str:
    """Return the error message beside the type of the error, for errors inside other objects."""
    place = () if protocol is None else (protocol.error_type or ())[:-1]
    inside = at_pointer(document, place) if place else None
    return "" if inside is None else server_words(b"", inside)


def _words(response: Response, endpoint: Endpoint) -> str | None:
    """Return the error message from the headers."""
    return response.headers.get((endpoint.error_header or "").lower()) or None


def _phrase(status: int | None) -> str:
    if status is None:
        return "error in a successful response"
    return f"{status} {responses[status]}" if status in responses else f"status {status}"
