"""Selects the response of the local server, based on the manifest.

A request must equal the request of an example: method, path, the headers of the example, and body
(compared as JSON if it is JSON, and otherwise as bytes). Any other request to the path of a method
gets a 422 response, which reports what the task's input schema rejects, the nearest example, and
every location where the request differs from it, as JSON pointers into the example's ``request``.

Rejected: responding to a valid request that equals no example with the nearest example. It would
seem friendlier, but the response would belong to another request, and a client that sends a wrong
body would pass its tests.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from inferwire_testing._fixtures.media import FixtureError, body_bytes, compact, is_media, resolve
from inferwire_testing._manifest import Event, Example, Manifest, Method
from inferwire_testing._server.mismatch import Mismatch, equals, nearest
from inferwire_testing._server.request import Asked
from inferwire_testing._server.routes import Routes

__all__ = ["Answers", "Asked", "Held", "Reply"]

EXAMPLE_HEADER = "x-inferwire-example"
_HEALTH = "/health"


@dataclass(frozen=True, slots=True)
class Held:
    """A chunk of a streamed response, with its delay."""

    example: str
    """The name of the example, as ``method/example``."""
    index: int
    after: float
    """The delay in seconds after the previous chunk, or after the head of the response."""
    frame: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """A response with a body, or with chunks of a stream."""

    status: int
    headers: Mapping[str, str]
    body: bytes | tuple[Held, ...]


class Answers:
    """The handlers of a manifest: a pure function from a request to its response.

    :raises FixtureError: if an example describes a media file that cannot be rendered.
    """

    def __init__(self, manifest: Manifest) -> None:
        self._package = manifest.package
        self._routes = Routes(manifest)
        self._known = tuple(
            (example, _prepared(method, example)) for method, example in manifest.examples()
        )

    def __call__(self, asked: Asked) -> Reply:
        """Return the response of the example that the request equals, or an error."""
        for example, reply in self._known:
            if equals(example, asked):
                return reply
        if asked.path == _HEALTH and asked.method in {"GET", "HEAD"}:
            return _json(200, {"status": "ok", "package": self._package})
        if asked.path == "/" and asked.method in {"GET", "HEAD"} and not self._routes.owns_root:
            return _json(200, {"package": self._package, "paths": self._paths()})
        return self._refuse(asked)

    def _refuse(self, asked: Asked) -> Reply:
        owners = self._routes.owners(asked.path)
        if not owners:
            return _json(404, self._unknown_path(asked.path))
        allowed = self._routes.allowed(asked.path)
        if asked.method not in allowed:
            message = f"{asked.path} takes {', '.join(allowed)}, not {asked.method}"
            return _json(405, {"error": message}, {"allow": ", ".join(allowed)})
        mismatch = nearest(owners, asked)
        if mismatch is None:
            return _json(422, {"error": "the methods at this path have no examples"})
        return _json(422, _explain(mismatch))

    def _unknown_path(self, path: str) -> dict[str, JsonValue]:
        known = self._routes.served()
        listed = "; ".join(f"{one} ({', '.join(names)})" for one, names in known.items())
        return {
            "error": f"nothing is served at {path}; known paths: {listed}",
            "paths": self._paths(),
        }

    def _paths(self) -> dict[str, JsonValue]:
        return {one: [*names] for one, names in self._routes.served().items()}


def _prepared(method: Method, example: Example) -> Reply:
    try:
        resolve(example.request.body)
        return _reply(method, example)
    except FixtureError as error:
        raise FixtureError(f"{method.name}/{example.name}: {error}") from error


def _reply(method: Method, example: Example) -> Reply:
    name = f"{method.name}/{example.name}"
    response = example.response
    headers = {key.lower(): value for key, value in response.headers.items()}
    headers[EXAMPLE_HEADER] = name.encode("ascii", "backslashreplace").decode()
    if response.events is not None:
        headers.setdefault("content-type", "text/event-stream")
        return Reply(response.status, headers, _events(name, response.events))
    if not response.has_body:
        return Reply(response.status, headers, b"")
    headers.setdefault("content-type", _content_type(response.body))
    return Reply(response.status, headers, body_bytes(response.body, headers["content-type"]))


def _content_type(body: JsonValue) -> str:
    if is_media(body) and isinstance(body, dict):
        return str(body["$media"])
    return "application/json"


def _events(name: str, events: tuple[Event, ...]) -> tuple[Held, ...]:
    return tuple(
        Held(name, index, event.after, _frame(event)) for index, event in enumerate(events)
    )


def _frame(event: Event) -> bytes:
    """Encode an event as in the WHATWG standard: fields, followed by a blank line."""
    data = event.data if isinstance(event.data, str) else compact(event.data)
    lines = [f"event: {event.event}"] if event.event else []
    lines += [f"data: {line}" for line in data.split("\n")]
    return ("\n".join(lines) + "\n\n").encode()


def _explain(mismatch: Mismatch) -> dict[str, JsonValue]:
    name = f"{mismatch.method.name}/{mismatch.example.name}"
    refused = "; ".join(map(str, mismatch.invalid))
    differing = "; ".join(map(str, mismatch.differences))
    parts = [f"the body does not fit the input schema of {mismatch.method.name}: {refused}"]
    if not mismatch.invalid:
        parts = ["the request equals no example"]
    parts.append(f"the nearest example is {name}, which differs in {differing}")
    return {
        "error": ". ".join(f"{part[0].upper()}{part[1:]}" for part in parts) + ".",
        "method": mismatch.method.name,
        "example": mismatch.example.name,
        "invalid": [one.as_json() for one in mismatch.invalid],
        "differences": [one.as_json() for one in mismatch.differences],
    }


def _json(status: int, body: JsonValue, headers: Mapping[str, str] | None = None) -> Reply:
    text = json.dumps(body, ensure_ascii=False, indent=2) + "\n"
    return Reply(status, {"content-type": "application/json", **(headers or {})}, text.encode())
