"""Runs a tool call of a response, and writes the message with its result.

What the model did wrong, and what the function raised, is told to the model in the message. What
the caller has to correct is raised.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeGuard, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import to_json

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._json.documents import filled, plain
from inferwire_runtime._json.guards import is_mapping, is_sequence
from inferwire_runtime._json.text import whole
from inferwire_runtime._offload import in_thread
from inferwire_runtime._operation.tools import ToolResult, Tools
from inferwire_runtime._structured.reading import attribute, problems
from inferwire_runtime._tools.function import (
    Function,
    NoTool,
    Tool,
    function,
    is_function,
    name_of,
)

M = TypeVar("M", bound=BaseModel)


async def run_tool(
    tools: Tools[M], call: object, given: Sequence[object], *, threads: bool
) -> ToolResult[M]:
    """Run a tool call with the function that it names. Raises `RequestValidationError`.

    With ``threads``, a function is run in a thread and an async function is awaited. Otherwise,
    this never suspends.
    """
    if not isinstance(call, BaseModel):
        raise _refused(tools, "call", f"call must be a tool call of a response, not {call!r}")
    if not is_sequence(given):
        raise _refused(tools, tools.argument, f"{tools.argument} must be a list, not {given!r}")
    name = attribute(call, tools.name)
    named = _named(tools, name, given)
    if named is None:
        missing = LookupError(f"there is no tool with the name {name!r}")
        return ToolResult(_message(tools, call, str(missing)), None, missing)
    one, found = named
    if found.is_async and not threads:
        raise _only_async(tools, found)
    try:
        bound = found.bind(one, str(attribute(call, tools.arguments) or "{}"))
    except Exception as wrong:  # of pydantic, or of a validator of the caller's
        return ToolResult(_message(tools, call, _told(wrong)), None, wrong)
    called = partial(_outcome, bound)
    outcome = await in_thread(called, None) if threads and not found.is_async else called()
    if _is_awaitable(outcome.value):
        if not threads:  # A decorator hid that the function is async.
            getattr(outcome.value, "close", bool)()
            raise _only_async(tools, found)
        outcome = await _awaited(outcome.value)
    return ToolResult(_message(tools, call, outcome.text), outcome.value, outcome.error)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a function returned and its text, or what it raised."""

    value: object
    text: str
    error: Exception | None = None


def _outcome(call: Callable[[], object]) -> _Outcome:
    """Call a function. To write its result may run code of the caller's, such as a generator."""
    value: object = None
    try:
        value = call()
        if _is_awaitable(value):
            return _Outcome(value, "")
        text = value if isinstance(value, str) else to_json(value, fallback=_strict).decode()
    except Exception as raised:  # the caller gets it beside the message
        return _Outcome(value, _raised(raised), raised)
    return _Outcome(value, text)


async def _awaited(value: Awaitable[object]) -> _Outcome:
    try:
        result = await value
    except Exception as raised:  # as above
        return _Outcome(None, _raised(raised), raised)
    return await in_thread(lambda: _outcome(lambda: result), None)


def _is_awaitable(value: object) -> TypeGuard[Awaitable[object]]:
    return isinstance(value, Awaitable)


_strict = partial(plain, strict=True)


def _named(tools: Tools[M], name: object, given: Sequence[object]) -> tuple[Tool, Function] | None:
    """Return the function with a name, and its description; None if there is none."""
    for index, one in enumerate(given):
        if not is_function(one):
            if name is not None and _name_in(tools.form, plain(one)) == name:
                problem = f"describes {name!r} without a function that could be run"
                raise _refused(tools, tools.argument, f"{tools.argument}[{index}] {problem}")
        elif name_of(one) == name:
            try:
                return one, function(one)
            except NoTool as error:
                problem = f"{tools.argument}[{index}] {error}"
                raise _refused(tools, tools.argument, problem) from error.__cause__
    return None


def _name_in(form: object, value: object) -> object:
    """Return what stands in a value where the form has the name of a function."""
    if is_mapping(form) and is_mapping(value):
        names = (_name_in(one, value.get(key)) for key, one in form.items())
        return next((one for one in names if one is not None), None)
    return value if form == "{name}" else None


def _told(error: Exception) -> str:
    """Tell what is wrong with the arguments of a call."""
    if isinstance(error, ValidationError):
        return f"invalid arguments: {problems(error)}"
    return _raised(error)


def _raised(error: Exception) -> str:
    kind = type(error).__name__
    try:
        return f"{kind}: {error}"
    except Exception:  # the exception of the caller cannot be written
        return kind


def _message(tools: Tools[M], call: BaseModel, text: str) -> M:
    parts = {"{id}": attribute(call, tools.id), "{result}": whole(text)}
    return tools.message().model_validate(filled(tools.reply, parts))


def _only_async(tools: Tools[M], found: Function) -> RequestValidationError:
    problem = f"{found.name}() is an async function, which only the async client can run"
    return _refused(tools, tools.argument, problem)


def _refused(tools: Tools[M], argument: str, problem: str) -> RequestValidationError:
    return RequestValidationError(f"{tools.method}(): {problem}", argument=argument)
