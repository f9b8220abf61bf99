"""What types of tasks depend on in the shared file. Performs no I/O.

A shared definition becomes another type if another task uses it in another way: an enumeration in a
response is open, for example.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from inferwire_codegen._cache.memo import fingerprint
from inferwire_codegen._specs.definitions import definitions
from inferwire_codegen._specs.json import Document
from inferwire_codegen._specs.outline import Outline


@dataclass(frozen=True, slots=True)
class Uses:
    """How all tasks of a folder use the shared definitions."""

    requests: frozenset[str]
    responses: frozenset[str]
    returned: frozenset[str]


def uses(outlines: Mapping[str, Outline]) -> Uses:
    """Return how tasks use the shared definitions."""
    every = [*outlines.values()]
    return Uses(
        requests=frozenset(name for one in every for name in one.requests),
        responses=frozenset(name for one in every for name in one.responses),
        returned=frozenset(name for one in every for name in one.returned),
    )


def shared_state(
    common: Document | None, outlines: Mapping[str, Outline]
) -> Callable[[Outline], str]:
    """Return a function that returns the hash of everything shared that a task depends on.

    Args:
        common: The normalized shared file.
        outlines: The outlines of all tasks of the folder.

    """
    used = uses(outlines)
    states = {
        one.name: fingerprint(
            one.schema,
            *(one.name in names for names in (used.requests, used.responses, used.returned)),
        )
        for one in (definitions(common) if common else ())
    }

    def state(outline: Outline) -> str:
        return fingerprint(*(states.get(name) for name in (*outline.requests, *outline.responses)))

    return state
