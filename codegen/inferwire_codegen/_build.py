"""Build a package from specs: the whole generator as one function.

Only what has changed since an earlier run is read and generated; the package is composed of the
parts of all tasks. An unchanged task is generated again as well if a changed one has an influence
on it: if types get other names, for example. What the changed tasks and the others mean for each
other is in their claims and outlines.
"""

from __future__ import annotations

from collections.abc import Mapping

from inferwire_codegen._building.finishing import Drafts, Finished, finished
from inferwire_codegen._building.parts import Folder, Part, Shared, divided
from inferwire_codegen._building.reading import Reading, partly_read
from inferwire_codegen._building.remembered import recalled_part, recalled_shared, written
from inferwire_codegen._cache.memo import Memo
from inferwire_codegen._lowering.ir import Task
from inferwire_codegen._lowering.lower import lower
from inferwire_codegen._models.models import Models, generate_models
from inferwire_codegen._naming import method_file, snake
from inferwire_codegen._normalizing.claims import Claims
from inferwire_codegen._output.verify import verify_files
from inferwire_codegen._rendering.manifest import digest, manifest, task_manifest
from inferwire_codegen._rendering.package import Package
from inferwire_codegen._rendering.render import (
    drafts,
    operation_module,
    service_drafts,
    types_module,
)
from inferwire_codegen._rendering.types import TypeTexts
from inferwire_codegen._specs.definitions import COMMON

_SHARED = ""
"""The key in the memo of what is generated for all tasks together."""


def build(
    specs: Mapping[str, str], package: str = "inferwire", memo: Memo | None = None
) -> dict[str, str]:
    """Generate a package from a folder of specs.

    The output depends only on the texts: not on hash seed, locale, time zone or directory.

    Args:
        specs: The texts of the folder's JSON files by relative path, as returned by `read`.
        package: The import name of the package.
        memo: What earlier calls remembered, for example a ``dict``; what this call makes is added.
            It affects only the run time, not the result.

    Returns:
        The texts of the package's files by relative path.

    Raises:
        SpecError: The specs have problems. The error lists all of them.

    """
    memo = {} if memo is None else memo
    folder = divided(specs)
    earlier = {task: one for task in folder.inside if (one := recalled_part(memo.get(task)))}
    shared = recalled_shared(memo.get(_SHARED))
    reading = partly_read(folder, earlier)
    remembered = {snake(task): one.types for task, one in earlier.items()} | {COMMON: shared.types}
    models, types = generate_models(reading.specs, reading.outlines, remembered)
    fresh = _parts(folder, reading, earlier, models, types)
    parts = dict(sorted({**reading.known, **fresh}.items()))
    whole = _Whole(reading, package, parts, models)
    shared = Shared(whole.finished(shared.finished), types.get(COMMON, ""))
    for task, part in fresh.items():
        memo[task] = written(part)
    memo[_SHARED] = written(shared)
    files = whole.files(shared.finished) | whole.manifest(digest(specs)) | {"py.typed": ""}
    return dict(sorted(files.items()))


def _parts(
    folder: Folder,
    reading: Reading,
    earlier: Mapping[str, Part],
    models: Models,
    types: Mapping[str, str],
) -> dict[str, Part]:
    """Return the parts of the tasks that were read."""
    specs, texts, state = reading.specs, TypeTexts(models), reading.shared_state()
    tasks = lower(specs)
    done = finished(
        {task.name: _drafts(task, models, texts) for task in tasks},
        {snake(task): one.finished for task, one in earlier.items()},
    )
    return {
        task.id: Part(
            own=folder.own[task.id],
            key=folder.keys[task.id],
            shared=state(reading.outlines[task.id]),
            claims=reading.loaded.claims.get(task.id, Claims()),
            outline=reading.outlines[task.id],
            names=_names(models, task.name),
            manifest=task_manifest(task, spec, specs, texts),
            finished=done[task.name],
            types=types.get(task.name, ""),
        )
        for task, spec in zip(tasks, specs.tasks, strict=True)
    }


def _drafts(task: Task, models: Models, texts: TypeTexts) -> Drafts:
    return Drafts(
        {
            **_types_draft(models, task.name),
            f"_operations/{task.name}.py": operation_module(task, texts),
        },
        drafts(task, texts),
    )


def _types_draft(models: Models, name: str) -> dict[str, str]:
    """Return the draft of a module of types by path, if there is this module."""
    found = models.modules.get(name)
    return {f"types/{name}.py": types_module(name, found)} if found else {}


def _names(models: Models, name: str) -> tuple[str, ...] | None:
    found = models.modules.get(name)
    return tuple(found.names) if found else None


class _Whole:
    """Composes the package of the parts of all tasks."""

    def __init__(
        self, reading: Reading, package: str, parts: Mapping[str, Part], models: Models
    ) -> None:
        self.specs = reading.specs
        self.package = package
        self.parts = parts
        self.models = models
        self.services = service_drafts(reading.specs)
        names = {COMMON: _names(models, COMMON)}
        names |= {snake(task): one.names for task, one in parts.items()}
        self.composer = Package(
            specs=reading.specs,
            package=package,
            tasks={snake(task): one.finished.pieces for task, one in parts.items()},
            types={name: found for name, found in names.items() if found is not None},
            endpoints={one.outline.endpoint for one in parts.values()},
        )

    def finished(self, earlier: Finished) -> Finished:
        """Return the modules without pieces of tasks, and the methods of services."""
        texts = self.composer.drafts() | _types_draft(self.models, COMMON)
        name = "_shared"
        return finished({name: Drafts(texts, self.services)}, {name: earlier})[name]

    def files(self, shared: Finished) -> dict[str, str]:
        """Return the texts of all Python files."""
        verify_files(self.composer.composed(shared.pieces, frames=True))
        done = (shared, *(one.finished for one in self.parts.values()))
        texts = {path: text for one in done for path, (_, text) in one.texts.items()}
        return texts | self.composer.composed(shared.pieces)

    def manifest(self, hashed: str) -> dict[str, str]:
        """Return the texts of the manifest, given the hash of the specs."""
        methods = {snake(task): one.manifest for task, one in self.parts.items()}
        files = {method_file(name): text for name, text in methods.items()}
        return files | manifest(self.specs, methods, self.package, hashed)
