"""Determines which methods are served at a path.

A path with a segment that is the name of a task belongs to that task alone. Otherwise, a path that
an example uses belongs to the methods of those examples. Any other path belongs to every method
that an endpoint's route, or the path of the method's protocol, could lead there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from inferwire_testing._manifest import Manifest, Method

_VARIABLE = re.compile(r"(\{[\w-]+\})")
_MODEL = "[^/]+(?:/[^/]+)?"


@dataclass(frozen=True, slots=True)
class Routes:
    """The paths of a manifest."""

    manifest: Manifest

    def owners(self, path: str) -> tuple[Method, ...]:
        """Return the methods that are served at this path."""
        methods = self.manifest.methods
        named = tuple(method for method in methods if _is_named(method, path))
        exact = tuple(method for method in methods if path in _paths(method))
        return named or exact or tuple(method for method in methods if self._leads(method, path))

    def allowed(self, path: str) -> tuple[str, ...]:
        """Return the HTTP methods that are allowed at this path."""
        examples = [one for method in self.owners(path) for one in method.examples]
        exact = [one.request for one in examples if _path(one.request.path) == path]
        requests = exact or [one.request for one in examples]
        owners = {method.http_method for method in self.owners(path)}
        return tuple(sorted({request.method for request in requests} or owners or {"POST"}))

    @property
    def owns_root(self) -> bool:
        """Whether an example uses ``GET /``."""
        requests = [example.request for _, example in self.manifest.examples()]
        return any(one.method == "GET" and _path(one.path) == "/" for one in requests)

    def served(self) -> Mapping[str, tuple[str, ...]]:
        """Return every path of an example, with the methods that are served there."""
        known: dict[str, dict[str, None]] = {}
        for method, example in self.manifest.examples():
            known.setdefault(_path(example.request.path), {})[method.name] = None
        return {path: tuple(names) for path, names in known.items()}

    def _leads(self, method: Method, path: str) -> bool:
        return any(re.fullmatch(pattern, path) for pattern in self._patterns(method))

    def _patterns(self, method: Method) -> Iterator[str]:
        for endpoint in self.manifest.endpoints.values():
            if method.route in endpoint.routes:
                yield _pattern(endpoint.routes[method.route] + (method.path or ""), method.task)
        if method.path:
            yield ".*" + _pattern(method.path, method.task)
            return
        protocol = self.manifest.protocols.get(method.protocol or "")
        if protocol is not None and protocol.path:
            # The client appends this path to any URL that it is given.
            yield ".*" + re.escape(protocol.path)


def verbs(method: Method) -> frozenset[str]:
    """The HTTP methods of a method's requests."""
    return frozenset(one.request.method for one in method.examples) or frozenset(
        {method.http_method}
    )


def _is_named(method: Method, path: str) -> bool:
    """Whether a segment of the path is the method's task, in the spelling of either."""
    segments = [segment.replace("_", "-") for segment in path.split("/")]
    return bool(method.task) and method.task.replace("_", "-") in segments


def _paths(method: Method) -> set[str]:
    return {_path(example.request.path) for example in method.examples}


def _path(target: str) -> str:
    return target.partition("?")[0]


def url_variable(manifest: Manifest, method: Method) -> str | None:
    """Return the variable of the endpoint that a method goes to, if clients use another.

    Clients use the first endpoint whose URL can be replaced, starting with the default.
    """
    own = manifest.endpoints.get(method.endpoint or "")
    if own is not None:
        return own.base_url_variable
    default = manifest.endpoints.get(manifest.default_endpoint)
    listed = [*filter(None, [default]), *manifest.endpoints.values()]
    variables = [one for one in listed if one.base_url_variable]
    if not method.route or not variables or method.route in variables[0].routes:
        return None
    return next((one.base_url_variable for one in variables if method.route in one.routes), None)


def base_target(manifest: Manifest, method: Method, target: str) -> str:
    """Return the path and query of a server's URL, with which a client reaches a target.

    The client adds arguments that are sent in the path or in the query, and the rest of the path,
    unless the URL already ends with it.
    """
    path, _, query = target.partition("?")
    endpoint = manifest.endpoints.get(method.endpoint or manifest.default_endpoint)
    route = "{model}" if endpoint is None else endpoint.routes.get(method.route, "{model}")
    added = ("" if "{model}" in route else route) + (method.path or "")
    if "path" in method.locations.values():
        found = re.fullmatch(f"(.*?){_pattern(added, method.task)}", path)
        path = found[1] if found else path
    sends_query = method.http_method == "GET" or "query" in method.locations.values()
    return path if sends_query or not query else f"{path}?{query}"


def _pattern(template: str, task: str) -> str:
    """Convert a route template to a regular expression for paths, without the base URL."""
    path = urlsplit(template.removeprefix("{base}")).path or "/"
    return "".join(_part(part, task) for part in _VARIABLE.split(path))


def _part(part: str, task: str) -> str:
    match part:
        case "{model}":
            return _MODEL
        case "{task}":
            return re.escape(task)
        case _ if _VARIABLE.fullmatch(part):
            return "[^/]+"
        case _:
            return re.escape(part)
