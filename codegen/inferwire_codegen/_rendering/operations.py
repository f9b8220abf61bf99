"""Build the view of an operation: the constants that describe a task to the runtime.

Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from inferwire_codegen._lowering.ir import (
    Argument,
    AudioResult,
    Condition,
    FileResult,
    JsonResult,
    Piece,
    ResultRule,
    Success,
    Task,
)
from inferwire_codegen._naming import constant
from inferwire_codegen._rendering.events import EventsConstant, events_constant
from inferwire_codegen._rendering.overloads import is_array
from inferwire_codegen._rendering.parsing import parsing_members
from inferwire_codegen._rendering.servers import mark_text
from inferwire_codegen._rendering.tools import tool_members
from inferwire_codegen._rendering.types import TypeTexts
from inferwire_codegen._text import literal

_READERS = {
    "image": "ImageBody",
    "bytes": "BytesBody",
    "chunks": "Chunks",
    "ndarray": "Array",
    "none": "NoBody",
    "string": "TextBody",
}


@dataclass(frozen=True, slots=True)
class Operation:
    """The constants that describe a task's requests and responses."""

    task: str
    type: str
    event_type: str | None
    members: tuple[tuple[str, str], ...]
    protocol: str | None
    events: tuple[str, ...]
    stream: tuple[tuple[str, str], ...]
    """Further members of the description of the stream."""
    tools: tuple[str, tuple[tuple[str, str], ...]] | None
    """The type of the message with a result, and the members of that constant."""
    parsing: tuple[str, tuple[tuple[str, str], ...]] | None
    """The type of a response whose text is parsed, and the members of that constant."""
    told: EventsConstant | None


def operation(task: Task, types: TypeTexts) -> Operation:
    """Return the view of a task's operation."""
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
    if task.constraints is not None:
        members.append(("constraints", literal(task.constraints)))
    return Operation(
        task=task.name,
        type=" | ".join(kinds) or "object",
        event_type=" | ".join(event_kinds) or None,
        members=(*members, *_extras(task), *_accepted(task, types)),
        protocol=f"protocols.{constant(task.protocol)}" if task.protocol else None,
        events=tuple(events),
        stream=tuple(_stream(task)),
        tools=_tools(task, types),
        parsing=_parsing(task, types),
        told=events_constant(task, types),
    )


def _stream(task: Task) -> Iterable[tuple[str, str]]:
    if task.is_assembled:
        yield "pieces", _tuple(map(_piece, task.pieces))
    if task.text is not None:
        yield "text", literal(task.text)
    if task.text_in:
        yield "text_in", _tuple(map(mark_text, task.text_in))


def _piece(one: Piece) -> str:
    values: dict[str, str | None] = {
        "how": literal(one.how) if one.how != "replace" else None,
        "by": literal(one.by) if one.by else None,
        "id": literal(one.id) if one.id else None,
        "first": literal(one.first) if one.first else None,
        "keep_by": None if one.keep_by else "False",
        "value": literal(one.value) if one.value is not None else None,
        "members": _tuple(map(_piece, one.members)) if one.members else None,
        "when": mark_text(one.when) if one.when else None,
    }
    given = [f"{name}={text}" for name, text in values.items() if text is not None]
    return _call("Piece", literal(one.name), literal(one.at), *given)


def _parsing(task: Task, types: TypeTexts) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    if task.parse is None:
        return None
    rule = _call("Rule", _reader(ResultRule((), task.parse.result), types))
    plain = parsing_members(task.parse, types)
    members = [("rule", rule), *((name, literal(value)) for name, value in plain.items())]
    return types.result(task.parse.result), tuple(members)


def _tools(task: Task, types: TypeTexts) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    if task.tools is None:
        return None
    message = types.definition(task.tools.message)
    plain = tool_members(task.tools, types)
    members = [(name, literal(value)) for name, value in plain.items()]
    return message, (*members, ("message", f"lambda: {message}"))


def _kinds(rule: ResultRule, task: Task, types: TypeTexts) -> Iterable[str]:
    text = types.result(rule.result)
    yield text
    if task.batch is not None and not is_array(rule.result):
        yield f"list[{text}]"


def _rule(rule: ResultRule, task: Task | None, types: TypeTexts) -> Iterable[str]:
    """Yield the rules for a result; if the task accepts a batch, the one for many comes first."""
    if isinstance(rule.result, Success):
        return  # A success status needs no rule.
    reader = _reader(rule, types)
    conditions = [_condition(one) for one in rule.when]
    if task is not None and task.batch is not None and not is_array(rule.result):
        many = f'runtime.Condition({literal(task.batch)}, "many")'
        yield _call("Rule", f"runtime.Batch({reader})", f"when={_tuple([many, *conditions])}")
    yield _call("Rule", reader, *([f"when={_tuple(conditions)}"] if conditions else []))


def _reader(rule: ResultRule, types: TypeTexts) -> str:
    match rule.result:
        case Success():
            raise ValueError("a success status needs no rule")
        case FileResult(kind=kind):
            return _call(_READERS[kind])
        case AudioResult(samples=samples, rate=rate):
            return _call("Sound", literal(samples), literal(rate))
        case JsonResult(definition=name, pick=path, zip=fields, images=images):
            parallel = [f"({literal(field)}, {literal(at)})" for field, at in fields]
            zipped = [f"zip={_tuple(parallel)}"] if parallel else []
            holds = ["images=True"] if images else []
            document = _call("Json", types.reader(name), *zipped, *holds)
            if not path:
                return document
            return _call("Select", document, f"lambda response: response.{types.attributes(path)}")


def _condition(one: Condition) -> str:
    values = [literal(one.values)] if one.values else []
    return _call("Condition", literal(one.argument), literal(one.state), *values)


def _argument(one: Argument) -> str:
    required = ["required=True"] if one.required else []
    media = [f"media={literal(one.media)}"] if one.media else []
    many = ["many=True"] if one.many else []
    nullable = ["nullable=True"] if one.nullable else []
    options = (*required, *media, *many, *nullable)
    return _call("Argument", literal(one.name), literal(one.at), *options)


def _extras(task: Task) -> Iterable[tuple[str, str]]:
    """Return the members of an operation that differ from their defaults."""
    values: dict[str, str | None] = {
        "http_method": literal(task.http_method) if task.http_method != "POST" else None,
        "path": literal(task.path) if task.path is not None else None,
        "endpoint": literal(task.endpoint) if task.endpoint is not None else None,
        "by_id": "True" if task.by_id else None,
        "locations": _tuple(
            _call("Location", *map(literal, filter(None, one))) for one in task.locations
        ),
        "body": _body(task),
        "accept": literal(task.accept) if task.accept else None,
        "model_at": literal(task.model_at) if task.model_at is not None else None,
        "model_required": "True" if task.model_required else None,
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
        "operation_name": literal(task.operation_name) if task.operation_name else None,
        "recommended_as": literal(task.recommended_as) if task.recommended_as else None,
        "fallback": _fallback(task),
        "tools": "TOOLS" if task.tools else None,
        "parsed_by": literal((task.parse.argument, task.parse.public)) if task.parse else None,
        "streamed_by": _streamed_by(task),
    }
    return [(name, text) for name, text in values.items() if text is not None and text != "()"]


def _body(task: Task) -> str | None:
    kind = task.body if task.has_body else "none"
    return literal(kind) if kind != "json" else None


def _streamed_by(task: Task) -> str | None:
    """Return the name under which users look for the method that parses and streams."""
    if task.parse is None or task.tells is None:
        return None
    return literal((*task.tells.aliases, task.tells.name)[0])


def _accepted(task: Task, types: TypeTexts) -> Iterable[tuple[str, str]]:
    outputs = [
        _call(
            "AcceptedOutput",
            literal(one.at),
            *(f"lambda: {types.definition(name)}" for name in (one.output.item, one.output.output)),
            *([f"unsent={literal(one.output.unsent)}"] if one.output.unsent else []),
        )
        for one in task.arguments
        if one.output
    ]
    if outputs:
        yield "accepts_output", _tuple(outputs)


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
