"""Model, endpoint and route to a URL, and to the model that goes into the body.

Performs no I/O. An id is never silently dropped, and never reaches a path unescaped: where the
two rules of the design (the URL carries the model, or the body does) disagree about precedence,
`_by_path` and `_by_body` each hold one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import SplitResult, quote, urlencode, urlsplit

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._operation.operation import Endpoint, Operation, Protocol

_HALF_A_URL = re.compile(
    r"https?:|[^/]+:\d{2,5}(/|$)|localhost(/|$)|\d+\.\d+\.\d+\.\d+(/|$)", re.IGNORECASE
)
"""A URL without a scheme, or with half of one; no id begins like this."""
_DEFAULT_PORTS = {"http": 80, "https": 443}


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
    if "{base}" in template:
        if endpoint.base_url is None:
            raise RequestValidationError(
                f"the endpoint {endpoint.name!r} has no URL of its own: pass the server's URL "
                "as model= or base_url=",
                argument="base_url",
            )
        template = template.replace("{base}", endpoint.base_url.rstrip("/"))
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


def with_query(url: str, values: Mapping[str, object]) -> str:
    """The URL with plain values added to its query."""
    if not values:
        return url
    written = {
        name: str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in values.items()
    }
    parts = urlsplit(url)
    query = "&".join([*([parts.query] if parts.query else []), urlencode(written)])
    return parts._replace(query=query).geturl()


def is_url(value: str) -> bool:
    """Whether a model is given by a URL, and not by an id."""
    return value[:8].lower().startswith(("http://", "https://"))


@lru_cache(maxsize=1024)
def checked_url(url: str, argument: str = "model") -> str:
    """The URL, verbatim, or an error if no request could be sent to it."""
    problem = _problem(url)
    if problem is not None:
        raise RequestValidationError(f"{argument}: {problem}", argument=argument)
    return url


def _problem(url: str) -> str | None:
    """Why no request can be sent to a URL, in words that hold none of its secrets."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        return f"not a URL: {error}"
    if not is_url(url) or not parts.hostname or port == 0:
        return f"{_shown(parts)!r} is not a URL of a server"
    if parts.username is not None or parts.password is not None:
        return (
            f"the URL of {parts.hostname!r} holds credentials, which would end up in logs: "
            "a header is the place for them"
        )
    if any(not character.isprintable() or character == " " for character in url):
        return f"{_shown(parts)!r} holds characters that a URL cannot have"
    return _host_problem(parts.hostname)


def _host_problem(host: str) -> str | None:
    """Why no lookup takes a name; httpx judges those of other scripts."""
    try:
        host.encode("idna") if host.isascii() else b""
    except UnicodeError as error:
        return f"{host!r} is no name of a host: {error.__cause__ or error}"
    return None


def _shown(parts: SplitResult) -> str:
    """What may be shown of a URL: without credentials and query."""
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def shown(url: str) -> str:
    """What may be shown of a URL in logs: without credentials and query."""
    try:
        return _shown(urlsplit(url))
    except ValueError:
        return "(no valid URL)"


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port: what two URLs must share for secrets to go to both."""
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or _DEFAULT_PORTS.get(scheme, 0)
