"""The response of the local server to a request, decided from the manifest. Performs no I/O.

A request that equals the request of an example (method, path, the headers that the example names,
and body: JSON compared as JSON, anything else as bytes) gets the response of that example, be it
an error. What other requests get depends on the mode:

- By default a request that is valid for a task gets the response of the nearest example of that
  task, with a header that names the example and one that counts the differences.
- A strict server refuses every other request with a 422 that names the nearest example and every
  place in which the request differs from it, as JSON pointers into the example's ``request``. Only
  a strict server proves that a client sends what it should.
"""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import JsonValue

from inferwire_testing._manifest import Manifest, Method
from inferwire_testing._server import refusals
from inferwire_testing._server.mismatch import equals, nearest, problems
from inferwire_testing._server.nearest import nearest_of_each
from inferwire_testing._server.reply import Held, Reply, json_reply, prepared
from inferwire_testing._server.request import Asked
from inferwire_testing._server.routes import Routes, verbs

__all__ = ["Answers", "Asked", "Held", "Reply"]

_HEALTH = "/health"


class Answers:
    """A pure function from a request to its response.

    :param strict: Whether to answer only requests that equal an example.
    :raises FixtureError: when an example describes a media file that cannot be made.
    """

    def __init__(self, manifest: Manifest, *, strict: bool = True) -> None:
        self._package = manifest.package
        self._routes = Routes(manifest)
        self._strict = strict
        self._examples = tuple(manifest.examples())
        self._replies = {
            (method.name, example.name): prepared(method, example)
            for method, example in self._examples
        }

    def __call__(self, asked: Asked) -> Reply:
        """Return the response of an example, or a refusal that gives the reason."""
        for method, example in self._examples:
            if equals(example, asked):
                return self._replies[method.name, example.name]
        if asked.path == _HEALTH and asked.method in {"GET", "HEAD"}:
            return json_reply(200, {"status": "ok", "package": self._package})
        if asked.path == "/" and asked.method in {"GET", "HEAD"} and not self._routes.owns_root:
            served: dict[str, JsonValue] = {
                path: [*names] for path, names in self._routes.served().items()
            }
            return json_reply(200, {"package": self._package, "paths": served})
        return self._other(asked)

    def _other(self, asked: Asked) -> Reply:
        owners = self._routes.owners(asked.path)
        if not owners:
            return refusals.unknown_path(asked.path, self._routes.served())
        allowed = self._routes.allowed(asked.path)
        if asked.method not in allowed:
            return refusals.wrong_method(asked.path, asked.method, allowed)
        if self._strict:
            return _refuse_inexact(owners, asked)
        return self._answer([one for one in owners if asked.method in verbs(one)] or owners, asked)

    def _answer(self, methods: Sequence[Method], asked: Asked) -> Reply:
        valid = [one for one in methods if not any(True for _ in problems(one, asked))]
        if not valid:
            mismatch = nearest(methods, asked)
            if mismatch is None:
                return refusals.no_example()
            return refusals.not_valid(mismatch, len(methods))
        match nearest_of_each(valid, asked):
            case []:
                return refusals.no_example()
            case [near]:
                reply = self._replies[near.method.name, near.example.name]
                return reply.with_differences(near.distance)
            case tied:
                return refusals.ambiguous(tied)


def _refuse_inexact(methods: Sequence[Method], asked: Asked) -> Reply:
    mismatch = nearest(methods, asked)
    return refusals.no_example() if mismatch is None else refusals.not_exact(mismatch)
