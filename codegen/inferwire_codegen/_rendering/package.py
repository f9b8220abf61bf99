"""Compose the modules that describe all tasks, from what is finished of each. Performs no I/O."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from inferwire_codegen._naming import REEXPORTED, SHIPPED
from inferwire_codegen._rendering.flavor import FLAVORS, Flavor
from inferwire_codegen._rendering.pieces import VARIABLES, Piece, Unit, import_lines
from inferwire_codegen._rendering.render import render
from inferwire_codegen._rendering.servers import endpoint_lines, protocol_lines
from inferwire_codegen._rendering.views import client
from inferwire_codegen._specs.model import Specs
from inferwire_codegen._text import prose

_IN_CLIENTS = ("Mapping", "operations", "runtime")
"""The names that every client uses."""
_SUMMARIES = {
    "types/arguments": "The keyword arguments that all overloads of a method share.\n\n"
    "Each class can annotate a dictionary that is passed to its method as `**arguments`.",
    "types/events": "The events of streams that tell what each chunk adds to which text.",
    "types/parsed": "The results of the methods that parse the text of a response.",
}


Units = Mapping[str, Unit]
"""The pieces of a task, or of the services, by module."""


@dataclass(frozen=True, slots=True)
class Package:
    """Composes the modules of a package that describe all tasks."""

    specs: Specs
    package: str
    tasks: Mapping[str, Units]
    """The pieces of each task, by its name."""
    types: Mapping[str, Sequence[str]]
    """The public names of each module of types, by its name."""
    endpoints: Collection[str]
    """The endpoints that tasks name."""

    def drafts(self) -> dict[str, str]:
        """Return the unformatted texts of modules without pieces, by path."""
        modules = ["endpoints", "protocols", *self.tasks]
        return {
            "__init__.py": self._init(),
            "types/__init__.py": self._types_init(),
            "_operations/__init__.py": _lazy(
                "How to call each task: one module per task, imported on first use.",
                {".": modules},
            ),
            "_operations/endpoints.py": render(
                "constants",
                summary="The endpoints and their routes.",
                lines=endpoint_lines(self.specs, self.endpoints),
            ),
            "_operations/protocols.py": render(
                "constants",
                summary="The protocols: ends of streams, error events and chat routes.",
                lines=protocol_lines(self.specs),
            ),
        }

    def composed(self, services: Units, *, frames: bool = False) -> dict[str, str]:
        """Return the formatted texts of modules with pieces, by path.

        ``services`` are the methods that no task describes. With ``frames``, all pieces are left
        out.
        """
        files = {
            f"{one.module}.py": self._client(one, services.get(one.module), frames=frames)
            for one in FLAVORS
        }
        for module, summary in _SUMMARIES.items():
            if pieces := self._pieces(module):
                files[f"{module}.py"] = render(
                    "classes_module",
                    summary=summary,
                    imports=import_lines(module, self._used(module)),
                    variable=VARIABLES.get(module),
                    names=sorted(one.label for one in pieces),
                    texts=[] if frames else [one.text for one in pieces],
                )
        return files

    def _client(self, flavor: Flavor, services: Unit | None, *, frames: bool) -> str:
        used = {*_IN_CLIENTS, *self._used(flavor.module), *(services.imports if services else ())}
        found: dict[str, list[str]] = {"method": [], "runner": [], "service": []}
        aliases: dict[str, str] = {}
        for one in (*self._pieces(flavor.module), *(services.pieces if services else ())):
            text = "" if frames else one.text
            if one.label in found:
                found[one.label].append(text)
            else:
                aliases[one.label] = text
        return render(
            "client",
            client=client(itertools.chain(*found.values()), aliases, flavor),
            imports=import_lines(flavor.module, used),
            variable=VARIABLES[flavor.module] if "TypeVar" in used else None,
        )

    def _units(self, module: str) -> Iterator[Unit]:
        return (units[module] for units in self.tasks.values() if module in units)

    def _pieces(self, module: str) -> list[Piece]:
        return [piece for unit in self._units(module) for piece in unit.pieces]

    def _used(self, module: str) -> set[str]:
        """Return the names that the pieces of a module use."""
        return {name for unit in self._units(module) for name in unit.imports}

    def _init(self) -> str:
        """Render the package's `__init__`. The types are listed only in the types package."""
        summary = (
            "A typed SDK for machine-learning inference tasks: "
            f"`from {self.package} import InferenceClient`."
        )
        names = (*REEXPORTED, "__version__") if self.package == SHIPPED else REEXPORTED
        return _lazy(
            summary,
            {
                "inferwire_runtime": names,
                **{f".{flavor.module}": [flavor.client] for flavor in FLAVORS},
            },
            stars=[f".types.{module}" for module in self._type_modules()],
            homes={"types": ".types"},
            fallback="types",
            public="list(_HOMES)",
        )

    def _type_modules(self) -> list[str]:
        """Return the names of the modules of types, except that of arguments."""
        extras = (one for one in ("events", "parsed") if self._pieces(f"types/{one}"))
        return [*self.types, *extras]

    def _types_init(self) -> str:
        """Render the list of all types. A name whose home is itself is a module, not a type."""
        modules = self._type_modules()
        homes = {name: module for module, names in self.types.items() for name in names}
        for module in ("parsed", "events"):
            homes |= {one.label: module for one in self._pieces(f"types/{module}")}
        shared = ["arguments"] if self._pieces("types/arguments") else []
        return _lazy(
            "The types of all tasks, each imported on first use.",
            {".": [*modules, *shared]},
            stars=[f".{module}" for module in modules],
            homes={name: f".{module}" for name, module in homes.items()},
            public='[name for name, home in _HOMES.items() if home != f".{name}"]',
        )


def _lazy(
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
        name: f".{name}" if home == "." else home for home, found in names.items() for name in found
    }
    return render(
        "lazy",
        summary="\n".join(prose(summary)),
        imports=[(home, sorted(found)) for home, found in names.items() if found],
        stars=stars,
        homes=sorted((listed | {**(homes or {})}).items()),
        fallback=fallback,
        public=public,
    )
