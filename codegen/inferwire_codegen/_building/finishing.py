"""Format and verify what is generated, unless it was finished in an earlier run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from inferwire_codegen._cache.memo import fingerprint
from inferwire_codegen._output.format import formatted
from inferwire_codegen._output.verify import verify_files
from inferwire_codegen._rendering.pieces import Draft, Unit, read_unit, unit_path, unit_text


@dataclass(frozen=True, slots=True)
class Drafts:
    """What is generated for a task or for the whole package."""

    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    """The modules by path."""
    units: Mapping[str, Draft] = field(default_factory=dict[str, Draft])
    """The pieces by module."""


@dataclass(frozen=True, slots=True)
class Finished:
    """What is generated for a task or for the whole package, formatted and verified.

    Each text has the hash of the draft that it was made from.
    """

    texts: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    """The modules by path."""
    units: Mapping[str, tuple[str, Unit]] = field(default_factory=dict[str, tuple[str, Unit]])
    """The pieces by module."""

    @property
    def checksum(self) -> str:
        """The hash of everything that was verified."""
        texts = [[path, *one] for path, one in self.texts.items()]
        units = [
            [module, key, unit.imports, [[one.label, one.text] for one in unit.pieces]]
            for module, (key, unit) in self.units.items()
        ]
        return fingerprint("verified", texts, units)

    @property
    def pieces(self) -> dict[str, Unit]:
        """The pieces by module, without hashes."""
        return {module: unit for module, (_, unit) in self.units.items()}


def finished(drafts: Mapping[str, Drafts], earlier: Mapping[str, Finished]) -> dict[str, Finished]:
    """Return the finished texts of tasks by name.

    Args:
        drafts: What is generated, by task.
        earlier: What an earlier run finished, by task.

    Raises:
        UnexpectedCodeError: A draft contains code that the generator does not write.

    """
    works = {name: _Work(name, one, earlier.get(name, Finished())) for name, one in drafts.items()}
    done = formatted({path: one for work in works.values() for path, one in work.changed().items()})
    verify_files(done)
    return {name: work.finished(done) for name, work in works.items()}


class _Work:
    """The drafts of one task, beside what was finished of it in an earlier run."""

    def __init__(self, name: str, drafts: Drafts, earlier: Finished) -> None:
        self.paths = {module: unit_path(module, name) for module in drafts.units}
        self.drafts = drafts
        self.earlier = earlier
        units = {self.paths[key]: unit_text(key, one) for key, one in drafts.units.items()}
        self.texts = {**drafts.texts, **units}
        self.keys = {path: fingerprint(path, text) for path, text in self.texts.items()}

    def changed(self) -> dict[str, str]:
        """Return the texts that are not finished, by path."""
        units = self.earlier.units
        known = {path: key for path, (key, _) in self.earlier.texts.items()}
        known |= {path: units[key][0] for key, path in self.paths.items() if key in units}
        return {
            path: text for path, text in self.texts.items() if known.get(path) != self.keys[path]
        }

    def finished(self, done: Mapping[str, str]) -> Finished:
        """Return all texts, given those that were not finished."""
        return Finished(
            texts={
                path: (self.keys[path], done[path]) if path in done else self.earlier.texts[path]
                for path in self.drafts.texts
            },
            units={
                module: (self.keys[path], read_unit(module, done[path], self.drafts.units[module]))
                if path in done
                else self.earlier.units[module]
                for module, path in self.paths.items()
            },
        )
