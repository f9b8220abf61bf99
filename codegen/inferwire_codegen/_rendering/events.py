"""Build the views of the methods whose streams consist of events. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from inferwire_codegen._lowering.ir import EventKind, Events, ResultRule, Task
from inferwire_codegen._naming import event_class, snake
from inferwire_codegen._rendering.docs import Doc, task_doc
from inferwire_codegen._rendering.flavor import Flavor
from inferwire_codegen._rendering.overloads import Signature, Signatures, signatures
from inferwire_codegen._rendering.parsing import RAISES, result_type
from inferwire_codegen._rendering.types import TypeTexts
from inferwire_codegen._text import literal

_DESCRIPTION = (
    "Returns a stream of events, whose 'type' says what they are: each chunk, each part that it "
    "adds to a text, and each text that is complete."
)
_ARGUMENT = (
    "The same as in `{method}`, or a type as in `{method}_parse`: `final` parses the text as the "
    "type then."
)


def events_type(task: str) -> str:
    """Return the type of a task's events."""
    return f"types.events.{event_class(task)}"


def events_task(task: Task, events: Events) -> Task:
    """Return the method for events as a task whose response has only one form."""
    return replace(
        task,
        name=events.name,
        description=_DESCRIPTION,
        keyword=tuple(one for one in task.keyword if not one.switch),
        deprecated=(),
        deprecated_params=None,
        returns=(ResultRule((), events.whole),),
        events=(ResultRule((), events.chunk),),
        aliases=events.aliases,
    )


def events_doc(task: Task) -> Doc:
    """Return the docstring of the method."""
    if task.parse is None:
        return task_doc(task)
    text = _ARGUMENT.format(method=snake(task.id))
    return task_doc(_with_argument(task, text), raises=[RAISES])


def _with_argument(task: Task, text: str, *, typed: bool = False) -> Task:
    assert task.parse is not None, "only these methods take a type"
    name = task.parse.argument
    keyword = (
        replace(one, description=text, typed=typed, required=typed) if one.name == name else one
        for one in task.keyword
    )
    return replace(task, keyword=tuple(keyword))


def event_signatures(task: Task, types: TypeTexts, flavor: Flavor) -> Signatures:
    """Return the signatures of the method: plain and, if it can parse the text, with a type."""
    whole = signatures(task, types, flavor).implementation
    both = f"{events_type(task.id)}, {whole.returns}"
    plain = replace(whole, returns=f"{flavor.assembled}[{both}]")
    if task.parse is None:
        return Signatures(plain, ())
    typed = signatures(_with_argument(task, "", typed=True), types, flavor).implementation
    parsed = replace(typed, returns=f"{flavor.parsed}[{both}, {result_type(task.id)}]")
    argument = f"{task.parse.argument}: "
    opened = (
        f"{argument}object = None" if one.startswith(argument) else one for one in plain.keyword
    )
    union = f"{plain.returns} | {parsed.returns.replace('[T]', '[object]')}"
    implementation = Signature(plain.positional, tuple(opened), union)
    return Signatures(implementation, (plain, parsed), is_covered=False)


@dataclass(frozen=True, slots=True)
class EventClass:
    """A class of an event."""

    name: str
    base: str
    kind: str
    doc: str


@dataclass(frozen=True, slots=True)
class EventUnion:
    """The events of a task."""

    name: str
    task: str
    classes: tuple[EventClass, ...]


def event_unions(tasks: tuple[Task, ...], types: TypeTexts) -> tuple[EventUnion, ...]:
    """Return the classes of all tasks that have a method for events."""
    return tuple(
        EventUnion(event_class(one.id), one.id, tuple(_classes(one, one.tells, types)))
        for one in tasks
        if one.tells
    )


def _classes(task: Task, events: Events, types: TypeTexts) -> Iterator[EventClass]:
    chunk = types.result(events.chunk)
    yield _class(task, f"ChunkEvent[{chunk}]", "chunk", "A chunk arrived.")
    for kind in events.kinds:
        item = _item(kind, types)
        delta, done = ("ItemDeltaEvent", f"ItemDoneEvent[{item}]") if item else _PLAIN
        yield _class(task, delta, f"{kind.name}.delta", "A part of a text arrived.")
        yield _class(task, done, f"{kind.name}.done", "A text is complete.")


_PLAIN = ("DeltaEvent", "DoneEvent")


def _class(task: Task, base: str, kind: str, doc: str) -> EventClass:
    return EventClass(event_class(task.id, kind), f"runtime.{base}", literal(kind), doc)


def _item(kind: EventKind, types: TypeTexts) -> str | None:
    return types.definition(kind.item) if kind.item else None


@dataclass(frozen=True, slots=True)
class EventsConstant:
    """The constant that describes the method to the runtime."""

    type: str
    members: tuple[tuple[str, str], ...]


def events_constant(task: Task, types: TypeTexts) -> EventsConstant | None:
    """Return the constant of a task that has a method for events."""
    events = task.tells
    if events is None:
        return None
    chunk, whole = types.result(events.chunk), types.result(events.whole)
    kinds = ", ".join(_kind(task, one, types) for one in events.kinds)
    members = {
        "stream": "STREAM",
        "method": literal(events.name),
        "switches": literal(events.switches),
        "chunk": f"runtime.Rule(runtime.Json(lambda: {chunk}))",
        "whole": f"runtime.Rule(runtime.Json(lambda: {whole}))",
        "holder": literal(events.holder),
        "chunks": f"lambda: types.events.{event_class(task.id, 'chunk')}",
        "kinds": f"({kinds},)",
    }
    union = f"{chunk}, {events_type(task.id)}, {whole}"
    return EventsConstant(union, tuple(members.items()))


def _kind(task: Task, kind: EventKind, types: TypeTexts) -> str:
    delta, done = (event_class(task.id, f"{kind.name}.{one}") for one in ("delta", "done"))
    members = [literal(kind.at), f"lambda: types.events.{delta}", f"lambda: types.events.{done}"]
    if item := _item(kind, types):
        members += [f"by={literal(kind.by)}"]
        members += [f"id={literal(kind.id)}"] if kind.id else []
        members += [f"item=runtime.Rule(runtime.Json(lambda: {item}))"]
    return f"runtime.Kind({', '.join(members)})"
