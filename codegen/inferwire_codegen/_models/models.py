"""All modules of types, made or remembered, and what is in them. Performs no I/O of its own.

Only modules that no memo knows go through the model generator. They do so in batches: a run for
each costs a start for each, and one run over a thousand takes twice the memory of ten over a
hundred, and a tenth more time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inferwire_codegen._cache.memo import Memo, fingerprint
from inferwire_codegen._models.bundles import input_bundles, model_bundles
from inferwire_codegen._models.datamodel import Module, make_modules, recalled
from inferwire_codegen._specs.model import Specs

BATCH = 100


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a generated model: its Python name and the text of its type."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Models:
    """The generated modules, and what is in them."""

    modules: Mapping[str, str]
    """Module name to text, without a header."""
    homes: Mapping[str, str]
    """Class or alias name to its module, in order."""
    fields: Mapping[tuple[str, str], Field]
    """Class name and wire name to the field."""
    aliases: Mapping[str, str]
    """The name of a type that is no class to the text of what it stands for."""


def generate_models(specs: Specs, memo: Memo) -> Models:
    """All modules of types for these specs."""
    models, twins = model_bundles(specs), input_bundles(specs)
    keys = {
        name: fingerprint(name, *(part.only([name]).content for part in (models, twins)))
        for name in models.modules
    }
    made = {name: module for name, key in keys.items() if (module := recalled(memo.get(key)))}
    missing = [name for name in keys if name not in made]
    for start in range(0, len(missing), BATCH):
        batch = missing[start : start + BATCH]
        fresh = make_modules(models.only(batch), twins.only(batch))
        for name in batch:
            made[name] = fresh[name]
            memo[keys[name]] = fresh[name].written()
    return _assembled({name: made[name] for name in keys})


def _assembled(modules: Mapping[str, Module]) -> Models:
    return Models(
        modules={name: module.text for name, module in modules.items() if module.text},
        homes={one: name for name, module in modules.items() for one in module.names},
        fields={
            (owner, wire): Field(name, text)
            for module in modules.values()
            for owner, wire, name, text in module.fields
        },
        aliases={key: text for module in modules.values() for key, text in module.aliases.items()},
    )
