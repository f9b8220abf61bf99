"""The examples to show, and where a user sends their requests. Performs no I/O."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from inferwire_testing._manifest import Example, Manifest, Method
from inferwire_testing._server.routes import Routes, verbs

_SHORT = 200
"""Characters of the arguments of a call that is easy to read."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A request that a user can copy."""

    method: Method
    example: Example
    target: str
    """The path and query."""
    model: str | None
    """The model to pass to the client; without one, the client gets a URL."""

    @property
    def label(self) -> str:
        """The name of the example."""
        return self.method.label_of(self.example)


def samples(manifest: Manifest, *, strict: bool, every: bool) -> Iterator[Sample]:
    """Yield one sample for each method, or one for each example.

    For a strict server the requests equal those of the examples. For any other server their paths
    also name the task where several tasks share a path, so that a user can edit the arguments.
    """
    routes = Routes(manifest)
    for method in manifest.methods:
        shown = method.examples if every else sorted(method.examples, key=_rank)[:1]
        for example in shown:
            alike = [
                one for one in routes.owners(_path(example)) if example.request.method in verbs(one)
            ]
            if strict or example.refuses or len(alike) == 1:
                yield Sample(method, example, example.request.path, example.call.model)
            else:
                yield _named(manifest, method, example)


def _named(manifest: Manifest, method: Method, example: Example) -> Sample:
    """The sample with a path that names the task: in the model id, or as the base URL."""
    model, target = example.call.model, example.request.path
    if model is not None and model in target:
        name = f"any/{method.label}"
        return Sample(method, example, target.replace(model, name, 1), name)
    if "path" in method.locations.values():
        return Sample(method, example, f"/{method.label}{target}", model)
    protocol = manifest.protocols.get(method.protocol or "")
    added = method.path or (protocol.path if protocol else None) or ""
    return Sample(method, example, f"/{method.label}{added}", model)


def _rank(example: Example) -> tuple[bool, bool, bool, bool, int]:
    """Successful and whole responses first; of the short calls, those that name a model."""
    length = len(json.dumps(example.call.arguments))
    return (
        example.refuses,
        example.response.events is not None,
        length > _SHORT,
        example.call.model is None,
        length,
    )


def _path(example: Example) -> str:
    return example.request.path.partition("?")[0]
