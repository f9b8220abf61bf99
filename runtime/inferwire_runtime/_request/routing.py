"""Determines the URL of a request, and the model to send in its body.

Performs no I/O. A model id is never silently dropped and never reaches a path unescaped. If the URL
carries the model, the call's value takes precedence over the client's. If the body carries the
model, the first URL and the first id are used, even if one is from the call and the other from the
client.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import SplitResult, quote, urlsplit

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._http.urls import checked_url, is_url, origin, shown
from inferwire_runtime._operation.endpoint import Endpoint, Protocol
from inferwire_runtime._operation.operation import Operation
from inferwire_runtime._request.refusal import refused

_INCOMPLETE_URL = re.compile(
    r"https?:|localhost(:\d+)?(/|$)|\d+\.\d+\.\d+\.\d+(:\d+)?(/|$)"
    r"|[^/:]+:\d{2,5}/|[\w.-]+\.[a-z]{2,}:\d{2,5}$",
    re.IGNORECASE,
)
"""Matches a URL without a scheme or with an incomplete one. Model ids do not begin like this: a
number after a colon, as in ``llama3:8``, is a tag if no path follows it and no host precedes it."""
_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_NO_VALUES: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Target:
    """The destination of a request."""

    url: str
    body_model: str | None = None
    """The model to send in the body, if the operation sends one."""
    given: bool = False
    """Whether the caller gave the URL of the server."""
    needs: str | None = None
    """If no model was given, the task whose recommended model must be passed to `resolve`."""


def resolve(
    operation: Operation[object],
    endpoint: Endpoint,
    *,
    model: str | None = None,
    base_url: str | None = None,
    call_model: str | None = None,
    recommended: str | None = None,
    others: Iterable[Endpoint] = (),
    values: Mapping[str, str] = _NO_VALUES,
) -> Target:
    """Determine the target of a call from its own model, and the client's model or base URL.

    ``others`` are the endpoints to suggest if this one has no route for the operation. ``values``
    are the escaped arguments that are sent in the path.
    """
    protocol = operation.protocol
    in_body = operation.model_at is not None
    if base_url and call_model:
        _check_server(base_url, call_model, in_body=in_body)
    given = [one for one in (call_model, model or base_url) if one]
    if not in_body:  # The URL carries the model: the call's value takes precedence.
        given = given[:1]
    url = next(filter(is_url, given), None)
    named = next((one for one in given if not is_url(one)), recommended)
    if url is not None:
        at = _at_server(operation, endpoint, checked_url(url), values)
        return Target(at, named or (protocol.placeholder_model if protocol else None), given=True)
    _check_route(operation, endpoint, others)
    route = endpoint.routes[operation.route]
    if named is not None and _INCOMPLETE_URL.match(named):
        meant = "http://" + re.sub(r"^https?:/*", "", named, flags=re.IGNORECASE)
        raise _invalid_id(named, f"did you mean {meant!r}?")
    if in_body or "{model}" in route:
        if named is None and _needs_model(operation, endpoint):
            return _needing_model(operation)
    elif call_model:
        problem = f"model: {operation.method}() has no place for a model id: leave out model="
        raise RequestValidationError(problem, argument="model")
    path = "" if _body_path(operation) is not None else operation.path or ""
    template = _filled(operation, route + path, values)
    return Target(expand(template, endpoint, model=named or "", task=operation.task), named)


def _body_path(operation: Operation[object]) -> str | None:
    """Return the path of the protocol, if the body carries the model."""
    protocol = operation.protocol
    if protocol is None or operation.model_at is None or operation.path is not None:
        return None
    return protocol.path


def _check_server(base_url: str, call_model: str, *, in_body: bool) -> None:
    """Refuse a model that is on another server than that of the client's base URL.

    The token of such a client is meant for its server. Only a request whose body carries the model
    can name an id there.
    """
    if is_url(call_model):
        if origin(checked_url(call_model)) == origin(checked_url(base_url)):
            return
        problem = f"{shown(call_model)!r} is on another server than base_url={shown(base_url)!r}"
        advice = "leave out model=, or use client.with_options(model=...) for that server"
    elif in_body:
        return
    else:
        problem = f"{call_model!r} cannot be selected on the server of base_url={shown(base_url)!r}"
        advice = "leave out model=, or use a client that is made without base_url="
    raise RequestValidationError(f"model: {problem}: {advice}", argument="model")


def _check_route(
    operation: Operation[object], endpoint: Endpoint, others: Iterable[Endpoint]
) -> None:
    """Reject an operation that the endpoint has no route for, and suggest alternatives."""
    if operation.route in endpoint.routes:
        return
    having = [f"endpoint={one.name!r}" for one in others if operation.route in one.routes]
    ways = [] if operation.by_id else ["pass the URL of a server as model= or base_url="]
    ways += [f"choose {' or '.join(having)}"] if having else []
    advice = ", or ".join(ways) or "no other endpoint has one"
    problem = f"the endpoint {endpoint.name!r} has no route for {operation.method}(): {advice}"
    raise RequestValidationError(problem, argument="endpoint")


def _at_server(
    operation: Operation[object], endpoint: Endpoint, url: str, values: Mapping[str, str]
) -> str:
    """Return the URL of the operation at a server that is given by its URL.

    A route that contains the model leads to one of many models; the URL of a server is that of a
    single one.
    """
    if operation.by_id:
        problem = f"needs the id of a model, but {shown(url)!r} is a URL"
        raise RequestValidationError(f"{operation.method}() {problem}", argument="model")
    protocol, body_path = operation.protocol, _body_path(operation)
    if body_path is not None:
        return _under(url, body_path, protocol.version_prefix if protocol else None)
    route = endpoint.routes.get(operation.route, "{model}")
    path = (
        ""
        if operation.as_is or "{model}" in route
        else urlsplit(route.replace("{base}", "", 1)).path
    )
    path = path.replace("{task}", quote(operation.task, safe="")) + (operation.path or "")
    if not path.strip("/"):
        return url
    parts, rest = _rest(url, path, protocol)
    return parts._replace(path=parts.path + _filled(operation, rest, values)).geturl()


def _filled(operation: Operation[object], template: str, values: Mapping[str, str]) -> str:
    """Fill in the arguments that are sent in the path."""

    def value(match: re.Match[str]) -> str:
        name = match[1]
        if name in {"base", "hub", "model", "task"}:
            return match[0]
        if name not in values:
            raise refused(operation, name, f"{name} is missing, which is a part of the path")
        return values[name]

    return _PLACEHOLDER.sub(value, template)


def _needs_model(operation: Operation[object], endpoint: Endpoint) -> bool:
    """Return whether a request to the endpoint must have a model, or has a recommended one."""
    recommends = operation.recommended_as is not None and endpoint.recommended is not None
    in_path = "{model}" in endpoint.routes[operation.route]
    return in_path or operation.model_required or recommends


def _needing_model(operation: Operation[object]) -> Target:
    """Return a target that needs the recommended model, or raise if there is none."""
    if operation.recommended_as is None:
        url = "" if operation.by_id else " or the URL of a server"
        problem = f"{operation.method}() needs a model: pass model= with a model id{url}"
        raise RequestValidationError(problem, argument="model")
    return Target("", needs=operation.recommended_as)


def expand(template: str, endpoint: Endpoint, *, model: str = "", task: str = "") -> str:
    """Fill in the template of a URL. The query of the endpoint's URL stays at the end."""
    query = ""
    for place, url in (("{base}", endpoint.base_url), ("{hub}", endpoint.hub_url)):
        if place not in template:
            continue
        if url is None:
            problem = f"the endpoint {endpoint.name!r} has no default URL"
            advice = "pass the server's URL as model= or base_url="
            raise RequestValidationError(f"{problem}: {advice}", argument="base_url")
        parts = urlsplit(url)
        bare = parts._replace(query="", fragment="").geturl()
        template, query = template.replace(place, bare.rstrip("/")), parts.query
    if "{model}" in template:
        template = template.replace("{model}", escaped_id(model))
    template = template.replace("{task}", quote(task, safe=""))
    return f"{template}{'&' if '?' in template else '?'}{query}" if query else template


@lru_cache(maxsize=1024)
def escaped_id(model: str) -> str:
    """Escape a model id for a path, except for its slashes."""
    steps = model.split("/")
    if any(step in {"", ".", ".."} for step in steps):
        raise _invalid_id(model, "an id cannot have an empty part or a part '.' or '..'")
    if any(character in "?#\\" or not character.isprintable() for character in model):
        raise _invalid_id(model, "an id cannot contain '?', '#', '\\' or control characters")
    return quote(model, safe="/")


def _invalid_id(model: str, why: str) -> RequestValidationError:
    problem = f"model: {model!r} is not a URL or a model id: {why}"
    return RequestValidationError(problem, argument="model")


def _rest(url: str, path: str, protocol: Protocol | None) -> tuple[SplitResult, str]:
    """Return the URL of a server, and the part of a path that it does not end with already.

    The URL may also contain the protocol's path, which is left out.
    """
    parts = urlsplit(url)
    root = parts.path.rstrip("/").removesuffix(path)
    if protocol is not None and protocol.path is not None:
        prefix = protocol.version_prefix or ""
        root = root.removesuffix(protocol.path.removeprefix(prefix)).removesuffix(prefix)
    given, steps = root.split("/"), path.split("/")[1:]
    lengths = range(min(len(given), len(steps)), 0, -1)
    shared = next((n for n in lengths if given[-n:] == steps[:n]), 0)
    return parts._replace(path=root), "".join(f"/{step}" for step in steps[shared:])


@lru_cache(maxsize=1024)
def _under(url: str, path: str, prefix: str | None) -> str:
    """Append the missing part of the protocol's path to a server's URL. Keeps the query."""
    parts = urlsplit(url)
    given = parts.path.rstrip("/")
    rest = path.removeprefix(prefix or "")
    if given.endswith(rest):
        added = given
    elif prefix and given.endswith(prefix):
        added = given + rest
    else:
        added = given + path
    return parts._replace(path=added).geturl()
