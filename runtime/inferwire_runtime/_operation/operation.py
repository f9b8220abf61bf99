"""What the wire needs to know about an operation, as data.

Everything here is a frozen value without behaviour, written by the code generator and read
by the pure modules beside this one. Types are held behind functions, so that an operation
costs nothing of pydantic or numpy until its first answer is read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Literal

from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._operation.endpoint import Protocol
from inferwire_runtime._operation.readers import Rule, T_co

if TYPE_CHECKING:
    from inferwire_runtime._operation.model import Model


@dataclass(frozen=True, slots=True)
class Argument:
    """A value that the caller gives, and its place in the request body."""

    name: str
    at: Pointer
    required: bool = False
    """The call is refused without it."""
    media: bool = False
    """It is a file: sent as it is in a raw body, as base64 inside JSON."""


@dataclass(frozen=True, slots=True)
class Implies:
    """An argument without effect unless another is set: it is dropped with a warning."""

    argument: str
    needs: str


@dataclass(frozen=True, slots=True)
class Deprecated:
    """An argument that is still accepted under an old name."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Fallback:
    """A refusal that names the parameters a server does not know, in the pattern's one group."""

    status: int
    pattern: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[T_co]):
    """One task, as the wire sees it; ``T_co`` is what its method returns."""

    task: str
    method: str
    route: str
    arguments: tuple[Argument, ...]
    returns: tuple[Rule[T_co], ...]
    input: Callable[[], type[Model]] | None = None
    """The model of the request body, or of a query, by which it is checked before it is sent."""
    http_method: Literal["POST", "GET"] = "POST"
    path: str | None = None
    """What follows a server's root, or the route to a model."""
    by_id: bool = False
    """The model is given by its id alone."""
    body: Literal["json", "raw", "raw-when-bare"] = "json"
    accept: str | None = None
    model_at: Pointer | None = None
    send_defaults: tuple[tuple[Pointer, object], ...] = ()
    together: tuple[tuple[str, ...], ...] = ()
    at_least: tuple[tuple[str, int], ...] = ()
    """Arguments that are lists and need this many items."""
    implies: tuple[Implies, ...] = ()
    deprecated: tuple[Deprecated, ...] = ()
    deprecated_params: tuple[str, Pointer] | None = None
    """An old argument that holds parameters by name, and where those stand."""
    stream_switch: str | None = None
    """The argument that asks for a stream instead of an answer."""
    open_params: Pointer | None = None
    """Where the members of ``extra_parameters`` go."""
    batch: str | None = None
    """The argument that may be a list."""
    protocol: Protocol | None = None
    recommended_as: str | None = None
    """The task whose recommended model is used when none is given; None if none is."""
    fallback: Fallback | None = None


@dataclass(frozen=True, slots=True)
class StreamOperation(Generic[T_co]):
    """The streaming form of an operation; ``T_co`` is what one event becomes."""

    call: Operation[object]
    protocol: Protocol
    events: tuple[Rule[T_co], ...]
