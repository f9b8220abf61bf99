"""What other tasks, and the modules that describe all tasks, need to know of a task.

A folder is read in part: of a task that has not changed since it was generated, there is only this.
Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inferwire_codegen._naming import parsed_class
from inferwire_codegen._specs.accepted import accepted_outputs
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.events import EventsKey
from inferwire_codegen._specs.json import Pointer
from inferwire_codegen._specs.model import TaskSpec
from inferwire_codegen._specs.parsing import ParseKey
from inferwire_codegen._specs.sent import sent
from inferwire_codegen._specs.tools import ToolsKey


@dataclass(frozen=True, slots=True)
class Outline:
    """A task as others see it."""

    requests: tuple[str, ...]
    """The shared definitions in its requests, in the order of the shared file."""
    responses: tuple[str, ...]
    """The shared definitions in its responses."""
    returned: tuple[str, ...]
    """The definitions that its results have."""
    endpoint: str
    route: str
    in_path: tuple[str, ...]
    """The properties that it sends in the path."""
    classes: tuple[str, ...]
    """The names of its types, except those of parsed results."""
    parsed: tuple[str, ...]
    """What the names of the types of its parsed results begin with, if it has any."""
    methods: tuple[str, ...]
    """Its methods and aliases."""


def outlined(spec: TaskSpec) -> Outline:
    """Return the outline of a task without problems."""
    binding = Binding(spec)
    events = EventsKey(binding)
    classes = _classes(spec) + [name for _, name in events.classes() if events.rule is not None]
    responses = (file for file in spec.type_files if file is not spec.input)
    return Outline(
        requests=tuple(spec.input.shared()),
        responses=tuple({name: None for file in responses for name in file.shared()}),
        returned=tuple(sorted({rule.schema for rule in binding.returns})),
        endpoint=binding.text("endpoint"),
        route=binding.text("route", "model"),
        in_path=tuple(name for name, one in sent(binding).items() if one.place == "path"),
        classes=tuple(classes + [one.name for one in accepted_outputs(binding)]),
        parsed=(parsed_class(spec.id),) if "parse" in binding.members else (),
        methods=(
            binding.method,
            *(name for _, name in (*other_methods(binding), *aliases(binding))),
        ),
    )


def other_methods(binding: Binding) -> Iterator[tuple[Pointer, str]]:
    """Yield the methods of a task besides that with its name, with the keys that add them."""
    if "parse" in binding.members:
        yield ("parse",), ParseKey(binding).method
    events = EventsKey(binding)
    if events.rule is not None:
        yield (*events.rule.place, "events"), events.method
    if "tools" in binding.members:
        yield ("tools",), ToolsKey(binding).method


def aliases(binding: Binding) -> Iterator[tuple[Pointer, str]]:
    """Yield the aliases of a task's methods, with their locations in the binding."""
    for index, alias in enumerate(binding.texts("aliases")):
        yield ("aliases", str(index)), alias
    for index, alias in enumerate(ParseKey(binding).texts("aliases")):
        yield ("parse", "aliases", str(index)), alias
    for index, alias in enumerate(ToolsKey(binding).aliases):
        yield ("tools", "aliases", str(index)), alias
    for rule in binding.returns:
        for index, alias in enumerate(rule.aliases):
            yield (*rule.place, "events", "aliases", str(index)), alias


def _classes(spec: TaskSpec) -> list[str]:
    return [one.name for file in spec.type_files for one in file.definitions()]
