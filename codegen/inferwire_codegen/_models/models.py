"""Generate or recall all modules of types. Performs no I/O of its own.

Only modules that are not in the memo are generated. They are generated in batches: every run has a
startup cost, but one run over a thousand modules takes twice the memory of ten runs over a hundred,
and a tenth more time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from inferwire_codegen._cache.memo import fingerprint
from inferwire_codegen._models.bundles import SUFFIX, Bundles, model_bundles, typed_dict_bundles
from inferwire_codegen._models.modules import Module, is_private, make_modules, recalled
from inferwire_codegen._models.types import Plain, Type, read_type
from inferwire_codegen._specs.contained import reached
from inferwire_codegen._specs.definitions import COMMON, TypeName
from inferwire_codegen._specs.model import Specs
from inferwire_codegen._specs.outline import Outline

BATCH = 100


@dataclass(frozen=True, slots=True)
class Models:
    """The generated modules, with lookups of their types by module and name."""

    modules: Mapping[str, Module]

    @property
    def homes(self) -> dict[str, str]:
        """The module of each public name."""
        homes: dict[str, str] = {}
        for module, made in self.modules.items():
            for name in made.names:
                if homes.setdefault(name, module) != module:
                    raise ValueError(f"{name!r} is defined in {homes[name]!r} and in {module!r}")
        return homes

    def attribute(self, owner: TypeName, wire: str) -> str:
        """Return the Python name of a model's field."""
        return self.modules[owner.module].fields[owner.name][wire][0]

    def field(self, owner: TypeName, wire: str) -> Type:
        """Return the type of a model's field."""
        return self._read(self.modules[owner.module].fields[owner.name][wire][1], owner.module)

    def alias(self, name: TypeName, *, given: bool = False) -> Type | None:
        """Return the type of an alias, or what a caller may give for it; None for a class."""
        aliases = self.modules[name.module].aliases
        text = aliases.get(f"{name.name}{SUFFIX}" if given else name.name)
        return None if text is None else self._read(text, name.module)

    def _read(self, text: str, module: str) -> Type:
        made = self.modules[module]

        def lookup(name: str) -> Type:
            if is_private(name):
                return read_type(made.aliases[name], lookup)
            if name in made.fields or name in made.aliases:
                return TypeName(module, name)
            home, _, original = made.imports.get(name, name).rpartition(".")
            return TypeName(home, original) if home else Plain(original)

        return read_type(text, lookup)


def generate_models(
    specs: Specs, outlines: Mapping[str, Outline], remembered: Mapping[str, str]
) -> tuple[Models, dict[str, str]]:
    """Return the modules of types for the specs, and what to remember of each.

    Args:
        specs: The tasks that are read.
        outlines: The outlines of all tasks of the folder.
        remembered: What an earlier run returned, by module.

    """
    models, typed_dicts = model_bundles(specs, outlines), typed_dict_bundles(specs, outlines)
    keys = {
        name: fingerprint(name, *(_only(part, [name]) for part in (models, typed_dicts)))
        for name in models
    }
    made = {
        name: one for name, key in keys.items() if (one := _recalled(remembered.get(name), key))
    }
    missing = [name for name in keys if name not in made]
    for start in range(0, len(missing), BATCH):
        batch = missing[start : start + BATCH]
        fresh = make_modules(_only(models, batch), _only(typed_dicts, batch))
        made |= {name: fresh[name] for name in batch}
    return (
        Models({name: made[name] for name in keys}),
        {name: f"{key} {made[name].written()}" for name, key in keys.items()},
    )


def _recalled(text: str | None, key: str) -> Module | None:
    """Return a module that was made from the same definitions."""
    made_from, _, module = (text or "").partition(" ")
    return recalled(module) if made_from == key else None


def _only(bundles: Bundles, modules: Iterable[str]) -> Bundles:
    """Return the bundles of these modules, with the shared definitions that they use."""
    chosen = {name: bundles[name] for name in modules if name in bundles}
    shared = bundles.get(COMMON, {})
    used = reached(chosen.values(), shared)
    if used and COMMON not in chosen:
        chosen[COMMON] = {name: one for name, one in shared.items() if name in used}
    return chosen
