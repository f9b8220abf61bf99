"""What must hold of the names of files, tasks and definitions. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._naming import constant, definition_fault, method_fault
from inferwire_codegen._specs.definitions import definitions
from inferwire_codegen._specs.json import Document, as_object, as_text
from inferwire_codegen._specs.model import Specs, TaskSpec


def check_file_names(documents: tuple[Document, ...]) -> Iterator[Problem]:
    """The name inside a file is the file's name, and no other file's constant."""
    constants: dict[str, str] = {}
    for document in documents:
        name = as_text(as_object(document.value).get("name"))
        if name != document.stem:
            message = (
                f"{name!r} in a file named {document.stem!r}: write {document.stem!r}, "
                "or rename the file"
            )
            yield document.problem(("name",), "wrong-name", message)
        if constant(name) in constants:
            message = f"{constants[constant(name)]} has the same name in Python, {constant(name)}"
            yield document.problem(("name",), "name-clash", message)
        constants.setdefault(constant(name), document.path)


def check_definition_names(specs: Specs) -> Iterator[Problem]:
    """A class name stands for one definition of the whole package."""
    homes: dict[str, str] = {}
    """By name, the place of the first definition."""
    documents = [specs.common] if specs.common else []
    documents += [file.document for spec in specs.tasks for file in spec.type_files]
    for document in documents:
        for definition in definitions(document):
            if fault := definition_fault(definition.name):
                message = f"the definition's name {definition.name!r} {fault}"
                yield document.problem(definition.at, "bad-name", message, key=True)
            if definition.name in homes:
                message = f"{definition.name!r} is defined at {homes[definition.name]} too"
                yield document.problem(definition.at, "name-clash", message, key=True)
            homes.setdefault(definition.name, document.place_of_key(definition.at))


def check_task_name(spec: TaskSpec) -> Iterator[Problem]:
    """A task has the name of its folder, and one that a method can have."""
    document, place = spec.binding, ("task",)
    name = as_text(as_object(document.value).get("task"))
    if name != spec.id:
        message = f"{name!r} in a folder named {spec.id!r}: make them the same"
        yield document.problem(place, "wrong-name", message)
    if fault := method_fault(spec.id):
        yield document.problem(place, "bad-name", f"the task's name {spec.id!r} {fault}")
