"""Build the views of clients: all the values that their template inserts. Performs no I/O."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from inferwire_codegen._lowering.ir import Task
from inferwire_codegen._lowering.service import Service
from inferwire_codegen._naming import namespace_class
from inferwire_codegen._rendering.arguments import SharedArguments, share_arguments
from inferwire_codegen._rendering.declaration import Declaration
from inferwire_codegen._rendering.docs import Doc, task_doc
from inferwire_codegen._rendering.events import event_signatures, events_doc, events_task
from inferwire_codegen._rendering.flavor import Flavor
from inferwire_codegen._rendering.overloads import Signature, Signatures, options, signatures
from inferwire_codegen._rendering.parsing import (
    RAISES,
    parsing_task,
    result_class,
    result_type,
)
from inferwire_codegen._rendering.services import ServiceMethod, service_method
from inferwire_codegen._rendering.tools import ToolMethod, tool_method
from inferwire_codegen._rendering.types import TypeTexts


@dataclass(frozen=True, slots=True)
class Method(Declaration):
    """A method of a client."""

    arguments: tuple[str, ...]
    task: str
    caller: str
    """The service of the runtime that runs the operation."""
    streams: bool
    """Whether the response is a stream whatever the arguments are."""
    assembled: bool
    """Whether its streams can be put together."""
    positional: tuple[str, ...]
    keyword: tuple[str, ...]
    options: tuple[str, ...]
    """The arguments that configure the call rather than its request."""
    opened: str | None
    """The return annotation through which an alias passes arguments that no overload accepts."""
    parsed: tuple[str, str] | None
    """The argument that takes the type of the result, and the class of the result."""
    tells: bool
    """Whether it returns a stream of events."""
    shared: SharedArguments | None
    """The keyword arguments that all overloads share, if they are declared once."""


@dataclass(frozen=True, slots=True)
class Namespace:
    """A class for the aliases that share a dotted prefix."""

    name: str
    path: str
    owner: str
    """The class of the client."""
    children: tuple[tuple[str, str], ...]
    methods: tuple[tuple[str, Method | ToolMethod], ...]


@dataclass(frozen=True, slots=True)
class Client:
    """One of the two clients."""

    flavor: Flavor
    methods: tuple[Method, ...]
    runners: tuple[ToolMethod, ...]
    """Methods that run tool calls."""
    services: tuple[ServiceMethod, ...]
    """Methods that are not described by specs."""
    namespaces: tuple[Namespace, ...]
    roots: tuple[tuple[str, str], ...]
    """Attributes of the client that are namespaces, with their classes."""
    own_aliases: tuple[tuple[str, Method | ToolMethod], ...]
    parses: bool
    """Whether a method has a type variable for the type of its result."""


def client(
    tasks: tuple[Task, ...], services: tuple[Service, ...], types: TypeTexts, flavor: Flavor
) -> Client:
    """Return the view of one client."""
    methods: dict[str, Method] = {}
    runners: list[ToolMethod] = []
    aliases: list[tuple[list[str], Method | ToolMethod]] = []
    for one in tasks:
        for names, method in _methods(one, types, flavor):
            methods[method.name] = method
            aliases += ((alias.split("."), method) for alias in names)
        if one.tools is not None:
            runners.append(tool_method(one, one.tools, types, flavor))
            aliases += ((alias.split("."), runners[-1]) for alias in one.tools.aliases)
    paths = dict.fromkeys(
        tuple(parts[:length]) for parts, _ in aliases for length in range(1, len(parts))
    )
    namespaces = tuple(_namespace(path, paths, aliases, flavor) for path in paths)
    return Client(
        flavor=flavor,
        methods=tuple(methods.values()),
        runners=tuple(runners),
        services=tuple(service_method(one, flavor) for one in services),
        namespaces=tuple(reversed(namespaces)),
        roots=tuple((path[0], _class(path, flavor)) for path in paths if len(path) == 1),
        own_aliases=tuple((parts[0], method) for parts, method in aliases if len(parts) == 1),
        parses=any(task.parse for task in tasks),
    )


def _namespace(
    path: tuple[str, ...],
    paths: Iterable[tuple[str, ...]],
    aliases: list[tuple[list[str], Method | ToolMethod]],
    flavor: Flavor,
) -> Namespace:
    return Namespace(
        name=_class(path, flavor),
        path=".".join(path),
        owner=flavor.client,
        children=tuple((one[-1], _class(one, flavor)) for one in paths if one[:-1] == path),
        methods=tuple(
            sorted(
                ((parts[-1], method) for parts, method in aliases if tuple(parts[:-1]) == path),
                key=_hides_a_type,
            )
        ),
    )


def _hides_a_type(one: tuple[str, object]) -> bool:
    """Return whether a method has the name of a builtin, such as ``list``.

    Type checkers take the name for the method in the annotations of the methods that follow it.
    """
    return hasattr(builtins, one[0])


def _class(path: tuple[str, ...], flavor: Flavor) -> str:
    return flavor.prefix + namespace_class(path)


def _methods(
    task: Task, types: TypeTexts, flavor: Flavor
) -> Iterator[tuple[tuple[str, ...], Method]]:
    """Yield the methods of a task with their aliases."""
    plain = signatures(task, types, flavor)
    yield task.aliases, _method(task, plain, task_doc(task), flavor)
    parsed = (task.parse.argument, result_class(task.id)) if task.parse else None
    if task.parse is not None:
        variant = parsing_task(task, task.parse)
        ways = signatures(variant, types, flavor)
        whole = replace(ways.implementation, returns=result_type(task.id))
        method = _method(
            variant, replace(ways, implementation=whole), task_doc(variant, raises=[RAISES]), flavor
        )
        yield task.parse.aliases, replace(method, task=task.name, parsed=parsed)
    if task.tells is not None:
        variant = events_task(task, task.tells)
        method = _method(
            variant, event_signatures(variant, types, flavor), events_doc(variant), flavor
        )
        yield task.tells.aliases, replace(method, task=task.name, parsed=parsed, tells=True)


def _method(task: Task, ways: Signatures, doc: Doc, flavor: Flavor) -> Method:
    names = [one.name for one in task.arguments] + [pair.old for pair in task.deprecated]
    names += [task.deprecated_params] if task.deprecated_params else []
    names += ["extra_parameters"] if task.open_params is not None else []
    ways, shared = share_arguments(task.name, ways, doc.arguments)
    streams = [one.name for one in task.keyword if one.streams]
    positional = tuple(one.name for one in task.positional)
    passed = ("model", *options(task))
    return Method(
        name=task.name,
        define=flavor.define,
        wait=flavor.wait,
        overloads=ways.overloads,
        implementation=ways.implementation,
        doc=doc,
        arguments=tuple(names),
        task=task.name,
        caller="probe" if task.is_probe else "call",
        stream_switch=streams[0] if streams else None,
        streams=task.always_streams,
        assembled=task.is_assembled,
        positional=positional,
        keyword=(*(name for name in names if name not in positional), *passed),
        options=passed,
        opened=None if ways.is_covered else _opened(ways.implementation, flavor),
        parsed=None,
        tells=False,
        shared=shared,
    )


def _opened(signature: Signature, flavor: Flavor) -> str:
    return f"Callable[..., {flavor.result.format(signature.returns)}]"
