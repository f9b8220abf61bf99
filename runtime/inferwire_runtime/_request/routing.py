"""Model, endpoint and route to a URL, and to the model that goes into the body.

Performs no I/O. An id is never silently dropped, and never reaches a path unescaped. Two rules say
what decides if a model and a URL are both given: `_by_path` (the URL carries the model) and
`_by_body` (the body does).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, urlsplit

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._http.urls import checked_url, is_url, shown
from inferwire_runtime._operation.endpoint import Endpoint, Protocol
from inferwire_runtime._operation.operation import Operation

_HALF_A_URL = re.compile(
    r"https?:|[^/]+:\d{2,5}(/|$)|localhost(/|$)|\d+\.\d+\.\d+\.\d+(/|$)", re.IGNORECASE
)
"""A URL without a scheme, or with half of one; no id begins like this."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes."""

    url: str
    body_model: str | None = None
    """The model to write into the body, where the operation has a place for it."""
    needs: str | None = None
    """No model was given: the task whose recommended one is to be passed to `resolve`."""


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
    """The target of a call with this ``call_model``, by a client with ``model`` or ``base_url``.

    ``others`` are the endpoints to name where this one has no route.
    """
    protocol = operation.protocol
    given = [one for one in (call_model, model) if one]
    if operation.model_at is not None and protocol is not None and protocol.path is not None:
        urls = [one for one in (call_model, base_url, model) if one and is_url(one)]
        ids = [one for one in given if not is_url(one)]
        if not urls:
            _check_route(operation, endpoint, others)
        return _by_body(
            operation, protocol, protocol.path, endpoint, urls, ids or _one(recommended)
        )
    first = given[:1] or _one(base_url)
    if not any(map(is_url, first)):
        _check_route(operation, endpoint, others)
    return _by_path(operation, endpoint, first or _one(recommended))


def _check_route(
    operation: Operation[object], endpoint: Endpoint, others: Iterable[Endpoint]
) -> None:
    """Refuse an operation to which the endpoint has no route, and say what has one."""
    if operation.route in endpoint.routes:
        return
    having = [f"endpoint={one.name!r}" for one in others if operation.route in one.routes]
    ways = [] if operation.by_id else ["pass the URL of a server as model= or base_url="]
    ways += [f"choose {' or '.join(having)}"] if having else []
    raise RequestValidationError(
        f"the endpoint {endpoint.name!r} has no route for {operation.method}(): "
        + (", or ".join(ways) or "no other has"),
        argument="endpoint",
    )


def _one(value: str | None) -> list[str]:
    return [value] if value else []


def _by_body(
    operation: Operation[object],
    protocol: Protocol,
    path: str,
    endpoint: Endpoint,
    urls: list[str],
    ids: list[str],
) -> Target:
    """The body carries the model: a URL and an id, from wherever each is given first."""
    if urls:
        url = _under(checked_url(urls[0]), path, protocol.version_prefix)
        return Target(url, ids[0] if ids else protocol.placeholder_model)
    if ids:
        return Target(_route(operation, endpoint, ids[0]), ids[0])
    return _needing(operation)


def _by_path(operation: Operation[object], endpoint: Endpoint, given: list[str]) -> Target:
    """The URL carries the model: whatever was given first, as a URL or as an id."""
    if not given:
        return _needing(operation)
    protocol, path = operation.protocol, operation.path
    if not is_url(given[0]):
        return Target(_route(operation, endpoint, given[0]) + (path or ""), given[0])
    url = checked_url(given[0])
    if operation.by_id:
        raise RequestValidationError(
            f"{operation.method}() takes the id of a model, and {shown(url)!r} is a URL",
            argument="model",
        )
    url = url if path is None else _beside(url, path, protocol)
    return Target(url, protocol.placeholder_model if protocol else None)


def _needing(operation: Operation[object]) -> Target:
    """No model was given: the recommended one is needed, if there is one."""
    if operation.recommended_as is None:
        url = "" if operation.by_id else " or the URL of a server"
        raise RequestValidationError(
            f"{operation.method}() needs a model: pass model= with its id{url}",
            argument="model",
        )
    return Target("", needs=operation.recommended_as)


def _route(operation: Operation[object], endpoint: Endpoint, model: str) -> str:
    if _HALF_A_URL.match(model):
        meant = "http://" + re.sub(r"^https?:/*", "", model, flags=re.IGNORECASE)
        raise RequestValidationError(
            f"model={model!r} is neither a URL nor an id: did you mean {meant!r}?",
            argument="model",
        )
    return expand(endpoint.routes[operation.route], endpoint, model=model, task=operation.task)


def expand(template: str, endpoint: Endpoint, *, model: str = "", task: str = "") -> str:
    """A route with its places filled in."""
    for place, url in (("{base}", endpoint.base_url), ("{hub}", endpoint.hub_url)):
        if place not in template:
            continue
        if url is None:
            raise RequestValidationError(
                f"the endpoint {endpoint.name!r} has no URL of its own: pass the server's URL "
                "as model= or base_url=",
                argument="base_url",
            )
        template = template.replace(place, url.rstrip("/"))
    if "{model}" in template:
        template = template.replace("{model}", escaped_id(model))
    return template.replace("{task}", quote(task, safe=""))


@lru_cache(maxsize=1024)
def escaped_id(model: str) -> str:
    """A model id as it stands in a path: percent-encoded except for its slashes."""
    steps = model.split("/")
    if any(step in {"", ".", ".."} for step in steps):
        raise RequestValidationError(
            f"model={model!r} is neither a URL nor an id: an id has no empty, '.' or '..' part",
            argument="model",
        )
    if any(character in "?#\\" or not character.isprintable() for character in model):
        raise RequestValidationError(
            f"model={model!r} is neither a URL nor an id: an id holds no '?', '#', '\\' and no "
            "control characters",
            argument="model",
        )
    return quote(model, safe="/")


def _beside(url: str, path: str, protocol: Protocol | None) -> str:
    """A path under the root of a server whose URL may hold the protocol's path already."""
    parts = urlsplit(url)
    root = parts.path.rstrip("/").removesuffix(path)
    if protocol is not None and protocol.path is not None:
        prefix = protocol.version_prefix or ""
        root = root.removesuffix(protocol.path.removeprefix(prefix)).removesuffix(prefix)
    return parts._replace(path=root + path).geturl()


@lru_cache(maxsize=1024)
def _under(url: str, path: str, prefix: str | None) -> str:
    """A server's URL with the protocol's path, as much of it as is missing; the query is kept."""
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
