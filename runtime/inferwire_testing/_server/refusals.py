"""The responses to requests that the local server does not answer. Performs no I/O."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence

from pydantic import JsonValue

from inferwire_testing._server.differences import Difference
from inferwire_testing._server.mismatch import Mismatch
from inferwire_testing._server.nearest import Near
from inferwire_testing._server.reply import Reply, json_reply

_SHOWN = 5
"""The number of routes, or of tasks, that a message lists."""


def unknown_path(path: str, served: Mapping[str, Sequence[str]]) -> Reply:
    """404: no task has this route. The message lists the nearest routes."""
    nearest = sorted(served, key=lambda one: -_likeness(one, path))[:_SHOWN]
    listed = "; ".join(f"{one} ({_few(served[one])})" for one in nearest)
    error = f"nothing is served at {path}; the nearest paths are {listed}"
    paths: dict[str, JsonValue] = {one: [*names] for one, names in served.items()}
    return json_reply(404, {"error": error, "nearest": [*nearest], "paths": paths})


def wrong_method(path: str, method: str, allowed: Sequence[str]) -> Reply:
    """405: the route takes other HTTP methods."""
    message = f"{path} takes {', '.join(allowed)}, not {method}"
    return json_reply(405, {"error": message}, {"allow": ", ".join(allowed)})


def no_example() -> Reply:
    """422: there is nothing to answer with."""
    return json_reply(422, {"error": "the tasks at this path have no example of a response"})


def not_exact(mismatch: Mismatch) -> Reply:
    """422: the request is not that of an example. The message names every difference."""
    parts = [_invalid(mismatch)] if mismatch.invalid else ["this request equals no example"]
    name = mismatch.method.label_of(mismatch.example)
    parts.append(f"it differs from the nearest example, {name}, in {_listed(mismatch.differences)}")
    return json_reply(
        422,
        {
            "error": ". ".join(f"{part[0].upper()}{part[1:]}" for part in parts) + ".",
            "method": mismatch.method.name,
            "example": mismatch.example.name,
            "invalid": [one.as_json() for one in mismatch.invalid],
            "differences": [one.as_json() for one in mismatch.differences],
        },
    )


def not_valid(mismatch: Mismatch, tasks: int) -> Reply:
    """422, or 400 for a body that is not JSON: the request is not valid for a task at its path.

    :param tasks: The number of tasks that were tried; the mismatch is with the closest.
    """
    if mismatch.is_unparsable:
        status, error = 400, f"the body must be JSON: {_listed(mismatch.invalid)}"
    else:
        status, error = 422, _invalid(mismatch)
    if tasks > 1:
        error = f"this request is not valid for any of the {tasks} tasks at its path; {error}"
    return json_reply(
        status,
        {
            "error": f"{error[0].upper()}{error[1:]}.",
            "method": mismatch.method.name,
            "invalid": [one.as_json() for one in mismatch.invalid],
        },
    )


def ambiguous(tied: Sequence[Near]) -> Reply:
    """409: the request fits several tasks equally well."""
    tasks = [near.method.label for near in tied]
    error = (
        f"This request fits {len(tasks)} tasks equally well: {', '.join(tasks)}. Name the task in "
        f'the model id, for example "any/{tasks[0]}", or in the path of the base URL.'
    )
    return json_reply(409, {"error": error, "tasks": [*tasks]})


def _invalid(mismatch: Mismatch) -> str:
    task, problems = mismatch.method.label, _listed(mismatch.invalid)
    return f"the body does not fit the input schema of {task}: {problems}"


def _listed(differences: Sequence[Difference]) -> str:
    return "; ".join(map(str, differences))


def _few(names: Sequence[str]) -> str:
    rest = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {rest} more" if rest > 0 else "")


def _likeness(left: str, right: str) -> float:
    return difflib.SequenceMatcher(None, left, right).ratio()
