"""The imported folder: its tasks, its shared files, and the targets of its references.

Tasks are folders that contain ``input.json``, possibly in a subfolder ``spec/``. References are
absolute paths (``/somewhere/<task>/input.json#/$defs/X``) that cannot be resolved directly. They
lead to the file with this path as its ``$id``, or else to the file whose path ends in the same way.
Performs no I/O.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from urllib.parse import unquote

from inferwire_codegen._diagnostics.problems import Problem, SpecError
from inferwire_codegen._importing.findings import Findings
from inferwire_codegen._naming import MAX_NAME, method_fault
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_object,
    as_text,
    parse,
    parse_pointer,
)

PARTS = ("input", "output", "stream_output")
_INNER = frozenset({"spec", "specs", "schema", "schemas"})
_TEMPLATE = re.compile(r"<[^<>/]+>")


@dataclass(frozen=True, slots=True)
class Target:
    """The target of a reference."""

    document: Document
    at: Pointer
    value: JsonValue


@dataclass(slots=True)
class Source:
    """The documents of the folder."""

    documents: dict[str, Document] = field(default_factory=dict[str, Document])
    tasks: dict[str, dict[str, Document]] = field(default_factory=dict[str, dict[str, Document]])
    owners: dict[str, str] = field(default_factory=dict[str, str])
    """The task of each file, by path."""
    used: set[tuple[str, Pointer]] = field(default_factory=set[tuple[str, Pointer]])
    """The targets of all resolved references."""

    def resolve(self, document: Document, reference: str) -> Target | None:
        """Return the target of a reference in a document, or None."""
        base, _, fragment = reference.partition("#")
        found = self._file(document, base) if base else document
        if found is None or (fragment and not fragment.startswith("/")):
            return None
        at = parse_pointer(unquote(fragment))
        for pointer in (at, _renamed(at)):
            target = _look_up(found, pointer)
            if target is not None:
                self.used.add((found.path, pointer))
                return target
        return None

    def _file(self, document: Document, base: str) -> Document | None:
        path = re.sub(r"^[a-z][a-z0-9+.-]*://[^/]*", "", base)
        for one in self.documents.values():
            if path == _id(one):
                return one
        near = posixpath.normpath(posixpath.join(posixpath.dirname(document.path), path))
        if not path.startswith("/") and near in self.documents:
            return self.documents[near]
        parts = PurePosixPath(path).parts
        for length in (2, 1):
            ends = [one for one in self.documents if _ending(one)[-length:] == parts[-length:]]
            if len(ends) == 1:
                return self.documents[ends[0]]
        return None


def find_tasks(texts: Mapping[str, str], skip: Collection[str], findings: Findings) -> Source:
    """Return the folder's tasks and the documents that they may refer to."""
    source = Source()
    for path in sorted(texts):
        stem = PurePosixPath(path).name.removesuffix(".json")
        part = next((one for one in PARTS if one == stem), None)
        folder = _folder(path)
        if folder in skip and part is not None:
            continue
        try:
            document = parse(path, texts[path])
        except SpecError as error:
            for problem in error.problems:
                findings.add_problem(problem, folder, "" if part else "ignored-file")
            continue
        if part is not None and _TEMPLATE.search(_raw_id(document)):
            message = "a template, not a task: left out"
            findings.add_at(document, ("$id",), "template", message)
            continue
        source.documents[path] = document
        if part is not None:
            _add(source, document, part, folder, findings)
    _report_gaps(source, texts, findings)
    return source


def _add(source: Source, document: Document, part: str, folder: str, findings: Findings) -> None:
    """Add a task's file under the task's id."""
    wanted = folder or PurePosixPath(_id(document)).parent.name or "task"
    task = _task_id(wanted)
    while part in source.tasks.get(task, {}):
        task = f"{task}-again"
    if task != wanted and task not in source.tasks:
        message = f"{wanted!r} is not a valid task id: renamed to {task!r}"
        findings.add_at(document, (), "renamed-task", message, task=task)
    source.tasks.setdefault(task, {})[part] = document
    source.owners[document.path] = task


def _report_gaps(source: Source, texts: Mapping[str, str], findings: Findings) -> None:
    for task in sorted(source.tasks):
        if "input" not in source.tasks[task]:
            first = next(iter(source.tasks[task].values()))
            broken = posixpath.join(posixpath.dirname(first.path), "input.json") in texts
            if not broken:
                message = "the task has no input.json next to this file"
                findings.add_at(first, (), "missing-input", message, task=task)
            del source.tasks[task]
    if not source.tasks and not any(one.weight == "error" for one in findings.found):
        message = "no subfolder contains an input.json"
        findings.add_problem(Problem("", 1, 1, "no-tasks", message))


def _folder(path: str) -> str:
    """Return the name of the task's folder."""
    parts = PurePosixPath(path).parts[:-1]
    return ([""] + [part for part in parts if part not in _INNER])[-1]


def _task_id(name: str) -> str:
    """Return an id that is a valid method name: lower-case words with hyphens."""
    words = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[: MAX_NAME - 10].strip("-")
    task = words if words[:1].isalpha() else f"task-{words}".strip("-")
    return f"{task}-task" if method_fault(task) else task


def _raw_id(document: Document) -> str:
    members = as_object(document.value)
    return as_text(members.get("$id")) or as_text(members.get("id"))


def _id(document: Document) -> str:
    """Return the path by which other files refer to this one."""
    return re.sub(r"^[a-z][a-z0-9+.-]*://[^/]*", "", _raw_id(document)).rstrip("#")


def _ending(path: str) -> tuple[str, ...]:
    """Return a file's path without folders such as `spec`."""
    return tuple(part for part in PurePosixPath(path).parts if part not in _INNER)


def _renamed(at: Pointer) -> Pointer:
    """Exchange `definitions` and `$defs`, whose name differs between drafts."""
    words = {"definitions": "$defs", "$defs": "definitions"}
    return (words[at[0]], *at[1:]) if at and at[0] in words else at


def _look_up(document: Document, at: Pointer) -> Target | None:
    value = document.value
    for token in at:
        match value:
            case dict() if token in value:
                value = value[token]
            case list() if token.isdecimal() and int(token) < len(value):
                value = value[int(token)]
            case _:
                return None
    return Target(document, at, value)
