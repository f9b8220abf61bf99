"""Build the views of the methods that parse the text of a response. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from inferwire_codegen._lowering.ir import Parse, Property, ResultRule, Task
from inferwire_codegen._naming import parsed_class
from inferwire_codegen._rendering.types import TypeTexts

TYPE_GIVEN = "type[T] | runtime.TypeAdapter[T]"
"""The type of the argument that takes the type of the result."""
_ARGUMENT = (
    "The type of the result: a pydantic model, a dataclass, a TypedDict, a list of one of these, "
    "or a TypeAdapter for any other type. Its JSON Schema is sent."
)
_DESCRIPTION = "The text of the response is parsed as the type that '{argument}' takes."
RAISES = (
    "OutputError",
    "The text is a refusal, is incomplete, or does not match the type.",
)


def result_class(task: str) -> str:
    """Return the class of a task's results."""
    return f"types.parsed.{parsed_class(task)}"


def result_type(task: str) -> str:
    """Return the type of a task's results."""
    return f"{result_class(task)}[T]"


def parsing_task(task: Task, parse: Parse) -> Task:
    """Return the second method of a task as a task whose response has only one form."""
    keyword = [one for one in task.keyword if not one.switch]
    return replace(
        task,
        name=parse.name,
        description=_DESCRIPTION.format(argument=parse.argument),
        keyword=tuple(
            replace(one, typed=True, required=True, description=_ARGUMENT)
            if one.name == parse.argument
            else one
            for one in keyword
        ),
        deprecated=(),
        deprecated_params=None,
        returns=(ResultRule((), parse.result),),
        events=(),
        aliases=parse.aliases,
        parse=None,
    )


@dataclass(frozen=True, slots=True)
class ParsedClass:
    """A class of a result or of a part of it; the text is at the end of the path of attributes."""

    name: str
    completion: str | None
    """The type of the response, for the class of the whole result."""
    attribute: str | None
    """The attribute that leads towards the text; None for the class that holds the text."""
    inner: str
    """The class of the attribute."""
    many: bool
    """Whether the attribute is a list."""


def parsed_classes(task: Task, types: TypeTexts) -> Iterator[ParsedClass]:
    """Yield the classes of a task's results, from the inside out."""
    if task.parse is None:
        return
    parse, name = task.parse, parsed_class(task.id)
    path = [*_attributes(parse.items, types), *_attributes(parse.text[:-1], types)]
    names = [name]
    for step in path:
        names.append(names[-1] + "".join(map(str.capitalize, step.split("_"))))
    for depth in range(len(path), -1, -1):
        last = depth == len(path)
        yield ParsedClass(
            name=names[depth],
            completion=types.result(parse.result) if depth == 0 else None,
            attribute=None if last else path[depth],
            inner="" if last else names[depth + 1],
            many=depth == len(parse.items) - 1,
        )


def parsing_members(parse: Parse, types: TypeTexts) -> dict[str, object]:
    """Return the plain members of the constant that describes the method to the runtime."""
    members = {
        "method": parse.name,
        "argument": parse.argument,
        "form": parse.send,
        "switches": parse.switches,
        "items": _attributes(parse.items, types),
        "text": _attributes(parse.text, types),
        "refusal": _attributes(parse.refusal, types),
        "finish": _attributes(parse.finish, types),
        "cut": parse.cut,
    }
    return {name: value for name, value in members.items() if value != ()}


def _attributes(path: Iterable[Property], types: TypeTexts) -> tuple[str, ...]:
    return tuple(types.attributes((one,)) for one in path)
