"""Check the names of files, tasks and definitions. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._naming import UNKNOWN, constant, definition_fault, method_fault
from inferwire_codegen._rules.binding.accepted import check_names_of_items
from inferwire_codegen._specs.definitions import definitions
from inferwire_codegen._specs.json import Document, as_object, as_text
from inferwire_codegen._specs.model import Specs, TaskSpec


def check_file_names(documents: tuple[Document, ...]) -> Iterator[Problem]:
    """Check that the name in each file matches the file name and gives a unique constant."""
    constants: dict[str, str] = {}
    for document in documents:
        name = as_text(as_object(document.value).get("name"))
        if name != document.stem:
            message = (
                f"the name is {name!r}, but the file is named {document.stem!r}: "
                "make the two names equal"
            )
            yield document.problem(("name",), "wrong-name", message)
        if constant(name) in constants:
            message = f"{constants[constant(name)]} has the same Python name, {constant(name)}"
            yield document.problem(("name",), "name-clash", message)
        constants.setdefault(constant(name), document.path)


def check_definition_names(specs: Specs) -> Iterator[Problem]:
    """Check that class names are valid and unique in the package."""
    homes: dict[str, str] = {}
    """The locations of the first definitions by name."""
    documents = [specs.common] if specs.common else []
    documents += [file.document for spec in specs.tasks for file in spec.type_files]
    for document in documents:
        for definition in definitions(document):
            if fault := definition_fault(definition.name):
                message = f"definition {definition.name!r}: the name {fault}"
                yield document.problem(definition.at, "bad-name", message, key=True)
            if definition.name in homes:
                message = f"{definition.name!r} is already defined at {homes[definition.name]}"
                remedy = "Rename one of them, or move it to common.json and refer to it there."
                yield document.problem(
                    definition.at, "name-clash", message, key=True, remedy=remedy
                )
            homes.setdefault(definition.name, document.place_of_key(definition.at))
    yield from _check_unknown_members(documents, homes)
    yield from check_names_of_items(specs, homes)


def _check_unknown_members(documents: list[Document], homes: dict[str, str]) -> Iterator[Problem]:
    """Check that no type has the name of the class for the unknown members of a union."""
    for document in documents:
        for one in definitions(document):
            other = one.name.removeprefix(UNKNOWN)
            if other != one.name and other in homes:
                message = f"{one.name!r} is the class for what {other!r} does not list"
                yield document.problem(one.at, "name-clash", message, key=True)


def check_task_name(spec: TaskSpec) -> Iterator[Problem]:
    """Check that a task has the name of its folder, and that the name is valid for a method."""
    document, place = spec.binding, ("task",)
    name = as_text(as_object(document.value).get("task"))
    if name != spec.id:
        message = f"the task is {name!r}, but its folder is named {spec.id!r}: make them equal"
        yield document.problem(place, "wrong-name", message)
    if fault := method_fault(spec.id):
        message = f"task {spec.id!r}: the name {fault}"
        remedy = "Rename the task, here and its folder; 'path' can keep the name in requests."
        yield document.problem(place, "bad-name", message, remedy=remedy)
