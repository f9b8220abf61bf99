"""The description of an operation, as data.

Everything here is an immutable value without behavior, written by the code generator and read by
the runtime. Operations are constants, so they are compared by identity. Types are wrapped in
functions, so that an operation loads neither pydantic nor numpy before its first call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._operation.endpoint import Mark, Protocol
from inferwire_runtime._operation.readers import Rule, T_co
from inferwire_runtime._operation.tools import Tools

if TYPE_CHECKING:
    from inferwire_runtime._operation.model import Model

W_co = TypeVar("W_co", covariant=True)

_NO_PROTOCOL = Protocol("")


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of the method, and its location in the request body."""

    name: str
    at: Pointer
    required: bool = False
    """Whether the argument must be given."""
    media: str = ""
    """The kind of file that it takes, such as ``audio``; empty if it does not take a file.

    A file is sent unchanged as a raw body or in a form, or as base64 inside JSON.
    """
    many: bool = False
    """Whether it takes a file, or a list of files."""
    nullable: bool = False
    """Whether None is a value of the required argument, which is sent as null."""


@dataclass(frozen=True, slots=True)
class Location:
    """Where a property of the request is sent, if not where the others are."""

    property: str
    place: Literal["path", "query", "header", "body", "whole-body", "none"]
    """``none``: an argument that is not sent, but decides how the response is read."""
    header: str = ""
    """The name of the header."""


@dataclass(frozen=True, slots=True)
class Implies:
    """An argument that has no effect without another one. It is dropped with a warning."""

    argument: str
    needs: str


@dataclass(frozen=True, slots=True)
class Deprecated:
    """An old name of an argument that is still accepted."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Fallback:
    """An error that names unsupported parameters, in the only group of the pattern."""

    status: int
    pattern: str


@dataclass(frozen=True, slots=True)
class AcceptedOutput:
    """A list in the request whose items may be a part of an earlier response."""

    at: Pointer
    item: Callable[[], type[Model]]
    """Returns the model of an item."""
    output: Callable[[], type[Model]]
    """Returns the model of the part of a response."""
    unsent: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """The properties that only the response has, by the name of their model."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Operation(Generic[T_co]):
    """The call of a task; ``T_co`` is the return type of its method."""

    task: str
    method: str
    route: str
    arguments: tuple[Argument, ...]
    returns: tuple[Rule[T_co], ...]
    input: Callable[[], type[Model]] | None = None
    """Returns the model that validates the request body, or the query, before it is sent."""
    constraints: Mapping[str, object] | None = None
    """The JSON Schema of what the model does not enforce; None if it enforces everything."""
    http_method: Literal["POST", "GET", "PUT", "PATCH", "DELETE"] = "POST"
    path: str | None = None
    """The path to append to a server's root, or to the route of a model. Properties that are sent
    in the path replace their names in braces."""
    locations: tuple[Location, ...] = ()
    """By default, the properties of a GET request are its query, and those of others their body."""
    endpoint: str | None = None
    """The only endpoint of the task; None if the client chooses one."""
    as_is: bool = False
    """Whether the URL of a server is the URL of the request, to which nothing is appended."""
    by_id: bool = False
    """Whether the model must be given as an id, not as a URL."""
    body: Literal["json", "raw", "raw-when-bare", "form", "none"] = "json"
    accept: str | None = None
    model_at: Pointer | None = None
    model_required: bool = False
    """Whether a request without a model in its body is invalid."""
    send_defaults: tuple[tuple[Pointer, object], ...] = ()
    together: tuple[tuple[str, ...], ...] = ()
    at_least: tuple[tuple[str, int], ...] = ()
    """Arguments that are lists with this minimum number of items."""
    implies: tuple[Implies, ...] = ()
    deprecated: tuple[Deprecated, ...] = ()
    deprecated_params: tuple[str, Pointer] | None = None
    """A deprecated argument with parameters by name, and the location of those parameters."""
    stream_switch: str | None = None
    """The argument that requests a stream."""
    open_params: Pointer | None = None
    """The location of the members of ``extra_parameters``."""
    batch: str | None = None
    """The argument that may be a list."""
    protocol: Protocol | None = None
    recommended_as: str | None = None
    """The task whose recommended model is used by default; None if a model must be given."""
    fallback: Fallback | None = None
    parsed_by: tuple[str, str] | None = None
    """An argument, and the method that takes a type for it."""
    streamed_by: str | None = None
    """The method that takes a type for it and streams."""
    tools: Tools[object] | None = None
    """The argument that takes Python functions."""
    accepts_output: tuple[AcceptedOutput, ...] = ()
    operation_name: str | None = None
    """The value of ``gen_ai.operation.name`` in the conventions of OpenTelemetry, if not the task.
    """


@dataclass(frozen=True, slots=True)
class Piece:
    """How a property of an event becomes a part of the whole response.

    A property without a description replaces the value before it, at the same location, unless
    objects of several kinds are told apart.
    """

    name: str
    at: Pointer
    """The location in the whole, relative to the object that contains the property.

    ``{name}`` is the position of an item in a list: the value of another property of the event.
    """
    how: Literal["replace", "append", "item", "json", "merge", "drop"] = "replace"
    """``append`` joins strings and lists, ``item`` adds an item to a list, ``json`` joins the parts
    of a JSON text, which is parsed, ``merge`` applies the rules of the members to an object or to
    the objects of a list, and ``drop`` leaves it out.
    """
    by: str | None = None
    """The member that identifies the objects of a list."""
    id: str | None = None
    """The member with another value in each object, in case that several have the same ``by``."""
    first: Pointer = ()
    """The location of a value that a part with another ``id`` needs to begin an object."""
    keep_by: bool = True
    """Whether this member is a part of the whole."""
    value: str | None = None
    """The value in the whole, if it is always the same."""
    members: tuple[Piece, ...] = ()
    when: Mark | None = None
    """The kind of the object that has the property, if objects of several kinds are told apart.
    Of such an object, nothing without a description is a part of the whole.
    """


@dataclass(frozen=True, slots=True, eq=False)
class StreamOperation(Generic[T_co, W_co]):
    """The streaming form of an operation.

    ``T_co`` is the type of one event, and ``W_co`` that of the response without streaming. An
    operation that always streams has no such response.
    """

    call: Operation[W_co]
    events: tuple[Rule[T_co], ...]
    protocol: Protocol = _NO_PROTOCOL
    """Not needed for a stream of bytes."""
    pieces: tuple[Piece, ...] = ()
    """How the events add up to the response; empty if they do not."""
    text: Pointer | None = None
    """The location of the next part of the text in an event."""
    text_in: tuple[Mark, ...] = ()
    """The kinds of the event, and of the objects on the way to the text, if there are several."""

    @property
    def method(self) -> str:
        """The method of the call."""
        return self.call.method
