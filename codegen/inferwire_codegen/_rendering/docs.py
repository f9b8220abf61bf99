"""The docstrings of methods, as lines. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from inferwire_codegen._lowering.ir import Service, Task
from inferwire_codegen._rendering.overloads import options
from inferwire_codegen._text import prose

_OPTIONS = {
    "timeout": (
        "Seconds for the whole call, or for a stream until its first event and then from one "
        "event to the next; None waits for ever."
    ),
    "extra_headers": "Headers to send besides the client's own.",
    "extra_body": (
        "Members to merge into the JSON body, for what a server takes beyond this signature."
    ),
}
_ERRORS = ("InferwireError", "One of its subclasses says what went wrong, and where.")


@dataclass(frozen=True, slots=True)
class Doc:
    """A docstring: the lines of its parts, and those of each argument and error."""

    summary: list[str]
    description: list[str]
    arguments: list[list[str]]
    returns: list[str]
    raises: list[list[str]]


def task_doc(task: Task) -> Doc:
    """The docstring of a task's method."""
    news = [(pair.old, f"The old name of `{pair.new}`, deprecated.") for pair in task.deprecated]
    if task.deprecated_params:
        news.append((task.deprecated_params, "Parameters by name, deprecated: pass them singly."))
    opened = "Further parameters, sent as they are." if task.open_params is not None else ""
    entries = [(one.name, one.description) for one in task.positional]
    entries.append(("model", "The model to use, by its id or by a URL; without it, the client's."))
    entries += [(one.name, one.description) for one in task.keyword]
    entries += [*news, *([("extra_parameters", opened)] if opened else [])]
    entries += [(name, _OPTIONS[name]) for name in options(task)]
    return _doc(task.summary, task.description, entries)


def service_doc(service: Service) -> Doc:
    """The docstring of a service's method."""
    entries = [(one.name, one.description) for one in service.arguments]
    return _doc(
        service.summary,
        service.description,
        entries,
        returns=service.returned,
        raises=service.raises,
    )


def _doc(
    summary: str,
    description: str,
    arguments: Iterable[tuple[str, str]],
    *,
    returns: str = "",
    raises: Iterable[tuple[str, str]] = (),
) -> Doc:
    return Doc(
        summary=prose(summary, 8),
        description=prose(description, 8) if description else [],
        arguments=[_entry(name, text) for name, text in arguments],
        returns=prose(returns, 12) if returns else [],
        raises=[_entry(name, text) for name, text in (*raises, _ERRORS)],
    )


def _entry(name: str, text: str) -> list[str]:
    first, *rest = prose(f"{name}: {text}", 16)
    return [first, *(f"    {line}" if line else "" for line in rest)]
