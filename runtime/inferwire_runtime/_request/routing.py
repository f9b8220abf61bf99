"""Determines the URL of a request, and the model to send in its body.

Performs no I/O. A model id is never silently dropped and never reaches a path unescaped. If the URL
carries the model, the call's value takes precedence over the client's. If the body carries the
model, the first URL and the first id are used, even if one is from the call and the other from the
client.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, urlsplit

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._http.urls import checked_url, is_url, origin, shown
from inferwire_runtime._operation.endpoint import Endpoint, Protocol
from inferwire_runtime._operation.operation import Operation

_INCOMPLETE_URL = re.compile(
    r"https?:|[^/]+:\d{2,5}(/|$)|localhost(/|$)|\d+\.\d+\.\d+\.\d+(/|$)", re.IGNORECASE
)
"""Matches a URL without a scheme or with an incomplete one. Model ids do not begin like this."""


@dataclass(frozen=True, slots=True)
class Target:
    """The destination of a request."""

    url: str
    body_model: str | None = None
    """The model to send in the body, if the operation sends one."""
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
) -> Target:
    """Determine the target of a call from its own model, and the client's model or base URL.

    ``others`` are the endpoints to suggest if this one has no route for the operation.
    """
    protocol = operation.protocol
    body_path = None if protocol is None or operation.model_at is None else protocol.path
    if base_url and call_model:
        _check_server(base_url, call_model, in_body=body_path is not None)
    given = [one for one in (call_model, model or base_url) if one]
    if body_path is None:  # The URL carries the model: the call's value takes precedence.
        given = given[:1]
    url = next(filter(is_url, given), None)
    named = next((one for one in given if not is_url(one)), recommended)
    if url is not None:
        at = _at_server(operation, checked_url(url), body_path)
        return Target(at, named or (protocol.placeholder_model if protocol else None))
    _check_route(operation, endpoint, others)
    if named is None:
        return _needing_model(operation)
    suffix = operation.path or "" if body_path is None else ""
    return Target(_route(operation, endpoint, named, suffix), named)


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


def _at_server(operation: Operation[object], url: str, body_path: str | None) -> str:
    """Return the URL of the operation at a server that is given by its URL."""
    protocol, path = operation.protocol, operation.path
    if operation.by_id:
        problem = f"needs the id of a model, but {shown(url)!r} is a URL"
        raise RequestValidationError(f"{operation.method}() {problem}", argument="model")
    if body_path is not None:
        return _under(url, body_path, protocol.version_prefix if protocol else None)
    return url if path is None else _beside(url, path, protocol)


def _needing_model(operation: Operation[object]) -> Target:
    """Return a target that needs the recommended model, or raise if there is none."""
    if operation.recommended_as is None:
        url = "" if operation.by_id else " or the URL of a server"
        problem = f"{operation.method}() needs a model: pass model= with a model id{url}"
        raise RequestValidationError(problem, argument="model")
    return Target("", needs=operation.recommended_as)


def _route(operation: Operation[object], endpoint: Endpoint, model: str, suffix: str) -> str:
    if _INCOMPLETE_URL.match(model):
        meant = "http://" + re.sub(r"^https?:/*", "", model, flags=re.IGNORECASE)
        raise _invalid_id(model, f"did you mean {meant!r}?")
    template = endpoint.routes[operation.route] + suffix
    return expand(template, endpoint, model=model, task=operation.task)


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


def _beside(url: str, path: str, protocol: Protocol | None) -> str:
    """Append a path to the root of a server whose URL may already contain the protocol's path."""
    parts = urlsplit(url)
    root = parts.path.rstrip("/").removesuffix(path)
    if protocol is not None and protocol.path is not None:
        prefix = protocol.version_prefix or ""
        root = root.removesuffix(protocol.path.removeprefix(prefix)).removesuffix(prefix)
    return parts._replace(path=root + path).geturl()


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
