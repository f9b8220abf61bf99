"""Build the docstrings of methods, as lines. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from inferwire_codegen._lowering.ir import Task, Tools
from inferwire_codegen._lowering.service import Service
from inferwire_codegen._rendering.overloads import options
from inferwire_codegen._text import one_line, prose

_TIMEOUT = "Timeout in seconds of the whole call{stream}. None disables the timeout."
_STREAM = " or, for a stream, of the wait for each event"
_OPTIONS = {
    "extra_headers": "Headers to send in addition to the client's.",
    "extra_body": "Properties to merge into the JSON body, for parameters not in the signature.",
}
_TOOLS = (
    "The function that the call names is called with the arguments, which are validated first. If "
    "the arguments are invalid or the function raises an exception, the message says so, so that "
    "the model can correct the call. The async client awaits async functions, and runs others in a "
    "thread."
)
_ERRORS = ("InferwireError", "The call failed. Base class of all errors.")


@dataclass(frozen=True, slots=True)
class Doc:
    """The lines of a docstring, by section.

    An argument is one line, of any length: editors show the line that starts with its name.
    """

    summary: list[str]
    description: list[str]
    arguments: dict[str, str]
    returns: list[str]
    raises: list[list[str]]


def task_doc(task: Task, raises: Iterable[tuple[str, str]] = ()) -> Doc:
    """Return the docstring of a task's method."""
    news = [(pair.old, f"Deprecated name of '{pair.new}'.") for pair in task.deprecated]
    if task.deprecated_params:
        text = "Deprecated: the parameters as a mapping. Pass them as arguments instead."
        news.append((task.deprecated_params, text))
    opened = "Additional parameters, sent unchanged." if task.open_params is not None else ""
    entries = [(one.name, one.description) for one in task.positional]
    entries.append(("model", _model(task)))
    entries += [(one.name, one.description) for one in task.keyword]
    entries += [*news, *([("extra_parameters", opened)] if opened else [])]
    texts = {"timeout": _TIMEOUT.format(stream=_STREAM if task.events else ""), **_OPTIONS}
    entries += [(name, texts[name]) for name in options(task)]
    return _doc(task.summary, task.description, entries, raises=raises)


def _model(task: Task) -> str:
    if not task.has_model:
        return "The URL of another server. An id is rejected: the request has no model."
    model = "The model id" if task.by_id else "The model id or server URL"
    return f"{model}. Defaults to the client's model."


def service_doc(service: Service) -> Doc:
    """Return the docstring of a service's method."""
    entries = [(one.name, one.description) for one in service.arguments]
    return _doc(
        service.summary,
        service.description,
        entries,
        returns=service.returned,
        raises=service.raises,
    )


def tool_doc(tools: Tools) -> Doc:
    """Return the docstring of the method that runs a tool call."""
    given = f"The functions and classes, the same as '{tools.argument}' of the call."
    return _doc(
        "Run a tool call of a response.",
        _TOOLS,
        [("call", "The tool call."), (tools.argument, given)],
        returns="The message with the result or the error, the returned value, and the error.",
        raises=[("RequestValidationError", "A function cannot be a tool or cannot be run.")],
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
        arguments={name: one_line(text) for name, text in _findable(arguments)},
        returns=prose(returns, 12) if returns else [],
        raises=[_entry(name, text) for name, text in (*raises, _ERRORS)],
    )


def _findable(entries: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the entries with each name before the names that end with it.

    An editor takes the text of an argument from the first line that contains its name and a colon.
    """
    found: list[tuple[str, str]] = []
    for name, text in entries:
        places = (at for at, (other, _) in enumerate(found) if other.endswith(name))
        found.insert(next(places, len(found)), (name, text))
    return found


def _entry(name: str, text: str) -> list[str]:
    first, *rest = prose(f"{name}: {text}", 16)
    return [first, *(f"    {line}" if line else "" for line in rest)]
