"""Load specs: parse the files, validate them against the schemas, and apply the rules.

`load` is a pure function. It takes the texts of the files by path, and raises one error with every
problem of every file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from inferwire_codegen._cache.memo import Memo, fingerprint
from inferwire_codegen._diagnostics.problems import Problem, SpecError, suppress_cascading
from inferwire_codegen._diagnostics.suggest import did_you_mean, nearest
from inferwire_codegen._filenames import folded, name_fault
from inferwire_codegen._normalizing.claims import Claims
from inferwire_codegen._normalizing.normalize import normalized
from inferwire_codegen._rules.check import STAGES
from inferwire_codegen._rules.examples import check_examples
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.json import Document, Pointer, as_object, as_text, parse
from inferwire_codegen._specs.model import Specs, TaskSpec, TypeFile
from inferwire_codegen._specs.outline import Outline
from inferwire_codegen._specs.schemas import validate

_BODILESS = frozenset({"GET", "DELETE"})
"""The HTTP methods of tasks that do not need input.json."""
_FOLDERS = {"endpoints": "endpoint", "protocols": "protocol"}
_TYPES = ("input", "output", "stream_output")
_TASK_FILES = {"task.json": "task", **{f"{kind}.json": "types" for kind in _TYPES}}


@dataclass(frozen=True, slots=True)
class Others:
    """What is known of a folder from an earlier run."""

    outlines: Mapping[str, Outline] = field(default_factory=dict[str, Outline])
    """The tasks of the folder that are not read, and have no problems of their own."""
    claims: Mapping[str, Claims] = field(default_factory=dict[str, Claims])
    """The names of their types."""
    valid: Collection[str] = ()
    """The tasks whose files match their schemas."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The tasks that were read, and what they mean for others."""

    specs: Specs
    problems: tuple[Problem, ...]
    claims: Mapping[str, Claims]
    renamed: frozenset[str]
    """The tasks that were not read, some of whose types have other names now."""


def load(files: Mapping[str, str], memo: Memo | None = None) -> Specs:
    """Parse and check a folder of specs.

    Args:
        files: The texts of the folder's JSON files by relative path, as returned by `read`.
        memo: A cache of validation results. Valid files are recorded and not validated again.

    Raises:
        SpecError: The specs have problems. The error lists all of them, ordered by file and
            position.

    """
    specs, problems = examined(files, memo)
    if problems:
        raise SpecError(problems)
    return specs


def examined(
    files: Mapping[str, str], memo: Memo | None = None
) -> tuple[Specs, tuple[Problem, ...]]:
    """Return the usable parts of a folder of specs, and all its problems."""
    found = partly_loaded(files, Others(), memo)
    return found.specs, found.problems


def partly_loaded(files: Mapping[str, str], others: Others, memo: Memo | None = None) -> Loaded:
    """Parse and check some tasks of a folder, and the files that all tasks share.

    Problems with tasks that are not read are not found.
    """
    parsed, problems = _parsed(files, others.valid, {} if memo is None else memo)
    parsed = _tainted(parsed, problems)
    types = {name: one for name, one in parsed.items() if _kind(name) == "types"}
    result, more = normalized(types, others.claims)
    parsed |= result.documents
    problems += suppress_cascading(more, set())
    missing, more = _missing(parsed)
    problems += more
    if not problems and not task_folders(parsed) and not others.outlines:
        problems.append(Problem("", 1, 1, "no-tasks", "no subfolder contains a task.json"))
    sent = frozenset((one.route, name) for one in others.outlines.values() for name in one.in_path)
    documents = _tainted({**parsed, **missing}, problems)
    reported = {(one.path, at) for one in documents.values() for at in one.tainted}
    for stage in STAGES:
        found = [*suppress_cascading(stage(_assembled(documents, sent)), reported)]
        documents = _tainted(documents, found)
        problems += found
    specs = _assembled(documents, sent)
    problems += [*_faulty_examples(specs, problems)]
    return Loaded(specs, tuple(problems), result.claims, result.renamed)


def _parsed(
    files: Mapping[str, str], valid: Collection[str], memo: Memo
) -> tuple[dict[str, Document], list[Problem]]:
    """Parse the files and validate them against their schemas."""
    documents: dict[str, Document] = {}
    problems = [*_file_names(files)]
    for name in sorted(files):
        kind = _kind(name)
        if kind is None:
            problems.append(_unknown(name))
            continue
        try:
            document = parse(name, files[name])
        except SpecError as error:
            documents[name] = Document.unusable(name)
            problems += error.problems
        else:
            is_valid = name.partition("/")[0] in valid
            found, oversized = ([], False) if is_valid else _misfits(document, kind, memo)
            documents[name] = Document.unusable(name) if oversized else document
            problems += found
    return documents, problems


def _file_names(files: Iterable[str]) -> Iterator[Problem]:
    """Check that all systems can hold the files. Task names are checked with other names."""
    first: dict[tuple[str, str], str] = {}
    for path in sorted(files):
        folder, _, name = path.rpartition("/")
        twin = first.setdefault((folder, folded(name)), name)
        fault = name_fault(name)
        if fault:
            yield Problem(path, 1, 1, "bad-file-name", f"the file name {fault}: rename the file")
        elif twin != name:
            message = f"{twin!r} has the same name on systems that ignore case: rename one of them"
            yield Problem(path, 1, 1, "bad-file-name", message)


def _missing(documents: Mapping[str, Document]) -> tuple[dict[str, Document], list[Problem]]:
    """Create placeholders for required files that are missing."""
    missing: dict[str, Document] = {}
    problems: list[Problem] = []
    for folder in task_folders(documents):
        task, request = f"{folder}/task.json", f"{folder}/input.json"
        binding = documents.get(task)
        if binding is None:
            missing[task] = Document.unusable(task)
            problems.append(_needed(task))
        if request in documents:
            continue
        method = as_text(as_object(binding.value).get("http_method")) if binding else ""
        if method in _BODILESS:
            missing[request] = Document.absent(request)
        else:
            missing[request] = Document.unusable(request)
            if binding is not None and binding.is_sound(("http_method",)):
                problems.append(_needed(request))
    return missing, problems


def _needed(path: str) -> Problem:
    name = path.rpartition("/")[2]
    return Problem(path, 1, 1, "missing-file", f"{name} is missing")


def _tainted(documents: Mapping[str, Document], problems: list[Problem]) -> dict[str, Document]:
    """Mark the causes of problems in the documents."""
    causes: dict[str, set[Pointer]] = {}
    for problem in problems:
        path, at = problem.root_cause
        causes.setdefault(path, set()).add(at)
    return {
        path: replace(one, tainted=one.tainted | causes[path]) if path in causes else one
        for path, one in documents.items()
    }


def _unknown(name: str) -> Problem:
    known = ("common.json", "endpoints", "examples", "protocols", *_TASK_FILES)
    parts = PurePosixPath(name).parts
    hints = (did_you_mean(part, known) for part in reversed(parts) if nearest(part, known))
    hint = next(hints, "; see docs/specs.md for the folder layout")
    return Problem(name, 1, 1, "unknown-file", f"unexpected file{hint}")


def _misfits(document: Document, kind: str, memo: Memo) -> tuple[list[Problem], bool]:
    """Validate a document, unless the memo records it as valid."""
    key = fingerprint("fits", kind, document.text)
    if memo.get(key) is not None:
        return [], False
    problems, oversized = validate(document, kind)
    if not problems:
        memo[key] = ""
    return problems, oversized


def _faulty_examples(specs: Specs, problems: list[Problem]) -> Iterator[Problem]:
    """Yield the problems in examples of tasks whose other files have no problems."""
    names = {problem.file for problem in problems}
    faulty = {name.partition("/")[0] for name in names if "/examples/" not in name}
    for spec in specs.tasks:
        if not {spec.id, "common.json"} & faulty:
            yield from check_examples(Binding(spec), names)


def _kind(name: str) -> str | None:
    """Return the name of the schema for a file, based on its path."""
    match PurePosixPath(name).parts:
        case ("common.json",):
            return "types"
        case (folder, _) if folder in _FOLDERS:
            return _FOLDERS[folder]
        case (_, file) if file in _TASK_FILES:
            return _TASK_FILES[file]
        case (_, "examples", _):
            return "example"
        case _:
            return None


def task_folders(files: Iterable[str]) -> list[str]:
    """Return the folders of tasks, by the paths of files."""
    paths = (name for name in files if _kind(name) in {"task", "types", "example"})
    return sorted({name.partition("/")[0] for name in paths if "/" in name})


def _assembled(documents: Mapping[str, Document], sent: frozenset[tuple[str, str]]) -> Specs:
    inside: dict[str, list[Document]] = {}
    for name, document in documents.items():
        inside.setdefault(name.rpartition("/")[0], []).append(document)
    return Specs(
        tasks=tuple(
            _task(folder, documents, tuple(inside.get(f"{folder}/examples", ())))
            for folder in task_folders(documents)
        ),
        common=documents.get("common.json"),
        protocols=tuple(inside.get("protocols", ())),
        endpoints=tuple(inside.get("endpoints", ())),
        sent_elsewhere=sent,
    )


def _task(
    folder: str, documents: Mapping[str, Document], examples: tuple[Document, ...]
) -> TaskSpec:
    common = documents.get("common.json")
    found = (documents.get(f"{folder}/{kind}.json") for kind in _TYPES)
    request, output, stream_output = (TypeFile(one, common) if one else None for one in found)
    assert request is not None
    return TaskSpec(
        id=folder,
        binding=documents[f"{folder}/task.json"],
        input=request,
        output=output,
        stream_output=stream_output,
        examples=examples,
    )
