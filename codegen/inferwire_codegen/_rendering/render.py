"""Render views as the texts of files, using templates without logic.

Performs no I/O except reading the templates of this package.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined

from inferwire_codegen._lowering.ir import Task
from inferwire_codegen._lowering.services import services
from inferwire_codegen._models.models import Models
from inferwire_codegen._naming import NOTICE, REEXPORTED, SHIPPED
from inferwire_codegen._rendering.events import event_unions
from inferwire_codegen._rendering.flavor import FLAVORS, SYNC
from inferwire_codegen._rendering.operations import operation
from inferwire_codegen._rendering.parsing import parsed_classes
from inferwire_codegen._rendering.servers import endpoint_lines, protocol_lines
from inferwire_codegen._rendering.types import TypeTexts
from inferwire_codegen._rendering.views import client
from inferwire_codegen._specs.definitions import COMMON
from inferwire_codegen._specs.model import Specs
from inferwire_codegen._text import prose


def render(specs: Specs, tasks: tuple[Task, ...], models: Models, package: str) -> dict[str, str]:
    """Return the unformatted texts of all Python files of the package, by path."""
    return _Renderer(specs, tasks, models, package).files()


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


class _Renderer:
    def __init__(self, specs: Specs, tasks: tuple[Task, ...], models: Models, package: str) -> None:
        self.specs = specs
        self.tasks = tasks
        self.models = models
        self.package = package
        self.types = TypeTexts(models)
        self.parsed = [one for task in tasks for one in parsed_classes(task, self.types)]
        self.told = event_unions(tasks, self.types)
        self.clients = {
            one.module: client(tasks, services(specs), self.types, one) for one in FLAVORS
        }
        methods = self.clients[SYNC.module].methods
        self.shared = [one.shared for one in methods if one.shared]

    def template(self, name: str, **values: object) -> str:
        return templates().get_template(f"{name}.jinja").render(notice=NOTICE, **values)

    def files(self) -> dict[str, str]:
        files = {"__init__.py": self.package_init(), "types/__init__.py": self.types_init()}
        for name, module in self.models.modules.items():
            summary = f"Types of the task `{name.replace('_', '-')}`."
            if name == COMMON:
                summary = "Types that several tasks share."
            files[f"types/{name}.py"] = self.template(
                "types_module", summary=summary, names=sorted(module.names), text=module.text
            )
        if self.parsed:
            files["types/parsed.py"] = self.template("parsed", classes=self.parsed)
        if self.told:
            files["types/events.py"] = self.template(
                "events", unions=self.told, names=sorted(self.event_names)
            )
        for flavor in FLAVORS:
            view = self.clients[flavor.module]
            files[f"{flavor.module}.py"] = self.template("client", client=view)
        if self.shared:
            files["types/arguments.py"] = self.template("arguments", classes=self.shared)
        return files | self.operations()

    def operations(self) -> dict[str, str]:
        modules = ["endpoints", "protocols", *(task.name for task in self.tasks)]
        files = {
            "_operations/__init__.py": self.lazy(
                "How to call each task: one module per task, imported on first use.",
                {".": modules},
            ),
            "_operations/endpoints.py": self.template(
                "constants",
                summary="The endpoints and their routes.",
                lines=endpoint_lines(self.specs),
            ),
            "_operations/protocols.py": self.template(
                "constants",
                summary="The protocols: ends of streams, error events and chat routes.",
                lines=protocol_lines(self.specs),
            ),
        }
        for task in self.tasks:
            view = operation(task, self.types)
            files[f"_operations/{task.name}.py"] = self.template(
                "operation", task_id=task.id, view=view
            )
        return files

    @property
    def type_modules(self) -> list[str]:
        """The names of the modules of types."""
        extras = {"events": self.told, "parsed": self.parsed}
        return [*self.models.modules, *(name for name, one in extras.items() if one)]

    @property
    def event_names(self) -> list[str]:
        """The names of the classes of events and of their unions."""
        return [name for one in self.told for name in (one.name, *(e.name for e in one.classes))]

    def package_init(self) -> str:
        """Render the package's `__init__`. The types are listed only in the types package."""
        summary = (
            "A typed SDK for machine-learning inference tasks: "
            f"`from {self.package} import InferenceClient`."
        )
        names = (*REEXPORTED, "__version__") if self.package == SHIPPED else REEXPORTED
        return self.lazy(
            summary,
            {
                "inferwire_runtime": names,
                **{f".{flavor.module}": [flavor.client] for flavor in FLAVORS},
            },
            stars=[f".types.{module}" for module in self.type_modules],
            homes={"types": ".types"},
            fallback="types",
            public="list(_HOMES)",
        )

    def types_init(self) -> str:
        """Render the list of all types. A name whose home is itself is a module, not a type."""
        modules = self.type_modules
        homes = self.models.homes | {one.name: "parsed" for one in self.parsed}
        homes |= dict.fromkeys(self.event_names, "events")
        return self.lazy(
            "The types of all tasks, each imported on first use.",
            {".": [*modules, *(["arguments"] if self.shared else [])]},
            stars=[f".{module}" for module in modules],
            homes={name: f".{module}" for name, module in homes.items()},
            public='[name for name, home in _HOMES.items() if home != f".{name}"]',
        )

    def lazy(
        self,
        summary: str,
        names: Mapping[str, Sequence[str]],
        *,
        stars: Iterable[str] = (),
        homes: Mapping[str, str] | None = None,
        fallback: str | None = None,
        public: str | None = None,
    ) -> str:
        """Render a package whose names are imported on first use.

        Args:
            summary: The first line of its docstring.
            names: The names to list by the module that defines them; those of "." are modules.
            stars: Modules from which type checkers see every public name.
            homes: The module of each name that is not in `names`.
            fallback: The module that provides all other names.
            public: The expression for ``__all__``, which type checkers do not need.

        """
        listed = {
            name: f".{name}" if home == "." else home
            for home, found in names.items()
            for name in found
        }
        return self.template(
            "lazy",
            summary="\n".join(prose(summary)),
            imports=[(home, sorted(found)) for home, found in names.items() if found],
            stars=stars,
            homes=sorted((listed | {**(homes or {})}).items()),
            fallback=fallback,
            public=public,
        )
