"""What the wire needs to know about an operation, as data.

Everything here is a frozen value without behaviour, written by the code generator and read
by the pure modules beside this one. Types are held behind functions, so that an operation
costs nothing of pydantic or numpy until its first answer is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Literal, TypeAlias, TypeVar

if TYPE_CHECKING:
    from inferwire_runtime import hints
    from inferwire_runtime._operation.model import Model

T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M")

# Only checkers look inside: naming them costs neither numpy nor Pillow.
_FloatArray: TypeAlias = "hints.FloatArray"
_Image: TypeAlias = "hints.Image"

Pointer: TypeAlias = tuple[str, ...]
"""The reference tokens of a JSON pointer (RFC 6901); ``*`` stands for any member."""


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
class Condition:
    """What the caller must have done for a rule to apply.

    ``true``: the switch is on. ``given``: the argument is not None. ``many``: the argument is
    a list or a tuple, not one value.
    """

    argument: str
    state: Literal["true", "given", "many"]


class Reader(Generic[T_co]):
    """How a response body becomes a result of type ``T_co``: one of the classes below."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Json(Reader[T_co]):
    """The body is one JSON document of this type."""

    type: Callable[[], type[T_co]]
    zip: tuple[tuple[str, Pointer], ...] = ()
    """Where a server answers parallel lists instead of a list of objects: field and its list."""


@dataclass(frozen=True, slots=True)
class Select(Reader[T_co], Generic[M, T_co]):
    """One part of a JSON document."""

    of: Json[M]
    pick: Callable[[M], T_co]


@dataclass(frozen=True, slots=True)
class Batch(Reader[list[M]], Generic[M]):
    """One result for each text of a batch."""

    of: Reader[M]


class Array(Reader[_FloatArray]):
    """Nested lists of numbers, as a float32 array."""

    __slots__ = ()


class ImageBody(Reader[_Image]):
    """The body is an image file, decoded with Pillow."""

    __slots__ = ()


class BytesBody(Reader[bytes]):
    """The body is a file, returned as it came."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Sound(Reader[bytes]):
    """The body is a sound file, or JSON with samples and their rate, written as one."""

    samples: Pointer
    rate: Pointer


@dataclass(frozen=True, slots=True)
class Rule(Generic[T_co]):
    """How to read the answer under these conditions; the first rule that fits counts."""

    reader: Reader[T_co]
    when: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Protocol:
    """What several tasks and servers share: how streams end and errors look, and the URL rule."""

    name: str
    sentinel: str | None = None
    """The data of the event that ends a stream and is not itself a result."""
    final: Pointer | None = None
    """An event with a value other than null here is the last one."""
    complete: Pointer | None = None
    """Once an event had a value other than null here, the body may end without a sentinel."""
    complete_by: str | None = None
    """The member by which the items that ``*`` stands for are told apart, if several grow side by
    side: then each of them has to be complete."""
    complete_count: Pointer | None = None
    """Where the request says how many of them there are to be."""
    error: Pointer | None = None
    """An event, or a body, with a value other than null here is an error."""
    error_event: str | None = None
    """The name of the events that carry errors."""
    error_type: Pointer | None = None
    """Where an error names its kind."""
    error_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """The kind that an error names, to the exception class of ``inferwire_runtime``."""
    path: str | None = None
    """The path under a server's root, for a task whose body carries the model."""
    version_prefix: str | None = None
    """The part of ``path`` that a base URL may already end with."""
    placeholder_model: str | None = None
    """Sent as the model where the URL alone decides."""


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


@dataclass(frozen=True, slots=True)
class Loading:
    """How an endpoint says that a model is still being loaded."""

    status: int
    pattern: str
    estimate: Pointer | None = None
    """Where the body holds the expected wait, in seconds."""


@dataclass(frozen=True, slots=True)
class Deployed:
    """Where an endpoint lists the models that are loaded, a list for each framework."""

    url: str
    """A template with ``{base}`` and ``{framework}``."""
    frameworks: tuple[str, ...]
    """Those that are asked for unless others are named."""
    all_frameworks: tuple[str, ...] = ()
    tasks: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Frameworks whose models are listed under these tasks, instead of the one they name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where requests go, and who may see a stored token."""

    name: str
    routes: Mapping[str, str]
    """Route name to a URL template with ``{base}``, ``{model}`` and ``{task}``."""
    base_url: str | None = None
    base_url_variable: str | None = None
    """The environment variable that chooses this endpoint and replaces its base URL."""
    hub_url: str | None = None
    hub_url_variable: str | None = None
    token_variables: tuple[str, ...] = ()
    token_hosts: tuple[str, ...] = ()
    """Patterns of the hosts, reached by https, that may be given a stored token."""
    idempotent: bool = False
    """A request that may have arrived can be sent again."""
    loading: Loading | None = None
    wait_header: tuple[str, str] | None = None
    """Sent from the second attempt on, to wait for a model that is loading."""
    deployed: Deployed | None = None
