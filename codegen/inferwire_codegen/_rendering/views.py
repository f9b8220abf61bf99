"""Build the views of clients: all the values that their template inserts. Performs no I/O."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from inferwire_codegen._lowering.ir import Task
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
class TaskMethods:
    """The methods of one task in one of the clients."""

    methods: tuple[Method, ...]
    runners: tuple[ToolMethod, ...]
    """Methods that run tool calls."""
    aliases: tuple[tuple[str, Method | ToolMethod], ...]


@dataclass(frozen=True, slots=True)
class Namespace:
    """A class for the aliases that share a dotted prefix."""

    name: str
    path: str
    owner: str
    """The class of the client."""
    children: tuple[tuple[str, str], ...]
    texts: tuple[str, ...]
    """Its methods."""


@dataclass(frozen=True, slots=True)
class Client:
    """One of the two clients."""

    flavor: Flavor
    texts: tuple[str, ...]
    """Its methods: those of tasks, those that run tool calls, services and aliases."""
    namespaces: tuple[Namespace, ...]
    roots: tuple[tuple[str, str], ...]
    """Attributes of the client that are namespaces, with their classes."""


def task_methods(task: Task, types: TypeTexts, flavor: Flavor) -> TaskMethods:
    """Return the views of the methods of a task."""
    methods = [*_methods(task, types, flavor)]
    aliases: list[tuple[str, Method | ToolMethod]] = [
        (alias, method) for names, method in methods for alias in names
    ]
    runners: list[ToolMethod] = []
    if task.tools is not None:
        runners.append(tool_method(task, task.tools, types, flavor))
        aliases += ((alias, runners[-1]) for alias in task.tools.aliases)
    return TaskMethods(tuple(method for _, method in methods), tuple(runners), tuple(aliases))


def client(texts: Iterable[str], aliases: Mapping[str, str], flavor: Flavor) -> Client:
    """Return the view of one client, given its methods and the methods of all its aliases."""
    split = {tuple(alias.split(".")): text for alias, text in aliases.items()}
    paths = dict.fromkeys(parts[:length] for parts in split for length in range(1, len(parts)))
    namespaces = tuple(_namespace(path, paths, split, flavor) for path in paths)
    own = (text for parts, text in split.items() if len(parts) == 1)
    return Client(
        flavor=flavor,
        texts=(*texts, *own),
        namespaces=tuple(reversed(namespaces)),
        roots=tuple((path[0], _class(path, flavor)) for path in paths if len(path) == 1),
    )


def _namespace(
    path: tuple[str, ...],
    paths: Iterable[tuple[str, ...]],
    aliases: Mapping[tuple[str, ...], str],
    flavor: Flavor,
) -> Namespace:
    methods = [(parts[-1], text) for parts, text in aliases.items() if parts[:-1] == path]
    return Namespace(
        name=_class(path, flavor),
        path=".".join(path),
        owner=flavor.client,
        children=tuple((one[-1], _class(one, flavor)) for one in paths if one[:-1] == path),
        texts=tuple(text for _, text in sorted(methods, key=_hides_a_type)),
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
