"""The intermediate representation of methods that no spec describes."""

from __future__ import annotations

from dataclasses import dataclass

from inferwire_codegen._specs.json import JsonValue


@dataclass(frozen=True, slots=True)
class ServiceArgument:
    """An argument of a service."""

    name: str
    type: str
    """The Python type in the signature; empty for an argument that every method has."""
    required: bool
    default: JsonValue
    positional: bool
    description: str


@dataclass(frozen=True, slots=True)
class ServiceStream:
    """The service returns a stream if the argument `switch` is true."""

    switch: str
    type: str
    """The type of the stream's items."""


@dataclass(frozen=True, slots=True)
class Service:
    """A method that is not described by a spec; the runtime implements it."""

    name: str
    """The name of the method and of the runtime's function."""
    summary: str
    description: str
    arguments: tuple[ServiceArgument, ...]
    operations: bool
    """Whether the function takes the package of operations as its first argument."""
    returns: str
    returned: str
    """The description of the result."""
    stream: ServiceStream | None
    raises: tuple[tuple[str, str], ...]
    """The errors in addition to those of every method, with their descriptions."""
    examples: tuple[JsonValue, ...]
