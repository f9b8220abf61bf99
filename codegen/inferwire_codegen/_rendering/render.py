"""Render views as the texts of files, using templates without logic.

Performs no I/O except reading the templates of this package.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Protocol

from jinja2 import Environment, PackageLoader, StrictUndefined

from inferwire_codegen._lowering.ir import Task
from inferwire_codegen._lowering.services import services
from inferwire_codegen._models.modules import Module
from inferwire_codegen._naming import NOTICE
from inferwire_codegen._rendering.events import event_unions
from inferwire_codegen._rendering.flavor import FLAVORS, SYNC
from inferwire_codegen._rendering.operations import operation
from inferwire_codegen._rendering.parsing import parsed_classes
from inferwire_codegen._rendering.pieces import Draft, Piece
from inferwire_codegen._rendering.services import service_method
from inferwire_codegen._rendering.types import TypeTexts
from inferwire_codegen._rendering.views import TaskMethods, task_methods
from inferwire_codegen._specs.definitions import COMMON
from inferwire_codegen._specs.model import Specs


@functools.cache
def templates() -> Environment:
    """Return the template environment; each template is compiled once per process."""
    return Environment(
        loader=PackageLoader("inferwire_codegen"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def render(template: str, **values: object) -> str:
    """Return the text of a template."""
    return templates().get_template(f"{template}.jinja").render(notice=NOTICE, **values)


def types_module(name: str, module: Module) -> str:
    """Return the unformatted text of a module of types."""
    summary = f"Types of the task `{name.replace('_', '-')}`."
    if name == COMMON:
        summary = "Types that several tasks share."
    return render("types_module", summary=summary, names=sorted(module.names), text=module.text)


def operation_module(task: Task, types: TypeTexts) -> str:
    """Return the unformatted text of the module that says how to call a task."""
    return render("operation", task_id=task.id, view=operation(task, types))


def drafts(task: Task, types: TypeTexts) -> dict[str, Draft]:
    """Return the pieces of a task by module."""
    views = {one.module: task_methods(task, types, one) for one in FLAVORS}
    generic = task.parse is not None
    found = {name: Draft(tuple(_methods(view)), generic) for name, view in views.items()}
    shared = [one.shared for one in views[SYNC.module].methods if one.shared]
    found["types/arguments"] = Draft(tuple(_class("arguments", one) for one in shared))
    found["types/events"] = Draft(tuple(_events(task, types)))
    parsed = parsed_classes(task, types)
    found["types/parsed"] = Draft(tuple(_class("parsed", one) for one in parsed), generic)
    return {module: draft for module, draft in found.items() if draft.pieces}


def service_drafts(specs: Specs) -> dict[str, Draft]:
    """Return the methods that are not described by specs, by client."""
    return {
        flavor.module: Draft(
            tuple(
                Piece("service", _macro("method", "service", service_method(one, flavor)))
                for one in services(specs)
            )
        )
        for flavor in FLAVORS
    }


def _methods(view: TaskMethods) -> Iterator[Piece]:
    for method in view.methods:
        yield Piece("method", _macro("method", "method", method))
    for runner in view.runners:
        yield Piece("runner", _macro("method", "runner", runner))
    for path, target in view.aliases:
        receiver = "self._client" if "." in path else "self"
        text = _macro("method", "alias", target, path.rpartition(".")[2], receiver)
        yield Piece(path, text)


def _events(task: Task, types: TypeTexts) -> Iterator[Piece]:
    for union in event_unions((task,), types):
        yield from (_class("event", one) for one in union.classes)
        yield _class("union", union)


class _Named(Protocol):
    @property
    def name(self) -> str: ...


def _class(macro: str, one: _Named) -> Piece:
    return Piece(one.name, _macro("classes", macro, one))


def _macro(template: str, name: str, *values: object) -> str:
    """Return the text of a macro, without empty lines around it."""
    return str(getattr(_module(template), name)(*values)).strip("\n")


@functools.cache
def _module(template: str) -> object:
    return templates().get_template(f"{template}.jinja").module
