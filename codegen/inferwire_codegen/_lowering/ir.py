"""The intermediate representation: what a task means, without JSON Schema and without Python.

Everything here is a frozen value. `lower` builds it from specs; the views only read it. Types
are named by their place (the property of a definition), since the model generator decides
what they are in Python.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from inferwire_codegen._specs.json import JsonValue, Pointer


@dataclass(frozen=True, slots=True)
class Place:
    """A property of a definition."""

    owner: str
    property: str


@dataclass(frozen=True, slots=True)
class Argument:
    """A value that the caller gives."""

    name: str
    at: Pointer
    place: Place
    description: str
    required: bool
    media: bool
    switch: bool
    streams: bool
    """A switch that turns the answer into a stream: the request always says which is wanted."""


@dataclass(frozen=True, slots=True)
class Whole:
    """The answer is one JSON document of the definition of that name, or a part of it."""

    definition: str
    pick: tuple[Place, ...] = ()
    zip: tuple[tuple[str, Pointer], ...] = ()


@dataclass(frozen=True, slots=True)
class File:
    """The answer is a file, or numbers: read without a schema."""

    kind: Literal["image", "bytes", "ndarray"]


@dataclass(frozen=True, slots=True)
class Sound:
    """The answer is a sound file, or JSON with samples and their rate at these places."""

    samples: Pointer
    rate: Pointer


@dataclass(frozen=True, slots=True)
class Success:
    """The result is whether the answer has a status of success."""


Result: TypeAlias = Whole | File | Sound | Success


@dataclass(frozen=True, slots=True)
class Condition:
    """What the caller must have done."""

    argument: str
    state: Literal["true", "given"]


@dataclass(frozen=True, slots=True)
class Rule:
    """How the answer is read, if these conditions hold."""

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
    input: str | None
    """The definition of the request's body, or of a query; None if nothing is sent."""
    returns: tuple[Rule, ...]
    events: tuple[Rule, ...]
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
