"""The response to a request, before it is sent. Performs no I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from pydantic import JsonValue

from inferwire_testing._fixtures.media import FixtureError, body_bytes, compact, is_media, resolve
from inferwire_testing._manifest import Event, Example, ExampleResponse, Method

STREAMS: Mapping[str, str] = {"events": "text/event-stream", "lines": "application/x-ndjson"}
"""The media type of each framing."""
EXAMPLE_HEADER = "x-inferwire-example"
DIFFERENCES_HEADER = "x-inferwire-differences"


@dataclass(frozen=True, slots=True)
class Held:
    """A piece of a streamed response, and how long the server keeps it back."""

    example: str
    """``task/example``."""
    index: int
    after: float
    """Seconds since the piece before it, or since the head of the response."""
    frame: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """A response: whole, or piece by piece."""

    status: int
    headers: Mapping[str, str]
    body: bytes | tuple[Held, ...]

    def with_differences(self, count: int) -> Reply:
        """Return a copy that says how far the request is from the example."""
        return replace(self, headers={**self.headers, DIFFERENCES_HEADER: str(count)})


def prepared(method: Method, example: Example) -> Reply:
    """Return the response of an example.

    :raises FixtureError: when the example describes a media file that cannot be made.
    """
    try:
        resolve(example.request.body)
        return _reply(method, example)
    except FixtureError as error:
        raise FixtureError(f"{method.label_of(example)}: {error}") from error


def content_type(method: Method, response: ExampleResponse) -> str:
    """Return the content type of a response, by its body where the example names none."""
    for name, value in response.headers.items():
        if name.lower() == "content-type":
            return value
    if response.events is not None:
        return STREAMS[method.framing]
    if is_media(response.body) and isinstance(response.body, dict):
        return str(response.body["$media"])
    return "application/json"


def json_reply(status: int, body: JsonValue, headers: Mapping[str, str] | None = None) -> Reply:
    """Return a response with a JSON body that is indented for a reader."""
    text = json.dumps(body, ensure_ascii=False, indent=2) + "\n"
    return Reply(status, {"content-type": "application/json", **(headers or {})}, text.encode())


def _reply(method: Method, example: Example) -> Reply:
    name, response = method.label_of(example), example.response
    headers = {key.lower(): value for key, value in response.headers.items()}
    headers[EXAMPLE_HEADER] = name.encode("ascii", "backslashreplace").decode()
    if response.events is None and not response.has_body:
        return Reply(response.status, headers, b"")
    headers["content-type"] = content_type(method, response)
    if response.events is not None:
        return Reply(response.status, headers, _events(name, method, response.events))
    return Reply(response.status, headers, body_bytes(response.body, headers["content-type"]))


def _events(name: str, method: Method, events: tuple[Event, ...]) -> tuple[Held, ...]:
    return tuple(
        Held(name, index, event.after, _frame(event, method.framing))
        for index, event in enumerate(events)
    )


def _frame(event: Event, framing: str) -> bytes:
    """The event as a line, or as the WHATWG standard writes it: fields, then an empty line."""
    data = event.data if isinstance(event.data, str) else compact(event.data)
    if framing == "lines":
        return f"{data}\n".encode()
    lines = [f"event: {event.event}"] if event.event else []
    lines += [f"data: {line}" for line in data.split("\n")]
    return ("\n".join(lines) + "\n\n").encode()
