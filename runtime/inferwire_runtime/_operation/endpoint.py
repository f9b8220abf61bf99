"""Endpoints and protocols: where requests go, how streams end and what errors look like."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from inferwire_runtime._json.pointers import Pointer


@dataclass(frozen=True, slots=True, eq=False)
class Dialect:
    """The subset of JSON Schema that servers of a protocol accept."""

    keywords: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])
    """The keywords, each with a regular expression that its value must match, or None."""
    closed: bool = False
    """Whether objects must list all their properties, and require each of them."""
    wrap: str = ""
    """The property that holds a value that is not an object; empty if any value can be sent."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A location in an event or a body, and the values there that mark it."""

    at: Pointer
    values: tuple[str | float, ...] = ()
    """They are compared as JSON. Empty if every value does, except those that mean none."""


@dataclass(frozen=True, slots=True)
class Protocol:
    """The conventions that several tasks and servers share: ends of streams, errors and paths."""

    name: str
    framing: Literal["events", "lines"] = "events"
    """What divides the body of a stream: server-sent events, or lines of JSON."""
    sentinel: str | None = None
    """The data of the event that ends a stream without being a result."""
    final: Mark | None = None
    """An event with a value other than null here is the last one."""
    complete: Mark | None = None
    """Once an event has had a value other than null here, the body may end without a sentinel."""
    complete_by: str | None = None
    """The member that identifies the items matched by ``*``, if several results are streamed in
    parallel. All of them must be complete."""
    complete_count: Pointer | None = None
    """The location of the number of parallel results in the request."""
    content: Pointer | None = None
    """The location of the content of a result. An event without a value here is skipped if it does
    not have the type of a result."""
    unfinished: bool = False
    """The sentinel ends a stream even if its results are not complete."""
    error: Mark | None = None
    """An event or a body with a value here that says something is an error."""
    error_event: str | None = None
    """The name of events that hold errors."""
    error_type: Pointer | None = None
    """The location of the error type in an error."""
    error_types: Mapping[str, str] = field(default_factory=dict[str, str])
    """Maps error types to the names of exception classes of ``inferwire_runtime``."""
    usage: Mapping[str, Pointer] = field(default_factory=dict[str, Pointer])
    """The locations of the number of tokens in a response or an event, by names of `TokenUsage`."""
    path: str | None = None
    """The path below the root of a server, for tasks that send the model in the body."""
    version_prefix: str | None = None
    """The part of ``path`` that a base URL may already end with."""
    placeholder_model: str | None = None
    """The model to send if the URL alone determines the model."""
    dialect: Dialect | None = None
    """The subset of JSON Schema that servers accept; None if they accept any schema."""


@dataclass(frozen=True, slots=True)
class Loading:
    """How an endpoint reports that a model is still loading."""

    status: int
    pattern: str
    estimate: Pointer | None = None
    """The location of the expected loading time in the body, in seconds."""


@dataclass(frozen=True, slots=True)
class Recommended:
    """Where an endpoint recommends models: a JSON object with a member for each task."""

    url: str
    """A template with ``{base}`` and ``{hub}``."""
    model: Pointer = ()
    """The location of the model id in the member of a task."""


@dataclass(frozen=True, slots=True)
class Deployed:
    """Where an endpoint lists its deployed models, with a list for each framework."""

    url: str
    """A template with ``{base}``, ``{hub}`` and ``{framework}``."""
    frameworks: tuple[str, ...]
    """The frameworks to query by default."""
    model: Pointer
    """The location of the model id in an item of the list."""
    task: Pointer
    """The location of the task in an item of the list."""
    all_frameworks: tuple[str, ...] = ()
    tasks: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Maps frameworks to the tasks to list their models under, instead of their own tasks."""


@dataclass(frozen=True, slots=True)
class Auth:
    """How a token is sent: in a header, or as a parameter of the query."""

    header: str = ""
    prefix: str = ""
    """What precedes the token in the header."""
    query: str = ""


BEARER = Auth("Authorization", "Bearer ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where requests go, and which hosts may receive a stored token."""

    name: str
    routes: Mapping[str, str]
    """Maps route names to URL templates with ``{base}``, ``{model}`` and ``{task}``."""
    base_url: str | None = None
    base_url_variable: str | None = None
    """The environment variable that selects this endpoint and replaces its base URL."""
    for_tasks: bool = False
    """Whether tasks go to this endpoint alone. The variable does not select it then."""
    auth: Auth = BEARER
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """The headers of every request. Those of the caller override them."""
    hub_url: str | None = None
    hub_url_variable: str | None = None
    """The environment variable that replaces the hub URL."""
    token_variables: tuple[str, ...] = ()
    """The environment variables that may hold the token; the first one that is set is used."""
    token_files: tuple[str, ...] = ()
    """Paths with variables in braces; the first one whose variables are all set is used."""
    token_disable_variable: str | None = None
    """The environment variable that stops a stored token from being sent by default."""
    token_hosts: tuple[str, ...] | None = None
    """Patterns of the hosts that may receive a stored token over https.

    If None, the server of the base URL may, over https or on this computer.
    """
    billing_header: str | None = None
    """The header for the organization to bill."""
    providers: tuple[str, ...] = ()
    """The values of ``provider`` that mean the servers of this endpoint, besides None."""
    error_header: str | None = None
    """The header of an error response that may hold the error message."""
    request_id_headers: tuple[str, ...] = ()
    """Response headers that may hold the request id, in addition to the usual ones."""
    idempotent: bool = False
    """Whether a request that may have arrived can be sent again."""
    loading: Loading | None = None
    wait_header: tuple[str, str] | None = None
    """A header to send from the second attempt on, to wait for a loading model."""
    recommended: Recommended | None = None
    deployed: Deployed | None = None


def alternatives(endpoints: Iterable[Endpoint], suits: Callable[[Endpoint], object]) -> str:
    """Return the end of an error message that suggests other endpoints; empty if none suit."""
    names = [f"endpoint={one.name!r}" for one in endpoints if suits(one)]
    return f": choose {' or '.join(names)}" if names else ""
