"""The intermediate representation: the meaning of a task, independent of JSON Schema and Python.

All values are frozen. `lower` builds them from specs; the views only read them. A type is given by
a definition or by a property of a definition, since the model generator decides on its Python form.
A definition is identified by its module and name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from inferwire_codegen._specs.definitions import TypeName
from inferwire_codegen._specs.json import JsonValue, Pointer
from inferwire_codegen._specs.marks import Mark


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a definition."""

    owner: TypeName
    name: str


@dataclass(frozen=True, slots=True)
class AcceptedOutput:
    """The items of an argument, which may be a part of an earlier response."""

    name: TypeName
    """The type of an item."""
    item: TypeName
    output: TypeName
    """The definition of the part of the response."""
    unsent: Mapping[str, tuple[str, ...]]
    """The properties that only the response has, by the definition in the response."""


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method."""

    name: str
    at: Pointer
    property: Property
    description: str
    required: bool
    media: str
    """The kind of file that it takes, such as ``audio``; empty if it does not take a file."""
    many: bool
    """Whether it takes a file, or a list of files."""
    switch: bool
    streams: bool
    """Whether the argument selects a streamed response. It is always part of the request."""
    output: AcceptedOutput | None
    """The part of a response that the argument also takes as an item."""
    typed: bool = False
    """Whether the argument takes the type of the result."""
    functions: bool = False
    """Whether the items of the argument can be functions."""
    values: tuple[str, ...] = ()
    """All values, if a condition depends on which of them it is."""
    nullable: bool = False
    """Whether None is a value of the required argument, which is sent as null."""


@dataclass(frozen=True, slots=True)
class JsonResult:
    """The response is a JSON document that matches the definition, or a part of it."""

    definition: TypeName
    pick: tuple[Property, ...] = ()
    zip: tuple[tuple[str, Pointer], ...] = ()
    images: bool = False
    """Whether the document can contain images."""


@dataclass(frozen=True, slots=True)
class FileResult:
    """The response is a file, an array or nothing, read without a schema."""

    kind: Literal["image", "bytes", "chunks", "ndarray", "string", "none"]


@dataclass(frozen=True, slots=True)
class AudioResult:
    """The response is an audio file, or JSON with samples and a sampling rate."""

    samples: Pointer
    rate: Pointer


@dataclass(frozen=True, slots=True)
class Success:
    """The result is whether the response has a success status."""


Result: TypeAlias = JsonResult | FileResult | AudioResult | Success


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on an argument: true, given, a list, or one of the values."""

    argument: str
    state: Literal["true", "given", "many", "in"]
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultRule:
    """How to read the response if the conditions hold."""

    when: tuple[Condition, ...]
    result: Result


@dataclass(frozen=True, slots=True)
class Piece:
    """How a property of an event becomes a part of the response without a stream."""

    name: str
    at: Pointer
    how: str
    by: str | None
    id: str | None
    first: Pointer
    keep_by: bool
    value: str | None
    members: tuple[Piece, ...]
    when: Mark | None
    """The kind of the object that has the property, if there are several."""


@dataclass(frozen=True, slots=True)
class Deprecated:
    """A deprecated name of an argument."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Fallback:
    """An error response that names unsupported parameters."""

    status: int
    pattern: str


@dataclass(frozen=True, slots=True)
class Checks:
    """The checks of a call before its request is sent."""

    together: tuple[tuple[str, ...], ...]
    at_least: tuple[tuple[str, int], ...]
    implies: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Parse:
    """The second method of a task, which parses the text of a response as a type."""

    name: str
    """The name of the method."""
    argument: str
    send: JsonValue
    result: JsonResult
    switches: tuple[str, ...]
    items: tuple[Property, ...]
    text: tuple[Property, ...]
    """The path below the response or, if there are items, below an item."""
    refusal: tuple[Property, ...]
    finish: tuple[Property, ...]
    cut: tuple[str, ...]
    aliases: tuple[str, ...]

    @property
    def public(self) -> str:
        """The name under which users look for the method."""
        return self.aliases[0] if self.aliases else self.name


@dataclass(frozen=True, slots=True)
class Tools:
    """The method that runs a tool call, and how functions are described to a server."""

    name: str
    """The name of the method."""
    argument: str
    send: JsonValue
    call: TypeName
    id: tuple[Property, ...]
    """The path below a tool call."""
    called: tuple[Property, ...]
    arguments: tuple[Property, ...]
    message: TypeName
    reply: JsonValue
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventKind:
    """The texts at a location in a chunk, which events tell of."""

    name: str
    at: Pointer
    """The location below the object of a result. ``*`` stands for the items of a list."""
    by: str | None
    """The member that identifies the items of the list."""
    id: str | None
    """The member with another value in each item."""
    first: Pointer
    """The location of a value that only the first part of an item has."""
    item: TypeName | None
    """The definition of these items in the response."""


@dataclass(frozen=True, slots=True)
class Events:
    """The method of a task whose stream consists of events."""

    name: str
    """The name of the method."""
    switches: tuple[str, ...]
    chunk: JsonResult
    whole: JsonResult
    holder: Pointer
    """The location of the object with the texts of a result in a chunk."""
    kinds: tuple[EventKind, ...]
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """A task, ready to be rendered."""

    id: str
    name: str
    """The name of the method and of the modules."""
    summary: str
    description: str
    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    deprecated: tuple[Deprecated, ...]
    deprecated_params: str | None
    """The name of a deprecated argument: a mapping of all parameters."""
    params: Pointer | None
    """The location of the parameters in the request."""
    open_params: Pointer | None
    input: TypeName | None
    """The definition of the request's body or query; None if there is neither."""
    constraints: JsonValue
    """The schema of what the types of the request do not enforce; None if they enforce it all."""
    returns: tuple[ResultRule, ...]
    events: tuple[ResultRule, ...]
    pieces: tuple[Piece, ...]
    """How events add up to the response without a stream; empty if they do not."""
    text: Pointer | None
    """The location of the next part of the text in an event."""
    text_in: tuple[Mark, ...]
    """The kinds of the event, and of the objects on the way to the text."""
    checks: Checks
    http_method: str
    locations: tuple[tuple[str, str, str], ...]
    """Properties that are not sent with the others: their names, where they are sent, and the name
    of the header, if it is one."""
    has_body: bool
    body: str
    route: str
    path: str | None
    endpoint: str | None
    """The only endpoint of the task; None if callers choose one."""
    has_model: bool
    """Whether a request to an endpoint has a model, in its path or its body."""
    by_id: bool
    positional_model: bool
    accept: str | None
    model_at: Pointer | None
    model_required: bool
    """Whether the body must have the model."""
    send_defaults: tuple[tuple[Pointer, JsonValue], ...]
    batch: str | None
    protocol: str | None
    operation_name: str | None
    recommended_as: str | None
    fallback: Fallback | None
    aliases: tuple[str, ...]
    parse: Parse | None
    tools: Tools | None
    tells: Events | None

    @property
    def is_assembled(self) -> bool:
        """Whether its streams can be put together to the response without a stream."""
        return bool(self.events and self.pieces)

    @property
    def always_streams(self) -> bool:
        """Whether the response is a stream whatever the arguments are."""
        return not self.returns

    @property
    def is_probe(self) -> bool:
        """Whether the result is only a success status."""
        return any(isinstance(rule.result, Success) for rule in self.returns)

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """All arguments, in order."""
        return self.positional + self.keyword
