"""The intermediate representation: what a task means, without JSON Schema and without Python.

Everything here is a frozen value. `lower` builds it from specs; the views only read it. A type
is the definition or the property of a definition that has it, since the model generator decides
what that is in Python. A definition is named by its module and its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from inferwire_codegen._specs.definitions import TypeName
from inferwire_codegen._specs.json import JsonValue, Pointer


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a definition."""

    owner: TypeName
    name: str


@dataclass(frozen=True, slots=True)
class Argument:
    """A value that the caller gives."""

    name: str
    at: Pointer
    property: Property
    description: str
    required: bool
    media: bool
    switch: bool
    streams: bool
    """A switch that turns the answer into a stream: the request always says which is wanted."""


@dataclass(frozen=True, slots=True)
class JsonResult:
    """The response is one JSON document of that definition, or a part of it."""

    definition: TypeName
    pick: tuple[Property, ...] = ()
    zip: tuple[tuple[str, Pointer], ...] = ()


@dataclass(frozen=True, slots=True)
class FileResult:
    """The response is a file, or numbers: read without a schema."""

    kind: Literal["image", "bytes", "ndarray"]


@dataclass(frozen=True, slots=True)
class AudioResult:
    """The response is an audio file, or JSON with samples and their rate at these places."""

    samples: Pointer
    rate: Pointer


@dataclass(frozen=True, slots=True)
class Success:
    """The result is whether the answer has a status of success."""


Result: TypeAlias = JsonResult | FileResult | AudioResult | Success


@dataclass(frozen=True, slots=True)
class Condition:
    """What the caller must have done."""

    argument: str
    state: Literal["true", "given"]


@dataclass(frozen=True, slots=True)
class ResultRule:
    """How the response is read, if these conditions hold."""

    when: tuple[Condition, ...]
    result: Result


@dataclass(frozen=True, slots=True)
class Deprecated:
    """An old name of an argument."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Fallback:
    """A refusal that names unsupported parameters."""

    status: int
    pattern: str


@dataclass(frozen=True, slots=True)
class Checks:
    """What is verified before anything is sent."""

    together: tuple[tuple[str, ...], ...]
    at_least: tuple[tuple[str, int], ...]
    implies: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Task:
    """A task, ready to be rendered."""

    id: str
    name: str
    """The method, and the modules."""
    summary: str
    description: str
    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    deprecated: tuple[Deprecated, ...]
    deprecated_params: str | None
    """An old argument: a mapping of parameters, instead of one argument each."""
    params: Pointer | None
    """Where the parameters stand."""
    open_params: Pointer | None
    input: TypeName | None
    """The definition of the request's body, or of a query; None if nothing is sent."""
    returns: tuple[ResultRule, ...]
    events: tuple[ResultRule, ...]
    checks: Checks
    http_method: str
    body: str
    route: str
    path: str | None
    by_id: bool
    positional_model: bool
    accept: str | None
    model_at: Pointer | None
    send_defaults: tuple[tuple[Pointer, JsonValue], ...]
    batch: str | None
    protocol: str | None
    recommended_as: str | None
    fallback: Fallback | None
    aliases: tuple[str, ...]

    @property
    def has_body(self) -> bool:
        """Its request has a body."""
        return self.http_method != "GET"

    @property
    def asks(self) -> bool:
        """It is a question whose answer is a status."""
        return any(isinstance(rule.result, Success) for rule in self.returns)

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """All of them, in order."""
        return self.positional + self.keyword


@dataclass(frozen=True, slots=True)
class ServiceArgument:
    """An argument of a service."""

    name: str
    type: str
    """In Python, as the signature has it; empty for an argument that every method has."""
    required: bool
    default: JsonValue
    positional: bool
    description: str


@dataclass(frozen=True, slots=True)
class ServiceStream:
    """A service returns a stream if this argument is true."""

    switch: str
    type: str
    """What the stream yields."""


@dataclass(frozen=True, slots=True)
class Service:
    """A method that no spec describes, ready to be rendered: the runtime has its code."""

    name: str
    """The method, and the function of the runtime."""
    summary: str
    description: str
    arguments: tuple[ServiceArgument, ...]
    operations: bool
    """The function takes the package of the operations, before the arguments."""
    returns: str
    returned: str
    """What is said of the result besides its type."""
    stream: ServiceStream | None
    raises: tuple[tuple[str, str], ...]
    """Errors, and when they are raised, besides those of every method."""
    examples: tuple[JsonValue, ...]
