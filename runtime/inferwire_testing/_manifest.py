"""The manifest of a generated package, read without importing its clients.

Only the keys that the server and the demo need are declared. Other keys are ignored.
"""

from __future__ import annotations

import importlib.resources
import re
from collections.abc import Iterator
from http import HTTPStatus
from importlib.resources.abc import Traversable
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

FILE = "_manifest.json"
"""The file that describes the package and lists its methods."""

METHODS = "_manifest"
"""The folder with a file for each method."""

_NAME = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")


class ManifestError(Exception):
    """A package does not exist or has no valid manifest."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


P = TypeVar("P", bound=_Part)


class Call(_Part):
    """The arguments of a call."""

    arguments: dict[str, JsonValue] = {}
    model: str | None = None
    reach: Literal["endpoint", "hub"] | None = None
    """The server that the call reaches, if it is not the server of a model."""


class ExampleRequest(_Part):
    """The request that a call must send."""

    method: str = "POST"
    path: str
    """The path with a leading slash, and optionally a query."""
    headers: dict[str, str] = {}
    """The headers that the request must have."""
    body: JsonValue = None

    @property
    def lower_headers(self) -> dict[str, str]:
        """The headers by lower-case name."""
        return {name.lower(): value for name, value in self.headers.items()}

    @property
    def has_body(self) -> bool:
        """Whether there is a body. A body that is null is a body."""
        return "body" in self.model_fields_set


class Event(_Part):
    """An event of a streamed response."""

    data: JsonValue
    """A JSON value, or a string that is sent unchanged."""
    after: float = 0.0
    """The delay in seconds after the previous event."""
    event: str | None = None


class ExampleResponse(_Part):
    """The response of the server: a body or events."""

    status: int = 200
    headers: dict[str, str] = {}
    body: JsonValue = None
    events: tuple[Event, ...] | None = None

    @property
    def has_body(self) -> bool:
        """Whether there is a body. A body that is null is a body."""
        return "body" in self.model_fields_set


class Example(_Part):
    """A call with its request, its response and its result."""

    name: str
    title: str = ""
    call: Call
    request: ExampleRequest
    response: ExampleResponse
    result: JsonValue = None

    @property
    def fails(self) -> bool:
        """The server refuses, so that the method raises, unless the refusal is its result."""
        return self.refuses and "result" not in self.model_fields_set

    @property
    def refuses(self) -> bool:
        """Whether the response is an error."""
        return self.response.status >= HTTPStatus.BAD_REQUEST

    @property
    def expected(self) -> JsonValue:
        """The result of the method as JSON.

        By default, it is the body of the response, or its events that are JSON objects.
        """
        if "result" in self.model_fields_set:
            return self.result
        if self.response.events is None:
            return self.response.body
        return [event.data for event in self.response.events if isinstance(event.data, dict)]


class Argument(_Part):
    """An argument of a method."""

    name: str
    at: str = ""
    """A JSON pointer into the request body; empty where the argument is not in the body."""
    type: str = ""
    positional: bool = False
    switch: bool = False
    """Whether the argument changes what the method returns."""
    media: bool = False
    """Whether the argument is a file, which is base64 text or a URL in JSON."""


class Returned(_Part):
    """A return type and its conditions. The last rule of a method has no conditions."""

    when: dict[str, JsonValue] = {}
    """The arguments that must be given."""
    stream: bool = False
    type: str


class Parse(_Part):
    """The second method of a task, which parses the text of a response as a type."""

    name: str
    aliases: tuple[str, ...] = ()
    argument: str
    """The argument that takes the type."""
    type: str
    """The type of the result."""


class Tools(_Part):
    """The method of a task that runs tool calls."""

    name: str
    aliases: tuple[str, ...] = ()
    argument: str
    """The argument that takes functions."""
    type: str
    """The type of the result."""


class Events(_Part):
    """The method of a task whose stream consists of events."""

    name: str
    aliases: tuple[str, ...] = ()
    type: str
    """The type of the stream."""
    argument: str | None = None
    """The argument that also takes a type, if the text can be parsed."""
    parsed_type: str = ""
    """The type of the stream whose text is parsed."""


class Method(_Part):
    """A method of the clients, with its request."""

    name: str
    task: str = ""
    summary: str = ""
    aliases: tuple[str, ...] = ()
    parse: Parse | None = None
    tools: Tools | None = None
    events: Events | None = None
    http_method: str = "POST"
    locations: dict[str, JsonValue] = {}
    """Properties of the request that are not sent with the others."""
    route: str = ""
    path: str | None = None
    """The path to append to the route or to a server's root."""
    endpoint: str | None = None
    """The only endpoint of the task, if it has one of its own."""
    body: Literal["json", "raw", "raw-when-bare", "form"] = "json"
    streams: bool = False
    framing: Literal["events", "lines"] = "events"
    """What divides its streams: server-sent events, or lines of JSON."""
    protocol: str | None = None
    model_at: str | None = None
    """The location of the model in the body, if the body names the model."""
    batch: str | None = None
    """The argument that may be a list of the values that the schema describes."""
    arguments: tuple[Argument, ...] = ()
    open_params: str | None = None
    """The location of parameters that the signature does not name, if they are allowed."""
    returns: tuple[Returned, ...] = ()
    input_schema: dict[str, JsonValue] | None = None
    examples: tuple[Example, ...] = ()

    @property
    def label(self) -> str:
        """The task, or the name of a method that has none."""
        return self.task or self.name

    @property
    def whole_body(self) -> str | None:
        """The property of the request whose value is the body, if one is."""
        found = (name for name, place in self.locations.items() if place == "whole-body")
        return next(found, None)

    def properties(self, body: JsonValue) -> JsonValue:
        """Return the properties of a request that has this body."""
        return body if self.whole_body is None else {self.whole_body: body}

    def label_of(self, example: Example) -> str:
        """The name of an example in headers and messages: ``task/example``."""
        return f"{self.label}/{example.name}"


class EndpointRoutes(_Part):
    """The parts of an endpoint that the server needs."""

    routes: dict[str, str] = {}
    base_url_variable: str | None = None
    hub_url_variable: str | None = None


class ProtocolPath(_Part):
    """The part of a protocol that the server needs: the path of its tasks."""

    path: str | None = None


class _Package(_Part):
    """The content of the package file, without its methods."""

    manifest: Literal[2]
    package: str
    client: str
    async_client: str
    endpoints: dict[str, EndpointRoutes] = {}
    default_endpoint: str = ""
    protocols: dict[str, ProtocolPath] = {}


class _Listed(_Package):
    """The content of the package file."""

    methods: tuple[Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")], ...]


class Manifest(_Package):
    """The manifest of a generated package."""

    methods: tuple[Method, ...]

    def examples(self) -> Iterator[tuple[Method, Example]]:
        """Yield every example with its method."""
        for method in self.methods:
            for example in method.examples:
                yield method, example


def load_manifest(package: str) -> Manifest:
    """Read the manifest of an importable package.

    :raises ManifestError: if the package does not exist or has no valid manifest.
    """
    folder = _folder(package)
    listed = _read(_Listed, folder / FILE, package)
    methods = [_read(Method, folder / METHODS / f"{name}.json", package) for name in listed.methods]
    return Manifest.model_validate({**dict(listed), "methods": methods})


def _folder(package: str) -> Traversable:
    if not _NAME.fullmatch(package):
        raise ManifestError(f"{package!r} is not the name of an import package")
    try:
        return importlib.resources.files(package)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{package}.".startswith(f"{error.name}."):
            raise ManifestError(f"importing {package!r} failed: {error}") from error
        raise ManifestError(
            f"package {package!r} not found: install it, or add the directory that contains it to "
            "PYTHONPATH"
        ) from error


def _read(part: type[P], file: Traversable, package: str) -> P:
    try:
        return part.model_validate_json(file.read_bytes())
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ManifestError(
            f"the package {package!r} has no {file.name}: it is incomplete or was not generated by "
            "inferwire-codegen"
        ) from error
    except ValidationError as error:
        places = "\n".join(
            f"  /{'/'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()[:5]
        )
        raise ManifestError(
            f"{file.name} of the package {package!r} is invalid; regenerate the package with this "
            f"version of inferwire-codegen:\n{places}"
        ) from error
