"""Endpoints and protocols: where requests go, how streams end, and what errors look like."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from inferwire_runtime._json.pointers import Pointer


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
class Loading:
    """How an endpoint says that a model is still being loaded."""

    status: int
    pattern: str
    estimate: Pointer | None = None
    """Where the body holds the expected wait, in seconds."""


@dataclass(frozen=True, slots=True)
class Recommended:
    """Where an endpoint recommends models: a JSON object with a member for each task."""

    url: str
    """A template with ``{base}`` and ``{hub}``."""
    model: Pointer = ()
    """Where the member of a task holds the model's id."""


@dataclass(frozen=True, slots=True)
class Deployed:
    """Where an endpoint lists the models that are loaded, a list for each framework."""

    url: str
    """A template with ``{base}``, ``{hub}`` and ``{framework}``."""
    frameworks: tuple[str, ...]
    """Those that are asked for unless others are named."""
    model: Pointer
    """Where an item of the list holds the model's id."""
    task: Pointer
    """Where it holds the model's task."""
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
    """The environment variable that replaces it."""
    token_variables: tuple[str, ...] = ()
    """Environment variables that may hold the token; the first that is set counts."""
    token_files: tuple[str, ...] = ()
    """Paths with environment variables in braces; the first whose variables are set counts."""
    token_disable_variable: str | None = None
    """The environment variable that keeps a stored token from being sent unless asked for."""
    token_hosts: tuple[str, ...] = ()
    """Patterns of the hosts, reached by https, that may be given a stored token."""
    billing_header: str | None = None
    """The header that names the organization to bill."""
    error_header: str | None = None
    """The header of an error response that may hold the message."""
    request_id_headers: tuple[str, ...] = ()
    """Headers of a response that may hold the request's id, besides the usual ones."""
    idempotent: bool = False
    """A request that may have arrived can be sent again."""
    loading: Loading | None = None
    wait_header: tuple[str, str] | None = None
    """Sent from the second attempt on, to wait for a model that is loading."""
    recommended: Recommended | None = None
    deployed: Deployed | None = None


def alternatives(endpoints: Iterable[Endpoint], suits: Callable[[Endpoint], object]) -> str:
    """The end of an error that names the endpoints to choose instead; empty if there are none."""
    names = [f"endpoint={one.name!r}" for one in endpoints if suits(one)]
    return f": choose {' or '.join(names)}" if names else ""
