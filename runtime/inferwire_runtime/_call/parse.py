"""The steps of a call whose result is parsed as a type that the caller gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from inferwire_runtime._call import call as calls
from inferwire_runtime._call.plan import Call
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._exchange.messages import Steps
from inferwire_runtime._operation.events import EventOperation
from inferwire_runtime._operation.parsing import Parsing
from inferwire_runtime._request.refusal import refused
from inferwire_runtime._stream.assembly import Assembling
from inferwire_runtime._structured.contract import NoContract, contract
from inferwire_runtime._structured.reading import values

if TYPE_CHECKING:
    from pydantic import TypeAdapter

C = TypeVar("C")
E = TypeVar("E")
R = TypeVar("R")
S = TypeVar("S")
T = TypeVar("T")


def parsed(
    parsing: Parsing[C],
    given: type[T] | TypeAdapter[T],
    build: Callable[[C, tuple[T, ...]], R],
    call: Call,
    settings: Settings,
    deadline: Deadline,
) -> Steps[R]:
    """Carry out a call with the schema of a type, and parse the text of its response."""
    call, finish = _agreed(parsing, given, build, call)
    completion = yield from calls.plain((parsing.rule,), call, settings, deadline)
    return finish(completion)


def parsed_events(
    operation: EventOperation[S, E, C],
    parsing: Parsing[C],
    given: type[T] | TypeAdapter[T],
    build: Callable[[C, tuple[T, ...]], R],
    call: Call,
    settings: Settings,
    deadline: Deadline,
) -> Steps[Assembling[E, C, R]]:
    """Carry out a call up to the start of its stream, whose text is parsed at its end."""
    parsing = replace(parsing, method=operation.method)
    call, finish = _agreed(parsing, given, build, call)
    return (yield from calls.events(operation, finish, call, settings, deadline))


def _agreed(
    parsing: Parsing[C],
    given: type[T] | TypeAdapter[T],
    build: Callable[[C, tuple[T, ...]], R],
    call: Call,
) -> tuple[Call, Callable[[C], R]]:
    """Return the call with the schema of the type, and what parses its response."""
    operation = replace(call.operation, method=parsing.method)
    protocol = operation.protocol
    try:
        agreed = contract(given, protocol.dialect if protocol else None)
    except NoContract as error:
        problem = f"{parsing.argument} {error}"
        raise refused(operation, parsing.argument, problem) from error.__cause__
    fixed = {parsing.argument: agreed.filled(parsing.form), **dict.fromkeys(parsing.switches, True)}
    call = replace(call, operation=operation, arguments={**call.arguments, **fixed})

    def finish(completion: C) -> R:
        return build(completion, values(parsing, agreed, completion))

    return call, finish
