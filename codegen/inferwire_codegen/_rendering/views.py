"""Views: everything a template places, already decided. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from inferwire_codegen._lowering.ir import (
    Argument,
    AudioResult,
    Condition,
    FileResult,
    JsonResult,
    ResultRule,
    Success,
    Task,
)
from inferwire_codegen._naming import constant, namespace_class
from inferwire_codegen._rendering.flavor import Flavor
from inferwire_codegen._rendering.overloads import Signature, is_array, options, signatures
from inferwire_codegen._rendering.types import TypeTexts
from inferwire_codegen._text import literal, prose

_READERS = {"image": "ImageBody", "bytes": "BytesBody", "ndarray": "Array"}
_OPTION_DOCS = {
    "timeout": (
        "Seconds for the whole call, or for a stream until its first event and then from one "
        "event to the next; None waits for ever."
    ),
    "extra_headers": "Headers to send besides the client's own.",
    "extra_body": (
        "Members to merge into the JSON body, for what a server takes beyond this signature."
    ),
}


@dataclass(frozen=True, slots=True)
class Doc:
    """A docstring: its lines, and those of each argument."""

    summary: list[str]
    description: list[str]
    arguments: list[list[str]]


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a client."""

    name: str
    define: str
    wait: str
    overloads: tuple[Signature, ...]
    implementation: Signature
    doc: Doc
    arguments: tuple[str, ...]
    task: str
    caller: str
    """The client's method that carries the operation out."""
    stream_switch: str | None
    positional: tuple[str, ...]
    keyword: tuple[str, ...]
    options: tuple[str, ...]
    """The arguments that are about the call, and not about its request."""
    opened: str | None
    """The type of the method for an alias, which passes on what no single overload takes."""


@dataclass(frozen=True, slots=True)
class Namespace:
    """A class that holds aliases below a dotted name."""

    name: str
    path: str
    owner: str
    """The class of the client."""
    children: tuple[tuple[str, str], ...]
    methods: tuple[tuple[str, Method], ...]


@dataclass(frozen=True, slots=True)
class Client:
    """One of the two clients."""

    flavor: Flavor
    bases: tuple[str, ...]
    """Its classes of the runtime."""
    methods: tuple[Method, ...]
    namespaces: tuple[Namespace, ...]
    roots: tuple[tuple[str, str], ...]
    """Attributes of the client that are namespaces, and their classes."""
    own_aliases: tuple[tuple[str, Method], ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """The constants that say what the wire needs to know about a task."""

    task: str
    type: str
    event_type: str | None
    members: tuple[tuple[str, str], ...]
    protocol: str | None
    events: tuple[str, ...]


def client(
    tasks: tuple[Task, ...], types: TypeTexts, flavor: Flavor, services: Sequence[str]
) -> Client:
    """The view of one client, which has these services of the runtime besides those of all."""
    methods = {task.name: _method(task, types, flavor) for task in tasks}
    aliases = [(alias.split("."), methods[task.name]) for task in tasks for alias in task.aliases]
    paths = dict.fromkeys(
        tuple(parts[:length]) for parts, _ in aliases for length in range(1, len(parts))
    )
    namespaces = tuple(_namespace(path, paths, aliases, flavor) for path in paths)
    return Client(
        flavor=flavor,
        bases=tuple(flavor.prefix + name for name in services) or (flavor.base,),
        methods=tuple(methods.values()),
        namespaces=tuple(reversed(namespaces)),
        roots=tuple((path[0], _class(path, flavor)) for path in paths if len(path) == 1),
        own_aliases=tuple((parts[0], method) for parts, method in aliases if len(parts) == 1),
    )


def _namespace(
    path: tuple[str, ...],
    paths: Iterable[tuple[str, ...]],
    aliases: list[tuple[list[str], Method]],
    flavor: Flavor,
) -> Namespace:
    return Namespace(
        name=_class(path, flavor),
        path=".".join(path),
        owner=flavor.client,
        children=tuple((one[-1], _class(one, flavor)) for one in paths if one[:-1] == path),
        methods=tuple(
            (parts[-1], method) for parts, method in aliases if tuple(parts[:-1]) == path
        ),
    )


def _class(path: tuple[str, ...], flavor: Flavor) -> str:
    return flavor.prefix + namespace_class(path)


def _method(task: Task, types: TypeTexts, flavor: Flavor) -> Method:
    ways = signatures(task, types, flavor)
    names = [one.name for one in task.arguments] + [pair.old for pair in task.deprecated]
    names += [task.deprecated_params] if task.deprecated_params else []
    names += ["extra_parameters"] if task.open_params is not None else []
    streams = [one.name for one in task.keyword if one.streams]
    positional = tuple(one.name for one in task.positional)
    passed = ("model", *options(task))
    return Method(
        name=task.name,
        define=flavor.define,
        wait=flavor.wait,
        overloads=ways.overloads,
        implementation=ways.implementation,
        doc=_doc(task),
        arguments=tuple(names),
        task=task.name,
        caller="_probe" if task.asks else "_call",
        stream_switch=streams[0] if streams else None,
        positional=positional,
        keyword=(*(name for name in names if name not in positional), *passed),
        options=passed,
        opened=None if ways.is_covered else _opened(ways.implementation, flavor),
    )


def _opened(signature: Signature, flavor: Flavor) -> str:
    return f"Callable[..., {flavor.answer.format(signature.returns)}]"


def _doc(task: Task) -> Doc:
    news = [(pair.old, f"The old name of `{pair.new}`, deprecated.") for pair in task.deprecated]
    if task.deprecated_params:
        news.append((task.deprecated_params, "Parameters by name, deprecated: pass them singly."))
    opened = "Further parameters, sent as they are." if task.open_params is not None else ""
    entries = [(one.name, one.description) for one in task.positional]
    entries.append(("model", "The model to use, by its id or by a URL; without it, the client's."))
    entries += [(one.name, one.description) for one in task.keyword]
    entries += [*news, *([("extra_parameters", opened)] if opened else [])]
    entries += [(name, _OPTION_DOCS[name]) for name in options(task)]
    return Doc(
        summary=prose(task.summary, 8),
        description=prose(task.description, 8) if task.description else [],
        arguments=[_entry(name, text) for name, text in entries],
    )


def _entry(name: str, text: str) -> list[str]:
    first, *rest = prose(f"{name}: {text}", 16)
    return [first, *(f"    {line}" if line else "" for line in rest)]


def operation(task: Task, types: TypeTexts) -> Operation:
    """The view of a task's operation."""
    rules = [text for rule in task.returns for text in _rule(rule, task, types)]
    kinds = dict.fromkeys(kind for rule in task.returns for kind in _kinds(rule, task, types))
    events = [text for rule in task.events for text in _rule(rule, None, types)]
    event_kinds = dict.fromkeys(types.result(rule.result) for rule in task.events)
    members: list[tuple[str, str]] = [
        ("task", literal(task.id)),
        ("method", literal(task.name)),
        ("route", literal(task.route)),
        ("arguments", _tuple(_argument(one) for one in task.arguments)),
        ("returns", _tuple(rules)),
    ]
    if task.input is not None:
        members.append(("input", f"lambda: {types.definition(task.input)}"))
    return Operation(
        task=task.name,
        type=" | ".join(kinds),
        event_type=" | ".join(event_kinds) or None,
        members=(*members, *_extras(task)),
        protocol=f"protocols.{constant(task.protocol)}" if task.protocol else None,
        events=tuple(events),
    )


def _kinds(rule: ResultRule, task: Task, types: TypeTexts) -> Iterable[str]:
    text = types.result(rule.result)
    yield text
    if task.batch is not None and not is_array(rule.result):
        yield f"list[{text}]"


def _rule(rule: ResultRule, task: Task | None, types: TypeTexts) -> Iterable[str]:
    """The reading of one result, after that of many where the task takes a batch."""
    if isinstance(rule.result, Success):
        return  # A status is not read by a rule.
    reader = _reader(rule, types)
    conditions = [_condition(one) for one in rule.when]
    if task is not None and task.batch is not None and not is_array(rule.result):
        many = f'runtime.Condition({literal(task.batch)}, "many")'
        yield _call("Rule", f"runtime.Batch({reader})", f"when={_tuple([many, *conditions])}")
    yield _call("Rule", reader, *([f"when={_tuple(conditions)}"] if conditions else []))


def _reader(rule: ResultRule, types: TypeTexts) -> str:
    match rule.result:
        case Success():
            raise ValueError("a status is not read by a rule")
        case FileResult(kind=kind):
            return _call(_READERS[kind])
        case AudioResult(samples=samples, rate=rate):
            return _call("Sound", literal(samples), literal(rate))
        case JsonResult(definition=name, pick=path, zip=fields):
            parallel = [f"({literal(field)}, {literal(at)})" for field, at in fields]
            zipped = [f"zip={_tuple(parallel)}"] if parallel else []
            document = _call("Json", f"lambda: {types.definition(name)}", *zipped)
            if not path:
                return document
            return _call("Select", document, f"lambda answer: answer.{types.attributes(path)}")


def _condition(one: Condition) -> str:
    return _call("Condition", literal(one.argument), literal(one.state))


def _argument(one: Argument) -> str:
    facts = {
        "required": one.required,
        "media": one.media,
    }
    set_facts = [f"{name}=True" for name, holds in facts.items() if holds]
    return _call("Argument", literal(one.name), literal(one.at), *set_facts)


def _extras(task: Task) -> Iterable[tuple[str, str]]:
    """The members of an operation that differ from their defaults."""
    values: dict[str, str | None] = {
        "http_method": literal(task.http_method) if not task.has_body else None,
        "path": literal(task.path) if task.path is not None else None,
        "by_id": "True" if task.by_id else None,
        "body": literal(task.body) if task.body != "json" else None,
        "accept": literal(task.accept) if task.accept else None,
        "model_at": literal(task.model_at) if task.model_at is not None else None,
        "send_defaults": _tuple(
            f"({literal(at)}, {literal(value)})" for at, value in task.send_defaults
        ),
        "together": _tuple(literal(names) for names in task.checks.together),
        "at_least": _tuple(f"({literal(name)}, {n})" for name, n in task.checks.at_least),
        "implies": _tuple(
            _call("Implies", literal(name), literal(needs)) for name, needs in task.checks.implies
        ),
        "deprecated": _tuple(
            _call("Deprecated", literal(one.old), literal(one.new)) for one in task.deprecated
        ),
        "deprecated_params": _deprecated_params(task),
        "stream_switch": _stream_switch(task),
        "open_params": literal(task.open_params) if task.open_params is not None else None,
        "batch": literal(task.batch) if task.batch is not None else None,
        "protocol": f"protocols.{constant(task.protocol)}" if task.protocol else None,
        "recommended_as": literal(task.recommended_as) if task.recommended_as else None,
        "fallback": _fallback(task),
    }
    return [(name, text) for name, text in values.items() if text is not None and text != "()"]


def _stream_switch(task: Task) -> str | None:
    return next((literal(one.name) for one in task.keyword if one.streams), None)


def _deprecated_params(task: Task) -> str | None:
    if task.deprecated_params is None:
        return None
    return f"({literal(task.deprecated_params)}, {literal(task.params or ())})"


def _fallback(task: Task) -> str | None:
    if task.fallback is None:
        return None
    return _call("Fallback", str(task.fallback.status), literal(task.fallback.pattern))


def _call(name: str, *arguments: str) -> str:
    return f"runtime.{name}({', '.join(arguments)})"


def _tuple(items: Iterable[str]) -> str:
    texts = list(items)
    return f"({', '.join(texts)},)" if texts else "()"
