"""Parts: what is generated for one task, to be remembered until its inputs change.

A part depends on the files of its task and on the files that all tasks share. It also contains what
the package and other tasks need to know of the task, so that a task that has not changed is not
even parsed. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from inferwire_codegen._building.finishing import Finished
from inferwire_codegen._cache.memo import fingerprint
from inferwire_codegen._load import task_folders
from inferwire_codegen._normalizing.claims import Claims
from inferwire_codegen._specs.outline import Outline


@dataclass(frozen=True, slots=True)
class Part:
    """What is generated for one task, with its inputs."""

    own: str
    """The hash of the task's files."""
    key: str
    """The hash of all files that it can depend on."""
    shared: str
    """The hash of what it uses of the shared file, which other tasks have an influence on."""
    claims: Claims
    outline: Outline
    names: tuple[str, ...] | None
    """The public names of its module of types; None if it has none."""
    finished: Finished
    manifest: str
    """The text of the file of its method in the manifest."""
    types: str
    """Its module of types as the model generator wrote it, to be recalled; empty if it has none."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What is generated for all tasks together."""

    finished: Finished = field(default_factory=Finished)
    types: str = ""
    """The module of the types that tasks share, to be recalled."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of a folder of specs by task, and those that tasks share."""

    inside: Mapping[str, Mapping[str, str]]
    shared: Mapping[str, str]
    own: Mapping[str, str]
    """The hash of the files of each task."""
    keys: Mapping[str, str]
    """The hash of the files of each task and of those that tasks share."""

    def without(self, tasks: Container[str]) -> dict[str, str]:
        """Return all files but those of some tasks."""
        read = (files for task, files in self.inside.items() if task not in tasks)
        return {path: text for files in (self.shared, *read) for path, text in files.items()}


def divided(files: Mapping[str, str]) -> Folder:
    """Divide the files of a folder of specs."""
    inside: dict[str, dict[str, str]] = {folder: {} for folder in task_folders(files)}
    shared: dict[str, str] = {}
    for path in sorted(files):
        inside.get(path.partition("/")[0], shared)[path] = files[path]
    own = {task: fingerprint(texts) for task, texts in inside.items()}
    common = fingerprint(shared)
    return Folder(
        inside, shared, own, {task: fingerprint(common, one) for task, one in own.items()}
    )
