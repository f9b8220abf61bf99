"""Decide which tasks to read, and read them. Performs no I/O."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from inferwire_codegen._building.parts import Folder, Part
from inferwire_codegen._diagnostics.problems import SpecError
from inferwire_codegen._load import Loaded, Others, partly_loaded
from inferwire_codegen._models.shared import shared_state
from inferwire_codegen._rules.overlap import overlap
from inferwire_codegen._specs.definitions import definitions
from inferwire_codegen._specs.model import Specs
from inferwire_codegen._specs.outline import Outline, outlined


@dataclass(frozen=True, slots=True)
class Reading:
    """The tasks to generate, and those that are as they were."""

    loaded: Loaded
    known: Mapping[str, Part]
    """The parts of tasks that were not read."""
    outlines: Mapping[str, Outline]
    """The outlines of all tasks."""

    @property
    def specs(self) -> Specs:
        """The tasks that were read."""
        return self.loaded.specs

    def shared_state(self) -> Callable[[Outline], str]:
        """Return a function that returns the hash of what a task uses of the shared file."""
        return shared_state(self.specs.common, self.outlines)


def partly_read(folder: Folder, earlier: Mapping[str, Part]) -> Reading:
    """Read the tasks whose parts are missing, or would be other ones now.

    Raises:
        SpecError: The specs have problems. The error lists all of them.

    """
    valid = [task for task, one in earlier.items() if one.own == folder.own[task]]
    known = {
        task: one
        for task, one in earlier.items()
        if one.key == folder.keys[task] and one.claims.is_confined
    }
    while True:
        outlines = {task: one.outline for task, one in known.items()}
        claims = {task: one.claims for task, one in known.items()}
        loaded = partly_loaded(folder.without(known), Others(outlines, claims, valid))
        if loaded.problems:
            if not known:
                raise SpecError(loaded.problems)
            known = {}  # All tasks are read, so that the error lists the problems of all.
            continue
        outlines |= {spec.id: outlined(spec) for spec in loaded.specs.tasks}
        reading = Reading(loaded, known, outlines)
        stale = _stale(reading)
        if not stale:
            return reading
        known = {task: one for task, one in known.items() if task not in stale}


def _stale(reading: Reading) -> set[str]:
    """Return the tasks on which those that were read have an influence."""
    known = reading.known
    if known and (_may_conflict(reading) or _share_ids(reading)):
        return {*known}
    state = reading.shared_state()
    changed = {task for task, one in known.items() if one.shared != state(one.outline)}
    return changed | reading.loaded.renamed


def _may_conflict(reading: Reading) -> bool:
    common = reading.specs.common
    shared = (one.name for one in definitions(common)) if common else ()
    return overlap([*reading.outlines.values()], shared)


def _share_ids(reading: Reading) -> bool:
    """Return whether schemas of two tasks declare the same identifier."""
    claims = [*reading.loaded.claims.values(), *(one.claims for one in reading.known.values())]
    return any(count > 1 for count in Counter(i for one in claims for i in one.ids).values())
